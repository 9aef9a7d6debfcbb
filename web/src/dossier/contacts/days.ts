import type { RecordContact } from '../../../../src/model/record-entry.ts'
import { type Interval, intervalOf, isoOf } from '../../../../src/record/time/interval.ts'
import { groupOf, type PhaseGroup } from './narrow.ts'

/** The contacts of one day, and how the day is marked: by the surest of them. */
export interface MarkedDay {
  /** since 1970 */
  readonly day: number
  readonly contacts: readonly RecordContact[]
  readonly mark: PhaseGroup
  /** each of them is only known to be about this day, or within some days that hold it */
  readonly isAbout: boolean
}

/** A month of the calendar. `loose` are the contacts known to be in it on no certain day. */
export interface CalendarMonth {
  /** "2025-01" */
  readonly month: string
  readonly days: ReadonlyMap<number, MarkedDay>
  readonly loose: readonly RecordContact[]
}

/** How many contacts fall into a month, or into a year without a month. */
export interface Tally {
  readonly held: number
  readonly ahead: number
  readonly others: number
}

// Over this many days a date says rather "in that month" than "on those days".
const MOST_DAYS = 9
// Talks go on for so many days; a longer span rather holds the day, as on the timeline.
const LONG_DAYS = 2
const MARKS: readonly PhaseGroup[] = ['held', 'ahead', 'no-report', 'off']

/** The months of a year with their contacts by day. */
export function monthsOf(contacts: readonly RecordContact[], year: number): CalendarMonth[] {
  const placed = contacts.flatMap((contact) => {
    const span = spanOf(contact)
    return span ? [{ contact, ...span }] : []
  })
  return Array.from({ length: 12 }, (_, at): CalendarMonth => {
    const first = Date.UTC(year, at, 1) / DAY_MS
    const last = Date.UTC(year, at + 1, 1) / DAY_MS - 1
    const inside = placed.filter((p) => p.from <= last && p.to >= first)
    const days = new Map<number, MarkedDay>()
    for (let day = first; day <= last; day++) {
      const own = inside.filter((p) => p.to - p.from < MOST_DAYS && p.from <= day && day <= p.to)
      if (!own.length) continue
      const mark = MARKS.find((m) => own.some((p) => groupOf(p.contact.phase) === m))!
      const marking = own.filter((p) => groupOf(p.contact.phase) === mark)
      days.set(day, {
        day,
        contacts: own.map((p) => p.contact),
        mark,
        isAbout: marking.every((p) => p.to - p.from > LONG_DAYS || /[~?%]$/.test(p.contact.when!)),
      })
    }
    const loose = inside.filter((p) => p.to - p.from >= MOST_DAYS && p.from >= first && p.to <= last)
    return { month: isoOf(first).slice(0, 7), days, loose: loose.map((p) => p.contact) }
  })
}

/** How many contacts a year holds: month by month, and in no certain month. */
export interface YearTally {
  readonly year: number
  readonly months: readonly Tally[]
  readonly noMonth: Tally
  readonly many: number
}

/** The years that hold contacts, newest first. */
export function talliesOf(contacts: readonly RecordContact[]): YearTally[] {
  const years = new Map<number, RecordContact[][]>()
  for (const contact of contacts) {
    const span = spanOf(contact)
    if (!span) continue
    const [year, month] = isoOf(span.from).split('-').map(Number)
    const isOneMonth = isoOf(span.from).slice(0, 7) === isoOf(span.to).slice(0, 7)
    const at = isOneMonth || span.to - span.from < MOST_DAYS ? month! - 1 : 12
    const known = years.get(year!) ?? Array.from({ length: 13 }, () => [])
    known[at]!.push(contact)
    years.set(year!, known)
  }
  return [...years]
    .sort(([a], [b]) => b - a)
    .map(([year, parts]) => ({
      year,
      months: parts.slice(0, 12).map(tally),
      noMonth: tally(parts[12]!),
      many: parts.flat().length,
    }))
}

/** The days a contact may be of; where one end is open, the month of the other: "since November" is some time in it. */
function spanOf({ when }: RecordContact): Interval | undefined {
  const days = intervalOf(when)
  if (!days) return undefined
  if (Number.isFinite(days.from) && Number.isFinite(days.to)) return days
  const known = Number.isFinite(days.from) ? days.from : days.to
  return Number.isFinite(known) ? intervalOf(isoOf(known).slice(0, 7)) : undefined
}

function tally(contacts: readonly RecordContact[]): Tally {
  const held = contacts.filter((c) => groupOf(c.phase) === 'held').length
  const ahead = contacts.filter((c) => groupOf(c.phase) === 'ahead').length
  return { held, ahead, others: contacts.length - held - ahead }
}

const DAY_MS = 86_400_000
