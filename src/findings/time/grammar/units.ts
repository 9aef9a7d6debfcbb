import {
  DEICTIC_DAYS,
  FREQUENCIES,
  PARTS_OF_DAY,
  PLURAL_UNITS,
  SEASONS,
  UNITS,
  type Unit,
  WEEKDAYS,
  WHICH,
  type Which,
} from '../lexicon.ts'
import type { Amount, Meaning } from '../meaning.ts'
import type { Piece } from '../pieces.ts'
import { readMonth } from './dates.ts'
import { type Read, readAmount, readOrdinal, roughEnd, wordAt, wordsAt } from './numbers.ts'

const UNIT_LETTERS: Readonly<Record<Unit, string>> = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  week: 'W',
  weekend: 'WE',
  fortnight: 'W',
  month: 'M',
  quarter: 'Q',
  season: 'Q',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
}

/** TimeML's value of an amount of time: "P2M", "PT3H", "PXD". */
export function durationValue(amount: Amount, unit: Unit): string {
  const letters = UNIT_LETTERS[unit]
  const n = amount.n === undefined ? 'X' : String(unit === 'fortnight' ? 2 * amount.n : amount.n)
  return letters.startsWith('T') ? `PT${n}${letters[1]}` : `P${n}${letters}`
}

/** "last week", "this year", "the same day", "next Tuesday", "last March", "this summer", "that afternoon". */
export function readWhich(p: readonly Piece[], i: number): Read<Meaning> | undefined {
  const at = wordAt(p, i) === 'the' ? i + 1 : i
  const which = WHICH.get(wordAt(p, at))
  if (!which || (at > i && (which === 'this' || wordAt(p, at) === 'that')) || isPreposition(p, i, which))
    return undefined
  if (wordAt(p, at) === 'that' && isClause(p, at)) return undefined
  const same =
    (wordAt(p, at) === 'that' || wordAt(p, at) === 'this') &&
    /^(?:same|very|past|coming|last|next)$/.test(wordAt(p, at + 1))
  const head = same ? at + 2 : at + 1
  const word = wordAt(p, head)
  if (p[head]?.opens) return undefined
  const unit = UNITS.get(word)
  if (unit && !PLURAL_UNITS.has(word) && unit !== 'second' && which !== 'recent')
    return readWhichUnit(p, i, head, which, unit)
  const month = readMonth(p, head)
  if (which === 'recent' || which === 'past') return undefined
  const picked = at > i && which === 'next' ? 'following' : which
  if (month) return { to: month.to, value: { is: 'date', month: month.value, which: picked } }
  const weekday = WEEKDAYS.get(word)
  if (weekday) return { to: head + 1, value: { is: 'date', weekday, which: picked } }
  const season = SEASONS.get(word)
  if (season && (word !== 'fall' || wordAt(p, head + 1) !== 'of'))
    return { to: head + 1, value: { is: 'date', season, which: picked } }
  const part = PARTS_OF_DAY.get(word)
  return part ? { to: head + 1, value: { is: 'part-of-day', part, which: picked } } : undefined
}

/** "said that Monday's raid …": before a day or month "that" picks one only after a preposition or at the head of a sentence. */
function isClause(p: readonly Piece[], at: number): boolean {
  const next = wordAt(p, at + 1)
  if (!(WEEKDAYS.has(next) || readMonth(p, at + 1))) return false
  return !p[at]!.opens && !/^(?:in|on|of|by|until|since|before|after|for|late|early|,)$/.test(wordAt(p, at - 1))
}

/** "following Wednesday's vote", "following ten years of war": without an article it means "after". */
function isPreposition(p: readonly Piece[], i: number, which: Which): boolean {
  return which === 'following' && wordAt(p, i) === 'following'
}

