import type { ParsedDispatch } from '../../model/parsed-dispatch.ts'

/**
 * A word as names are compared: tokens are cut at hyphens, apostrophes and slashes, so that "Turkish-Libyan", "U.S.-led"
 * and "Nagorno-Karabakh" match whichever way the tokeniser took them.
 */
export interface Word {
  readonly text: string
  /** small letters without diacritics, dots and apostrophes: "U.S." and "US" are "us" */
  readonly key: string
  readonly start: number
  readonly end: number
  /** index in `ParsedDispatch.tokens` */
  readonly token: number
  readonly shape: Shape
  /** true where nothing but one space, hyphen or apostrophe parts it from the word before */
  readonly joined: boolean
}

/** "caps" for US, NATO, M23, J.; "capital" for Moscow, McGurk; "small" for the rest, figures included. */
export type Shape = 'caps' | 'capital' | 'small'

const PIECE = /[\p{L}\p{N}][\p{L}\p{N}\p{M}.]*/gu
const DIACRITICS = /\p{M}/gu

/** Every word of the dispatch, in text order; each token's words know its index. */
export function wordsOf(parsed: ParsedDispatch): readonly Word[] {
  const { text } = parsed.dispatch
  const words: Word[] = []
  let last = -1
  for (const token of parsed.tokens) {
    if (isPlain(token.text)) {
      last = pushWord(words, text, token.text, token.start, token.index, last)
      continue
    }
    for (const match of token.text.matchAll(PIECE))
      last = pushWord(words, text, match[0], token.start + match.index, token.index, last)
  }
  return words
}

function pushWord(words: Word[], text: string, piece: string, start: number, token: number, last: number): number {
  // a full stop closes a sentence unless it stands in or after an abbreviation or initial
  const end = start + piece.length
  const joined = last >= 0 && isJoin(text, last, start)
  words.push({ text: piece, key: foldName(piece), start, end, token, shape: shapeOf(piece), joined })
  return end
}

/** ASCII letters only, the common case: no cutting needed. */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i) | 32
    if (c < 97 || c > 122) return false
  }
  return text.length > 0
}

/** True where [from, to) is empty or one white space, hyphen, dash, apostrophe, slash or plus, white space around it counted. */
function isJoin(text: string, from: number, to: number): boolean {
  if (to - from > 3) return false
  let marks = 0
  // the plural's possessive: "Workers' Party"
  if (to - from === 2 && /['’] /.test(text.slice(from, to))) return true
  for (let i = from; i < to; i++) {
    const c = text[i]!
    if (c === ' ' || c === '\n' || c === '\u00a0') continue
    if (!"-\u2010\u2011'’ʼ/+–".includes(c)) return false
    marks++
  }
  // a dash with spaces parts, as does a line break with blank line
  return marks <= 1 && !(marks && to - from > 1)
}

/** A name folded for comparison, e.g. "Erdoğan" -> "erdogan", "U.S." -> "us". */
export function foldName(text: string): string {
  const lower = text.toLowerCase()
  for (let i = 0; i < lower.length; i++) {
    const c = lower.charCodeAt(i)
    if (c < 97 || c > 122)
      return lower
        .normalize('NFD')
        .replace(DIACRITICS, '')
        .replace(/[.'’ʼ]/g, '')
        .replaceAll('ı', 'i')
        .replaceAll('ø', 'o')
        .replaceAll('ł', 'l')
        .replaceAll('ə', 'a')
        .replaceAll('ß', 'ss')
  }
  return lower
}

function shapeOf(piece: string): Shape {
  const first = piece[0]!
  if (first === first.toLowerCase()) return 'small'
  for (let i = 1; i < piece.length; i++) {
    const c = piece[i]!
    if (c !== c.toUpperCase()) return 'capital'
  }
  return 'caps'
}

/** The words a gazetteer name is made of, cut as `wordsOf` cuts text. */
export function nameWords(name: string): { key: string; shape: Shape }[] {
  return [...name.matchAll(PIECE)].map(([piece]) => ({ key: foldName(piece), shape: shapeOf(piece) }))
}
