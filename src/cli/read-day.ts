import { dayAfter } from '../exports/words/dates.ts'
import { daysOf } from '../model/edtf.ts'
import { ReadoutError } from '../model/error.ts'

/**
 * First and last day of a date as typed: 2026-06-20, 2026-06, 2026, "today", "yesterday".
 * @param name of the option or argument, for the message
 * @throws ReadoutError cli/bad-day
 */
export function readDay(typed: string, name: string): { readonly first: string; readonly last: string } {
  const today = new Date().toISOString().slice(0, 10)
  if (typed === 'today') return { first: today, last: today }
  if (typed === 'yesterday') return { first: dayAfter(today, -1), last: dayAfter(today, -1) }
  const { first, last } = /^\d{4}(?:-\d{2}){0,2}$/.test(typed) ? daysOf(typed) : {}
  if (first && last && isDay(first) && isDay(last)) return { first, last }
  throw new ReadoutError(
    'cli/bad-day',
    'usage',
    `${name} "${typed.slice(0, 60)}" is no day; write it as 2026-06-20, 2026-06, today or yesterday`,
  )
}

function isDay(day: string): boolean {
  const time = Date.parse(day)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}
