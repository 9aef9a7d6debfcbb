import { MAGNITUDES, NUMBERS, ORDINALS, ROUGHLY, UNITS, VAGUE_AMOUNTS } from '../lexicon.ts'
import type { Amount } from '../meaning.ts'
import type { Piece } from '../pieces.ts'

/** What was read at a place among the pieces, and the place after it. */
export interface Read<T> {
  readonly to: number
  readonly value: T
}

export function wordAt(p: readonly Piece[], i: number): string {
  return p[i]?.word ?? ''
}

/** True where these words stand at `i` within one line. */
export function wordsAt(p: readonly Piece[], i: number, ...words: readonly string[]): boolean {
  return words.every((word, k) => wordAt(p, i + k) === word && (k === 0 || !p[i + k]!.opens))
}

/** "5", "1,500", "twenty-one", "a hundred", "a", "several", "a couple of", with what makes it rough: "more than five". */
export function readAmount(p: readonly Piece[], i: number): Read<Amount> | undefined {
  const more = /^(?:another|further|additional)$/.test(wordAt(p, i)) ? readAnother(p, i) : undefined
  if (more) return more
  const rough = roughEnd(p, i)
  const bare = readBareAmount(p, rough)
  if (!bare) return undefined
  return rough === i ? bare : { to: bare.to, value: { ...bare.value, about: true } }
}

/** "another 48 hours", "another day", "a further two weeks" without its article. */
function readAnother(p: readonly Piece[], i: number): Read<Amount> | undefined {
  const amount = readBareAmount(p, i + 1)
  if (amount) return amount
  return wordAt(p, i) === 'another' && UNITS.has(wordAt(p, i + 1)) && wordAt(p, i + 1) !== 'century'
    ? { to: i + 1, value: { n: 1 } }
    : undefined
}

/** The place after "more than", "nearly" and the like, or `i` where no such word stands there. */
export function roughEnd(p: readonly Piece[], i: number): number {
  let end = i
  for (const words of ROUGHLY) if (end < i + words.length && wordsAt(p, i, ...words)) end = i + words.length
  return end
}

function readBareAmount(p: readonly Piece[], i: number): Read<Amount> | undefined {
  const word = wordAt(p, i)
  if (p[i]?.kind === 'number') return readFigure(p, i)
  // "three rounds in as many weeks"
  if (word === 'many' && wordAt(p, i - 1) === 'as') return undefined
  if (VAGUE_AMOUNTS.has(word))
    return { to: wordAt(p, i + 1) === 'of' || wordAt(p, i + 1) === 'more' ? i + 2 : i + 1, value: {} }
  // "$15-an-hour"
  if ((word === 'a' || word === 'an') && p[i]!.glued && wordAt(p, i - 1) === '-') return undefined
  if (word === 'a' || word === 'an') return readAfterArticle(p, i)
  if (word === 'half' && (wordAt(p, i + 1) === 'a' || wordAt(p, i + 1) === 'an'))
    return { to: i + 2, value: { n: 0.5 } }
  return readNumberWords(p, i)
}

function readAfterArticle(p: readonly Piece[], i: number): Read<Amount> | undefined {
  const next = wordAt(p, i + 1)
  const pair = wordAt(p, i + 2)
  if (next === 'few' || next === 'couple') return { to: pair === 'of' || pair === 'more' ? i + 3 : i + 2, value: {} }
  if (next === 'number' && pair === 'of') return { to: i + 3, value: {} }
  const more = next === 'further' || next === 'additional' ? readBareAmount(p, i + 2) : undefined
  if (more) return more
  if (next === 'single' || next === 'full' || next === 'whole' || next === 'further')
    return { to: i + 2, value: { n: 1 } }
  if (next === 'half') return { to: i + 2, value: { n: 0.5 } }
  const magnitude = MAGNITUDES.get(next)
  return magnitude ? { to: i + 2, value: { n: magnitude } } : { to: i + 1, value: { n: 1 } }
}

function readFigure(p: readonly Piece[], i: number): Read<Amount> | undefined {
  let digits = p[i]!.word
  let to = i + 1
  for (; isGlued(p, to, ',') && p[to + 1]?.glued && /^\d{3}$/.test(wordAt(p, to + 1)); to += 2)
    digits += wordAt(p, to + 1)
  if (isGlued(p, to, '.') && p[to + 1]?.glued && p[to + 1]?.kind === 'number') {
    digits += `.${wordAt(p, to + 1)}`
    to += 2
  }
  return { to, value: { n: Number(digits) } }
}

function readNumberWords(p: readonly Piece[], i: number): Read<Amount> | undefined {
  const first = NUMBERS.get(wordAt(p, i)) ?? MAGNITUDES.get(wordAt(p, i))
  if (first === undefined) return undefined
  let n = first
  let to = i + 1
  const tens = first >= 20 && first < 100 && first % 10 === 0
  const after = wordAt(p, to) === '-' ? to + 1 : to
  const ones = tens ? NUMBERS.get(wordAt(p, after)) : undefined
  if (ones !== undefined && ones > 0 && ones < 10) {
    n += ones
    to = after + 1
  }
  const magnitude = MAGNITUDES.get(wordAt(p, to))
  if (magnitude && n < magnitude) return { to: to + 1, value: { n: n * magnitude } }
  // "one and a half", "two or three": the words go together, the number is the first's
  if (wordsAt(p, to, 'and', 'a', 'half')) return { to: to + 3, value: { n: n + 0.5 } }
  const or = wordAt(p, to) === 'or' || wordAt(p, to) === 'to' ? NUMBERS.get(wordAt(p, to + 1)) : undefined
  if (or !== undefined) return { to: to + 2, value: {} }
  return { to, value: { n } }
}

export function isGlued(p: readonly Piece[], i: number, sign: string): boolean {
  return p[i]?.glued === true && p[i]!.word === sign
}

/** "first", "21st", "twenty-first". */
export function readOrdinal(p: readonly Piece[], i: number): Read<number> | undefined {
  const piece = p[i]
  if (piece?.kind === 'number')
    return piece.word.length <= 2 && p[i + 1]?.glued && /^(?:st|nd|rd|th)$/.test(wordAt(p, i + 1))
      ? { to: i + 2, value: Number(piece.word) }
      : undefined
  const one = ORDINALS.get(wordAt(p, i))
  if (one !== undefined) return { to: i + 1, value: one }
  const tens = NUMBERS.get(wordAt(p, i))
  const ones = wordAt(p, i + 1) === '-' && tens && tens >= 20 ? ORDINALS.get(wordAt(p, i + 2)) : undefined
  return ones !== undefined && ones < 10 ? { to: i + 3, value: tens! + ones } : undefined
}
