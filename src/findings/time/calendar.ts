/** A calendar date as far as it is known: day needs month, month may stand without a year. Years before Christ are negative. */
export interface CalendarDate {
  readonly year?: number | undefined
  readonly month?: number | undefined
  readonly day?: number | undefined
}

/** A date known to the day, year included. */
export type FullDate = { readonly year: number; readonly month: number; readonly day: number }

export function isFull(date: CalendarDate | undefined): date is FullDate {
  return date?.year !== undefined && date.month !== undefined && date.day !== undefined
}

/** EDTF of a date, e.g. "2019-12-02", "2019-11", "XXXX-12-02"; undefined where nothing of it is known. */
export function toEdtf({ year, month, day }: CalendarDate): string | undefined {
  if (year === undefined && month === undefined) return undefined
  const parts = [year === undefined ? 'XXXX' : edtfYear(year)]
  if (month !== undefined) parts.push(two(month))
  if (month !== undefined && day !== undefined) parts.push(two(day))
  return parts.join('-')
}

/** EDTF counts a year 0, which history does not: 493 BC is "-0492". */
function edtfYear(year: number): string {
  return year >= 0 ? String(year).padStart(4, '0') : `-${String(-year - 1).padStart(4, '0')}`
}

export function interval(from: CalendarDate, to: CalendarDate): string | undefined {
  const [a, b] = [toEdtf(from), toEdtf(to)]
  if (a === undefined || b === undefined) return undefined
  return a === b ? a : `${a}/${b}`
}

/** Reads "2019-12-02", "2019-12", "2019", "XXXX-12-02" with or without a time of day; undefined for anything else. */
export function readEdtfDate(edtf: string | undefined): CalendarDate | undefined {
  const groups = /^(?<year>\d{4}|X{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d))?)?(?:T.{0,30})?[~?%]?$/.exec(
    edtf ?? '',
  )?.groups
  if (!groups) return undefined
  const number = (text?: string) => (text && !text.startsWith('X') ? Number(text) : undefined)
  return { year: number(groups.year), month: number(groups.month), day: number(groups.day) }
}

/** Days since 1970-01-01 in the Gregorian calendar. Source: H. Hinnant, "chrono-compatible low-level date algorithms". */
export function dayNumber({ year, month, day }: FullDate): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const ofEra = y - era * 400
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468
}

export function fromDayNumber(n: number): FullDate {
  const z = n + 719_468
  const era = Math.floor(z / 146_097)
  const ofEra = z - era * 146_097
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  )
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const m = Math.floor((5 * ofYear + 2) / 153)
  const month = m < 10 ? m + 3 : m - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * m + 2) / 5) + 1,
  }
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(date: FullDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1
}

export function daysInMonth(year: number | undefined, month: number): number {
  const leap = year === undefined || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0))
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
}

/**
 * The date some days on. Where the year is unknown the answer holds only if no 29 February can lie between: then it
 * stays without a year, else undefined.
 */
export function addDays(date: CalendarDate, days: number): CalendarDate | undefined {
  if (isFull(date)) return fromDayNumber(dayNumber(date) + days)
  if (date.month === undefined || date.day === undefined || Math.abs(days) > 300) return undefined
  const in2019 = fromDayNumber(dayNumber({ year: 2019, month: date.month, day: date.day }) + days)
  const in2020 = fromDayNumber(dayNumber({ year: 2020, month: date.month, day: date.day }) + days)
  if (in2019.month !== in2020.month || in2019.day !== in2020.day) return undefined
  return { month: in2019.month, day: in2019.day }
}

/** The same day some months on, or the last day of that month; months alone stay months. */
export function addMonths({ year, month, day }: CalendarDate, months: number): CalendarDate | undefined {
  if (month === undefined) return undefined
  const index = (year ?? 0) * 12 + month - 1 + months
  const onYear = Math.floor(index / 12)
  const onMonth = index - onYear * 12 + 1
  const known = year === undefined ? undefined : onYear
  return {
    year: known,
    month: onMonth,
    day: day === undefined ? undefined : Math.min(day, daysInMonth(known, onMonth)),
  }
}

/** Years before Christ have no year 0 between them and ours. */
export function addYears(year: number, years: number): number {
  const moved = year + years
  if (year > 0 && moved <= 0) return moved - 1
  if (year < 0 && moved >= 0) return moved + 1
  return moved
}

/** ISO 8601 week of a date, e.g. "2019-W49". */
export function isoWeek(date: FullDate): string {
  const thursday = fromDayNumber(dayNumber(date) + 4 - weekdayOf(date))
  const first = dayNumber({ year: thursday.year, month: 1, day: 1 })
  return `${thursday.year}-W${two(Math.floor((dayNumber(thursday) - first) / 7) + 1)}`
}

export function two(n: number): string {
  return String(n).padStart(2, '0')
}
