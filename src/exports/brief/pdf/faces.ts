import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { create, type Font } from 'fontkit'
import { safeText } from '../../words/shorten.ts'

// src/exports/brief/pdf/ and dist/exports/brief/pdf/ both stand four folders below the package's root
const FONTS = join(import.meta.dirname, '../../../../fonts')

/** A typeface in two weights; its names are those of the files in fonts/. */
export interface Face {
  readonly regular: string
  readonly bold: string
}

const face = (name: string, ending: string): Face => ({
  regular: `${name}-regular.${ending}`,
  bold: `${name}-semibold.${ending}`,
})

/** Latin, Greek and Cyrillic, with punctuation and figures. */
export const SERIF = face('source-serif-4', 'ttf')
export const ARABIC = face('amiri', 'woff')
/** A letter is set in the first that has it. */
const FACES: readonly Face[] = [
  SERIF,
  face('noto-serif-armenian', 'woff'),
  face('noto-serif-georgian', 'woff'),
  face('noto-serif-hebrew', 'woff'),
  ARABIC,
]

// Scripts whose fonts take many megabytes, by the name a reader knows.
const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u, 'Chinese or Japanese'],
  [/\p{Script=Hangul}/u, 'Korean'],
  [/\p{Script=Devanagari}/u, 'Devanagari'],
  [/\p{Script=Thai}/u, 'Thai'],
  [/\p{Script=Ethiopic}/u, 'Ethiopic'],
]
// What is set with the character before it: accents, joiners.
const ATTACHED = /[\p{M}\u200c\u200d]/u
// both grow no further than the fonts and the characters there are
const fonts = new Map<string, Font>()
const faces = new Map<string, Face | undefined>()

export function fileOf(name: string): Buffer {
  return readFileSync(join(FONTS, name))
}

/**
 * Text as the faces can print it. Words that none has are not printed as boxes: "[in Korean script]" stands for them, and
 * the other forms of the brief have them. Signs that none has go.
 */
export function printable(text: string): string {
  const characters = [...safeText(text)]
  const kinds = characters.map(kindOf).join('')
  const pieces: string[] = []
  let end = 0
  // words of one script, with what stands between them
  for (const { 0: words, index } of kinds.matchAll(/u[ua]*(?:[ s]{1,3}u[ua]*)*/g)) {
    pieces.push(...characters.slice(end, index).filter((_, i) => kinds[end + i] !== 'x'))
    end = index + words.length
    const letters = characters.slice(index, end).join('')
    pieces.push(`[in ${OTHERS.find(([script]) => script.test(letters))?.[1] ?? 'another'} script]`)
  }
  return pieces.concat(characters.slice(end).filter((_, i) => kinds[end + i] !== 'x')).join('')
}

/** A text in stretches of one face each, in reading order. */
export function byFace(text: string): { readonly text: string; readonly face: Face }[] {
  const stretches: { text: string; face: Face }[] = []
  for (const character of text) {
    const last = stretches.at(-1)
    const own = last && ATTACHED.test(character) ? last.face : (faceOf(character) ?? SERIF)
    if (last?.face === own) last.text += character
    else stretches.push({ text: character, face: own })
  }
  return stretches
}

/** u: a letter no face has; x: another sign none has; a: attached to the one before; s: between words; c: has a face. */
function kindOf(character: string): string {
  if (ATTACHED.test(character)) return 'a'
  if (/[\p{P}\p{Zs}\p{N}]/u.test(character) && faceOf(character)) return 's'
  if (faceOf(character)) return 'c'
  return /\p{L}/u.test(character) ? 'u' : 'x'
}

function faceOf(character: string): Face | undefined {
  if (faces.has(character)) return faces.get(character)
  const found = FACES.find(({ regular }) => fontOf(regular).hasGlyphForCodePoint(character.codePointAt(0)!))
  faces.set(character, found)
  return found
}

function fontOf(name: string): Font {
  const known = fonts.get(name)
  if (known) return known
  const opened = create(fileOf(name))
  if (!('hasGlyphForCodePoint' in opened)) throw new Error(`${name} holds several fonts`)
  fonts.set(name, opened)
  return opened
}
