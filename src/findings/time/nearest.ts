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

/** The year of a date: its own, one it points to ("last March"), or the nearest that fits the tense. */
export function yearOf(date: DateMeaning, anchors: Anchors): { year?: number | undefined; basis?: Basis } {
  if (date.year !== undefined) return { year: date.year, basis: 'explicit' }
  if (date.inYear) return pointedYear(date.inYear, anchors)
  const month = date.month ?? (date.season && SEASON_STARTS[date.season])
  if (month === undefined) return {}
  if (anchors.narrative && anchors.told?.year !== undefined && (!date.which || date.which === 'that'))
    return { year: narrativeYear(month, anchors.told), basis: 'narrative' }
  const { year, month: nowMonth } = anchors.now
  if (year === undefined || nowMonth === undefined) return { year: year, basis: 'published' }
  return { year: year + yearsAway(month, date, anchors.now, nowMonth, anchors.direction), basis: 'published' }
}

function pointedYear(which: Which, { now, told }: Anchors): { year?: number | undefined; basis?: Basis } {
  const near = which === 'that' || which === 'previous' || which === 'following'
  const from = near ? (told?.year ?? now.year) : now.year
  if (from === undefined) return {}
  const step = which === 'last' || which === 'previous' ? -1 : which === 'next' || which === 'following' ? 1 : 0
  return { year: addYears(from, step), basis: near && told?.year !== undefined ? 'narrative' : 'published' }
}

/** How many years before or after publication a month without a year lies: the last one past, or the next one to come. */
function yearsAway(
  month: number,
  date: DateMeaning,
  now: CalendarDate,
  nowMonth: number,
  direction: Anchors['direction'],
): number {
  const later =
    month > nowMonth || (month === nowMonth && date.day !== undefined && now.day !== undefined && date.day > now.day)
  const earlier =
    month < nowMonth || (month === nowMonth && date.day !== undefined && now.day !== undefined && date.day < now.day)
  switch (date.which) {
    case 'this':
      return 0
    case 'last':
      return earlier ? 0 : -1
    case 'next':
      return later ? 0 : 1
    default:
      if (direction === 'future') return earlier && now.day !== undefined ? 1 : 0
      return later ? -1 : 0
  }
}

/**
 * History goes forward: a month well before the one the text was at belongs to the next year.
 *
 * "In October 1917 … in January": 1918, but "in November 1941 … in June" may look back; see BACK_MONTHS.
 */
function narrativeYear(month: number, told: CalendarDate): number {
  const year = told.year!
  if (told.month === undefined || month >= told.month) return year
  return told.month - month >= BACK_MONTHS ? addYears(year, 1) : year
}

// A month named without its year up to this many months before the last date looks back within the year; further back
// it is next year's. Best of 4 to 11 on WikiWars documents 1 to 8.
const BACK_MONTHS = 7

/** The day a weekday means: the last one past or the next to come by the tense, or the one that "last", "next", "this" pick. */
export function nearestWeekday(
  weekday: number,
  which: Which | undefined,
  anchors: Anchors,
): { date: CalendarDate; basis: Basis } | undefined {
  const { now, told } = anchors
  const from = anchors.narrative && told && isFull(told) ? told : now
  if (!isFull(from)) return undefined
  const basis = from === now ? 'published' : 'narrative'
  const today = weekdayOf(from)
  const away = daysAway(weekday - today, which, anchors.direction)
  const date = addDays(from, away)
  return date && { date, basis }
}

/** Days from today to a weekday that lies `diff` days from it within this Monday-to-Sunday week. */
function daysAway(diff: number, which: Which | undefined, direction: Anchors['direction']): number {
  switch (which) {
    case 'last':
    case 'previous':
      return diff - 7
    case 'next':
    case 'following':
      return diff + 7
    case 'coming':
      return diff > 0 ? diff : diff + 7
    case 'this':
      return diff
    default:
      if (direction === 'future') return diff >= 0 ? diff : diff + 7
      return diff <= 0 ? diff : diff - 7
  }
}
