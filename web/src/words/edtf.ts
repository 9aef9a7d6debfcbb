import { type EdtfDate, MONTHS, readEdtf, SEASONS, yearInWords } from '../../../src/model/edtf.ts'

const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')

/** How much to write out: `long` with weekday and full month, `short` for notes, leaving out the year in `within`. */
export interface DateStyle {
  readonly long?: boolean
  /** a year that goes without saying, e.g. that of the dispatch */
  readonly within?: string
}

/**
 * An EDTF date in words: "2019-12-03/2019-12-08" is "3–8 Dec 2019", "1992/.." is "since 1992", "XXXX-12-02" is
 * "2 Dec, year open".
 * @returns what came in, where it is no date this knows
 */
export function dateInWords(edtf: string, style: DateStyle = {}): string {
  const value = readEdtf(edtf)
  if (!value) return edtf
  const { isInterval, from, to } = value
  if (!isInterval) return writeDate(from!, style)
  if (!to) return `since ${writeDate(from!, style)}`
  if (!from) return `until ${writeDate(to, style)}`
  return `${openingInWords(from, to, style)}–${writeDate(to, style)}`
}

/** "2019-12-02" is "Mon"; undefined where the day is not known. */
export function weekdayOf(edtf: string): string | undefined {
  const date = readEdtf(edtf)?.from
  return date?.day && /^\d+$/.test(date.year + date.month + date.day) ? weekday(date) : undefined
}

/** The year an EDTF date begins in, e.g. "2019"; undefined while it is open. */
export function yearOf(edtf: string | undefined): string | undefined {
  return /^\d{4}/.exec(edtf ?? '')?.[0]
}

/** The first date of an interval, without what it shares with the last: "3" of "3–8 December 2019". */
function openingInWords(first: EdtfDate, last: EdtfDate, style: DateStyle): string {
  const sameYear = first.year === last.year && first.month
  const sameMonth = sameYear && first.month === last.month && first.day
  if (sameMonth && !first.time) return String(Number(first.day))
  return writeDate(first, sameYear ? { ...style, within: first.year } : style)
}

function writeDate(date: EdtfDate, style: DateStyle): string {
  const about = date.unsure ? 'about ' : ''
  if (!date.month || date.month === 'XX') return about + yearInWords(date.year)
  const season = SEASONS[date.month]
  const name = MONTHS[Number(date.month) - 1]
  const month = season ?? (style.long ? name : name?.slice(0, 3)) ?? date.month
  const day = date.day && date.day !== 'XX' ? `${Number(date.day)} ` : ''
  const weekdayName = style.long && day && /^\d{4}$/.test(date.year) ? `${weekday(date)} ` : ''
  const year = date.year === 'XXXX' ? ', year open' : date.year === style.within ? '' : ` ${yearInWords(date.year)}`
  const time = date.time ? `, ${date.time}` : ''
  return `${about}${weekdayName}${day}${month}${year}${time}`
}

function weekday({ year, month, day }: EdtfDate): string {
  return DAYS[new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay()]!
}