function readWhichUnit(
  p: readonly Piece[],
  i: number,
  head: number,
  which: Which,
  unit: Unit,
): Read<Meaning> | undefined {
  const article = wordAt(p, i) === 'the'
  // "The next year, he resigned" but "over the next year"
  const within = /^(?:over|in|within|for|during|throughout)$/.test(wordAt(p, i - 1))
  // "the last year" and "the past year" reach back from now, "last year" is a year of the calendar
  // "the third and last day of the talks" is no yesterday
  if (which === 'last' && unit === 'day') return { to: head + 1, value: { is: 'unit', which: 'that', unit } }
  const reaching =
    which === 'past' ||
    which === 'coming' ||
    (article && unit !== 'day' && (which === 'last' || (which === 'next' && within)))
  if (reaching && !(which === 'next' && unit === 'day')) {
    const sign = which === 'past' || which === 'last' ? -1 : 1
    if (which === 'coming' && unit === 'weekend') return { to: head + 1, value: { is: 'unit', which: 'next', unit } }
    return { to: head + 1, value: { is: 'rolling', amount: { n: 1 }, unit, sign, from: 'now' } }
  }
  if (article && which === 'next') return { to: head + 1, value: { is: 'unit', which: 'following', unit } }
  if (unit === 'minute' || unit === 'hour') return undefined
  return { to: head + 1, value: { is: 'unit', which, unit } }
}

/** "the last four years", "the coming days", "the next few months", "recent weeks", "the first two months" is left to durations. */
export function readRolling(p: readonly Piece[], i: number): Read<Meaning> | undefined {
  const at = wordAt(p, i) === 'the' || wordAt(p, i) === 'these' ? i + 1 : i
  const which = WHICH.get(wordAt(p, at))
  if (!which || which === 'this' || which === 'that' || isPreposition(p, i, which)) return undefined
  const amount = readAmount(p, at + 1)
  const head = amount?.to ?? at + 1
  const unit = UNITS.get(wordAt(p, head))
  if (!unit || !PLURAL_UNITS.has(wordAt(p, head)) || p[head]!.opens) return undefined
  const sign = which === 'next' || which === 'coming' || which === 'following' ? 1 : -1
  const from = which === 'following' || which === 'previous' ? 'then' : 'now'
  return { to: head + 1, value: { is: 'rolling', amount: amount?.value ?? {}, unit, sign, from } }
}

/** "two months", "72-hour", "several days", "two and a half years", "decades": and what moves from them, "three years ago". */
export function readQuantity(p: readonly Piece[], i: number): Read<Meaning> | undefined {
  const amount = readAmount(p, i)
  const quantity = amount ? readCounted(p, i, amount) : readBarePlural(p, i)
  if (quantity?.value.is !== 'duration') return quantity
  return readShift(p, quantity.to, quantity.value.amount, quantity.value.unit) ?? quantity
}

function readCounted(p: readonly Piece[], i: number, amount: Read<Amount>): Read<Meaning> | undefined {
  const hyphen = wordAt(p, amount.to) === '-'
  const adjective =
    /^(?:full|whole|consecutive|straight|long|more|additional|further|short|successive|calendar|solid)$/.test(
      wordAt(p, amount.to),
    )
  const head = hyphen || adjective ? amount.to + 1 : amount.to
  const word = wordAt(p, head)
  const unit = UNITS.get(word)
  if (!unit || p[head]!.opens || unit === 'season' || unit === 'quarter') return undefined
  if (unit === 'second' && word === 'second' && !hyphen) return undefined
  if (/^(?:sec|min|mins|secs)$/.test(word) && p[i]!.kind !== 'number') return undefined
  const one = wordAt(p, i) === 'a' || wordAt(p, i) === 'an' || wordAt(p, i) === 'one'
  if (!hyphen && !PLURAL_UNITS.has(word) && amount.value.n !== 1 && amount.value.n !== 0.5 && !one) {
    // "the nine day long", "three year old" without a hyphen; "two week" is a slip that occurs
    if (amount.value.n === undefined || (p[i]!.kind === 'number' && amount.value.n > 400)) return undefined
  }
  const half = wordsAt(p, head + 1, 'and', 'a', 'half')
  const to = half ? head + 4 : head + 1
  if (isAge(p, to) || isSomeDay(p, i, to)) return undefined
  const n = half && amount.value.n !== undefined ? { ...amount.value, n: amount.value.n + 0.5 } : amount.value
  return { to, value: { is: 'duration', amount: n, unit } }
}

