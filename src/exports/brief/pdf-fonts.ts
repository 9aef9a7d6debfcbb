import { join } from 'node:path'
import type { Content } from 'pdfmake/interfaces.js'

// src/exports/brief/ and dist/exports/brief/ both stand three folders below the package's root
export const FONTS = join(import.meta.dirname, '../../../fonts')
/** Latin, Greek and Cyrillic, with punctuation and figures. */
export const FONT = 'Source Serif 4'

const file = (name: string) => join(FONTS, name)

/** The fonts a brief may need, each with its weights. */
export const FONT_FILES = {
  [FONT]: {
    normal: file('source-serif-4-regular.ttf'),
    bold: file('source-serif-4-semibold.ttf'),
    italics: file('source-serif-4-italic.ttf'),
  },
  'Noto Serif Armenian': {
    normal: file('noto-serif-armenian-regular.woff'),
    bold: file('noto-serif-armenian-semibold.woff'),
  },
  'Noto Serif Georgian': {
    normal: file('noto-serif-georgian-regular.woff'),
    bold: file('noto-serif-georgian-semibold.woff'),
  },
} as const

// Scripts that are read and cannot be printed: those of the right need shaping and both directions on one line, which the
// writer of the PDF does not have; the others need fonts of many megabytes.
const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Arabic}/u, 'Arabic'],
  [/\p{Script=Hebrew}/u, 'Hebrew'],
  [/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u, 'Chinese or Japanese'],
  [/\p{Script=Hangul}/u, 'Korean'],
  [/\p{Script=Devanagari}/u, 'Devanagari'],
  [/\p{Script=Thai}/u, 'Thai'],
  [/\p{Script=Ethiopic}/u, 'Ethiopic'],
]

// letters of the fonts here, and those of no script of their own
const KNOWN = ['Latin', 'Greek', 'Cyrillic', 'Armenian', 'Georgian', 'Common', 'Inherited']
const UNKNOWN_LETTER = `(?![${KNOWN.map((script) => `\\p{Script=${script}}`).join('')}])\\p{L}\\p{M}{0,4}`
const PIECES = new RegExp(
  [
    '(?<armenian>\\p{Script=Armenian}+)',
    '(?<georgian>\\p{Script=Georgian}+)',
    // words of one script, with what stands between them
    `(?<other>${UNKNOWN_LETTER}(?:[\\p{N}\\p{Zs}\\p{P}]{0,3}${UNKNOWN_LETTER})*)`,
  ].join('|'),
  'gu',
)

/**
 * A text in the fonts that have its letters. Words that none has are not printed as boxes: "[in Arabic script]" stands for
 * them, and the other forms of the brief have them.
 */
export function printed(text: string): Content {
  const pieces: Content[] = []
  let end = 0
  for (const { 0: words, index, groups } of text.matchAll(PIECES)) {
    if (index > end) pieces.push(text.slice(end, index))
    end = index + words.length
    if (groups?.armenian) pieces.push({ text: words, font: 'Noto Serif Armenian' })
    else if (groups?.georgian) pieces.push({ text: words, font: 'Noto Serif Georgian' })
    else pieces.push(`[in ${OTHERS.find(([script]) => script.test(words))?.[1] ?? 'another'} script]`)
  }
  if (!pieces.length) return text
  return { text: [...pieces, text.slice(end)] }
}
