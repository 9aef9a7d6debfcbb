import type { DispatchSummary } from '../../../src/model/dispatch-summary.ts'
import { dateInWords, yearOf } from '../words/edtf.ts'

export interface Day {
  readonly day: string
  readonly words: string
  readonly items: readonly DispatchSummary[]
}

/** Parts the list into days of publication, in its own order; one whose date is open stands where it was added. */
export function byDay(items: readonly DispatchSummary[]): readonly Day[] {
  const days: { day: string; words: string; items: DispatchSummary[] }[] = []
  const seen = new Map<string, number>()
  for (const item of items) {
    const { edtf } = item.published
    const isKnown = yearOf(edtf) !== undefined
    const date = (isKnown ? edtf! : item.addedAt).slice(0, 10)
    const name = isKnown ? date : `added ${date}`
    if (days.at(-1)?.day.split('#')[0] === name) {
      days.at(-1)!.items.push(item)
      continue
    }
    const times = seen.get(name) ?? 0
    seen.set(name, times + 1)
    const words = dateInWords(date, { long: true })
    days.push({ day: `${name}#${times}`, words: isKnown ? words : `Date open, added ${words}`, items: [item] })
  }
  return days
}

const DAYS_TOGETHER = 12

/** Days a dozen together: so many the browser passes over at once while they are out of sight. */
export function inRuns(days: readonly Day[]): readonly (readonly Day[])[] {
  return Array.from({ length: Math.ceil(days.length / DAYS_TOGETHER) }, (_, at) =>
    days.slice(at * DAYS_TOGETHER, (at + 1) * DAYS_TOGETHER),
  )
}