/** "will one day return", "a day of mourning", "what a day": no length of time. */
function isSomeDay(p: readonly Piece[], i: number, to: number): boolean {
  if (wordAt(p, to - 1) !== 'day' || to - i !== 2 || p[i]!.kind === 'number') return false
  const before = wordAt(p, i - 1)
  const after = wordAt(p, to)
  if (SHIFTS.has(after) || /^(?:for|in|within|after|only|just|than|over)$/.test(before)) return false
  return wordAt(p, i) === 'one' || /^(?:what|such|quite)$/.test(before) || /^(?:of|when|that|for|to)$/.test(after)
}

/** "30-year-old", "40 years old", "25 years of age" */
function isAge(p: readonly Piece[], to: number): boolean {
  const at = wordAt(p, to) === '-' ? to + 1 : to
  return wordAt(p, at) === 'old' || wordAt(p, at) === 'olds' || wordsAt(p, to, 'of', 'age')
}

const BEFORE_PLURAL =
  /^(?:for|after|in|within|over|of|during|through|despite|since|took|take|takes|lasted|last|spent|and|or|by|,|just|mere|hours|only|following|from)$/

/** "days", "decades" alone, after a preposition or before "ago", "later", "of". */
function readBarePlural(p: readonly Piece[], i: number): Read<Meaning> | undefined {
  const rough = roughEnd(p, i)
  const word = wordAt(p, rough)
  const unit = UNITS.get(word)
  if (
    !unit ||
    !PLURAL_UNITS.has(word) ||
    unit === 'weekend' ||
    unit === 'quarter' ||
    unit === 'season' ||
    unit === 'second' ||
    word.length < 4
  )
    return undefined
  const after = wordAt(p, rough + 1)
  const moving = SHIFTS.has(after)
  const before = wordAt(p, i - 1)
  if (
    !moving &&
    !(BEFORE_PLURAL.test(before) && !wordsAt(p, rough + 1, 'of', 'the') && !p[i]!.opens) &&
    !(p[i]!.opens && after === 'of')
  )
    return undefined
  if (!moving && after === '-') return undefined
  return { to: rough + 1, value: { is: 'duration', amount: {}, unit } }
}

const SHIFTS: ReadonlyMap<string, readonly [sign: 1 | -1, from: 'now' | 'then']> = new Map([
  ['ago', [-1, 'now']],
  ['hence', [1, 'now']],
  ['later', [1, 'then']],
  ['afterwards', [1, 'then']],
  ['afterward', [1, 'then']],
  ['earlier', [-1, 'then']],
  ['before', [-1, 'then']],
  ['beforehand', [-1, 'then']],
  ['previously', [-1, 'then']],
  ['after', [1, 'then']],
])

function readShift(p: readonly Piece[], at: number, amount: Amount, unit: Unit): Read<Meaning> | undefined {
  const shift = SHIFTS.get(wordAt(p, at))
  if (shift && !p[at]!.opens) {
    const next = p[at + 1]
    const open = /^(?:before|after)$/.test(wordAt(p, at)) && next?.kind === 'word' && !next.opens
    const value = { is: 'shift' as const, amount, unit, sign: shift[0], from: shift[1] }
    return { to: at + 1, value: open ? { ...value, open } : value }
  }
  // "Five years on, the troops remain"
  const closes = p[at + 1] === undefined || p[at + 1]!.opens || /^[,.;]$/.test(wordAt(p, at + 1))
  if (wordAt(p, at) === 'on' && closes && unit !== 'minute' && unit !== 'hour')
    return { to: at + 1, value: { is: 'unit', which: 'this', unit } }
  if (wordsAt(p, at, 'from', 'now')) return { to: at + 2, value: { is: 'shift', amount, unit, sign: 1, from: 'now' } }
  return undefined
}

