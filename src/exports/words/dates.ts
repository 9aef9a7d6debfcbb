const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const SEASONS: Readonly<Record<string, string>> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' }
/** First and last month of a season, north of the equator; winter runs into the next year. */
const SEASON_MONTHS: Readonly<Record<string, readonly [number, number]>> = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  24: [12, 14],
}
const DAY_MS = 86_400_000
const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/
const VALUE =
  /^(?<year>[\dX]{4})(?:-(?<month>\d{2}))?(?:-(?<day>\d{2}))?(?:T(?<time>\d{2}:\d{2})[\d:Z+-]{0,12})?(?<open>[~?%]?)$/u

interface Parts {
  readonly year: string
  readonly month?: string
  readonly day?: string
  readonly time?: string
  readonly open: string
}

/**
 * A calendar value in words: "2026-04-28~" is "about 28 April", "2026-03-06/2026-03-31" "6–31 March".
 * @param edtf as in the record; a value of another shape is given back as it is
 * @param year of the page, left out where it is the same
 */
export function dateWords(edtf: string, year?: string): string {
  const [from, to] = edtf.split('/')
  if (to === undefined) return oneDate(from!, year)
  if (to === '..' || to === '') return `since ${oneDate(from!, year)}`
  if (from === '..' || from === '') return `until ${oneDate(to, year)}`
  const a = parts(from!)
  const b = parts(to)
  if (a?.day && b?.day && a.year === b.year && a.month === b.month && !a.time && !b.time)
    return `${Number(a.day)}–${oneDate(to, year)}`
  if (a && b && a.year === b.year) return `${oneDate(from!, a.year)} to ${oneDate(to, year)}`
  return `${oneDate(from!, year)} to ${oneDate(to, year)}`
}

/** The same with the word that goes before it in a sentence: "on 5 March", "in April", "from 6 to 31 March". */
export function datePhrase(edtf: string, year?: string): string {
  const words = dateWords(edtf, year)
  if (edtf.includes('/')) return /^(?:since|until) /.test(words) ? words : `between ${words.replace(/–| to /, ' and ')}`
  const p = parts(edtf)
  if (!p || p.open) return words
  return `${p.day ? 'on' : 'in'} ${words}`
}

/** First and last day a value covers, ISO; undefined where a side is open or the year unknown. */
export function daysOf(edtf: string | undefined): { readonly first?: string; readonly last?: string } {
  if (!edtf) return {}
  // most are days; a record of ten thousand dispatches asks half a million times
  if (DAY.test(edtf)) return { first: edtf, last: edtf }
  const [from, to = from] = edtf.split('/')
  return { first: edgeOf(from!, false), last: edgeOf(to!, true) }
}

/** Whole days from one ISO day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / DAY_MS)
}

/** An ISO day some days later or, below zero, earlier. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day.slice(0, 10)) + days * DAY_MS).toISOString().slice(0, 10)
}

function oneDate(edtf: string, year: string | undefined): string {
  const p = parts(edtf)
  if (!p) return edtf
  const name = p.month ? (SEASONS[p.month] ?? MONTHS[Number(p.month) - 1]) : undefined
  if (p.month && !name) return edtf
  const yearWords = p.year.includes('X') ? '(year open)' : p.year === year && name ? undefined : p.year
  const words = [p.day ? String(Number(p.day)) : undefined, name, yearWords].filter(Boolean).join(' ')
  const timed = p.time ? `${words}, ${p.time}` : words
  return p.open ? `about ${timed}` : timed
}

function parts(edtf: string): Parts | undefined {
  return VALUE.exec(edtf)?.groups as Parts | undefined
}

function edgeOf(edtf: string, isLast: boolean): string | undefined {
  const p = parts(edtf)
  if (!p || p.year.includes('X')) return undefined
  const season = SEASON_MONTHS[p.month ?? '']
  const month = season ? season[isLast ? 1 : 0] : Number(p.month ?? (isLast ? 12 : 1))
  if (!season && month > 12) return undefined
  if (p.day) return `${p.year}-${p.month}-${p.day}`
  // day 0 of the next month is the last of this; a winter ends in the year after
  return new Date(Date.UTC(Number(p.year), isLast ? month : month - 1, isLast ? 0 : 1)).toISOString().slice(0, 10)
}
