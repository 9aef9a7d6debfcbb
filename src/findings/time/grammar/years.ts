import { AMOUNT_WORDS, COUNTED, NUMBERED, WHICH } from '../lexicon.ts'
import type { DateMeaning } from '../meaning.ts'
import type { Piece } from '../pieces.ts'
import { isGlued, type Read, wordAt, wordsAt } from './numbers.ts'

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
  // "2327/1412" at the foot of a dispatch numbers it
  const other = Number(wordAt(p, i - 2))
  if (before?.word === '/' && p[i]!.glued && p[i - 2]?.kind === 'number' && (other < 1000 || other > 2199)) return false
  // "…/2021/01/26/…" in an address
  if (before?.word === '/' && p[i]!.glued && after?.word === '/' && after.glued) return false
  if (after?.glued && (after.kind === 'word' ? after.word !== 's' : /[%°€$]/.test(after.word))) return false
  if ((isGlued(p, i + 1, ',') || isGlued(p, i + 1, '.')) && p[i + 2]?.glued && p[i + 2]!.kind === 'number') return false
  if (after && COUNTED.has(after.word)) return false
  if (after && p[i + 2] && !after.capital && after.kind === 'word' && COUNTED.has(p[i + 2]!.word)) return false
  if (before && AMOUNT_WORDS.has(before.word)) return n % 50 !== 0 || n >= 1900
  return true
}

/** ", 2005", "2005", "of 2005", "last year", "of that year". */
export function readTrailingYear(
  p: readonly Piece[],
  at: number,
): Read<Pick<DateMeaning, 'year' | 'inYear'>> | undefined {
  const comma = wordAt(p, at) === ',' || wordAt(p, at) === 'of' ? at + 1 : at
  const year = p[comma]?.opens ? undefined : readYear(p, comma)
  if (year) return { to: year.to, value: { year: year.value } }
  const of = wordAt(p, at) === 'of' ? at + 1 : at
  const article = wordAt(p, of) === 'the' ? of + 1 : of
  const which = WHICH.get(wordAt(p, article))
  return which && wordAt(p, article + 1) === 'year' ? { to: article + 2, value: { inYear: which } } : undefined
}
