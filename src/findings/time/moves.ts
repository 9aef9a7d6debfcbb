import { addDays, addMonths, addYears, type CalendarDate, isFull, isoWeek, toEdtf, weekdayOf } from './calendar.ts'
import type { Unit } from './lexicon.ts'
import type { Extent } from './place.ts'
import { timexDate } from './timex-value.ts'

/** Where a step on the calendar leads: the dates and TimeML's value. */
export interface Move {
  readonly value: string
  readonly extent: Extent
}

/** The day, week, month … around a date, or the one so many steps from it: `unitAround(now, 'week', -1)` is last week. */
export function unitAround(from: CalendarDate, unit: Unit, steps: number): Move | undefined {
  switch (unit) {
    case 'day':
      return one(from.day === undefined ? undefined : addDays(from, steps))
    case 'week':
    case 'weekend':
      return week(from, unit, steps)
    case 'fortnight':
      return week(from, 'week', 2 * steps)
    case 'month':
      return one(addMonths({ year: from.year, month: from.month }, steps))
    case 'quarter':
      return quarter(from, steps)
    case 'year':
      return from.year === undefined ? undefined : one({ year: addYears(from.year, steps) })
    case 'decade':
      return from.year === undefined || from.year < 0 ? undefined : years(Math.floor(from.year / 10) + steps, 10)
    case 'century':
      return from.year === undefined || from.year < 0 ? undefined : years(Math.floor(from.year / 100) + steps, 100)
    default:
      return undefined
  }
}

/** So many units from a date, at the precision of the unit or of the date, whichever is coarser: "three years ago" is a year. */
export function moveBy(from: CalendarDate, unit: Unit, n: number): Move | undefined {
  const whole = Math.trunc(n)
  switch (unit) {
    case 'second':
    case 'minute':
      return undefined
    case 'hour':
      return n % 24 === 0 ? one(dayFrom(from, n / 24)) : undefined
    case 'day':
      return one(dayFrom(from, n))
    case 'week':
      return Number.isInteger(n * 7) ? one(dayFrom(from, n * 7)) : undefined
    case 'fortnight':
      return one(dayFrom(from, n * 14))
    case 'month':
      return one(addMonths({ year: from.year, month: from.month }, whole))
    case 'quarter':
      return quarter(from, whole)
    case 'year':
      return from.year === undefined ? undefined : one({ year: addYears(from.year, whole) })
    case 'decade':
      return from.year === undefined ? undefined : one({ year: addYears(from.year, Math.trunc(n * 10)) })
    case 'century':
      return from.year === undefined ? undefined : one({ year: addYears(from.year, Math.trunc(n * 100)) })
    default:
      return undefined
  }
}

function dayFrom(from: CalendarDate, days: number): CalendarDate | undefined {
  return from.day === undefined || !Number.isInteger(days) ? undefined : addDays(from, days)
}

function one(date: CalendarDate | undefined): Move | undefined {
  if (!date || toEdtf(date) === undefined) return undefined
  return { value: timexDate(date), extent: { from: date, to: date } }
}

function week(from: CalendarDate, unit: 'week' | 'weekend', steps: number): Move | undefined {
  if (!isFull(from)) return undefined
  const monday = addDays(from, 1 - weekdayOf(from) + 7 * steps)!
  const first = unit === 'week' ? monday : addDays(monday, 5)!
  const value = isFull(monday) ? isoWeek(monday) : ''
  return { value: unit === 'week' ? value : `${value}-WE`, extent: { from: first, to: addDays(monday, 6)! } }
}

function quarter(from: CalendarDate, steps: number): Move | undefined {
  if (from.month === undefined) return undefined
  const first = addMonths({ year: from.year, month: from.month - ((from.month - 1) % 3) }, 3 * steps)!
  const value = `${timexDate({ year: first.year })}-Q${Math.floor((first.month! - 1) / 3) + 1}`
  return { value, extent: { from: first, to: addMonths(first, 2)! } }
}

function years(index: number, length: number): Move {
  const value = length === 10 ? String(index) : String(index).padStart(2, '0')
  return { value, extent: { from: { year: index * length }, to: { year: index * length + length - 1 } } }
}
