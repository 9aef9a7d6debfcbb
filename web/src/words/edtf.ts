const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
const SEASONS: Record<string, string> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' }
const PART =
  /^(?<year>-?\d{4}|\d{3}X|\d{2}XX|XXXX)(?:-(?<month>\d{2}|XX)(?:-(?<day>\d{2}|XX)(?:T(?<time>\d{2}:\d{2})\S{0,12})?)?)?(?<unsure>[~?%])?$/

interface Part {
  readonly year: string
  readonly month?: string
  readonly day?: string
  readonly time?: string
  readonly unsure?: string
}

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
  const [from, to, ...rest] = edtf.split('/')
  if (from === undefined || rest.length) return edtf
  if (to === undefined) return partInWords(from, style) ?? edtf
  if (to === '..' || to === '') return prefixed('since', from, style) ?? edtf
  if (from === '..' || from === '') return prefixed('until', to, style) ?? edtf
  const first = readPart(from)
  const last = readPart(to)
  if (!first || !last) return edtf
  return `${openingInWords(first, last, style)}–${writePart(last, style)}`
}

/** "2019-12-02" is "Mon"; undefined where the day is not known. */
export function weekdayOf(edtf: string): string | undefined {
  const part = readPart(edtf)
  return part?.day && /^\d+$/.test(part.year + part.month + part.day) ? weekday(part) : undefined
}

/** The year an EDTF date begins in, e.g. "2019"; undefined while it is open. */
export function yearOf(edtf: string | undefined): string | undefined {
  return /^\d{4}/.exec(edtf ?? '')?.[0]
}

function prefixed(word: string, part: string, style: DateStyle): string | undefined {
  const words = partInWords(part, style)
  return words && `${word} ${words}`
}

function partInWords(text: string, style: DateStyle): string | undefined {
  const part = readPart(text)
  return part && writePart(part, style)
}

function readPart(text: string): Part | undefined {
  const groups = PART.exec(text)?.groups
  return groups && (groups as unknown as Part)
}

/** The first date of an interval, without what it shares with the last: "3" of "3–8 December 2019". */
function openingInWords(first: Part, last: Part, style: DateStyle): string {
  const sameYear = first.year === last.year && first.month
  const sameMonth = sameYear && first.month === last.month && first.day
  if (sameMonth && !first.time) return String(Number(first.day))
  return writePart(first, sameYear ? { ...style, within: first.year } : style)
}

function writePart(part: Part, style: DateStyle): string {
  const about = part.unsure ? 'about ' : ''
  if (!part.month || part.month === 'XX') return about + writeYear(part.year)
  const season = SEASONS[part.month]
  const name = MONTHS[Number(part.month) - 1]
  const month = season ?? (style.long ? name : name?.slice(0, 3)) ?? part.month
  const day = part.day && part.day !== 'XX' ? `${Number(part.day)} ` : ''
  const weekdayName = style.long && day && /^\d{4}$/.test(part.year) ? `${weekday(part)} ` : ''
  const year = part.year === 'XXXX' ? ', year open' : part.year === style.within ? '' : ` ${writeYear(part.year)}`
  const time = part.time ? `, ${part.time}` : ''
  return `${about}${weekdayName}${day}${month}${year}${time}`
}

function writeYear(year: string): string {
  if (year.endsWith('XX')) return `${Number(year.slice(0, 2)) + 1}th century`
  return year.endsWith('X') ? `${year.slice(0, 3)}0s` : year
}

function weekday({ year, month, day }: Part): string {
  return DAYS[new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay()]!
}
