import { HOLIDAYS, SEASONS } from '../lexicon.ts'
import type { Meaning } from '../meaning.ts'
import type { Piece } from '../pieces.ts'
import { isGlued, type Read, readOrdinal, wordAt, wordsAt } from './numbers.ts'
import { readTrailingYear } from './years.ts'

/** "summer", "the winter of 1914", "summer 1918", "1982 summer" is left to years. "Fall" only with what shows the season. */
export function readSeason(p: readonly Piece[], i: number): Read<Meaning> | undefined {
  const season = SEASONS.get(wordAt(p, i))
  if (!season) return undefined
  const year = readTrailingYear(p, i + 1)
  if (year) return { to: year.to, value: { is: 'date', season, ...year.value } }
  const after = p[i + 1]
  const before = p[i - 1]
  if (p[i]!.word === 'fall') return undefined
  if (p[i]!.capital && (after?.capital || before?.capital)) return undefined
  if (before?.capital && !before.opens && before.word !== 'the') return undefined
  return wordAt(p, i + 1) === 'of' ? undefined : { to: i + 1, value: { is: 'date', season } }
}

/** "19th century", "the twenty-first century", "19th-century", "4th century BC". */
export function readCentury(p: readonly Piece[], i: number): Read<Meaning> | undefined {
  const ordinal = readOrdinal(p, i)
  if (!ordinal || ordinal.value < 1 || ordinal.value > 30) return undefined
  const at = wordAt(p, ordinal.to) === '-' ? ordinal.to + 1 : ordinal.to
  if (wordAt(p, at) !== 'century') return undefined
  const bc = wordAt(p, at + 1) === 'bc' || wordAt(p, at + 1) === 'bce'
  return { to: bc ? at + 2 : at + 1, value: { is: 'date', century: bc ? -ordinal.value : ordinal.value - 1 } }
}

export function readHoliday(p: readonly Piece[], i: number): Read<Meaning> | undefined {
  if (!p[i]?.capital) return undefined
  for (const [words, month, day] of HOLIDAYS) {
    if (!wordsAt(p, i, ...words)) continue
    const year = readTrailingYear(p, i + words.length)
    return { to: year?.to ?? i + words.length, value: { is: 'date', month, day, ...year?.value } }
  }
  return undefined
}

/** "1990s", "'90s", "470s BC". */
export function readDecade(p: readonly Piece[], i: number): Read<Meaning> | undefined {
  const short = wordAt(p, i) === "'" && !p[i]!.glued
  const at = short ? i + 1 : i
  const digits = wordAt(p, at)
  if (
    p[at]?.kind !== 'number' ||
    !digits.endsWith('0') ||
    (short ? digits.length !== 2 : digits.length < 3 || digits.length > 4)
  )
    return undefined
  const s = isGlued(p, at + 1, "'") ? at + 2 : at + 1
  if (wordAt(p, s) !== 's' || !p[s]!.glued) return undefined
  const bc = wordAt(p, s + 1) === 'bc'
  const n = short ? 1900 + Number(digits) : Number(digits)
  return { to: bc ? s + 2 : s + 1, value: { is: 'date', decade: (bc ? -n : n) / 10 } }
}
