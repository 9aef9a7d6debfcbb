/** A calendar day as a dateline writes it; `year` where it is given. */
export interface CalendarDate {
  readonly year?: number
  readonly month: number
  readonly day: number
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
export const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

// Each casing is spelled out: a pattern that ignores case over \p{…} takes ten times as long to compile, and every start pays.
const cased = (names: string) =>
  [names, names.toUpperCase(), names.replace(/(?<=^|\|)\w/g, (c) => c.toUpperCase())].join('|')
const MONTH = `(?:${cased('january|february|march|april|may|june|july|august|september|october|november|december|sept|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec')})`
const WEEKDAY = `(?:${cased('sunday|monday|tuesday|wednesday|thursday|friday|saturday|sun|mon|tues|tue|wed|thurs|thu|fri|sat')})\\.?`
const WHOLE_MONTH = new RegExp(`^${MONTH}$`)
const DAY = '(?:0?[1-9]|[12]\\d|3[01])'
const YEAR = '(?:19|20)\\d\\d'

/**
 * Source of a pattern (flag "u") for a written day: "December 2", "Dec. 2, 2019", "Monday, 2 December 2019",
 * "2019-12-02", "02.12.2019". Numbers with slashes are left out: "02/12/2019" is two days.
 */
export const WRITTEN_DATE = [
  `(?:${WEEKDAY},? )?${MONTH}\\.? ${DAY}(?:st|nd|rd|th)?(?!\\d)(?:,? ${YEAR}(?!\\d))?`,
  `(?:${WEEKDAY},? )?(?:the )?${DAY}(?:st|nd|rd|th)?(?: of)? ${MONTH}(?![A-Za-z])\\.?(?:,? ${YEAR}(?!\\d))?`,
  `${YEAR}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?!\\d)`,
  `${DAY}\\.(?:0?[1-9]|1[0-2])\\.${YEAR}(?!\\d)`,
].join('|')

/** The day a written date names; undefined where there is none or no calendar has it ("31 June"). */
export function readCalendarDate(words: string): CalendarDate | undefined {
  const iso = /(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)/.exec(words)?.groups
  const dotted = /(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})/.exec(words)?.groups
  const groups = iso ?? dotted
  if (groups) return existing({ year: Number(groups.year), month: Number(groups.month), day: Number(groups.day) })
  const month = words
    .toLowerCase()
    .match(/\p{L}{3,9}/gu)
    ?.map(monthOf)
    .find(Boolean)
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(words)?.[0]
  const day = /(?<!\d)\d{1,2}(?!\d)/.exec(words)?.[0]
  if (!month || !day) return undefined
  return existing({ ...(year ? { year: Number(year) } : {}), month, day: Number(day) })
}

/** "2019-12-02", or "--12-02" (the model's form) where the year is not given. */
export function writeCalendarDate({ year, month, day }: CalendarDate): string {
  return `${year ?? '-'}-${two(month)}-${two(day)}`
}

/** 0 Sunday to 6 Saturday, in the Gregorian calendar. */
export function weekdayOf(year: number, month: number, day: number): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay()
}

export function dayExists(year: number, month: number, day: number): boolean {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day
}

function existing(date: CalendarDate): CalendarDate | undefined {
  const { year, month, day } = date
  if (month < 1 || month > 12 || day < 1 || day > DAYS_IN_MONTH[month - 1]!) return undefined
  return year && !dayExists(year, month, day) ? undefined : date
}

function monthOf(word: string): number {
  // "march" and "mar", but not "marshal": the whole word must be a month
  return WHOLE_MONTH.test(word) ? MONTHS.indexOf(word.slice(0, 3)) + 1 : 0
}

function two(n: number): string {
  return String(n).padStart(2, '0')
}
