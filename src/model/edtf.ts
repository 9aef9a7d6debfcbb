/** One date as EDTF writes it; digits that are open are X. `unsure`: "?" uncertain, "~" about, "%" both. */
export interface EdtfDate {
  readonly year: string
  /** 01 to 12, a season (21 spring to 24 winter), or XX */
  readonly month?: string
  readonly day?: string
  /** "04:00" */
  readonly time?: string
  readonly unsure?: string
}

/** Both sides of an interval, a side that is open absent; a date alone is both. */
export interface EdtfValue {
  readonly isInterval: boolean
  readonly from?: EdtfDate
  readonly to?: EdtfDate
}

/** First and last day, ISO; a side that is open is absent. */
export interface Days {
  readonly first?: string
  readonly last?: string
}

export const MONTHS: readonly string[] =
  'January February March April May June July August September October November December'.split(' ')
export const SEASONS: Readonly<Record<string, string>> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' }
/** First and last month of a season, north of the equator; winter runs into the next year. */
const SEASON_MONTHS: Readonly<Record<string, readonly [first: number, last: number]>> = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  24: [12, 14],
}
const DATE =
  /^(?<year>\d{4}|\d{3}X|\d{2}XX|XXXX)(?:-(?<month>0[1-9]|1[0-2]|2[1-4]|XX)(?:-(?<day>0[1-9]|[12]\d|3[01]|XX)(?:T(?<time>\d{2}:\d{2})\S{0,14})?)?)?(?<unsure>[~?%])?$/
/** A day that every month has. */
const PLAIN_DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/
const NOTHING: Days = {}

/**
 * Reads a value of the Extended Date/Time Format as the record holds it: "2026-03-05", "2026-03", "199X", "1994~",
 * "XXXX-12-02", "2026-03-06/2026-03-31", "1992/..".
 * @returns undefined where it is none, or a day that no calendar has
 * Source: Library of Congress, EDTF level 1, and of level 2 the digits left open
 */
export function readEdtf(text: string): EdtfValue | undefined {
  const [from, to, ...more] = text.split('/')
  if (more.length) return undefined
  const first = readSide(from!)
  if (to === undefined) return first && first !== 'open' ? { isInterval: false, from: first, to: first } : undefined
  const last = readSide(to)
  if (!first || !last || (first === 'open' && last === 'open')) return undefined
  return {
    isInterval: true,
    ...(first === 'open' ? {} : { from: first }),
    ...(last === 'open' ? {} : { to: last }),
  }
}

/**
 * The days a value covers: "2026-03" is the whole of March, "1994~" that year, "199X" a decade, "2026-03-07/.." from that
 * day on.
 * @returns nothing where it is no date, runs backwards, or its year is open ("XXXX-12-02")
 */
export function daysOf(edtf: string | undefined): Days {
  if (!edtf) return NOTHING
  // most are days; a record of ten thousand dispatches asks half a million times
  if (PLAIN_DAY.test(edtf)) return { first: edtf, last: edtf }
  const value = readEdtf(edtf)
  if (!value) return NOTHING
  const { from, to } = value
  const first = from && firstDay(from)
  const last = to && lastDay(to)
  if ((from && !first) || (to && !last) || (first && last && first > last)) return NOTHING
  return { ...(first ? { first } : {}), ...(last ? { last } : {}) }
}

/** "1994", "1990s", "20th century". */
export function yearInWords(year: string): string {
  if (year.endsWith('XX')) return `${Number(year.slice(0, 2)) + 1}th century`
  return year.endsWith('X') ? `${year.slice(0, 3)}0s` : year
}

function readSide(text: string): EdtfDate | 'open' | undefined {
  if (text === '..' || text === '') return 'open'
  const date = DATE.exec(text)?.groups as unknown as EdtfDate | undefined
  if (!date) return undefined
  const { year, month, day } = date
  if (day && Number(month) > 12) return undefined
  return day && day !== 'XX' && month !== 'XX' && Number(day) > daysInMonth(year, Number(month)) ? undefined : date
}

function firstDay({ year, month, day }: EdtfDate): string | undefined {
  if (year === 'XXXX') return undefined
  const from = year.replaceAll('X', '0')
  return `${from}-${twoDigits(SEASON_MONTHS[month!]?.[0] ?? known(month) ?? 1)}-${twoDigits(known(day) ?? 1)}`
}

function lastDay({ year, month, day }: EdtfDate): string | undefined {
  if (year === 'XXXX') return undefined
  const to = year.replaceAll('X', '9')
  const season = SEASON_MONTHS[month!]?.[1]
  const [inYear, inMonth] = season && season > 12 ? [nextYear(to), season - 12] : [to, season ?? known(month) ?? 12]
  return `${inYear}-${twoDigits(inMonth)}-${twoDigits(known(day) ?? daysInMonth(inYear, inMonth))}`
}

function known(digits: string | undefined): number | undefined {
  return digits === undefined || digits === 'XX' ? undefined : Number(digits)
}

/** A year that is open may be a leap year. */
function daysInMonth(year: string, month: number): number {
  if (month === 2) return year.includes('X') || isLeap(Number(year)) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

function nextYear(year: string): string {
  return String(Number(year) + 1).padStart(4, '0')
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
