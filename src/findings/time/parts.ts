import { addDays, addMonths, addYears, type CalendarDate, daysInMonth, isFull } from './calendar.ts'
import type { Part, Unit } from './lexicon.ts'
import type { Meaning } from './meaning.ts'
import type { Anchors, Extent } from './place.ts'

/** Months of a year that each part takes. Early, mid and late are thirds: "early 1988" is January to April. */
const MONTHS_OF: Partial<Record<Part, readonly [first: number, last: number]>> = {
  early: [1, 4],
  mid: [5, 8],
  late: [9, 12],
  start: [1, 1],
  end: [12, 12],
  'half-1': [1, 6],
  'half-2': [7, 12],
  'quarter-1': [1, 3],
  'quarter-2': [4, 6],
  'quarter-3': [7, 9],
  'quarter-4': [10, 12],
}
const DAYS_OF: Partial<Record<Part, readonly [first: number, last: number]>> = {
  early: [1, 10],
  start: [1, 10],
  mid: [11, 20],
  late: [21, 31],
  end: [21, 31],
  'half-1': [1, 15],
  'half-2': [16, 31],
}
const YEARS_OF: Partial<Record<Part, readonly [first: number, last: number]>> = {
  early: [0, 3],
  start: [0, 0],
  mid: [4, 6],
  late: [7, 9],
  end: [9, 9],
  'half-1': [0, 4],
  'half-2': [5, 9],
}

/**
 * The part of a longer time: "early 1988" is 1988-01 to 1988-04, "later this week" the days after publication to Sunday.
 *
 * Undefined where the part cannot be told, as in "later today".
 */
export function partOfExtent(part: Part, whole: Extent, of: Meaning, { now }: Anchors): Extent | undefined {
  if (part === 'later' || part === 'earlier' || part === 'rest') return aroundNow(part, whole, of, now)
  const { from, to } = whole
  if (from.day !== undefined) return daysOfSpan(part, whole)
  if (from.month !== undefined)
    return from.month === to.month && from.year === to.year ? daysOfMonth(part, from) : thirdsOfSpan(part, whole)
  if (from.year === undefined || to.year === undefined) return undefined
  if (from.year === to.year) {
    const months = MONTHS_OF[part]
    return months && { from: { year: from.year, month: months[0] }, to: { year: from.year, month: months[1] } }
  }
  const years = YEARS_OF[part]
  const scale = (to.year - from.year + 1) / 10
  if (!years || scale < 1) return undefined
  const first = from.year + Math.round(years[0] * scale)
  return { from: { year: first }, to: { year: from.year + Math.round((years[1] + 1) * scale) - 1 } }
}

/** The first or last days, weeks or months of a month or year. */
export function edgeOfExtent(edge: 'first' | 'last', n: number, unit: Unit, { from, to }: Extent): Extent | undefined {
  const days = unit === 'day' ? n : unit === 'week' ? 7 * n : 0
  if (from.year === undefined || !Number.isInteger(n)) return undefined
  if (days) {
    const first = { year: from.year, month: from.month ?? 1, day: from.day ?? 1 }
    const month = to.month ?? 12
    const last = { year: to.year!, month, day: to.day ?? daysInMonth(to.year, month) }
    return edge === 'first'
      ? { from: first, to: addDays(first, days - 1)! }
      : { from: addDays(last, 1 - days)!, to: last }
  }
  if (unit !== 'month' || from.month !== undefined) return undefined
  return edge === 'first'
    ? { from: { year: from.year, month: 1 }, to: { year: from.year, month: Math.min(n, 12) } }
    : { from: { year: to.year, month: Math.max(1, 13 - n) }, to: { year: to.year, month: 12 } }
}

function daysOfMonth(part: Part, month: CalendarDate): Extent | undefined {
  const days = DAYS_OF[part]
  if (!days) return undefined
  const last = Math.min(days[1], daysInMonth(month.year, month.month!))
  return { from: { ...month, day: days[0] }, to: { ...month, day: last } }
}

/** Early, mid and late of a week: its first, middle and last days; a single day has no such parts. */
function daysOfSpan(part: Part, { from, to }: Extent): Extent | undefined {
  if (!isFull(from) || !isFull(to) || from.day === to.day) return { from, to }
  const days: Partial<Record<Part, readonly [number, number]>> = {
    early: [0, 1],
    start: [0, 1],
    mid: [2, 3],
    late: [4, 6],
    end: [4, 6],
  }
  const piece = days[part]
  return piece && { from: addDays(from, piece[0])!, to: addDays(from, piece[1])! }
}

/** Early, mid and late of three months. */
function thirdsOfSpan(part: Part, { from, to }: Extent): Extent | undefined {
  if (part === 'early' || part === 'start') return { from, to: from }
  if (part === 'late' || part === 'end') return { from: to, to }
  const middle = addMonths(from, 1)
  return part === 'mid' && middle ? { from: middle, to: middle } : undefined
}

/** What is left of a week, month or year after publication, or went before: "later this week" on a Monday is Tuesday to Sunday. */
function aroundNow(part: Part, { from, to }: Extent, of: Meaning, now: CalendarDate): Extent | undefined {
  const current = of.is === 'unit' && of.which === 'this' && of.unit !== 'day'
  if (!current) return { from, to }
  const later = part !== 'earlier'
  if (from.day !== undefined || from.month !== undefined) {
    const day =
      now.day === undefined ? undefined : addDays({ year: now.year, month: now.month, day: now.day }, later ? 1 : -1)
    if (!day || now.day === undefined) return undefined
    const [first, last] =
      from.day !== undefined
        ? [from, to]
        : [
            { ...from, day: 1 },
            { ...to, day: daysInMonth(to.year, to.month!) },
          ]
    if (later) return before(day, last) ? { from: day, to: last } : undefined
    return before(first, day) ? { from: first, to: day } : undefined
  }
  if (from.year === undefined || from.year !== to.year || now.month === undefined) return undefined
  if (later)
    return {
      from: { year: from.year, month: now.month === 12 ? 12 : now.month + 1 },
      to: { year: from.year, month: 12 },
    }
  return { from: { year: from.year, month: 1 }, to: { year: from.year, month: now.month } }
}

function before(a: CalendarDate, b: CalendarDate): boolean {
  const key = (d: CalendarDate) => (addYears(d.year ?? 1, 0) * 12 + (d.month ?? 1)) * 32 + (d.day ?? 1)
  return key(a) <= key(b)
}
