import { addDays, addYears, type CalendarDate, isFull, weekdayOf } from './calendar.ts'
import type { Season, Which } from './lexicon.ts'
import type { DateMeaning } from './meaning.ts'
import type { Anchors, Extent, Placed } from './place.ts'

type Basis = Placed['basis']

const SEASON_STARTS: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

/** The three months of a season; winter begins in its year and ends in the next. */
export function seasonMonths(season: Season, year: number): Extent {
  const month = SEASON_STARTS[season]
  if (season === 'WI') return { from: { year, month }, to: { year: addYears(year, 1), month: 2 } }
  return { from: { year, month }, to: { year, month: month + 2 } }
}

/**
 * The date that "last", "that", "the following" and their like start from, and whether that is publication
 * or the narrative. A paragraph of news that recalls an earlier year still counts "last week" from today.
 */
export function startOf(
  which: Which | undefined,
  { now, told, narrative, history }: Anchors,
): { date: CalendarDate; basis: Basis } {
  const ofToday = which === 'last' || which === 'this' || which === 'next' || which === 'coming'
  const near = (ofToday ? history : narrative) || which === 'that' || which === 'previous' || which === 'following'
  return near && told ? { date: told, basis: 'narrative' } : { date: now, basis: 'published' }
}

/** -1 for "last" and "previous", 1 for "next", "following" and "coming", 0 for the rest. */
export function stepsOf(which: Which | undefined): number {
  if (which === 'last' || which === 'previous') return -1
  return which === 'next' || which === 'following' || which === 'coming' ? 1 : 0
}

/** The year of a date: its own, one it points to ("last March"), or the nearest that fits the tense. */
export function yearOf(date: DateMeaning, anchors: Anchors): { year?: number | undefined; basis?: Basis } {
  if (date.year !== undefined) return { year: date.year, basis: 'explicit' }
  const month = date.month ?? (date.season && SEASON_STARTS[date.season])
  const which = date.inYear ?? date.which
  const { date: start, basis } = startOf(which, anchors)
  if (start.year === undefined || (month === undefined && !date.inYear)) return {}
  if (date.inYear) return { year: addYears(start.year, stepsOf(which)), basis }
  return { year: addYears(start.year, yearsAway({ ...date, month: month! }, start, anchors)), basis }
}

type MonthDate = DateMeaning & { readonly month: number }

/** How many years from `start` a month without a year lies. */
function yearsAway(date: MonthDate, start: CalendarDate, anchors: Anchors): number {
  const order = compare(date, start)
  if (date.which === 'this' || date.which === 'that' || start.month === undefined) return 0
  const steps = stepsOf(date.which)
  if (steps < 0) return order < 0 ? 0 : -1
  if (steps > 0) return order > 0 ? 0 : 1
  if (start === anchors.told) return start.month - date.month >= BACK_MONTHS ? 1 : 0
  return nearestYear(date, start.month, order, anchors)
}

// History goes forward: a month named without its year that lies so many months before the last date told is the next
// year's ("in October 1917 … in January"). Best of 4 to 11 on WikiWars documents 1 to 8.
const BACK_MONTHS = 8

// Days without a year that lie so far ahead are past. Looked at on WikiNews and the development dispatches.
const FAR_MONTHS = 10

// Where the verb is far and past, a month without its year this near ahead is still likelier to come.
const LIKELY_MONTHS = 4

/** News: the last one past or the next one to come by the tense; the nearer one where no verb decides. */
function nearestYear(date: MonthDate, nowMonth: number, order: number, { direction, sure }: Anchors): number {
  if (order === 0) return 0
  const ahead = (date.month - nowMonth + 12) % 12 || (order > 0 ? 0 : 12)
  const soon = direction === 'past' ? LIKELY_MONTHS : 6
  const wanted = sure ? direction : ahead <= soon ? 'future' : 'past'
  // "agreed to resume on August 29", told in September: a day nearly a year ahead would name its year
  if (wanted === 'future' && date.day !== undefined && ahead >= FAR_MONTHS) return order < 0 ? 0 : -1
  if (wanted === 'future') return order > 0 ? 0 : 1
  return order < 0 ? 0 : -1
}

/** Whether a month or day lies before (-1), in (0) or after (1) another, the year aside. */
function compare(a: MonthDate, b: CalendarDate): number {
  const byMonth = a.month - (b.month ?? a.month)
  if (byMonth) return Math.sign(byMonth)
  return a.day === undefined || b.day === undefined ? 0 : Math.sign(a.day - b.day)
}

/** The day a weekday means: the last one past or the next to come by the tense, or the one that "last", "next", "this" pick. */
export function nearestWeekday(
  weekday: number,
  which: Which | undefined,
  anchors: Anchors,
): { date: CalendarDate; basis: Basis } | undefined {
  const { date: start, basis } = startOf(which, which ? anchors : { ...anchors, narrative: anchors.history })
  if (!isFull(start)) return undefined
  const date = addDays(start, daysAway(weekday - weekdayOf(start), which, anchors.direction))
  return date && { date, basis }
}

/** Days from today to a weekday that lies `diff` days from it within this Monday-to-Sunday week. */
function daysAway(diff: number, which: Which | undefined, direction: Anchors['direction']): number {
  switch (which) {
    case 'last':
    case 'previous':
      return diff - 7
    case 'next':
      return diff + 7
    case 'following':
    case 'coming':
      return diff > 0 ? diff : diff + 7
    case 'this':
      return diff
    default:
      if (direction === 'future') return diff >= 0 ? diff : diff + 7
      return diff <= 0 ? diff : diff - 7
  }
}
