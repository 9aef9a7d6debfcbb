import type { Dispatch, Published, PublishedBasis } from '../../model/dispatch.ts'
import { dayExists, WEEKDAYS, weekdayOf } from './calendar.ts'
import { yearsOf } from './edtf.ts'
import { weekdayOfReport } from './weekday.ts'

/** The dispatch's parts that tell its date. */
export type Datable = Pick<Dispatch, 'dateline' | 'paragraphs'>

/** What is known of a dispatch's date from outside its text. Dates are EDTF. */
export interface DateHints {
  /** by the user or the input's own field */
  readonly given?: string
  readonly feed?: string
  readonly page?: string
  /** the day it came in: it cannot have been sent later */
  readonly received?: string
  /** dates of the dispatches on record that it belongs with */
  readonly known?: readonly string[]
}

export interface Resolved {
  readonly published: Published
  /** for people, where the date stays open or rests on the record: what to do about it */
  readonly warning?: string
}

/** A dateline without a year is looked for between these years, the later one only where nobody said when it came in. */
export const EARLIEST_YEAR = 1990
export const LATEST_YEAR = 2035
// Dispatches of one process lie within a year of one another's first and last.
const KNOWN_MARGIN_YEARS = 1

/**
 * When the wire sent a dispatch: the date given, else the feed's, the page's or the dateline's.
 *
 * "December 2" without a year is worked out from the weekday the lede names (a Monday in 2013, 2019, 2024), the day it
 * came in, years the text looks back on, and the record. Where several years remain, `edtf` is "XXXX-12-02" and `alternatives` has
 * them all. Call it again when more is known.
 */
export function resolvePublished(dispatch: Datable, hints: DateHints = {}): Resolved {
  const day = dispatch.dateline?.date
  for (const basis of ['given', 'feed', 'page'] as const) {
    const edtf = hints[basis]
    if (edtf) return { published: refine(edtf, basis, day) }
  }
  if (!day)
    return {
      published: { basis: 'unknown' },
      warning: 'no date is given and no dateline names one; say when it was published',
    }
  if (!day.startsWith('--')) return { published: { edtf: day, basis: 'dateline' } }
  return resolveYear(dispatch, day, hints)
}

/** A given year or month that the dateline completes: "2019" and "December 2" are 2019-12-02. */
function refine(edtf: string, basis: PublishedBasis, day: string | undefined): Published {
  if (!day?.startsWith('--') || !/^\d{4}(?:-\d\d)?$/.test(edtf)) return { edtf, basis }
  const full = `${edtf.slice(0, 4)}${day.slice(1)}`
  return full.startsWith(edtf) ? { edtf: full, basis: 'dateline' } : { edtf, basis }
}

function resolveYear(dispatch: Datable, day: string, hints: DateHints): Resolved {
  const month = Number(day.slice(2, 4))
  const date = Number(day.slice(5, 7))
  const lede = dispatch.paragraphs.map((p) => p.exact)
  const weekday = weekdayOfReport(lede)
  const earliest = Math.max(EARLIEST_YEAR, ...yearsLookedBackOn(lede))
  const latest = hints.received ? (yearsOf(hints.received)?.[1] ?? LATEST_YEAR) : LATEST_YEAR
  const fitting: string[] = []
  for (let year = earliest; year <= latest; year++) {
    const edtf = `${year}${day.slice(1)}`
    if (!dayExists(year, month, date)) continue
    if (weekday !== undefined && weekdayOf(year, month, date) !== weekday) continue
    // the day it came in is somewhere's local day; one day of slack
    if (hints.received && /^\d{4}-\d\d-\d\d$/.test(hints.received) && edtf > dayAfter(hints.received)) continue
    fitting.push(edtf)
  }
  const open = `XXXX${day.slice(1)}`
  const basis = weekday === undefined ? 'dateline' : 'weekday'
  const words = `the dateline says ${dayInWords(month, date)} without a year`
  if (!fitting.length)
    return {
      published: { edtf: open, basis },
      warning: `${words}, and ${named(weekday)} in none from ${earliest} to ${latest}; say when it was published`,
    }
  const near = nearKnown(fitting, hints.known ?? [])
  const rivals = near.length ? near : fitting
  const ask = `say which, for example ${rivals.at(-1)}`
  if (rivals.length > 1)
    return {
      published: { edtf: open, basis, alternatives: rivals },
      warning: `${words}; ${named(weekday)} in ${years(rivals)}. Which one? Please ${ask}`,
    }
  const edtf = rivals[0]!
  const others = fitting.filter((other) => other !== edtf)
  if (!others.length) return { published: { edtf, basis: 'weekday' } }
  return {
    published: { edtf, basis: 'weekday', alternatives: others },
    warning: `${words}; taken as ${edtf}, which is near its kin in the record, though ${named(weekday)} in ${years(others)} too. If that is wrong, say when it was published`,
  }
}

/** Years the text says things have lasted since: it was written after them. */
function yearsLookedBackOn(paragraphs: readonly string[]): number[] {
  return paragraphs.flatMap((p) =>
    [...p.matchAll(/\bsince (?:[\p{L}-]{1,12} ){0,2}((?:19|20)\d\d)\b/gu)].map((m) => Number(m[1])),
  )
}

function nearKnown(fitting: readonly string[], known: readonly string[]): string[] {
  const years = known.flatMap((edtf) => yearsOf(edtf) ?? [])
  if (!years.length) return []
  const first = Math.min(...years) - KNOWN_MARGIN_YEARS
  const last = Math.max(...years) + KNOWN_MARGIN_YEARS
  return fitting.filter((edtf) => Number(edtf.slice(0, 4)) >= first && Number(edtf.slice(0, 4)) <= last)
}

function dayAfter(edtf: string): string {
  return new Date(Date.parse(`${edtf}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}

function years(dates: readonly string[]): string {
  const all = dates.map((edtf) => edtf.slice(0, 4))
  const few = all.length > 8 ? [all[0]!, all[1]!, '…', all.at(-1)!] : all
  return few.length > 1 ? `${few.slice(0, -1).join(', ')} and ${few.at(-1)}` : few.join('')
}

function named(weekday: number | undefined): string {
  if (weekday === undefined) return 'that day was'
  const name = WEEKDAYS[weekday]!
  return `that day was a ${name[0]!.toUpperCase()}${name.slice(1)}`
}

function dayInWords(month: number, day: number): string {
  return new Date(Date.UTC(2000, month - 1, day)).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  })
}
