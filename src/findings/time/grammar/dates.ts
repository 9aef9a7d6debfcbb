import { MONTHS, SEASONS, SHORT_WEEKDAYS, WEEKDAYS, WHICH } from '../lexicon.ts'
import type { DateMeaning, Meaning } from '../meaning.ts'
import type { Piece } from '../pieces.ts'
import { isGlued, type Read, readOrdinal, wordAt } from './numbers.ts'
import { readCentury, readDecade, readHoliday, readSeason } from './periods.ts'
import { readTrailingYear, readYear } from './years.ts'

/** Words before "May" and "March" that show the month: "in May", "last March". */
const BEFORE_MONTH =
  /^(?:in|since|until|till|by|last|this|next|early|late|mid|of|from|to|and|or|between|during|through|throughout|before|after|for|on|around|about|late|previous|following|-|,)$/

/**
 * A date as the calendar names it: "2019-12-02", "12/06/2005", "Tuesday, October 15, 2019", "19-20 November",
 * "May 1994", "the summer of 1955", "1991-1994", "the 1990s", "the 19th century", "Christmas 1963".
 */
export function readDate(p: readonly Piece[], i: number): Read<Meaning> | undefined {
  return (
    readNumericDate(p, i) ??
    readWeekdayDate(p, i) ??
    readMonthFirst(p, i) ??
    readDayFirst(p, i) ??
    readSeason(p, i) ??
    readCentury(p, i) ??
    readHoliday(p, i) ??
    readYears(p, i)
  )
}

function readNumericDate(p: readonly Piece[], i: number): Read<Meaning> | undefined {
  if (p[i]?.kind !== 'number' || p[i]!.glued) return undefined
  const sign = wordAt(p, i + 1)
  if (!/^[-/.]$/.test(sign)) return undefined
  const glued = [1, 2, 3, 4].every((k) => p[i + k]?.glued)
  if (!glued || wordAt(p, i + 3) !== sign || p[i + 2]!.kind !== 'number' || p[i + 4]!.kind !== 'number')
    return undefined
  const [a, b, c] = [p[i]!.word, p[i + 2]!.word, p[i + 4]!.word]
  if (p[i + 5]?.glued && p[i + 5]!.kind !== 'sign' && wordAt(p, i + 5) !== 't') return undefined
  const [year, month, day] =
    a.length === 4 ? [a, b, c] : sign === '.' || Number(a) > 12 ? [longYear(c), b, a] : [longYear(c), a, b]
  const date = { is: 'date' as const, year: Number(year), month: Number(month), day: Number(day) }
  if (date.month < 1 || date.month > 12 || date.day < 1 || date.day > 31 || year.length !== 4) return undefined
  return { to: i + 5, value: date }
}

function longYear(digits: string): string {
  return digits.length === 2 ? `${Number(digits) < 50 ? '20' : '19'}${digits}` : digits
}

/** "Monday", "Tuesday, October 15, 2019", "Sat. Dec 7". */
function readWeekdayDate(p: readonly Piece[], i: number): Read<Meaning> | undefined {
  const long = WEEKDAYS.get(wordAt(p, i))
  const weekday = long ?? SHORT_WEEKDAYS.get(wordAt(p, i))
  if (weekday === undefined || !p[i]!.capital) return undefined
  let to = i + 1
  const dotted = !long && isGlued(p, to, '.')
  if (dotted) to++
  let next = wordAt(p, to) === ',' ? to + 1 : to
  if (wordAt(p, next) === 'the') next++
  if (p[next]?.opens) next = -1
  const date = readMonthFirst(p, next) ?? readDayFirst(p, next)
  if (date?.value.is === 'date' && date.value.day) return { to: date.to, value: { ...date.value, weekday } }
  if (!long) return undefined
  // "Thursday last week", "Monday of next week"
  const of = wordAt(p, to) === 'of' ? to + 1 : to
  const which = WHICH.get(wordAt(p, of))
  const inWeek = wordAt(p, of + 1) === 'week' && !p[of]!.opens && /^(?:last|this|next)$/.test(wordAt(p, of))
  return inWeek ? { to: of + 2, value: { is: 'date', weekday, which: which! } } : { to, value: { is: 'date', weekday } }
}

/** "Monday" alone, for "later on Monday". */
export function readWeekday(p: readonly Piece[], i: number): Read<Meaning> | undefined {
  const weekday = WEEKDAYS.get(wordAt(p, i))
  return weekday && p[i]!.capital ? { to: i + 1, value: { is: 'date', weekday } } : undefined
}