/** "today", "yesterday evening", "tonight", "the day before", "the day after tomorrow". */
export function readDeictic(p: readonly Piece[], i: number): Read<Meaning> | undefined {
  const deictic = DEICTIC_DAYS.get(wordAt(p, i))
  // "the leaders of tomorrow" are no date, nor "today's world" of them
  if (deictic && wordAt(p, i - 1) === 'of' && deictic[0] === 1) return undefined
  if (deictic) {
    const [n, part] = deictic
    const day: Meaning = n === 0 ? { is: 'unit', which: 'this', unit: 'day' } : shiftDays(n, 'now')
    return { to: i + 1, value: part ? { is: 'part-of-day', part, of: day } : day }
  }
  const at = wordAt(p, i) === 'the' || wordAt(p, i) === 'a' ? i + 1 : i
  const unit = UNITS.get(wordAt(p, at))
  const sign = wordAt(p, at + 1) === 'before' ? -1 : wordAt(p, at + 1) === 'after' ? 1 : 0
  if (at === i || !sign || !unit || PLURAL_UNITS.has(wordAt(p, at)) || wordAt(p, i) === 'a') return undefined
  if (unit === 'day' && wordAt(p, at + 2) === (sign < 0 ? 'yesterday' : 'tomorrow'))
    return { to: at + 3, value: shiftDays(2 * sign, 'now') }
  return { to: at + 2, value: { is: 'shift', amount: { n: 1 }, unit, sign: sign as 1 | -1, from: 'then' } }
}

function shiftDays(n: number, from: 'now' | 'then'): Meaning {
  return { is: 'shift', amount: { n: Math.abs(n) }, unit: 'day', sign: n < 0 ? -1 : 1, from }
}

/** "every Tuesday", "each year", "every two weeks", "daily", "per year", "Mondays". */
export function readSet(p: readonly Piece[], i: number): Read<Meaning> | undefined {
  const word = wordAt(p, i)
  const frequency = FREQUENCIES.get(word)
  if (frequency) {
    const paper = p[i + 1]?.capital && !p[i + 1]!.opens
    return paper || (p[i]!.capital && !p[i]!.opens) ? undefined : { to: i + 1, value: { is: 'set', value: frequency } }
  }
  if (word === 'per') {
    const unit = UNITS.get(wordAt(p, i + 1))
    return unit && { to: i + 2, value: { is: 'set', value: durationValue({ n: 1 }, unit) } }
  }
  if (word === 'every' || word === 'each') return readEvery(p, i)
  const day = word.endsWith('s') && p[i]?.capital ? WEEKDAYS.get(word.slice(0, -1)) : undefined
  return day ? { to: i + 1, value: { is: 'set', value: `XXXX-WXX-${day}` } } : undefined
}

function readEvery(p: readonly Piece[], i: number): Read<Meaning> | undefined {
  const other = wordAt(p, i + 1) === 'other'
  const single = wordAt(p, i + 1) === 'single'
  const ordinal = readOrdinal(p, i + 1)
  const amount = other || single ? undefined : readAmount(p, i + 1)
  const at = other || single ? i + 2 : (ordinal?.to ?? amount?.to ?? i + 1)
  const word = wordAt(p, at)
  const weekday = WEEKDAYS.get(word)
  if (weekday) return { to: at + 1, value: { is: 'set', value: `XXXX-WXX-${weekday}` } }
  const unit = UNITS.get(word)
  const n = other ? 2 : (ordinal?.value ?? amount?.value.n ?? 1)
  if (unit) return { to: at + 1, value: { is: 'set', value: durationValue({ n }, unit) } }
  const month = readMonth(p, at)
  if (month) return { to: month.to, value: { is: 'set', value: `XXXX-${String(month.value).padStart(2, '0')}` } }
  const part = PARTS_OF_DAY.get(word)
  if (part) return { to: at + 1, value: { is: 'set', value: `XXXX-XX-XXT${part}` } }
  const season = SEASONS.get(word)
  return season && { to: at + 1, value: { is: 'set', value: `XXXX-${season}` } }
}

/** The unit after an article, for "the end of the year", "later in the month". */
export function readArticleUnit(p: readonly Piece[], i: number): Read<Meaning> | undefined {
  if (wordAt(p, i) !== 'the') return undefined
  const unit = UNITS.get(wordAt(p, i + 1))
  if (unit && !PLURAL_UNITS.has(wordAt(p, i + 1)) && unit !== 'second' && unit !== 'minute' && unit !== 'hour')
    return { to: i + 2, value: { is: 'unit', which: 'this', unit } }
  return undefined
}
