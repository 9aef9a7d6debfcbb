import { AMOUNT_WORDS, COUNTED, MAGNITUDES, NUMBERED, NUMBERS, ORDINALS, ROUGHLY, VAGUE_AMOUNTS } from '../lexicon.ts'
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
  const rough = roughEnd(p, i)
  const bare = readBareAmount(p, rough)
  if (!bare) return undefined
  return rough === i ? bare : { to: bare.to, value: { ...bare.value, about: true } }
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
  if (tens === 30 && wordAt(p, i) === 'thirtieth') return { to: i + 1, value: 30 }
  return ones !== undefined && ones < 10 ? { to: i + 3, value: tens! + ones } : undefined
}

/** A year of four digits, "'89", "493 BC", "AD 70"; undefined where the figure more likely counts or numbers something. */
export function readYear(p: readonly Piece[], i: number): Read<number> | undefined {
  const piece = p[i]
  if (piece?.word === "'" && /^\d\d$/.test(wordAt(p, i + 1)) && p[i + 1]!.glued && !piece.glued)
    return readShortYear(p, i)
  if (wordsAt(p, i, 'ad') && piece!.capital && /^\d{1,4}$/.test(wordAt(p, i + 1)))
    return { to: i + 2, value: Number(wordAt(p, i + 1)) }
  if (piece?.kind !== 'number') return undefined
  const era = readEra(p, i + 1)
  const n = Number(piece.word)
  if (era && piece.word.length <= 4 && n > 0) return { to: era.to, value: era.value * n }
  if (piece.word.length !== 4 || n < 1000 || n > 2199) return undefined
  return standsAsYear(p, i, n) ? { to: i + 1, value: n } : undefined
}

function readShortYear(p: readonly Piece[], i: number): Read<number> | undefined {
  const n = Number(wordAt(p, i + 1))
  const after = p[i + 2]
  if (after?.glued && after.kind === 'word') return undefined
  return { to: i + 2, value: n < 30 ? 2000 + n : 1900 + n }
}

/** "BC", "B.C.", "BCE", "AD". The last stop is left to the sentence where it ends there. */
function readEra(p: readonly Piece[], i: number): Read<1 | -1> | undefined {
  const piece = p[i]
  if (!piece?.capital) return undefined
  if (piece.word === 'bc' || piece.word === 'bce') return { to: i + 1, value: -1 }
  if (piece.word === 'ad' || piece.word === 'ce') return { to: i + 1, value: 1 }
  if (piece.word === 'b' && isGlued(p, i + 1, '.') && wordAt(p, i + 2) === 'c' && p[i + 2]!.glued)
    return { to: isGlued(p, i + 3, '.') ? i + 4 : i + 3, value: -1 }
  return undefined
}

function standsAsYear(p: readonly Piece[], i: number, n: number): boolean {
  const before = p[i - 1]
  const after = p[i + 1]
  if (before?.glued === false && NUMBERED.has(before.word)) return false
  if (before && p[i]!.glued && !/[-/('"“]/.test(before.word)) return false
  if (
    before?.word === '-' &&
    p[i]!.glued &&
    before.glued &&
    p[i - 2]?.kind === 'word' &&
    !/^(?:mid|post|pre|early|late)$/.test(p[i - 2]!.word)
  )
    return false
  if (/^[$€£¥#№]$/.test(before?.word ?? '')) return false
  // "…/2021/01/26/…" in an address
  if (before?.word === '/' && p[i]!.glued && after?.word === '/' && after.glued) return false
  if (after?.glued && (after.kind === 'word' ? after.word !== 's' : /[%°€$]/.test(after.word))) return false
  if ((isGlued(p, i + 1, ',') || isGlued(p, i + 1, '.')) && p[i + 2]?.glued && p[i + 2]!.kind === 'number') return false
  if (after && COUNTED.has(after.word)) return false
  if (after && p[i + 2] && !after.capital && after.kind === 'word' && COUNTED.has(p[i + 2]!.word)) return false
  if (before && AMOUNT_WORDS.has(before.word)) return n % 50 !== 0 || n >= 1900
  return true
}