/** The month at `i` with its stop: "November", "Nov.". */
export function readMonth(p: readonly Piece[], i: number): Read<number> | undefined {
  const piece = p[i]
  const month = MONTHS.get(wordAt(p, i))
  if (month === undefined || !piece!.capital) return undefined
  const stop =
    piece!.word.length <= 4 &&
    piece!.word !== 'may' &&
    piece!.word !== 'june' &&
    piece!.word !== 'july' &&
    isGlued(p, i + 1, '.')
  return { to: stop ? i + 2 : i + 1, value: month }
}

/** "December 2", "Nov. 8, 2019", "January 18-20", "Dec. 30-Jan. 2", "May 1994", "May of that year" is left to others. */
function readMonthFirst(p: readonly Piece[], i: number): Read<Meaning> | undefined {
  const month = readMonth(p, i)
  if (!month) return undefined
  const day = readDay(p, wordAt(p, month.to) === 'the' ? month.to + 1 : month.to)
  if (!day) return readMonthYear(p, i, month)
  const start: DateMeaning = { is: 'date', month: month.value, day: day.value }
  const last = readRangeEnd(p, day.to, (at) => {
    const other = readMonth(p, at)
    const end = readDay(p, other ? other.to : at)
    return (
      end && { to: end.to, value: { is: 'date' as const, month: other ? other.value : month.value, day: end.value } }
    )
  })
  return finish(p, start, last, day.to)
}

/** "6 December 2005", "the 19th of November", "19-20 November", "30 Dec.-2 Jan.". */
function readDayFirst(p: readonly Piece[], i: number): Read<Meaning> | undefined {
  const day = readDay(p, i) ?? readOrdinalDay(p, i)
  if (!day) return undefined
  const month = readMonth(p, wordAt(p, day.to) === 'of' ? day.to + 1 : day.to)
  const end = (at: number) => {
    const second = readDay(p, at)
    const other = second && readMonth(p, wordAt(p, second.to) === 'of' ? second.to + 1 : second.to)
    return other && { to: other.to, value: { is: 'date' as const, month: other.value, day: second.value } }
  }
  if (month) {
    const start: DateMeaning = { is: 'date', month: month.value, day: day.value }
    return finish(p, start, readRangeEnd(p, month.to, end), month.to)
  }
  const last = readRangeEnd(p, day.to, end)
  return last && finish(p, { is: 'date', month: last.value.month!, day: day.value }, last, day.to)
}

/** What follows the first half of a range: "-20", "and 20", "to 20". */
function readRangeEnd(
  p: readonly Piece[],
  at: number,
  read: (at: number) => Read<DateMeaning> | undefined,
): Read<DateMeaning> | undefined {
  const link = wordAt(p, at)
  return link === '-' || link === 'and' || link === 'to' || link === '/' ? read(at + 1) : undefined
}

function finish(
  p: readonly Piece[],
  start: DateMeaning,
  end: Read<DateMeaning> | undefined,
  at: number,
): Read<Meaning> {
  const year = readTrailingYear(p, end?.to ?? at)
  const dated = (date: DateMeaning): DateMeaning => (year ? { ...date, ...year.value } : date)
  const to = year?.to ?? end?.to ?? at
  if (!end) return { to, value: dated(start) }
  // "Dec. 30-Jan. 2, 2020" begins in the year before
  const earlier =
    end.value.month! < start.month! && year?.value.year ? { ...start, year: year.value.year - 1 } : dated(start)
  return { to, value: { is: 'range', from: earlier, to: dated(end.value), seam: [at, at + 1] } }
}

/** "May 1994", "January, 1918", "November", "March last year", "November-December 2019". */
function readMonthYear(p: readonly Piece[], i: number, month: Read<number>): Read<Meaning> | undefined {
  const year = readTrailingYear(p, month.to)
  const first: DateMeaning = { is: 'date', month: month.value }
  if (year) return { to: year.to, value: { ...first, ...year.value } }
  const second = wordAt(p, month.to) === '-' || wordAt(p, month.to) === '/' ? readMonth(p, month.to + 1) : undefined
  if (second) {
    const shared = readTrailingYear(p, second.to)
    const to: DateMeaning = { is: 'date', month: second.value, ...shared?.value }
    return {
      to: shared?.to ?? second.to,
      value: { is: 'range', from: { ...first, ...shared?.value }, to, seam: [month.to, month.to + 1] },
    }
  }
  return isSureMonth(p, i) ? { to: month.to, value: first } : undefined
}

/** "May" and "March" are words besides; a short form alone needs its stop or a preposition. */
function isSureMonth(p: readonly Piece[], i: number): boolean {
  const { word, opens } = p[i]!
  const before = wordAt(p, i - 1)
  // "By JAN HALVORSEN", "By April Smith": a byline
  if (before === 'by' && p[i - 1]!.opens && p[i + 1]?.kind === 'word' && p[i + 1]!.capital) return false
  const sure = word.length > 3 && word !== 'march' && word !== 'sept'
  if (sure && word !== 'may')
    return word !== 'april' && word !== 'june' && word !== 'august'
      ? true
      : !p[i - 1]?.capital || BEFORE_MONTH.test(before)
  const after = p[i + 1]
  if (word === 'may' || word === 'march')
    return (
      !opens &&
      BEFORE_MONTH.test(before) &&
      (before !== ',' || after?.kind === 'sign') &&
      !(before === 'the' || after?.word === 'be')
    )
  return BEFORE_MONTH.test(before) && before !== '-' && before !== ','
}

/** A day of a month in figures: "2", "2nd". */
function readDay(p: readonly Piece[], i: number): Read<number> | undefined {
  const piece = p[i]
  if (piece?.kind !== 'number' || piece.word.length > 2) return undefined
  const n = Number(piece.word)
  if (n < 1 || n > 31) return undefined
  if (p[i - 1]?.word === '.' && piece.glued && p[i - 2]?.kind === 'number') return undefined
  const ordinal = readOrdinal(p, i)
  if (ordinal) return { to: ordinal.to, value: n }
  const after = p[i + 1]
  if (after?.glued && (after.kind === 'word' || after.word === ':' || after.word === '%')) return undefined
  return (isGlued(p, i + 1, ',') || isGlued(p, i + 1, '.')) && p[i + 2]?.glued && p[i + 2]!.kind === 'number'
    ? undefined
    : { to: i + 1, value: n }
}

/** "the twentieth of May": words only with their month. */
function readOrdinalDay(p: readonly Piece[], i: number): Read<number> | undefined {
  const ordinal = readOrdinal(p, i)
  return ordinal && ordinal.value <= 31 && wordAt(p, ordinal.to) === 'of' && readMonth(p, ordinal.to + 1)
    ? ordinal
    : undefined
}

/** "1992", "1991-1994", "2019/20", "1990s", "'89", "493 BC", "nineties" is left out. */
function readYears(p: readonly Piece[], i: number): Read<Meaning> | undefined {
  const decade = readDecade(p, i)
  if (decade) return decade
  const year = readYear(p, i)
  if (!year) return undefined
  const from: DateMeaning = { is: 'date', year: year.value }
  const link = wordAt(p, year.to)
  if ((link === '-' || link === '/') && p[year.to + 1]?.kind === 'number') {
    const digits = wordAt(p, year.to + 1)
    const other = readYear(p, year.to + 1)
    const short = digits.length === 2 && p[i]!.word.length === 4 ? Number(p[i]!.word.slice(0, 2) + digits) : undefined
    const last = other?.value ?? short
    if (last !== undefined && last > year.value)
      return {
        to: other?.to ?? year.to + 2,
        value: { is: 'range', from, to: { is: 'date', year: last }, seam: [year.to, year.to + 1] },
      }
  }
  const season = SEASONS.get(link)
  if (season && link !== 'fall' && !p[year.to]!.opens && wordAt(p, year.to + 1) !== 'offensive')
    return { to: year.to + 1, value: { ...from, season } }
  return { to: year.to, value: from }
}

/** Words after "the 20th" that show no noun follows it. */
const AFTER_DAY = /^(?:to|was|were|and|when|but|at|in|by|until|with|he|she|it|they|the)$/

/** "the twentieth", "the 20th" for a day of the month under discussion. */
export function readBareDay(p: readonly Piece[], i: number): Read<Meaning> | undefined {
  const piece = p[i]
  if (piece?.kind !== 'number' || wordAt(p, i - 1) !== 'the') return undefined
  const ordinal = readOrdinal(p, i)
  const after = ordinal && p[ordinal.to]
  if (!ordinal || ordinal.value > 31 || after?.word === '-') return undefined
  if (after?.kind === 'number' || (after?.kind === 'word' && !AFTER_DAY.test(after.word))) return undefined
  return { to: ordinal.to, value: { is: 'date', day: ordinal.value } }
}
