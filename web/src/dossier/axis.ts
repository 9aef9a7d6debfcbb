import { isoOf } from '../../../src/record/time/interval.ts'

/** The days a chart shows, counted since 1970. `now` is the day the record speaks of. */
export interface Axis {
  readonly from: number
  readonly to: number
  readonly now: number
}

/** A tick of the axis: where a month or year begins, in per cent of the width, and its name. */
export interface Tick {
  readonly day: number
  readonly label: string
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120]

/** Where a day stands on the axis, in per cent of its width, cut off at its ends. */
export function percentOf({ from, to }: Axis, day: number): number {
  const percent = (100 * (day - from)) / (to - from)
  return Math.round(100 * Math.min(100, Math.max(0, percent))) / 100
}

/** The months or years that the axis names, at most about `most`; the year stands where it changes. */
export function ticksOf({ from, to }: Axis, most = 9): Tick[] {
  const first = new Date(`${isoOf(from)}T00:00:00Z`)
  const last = new Date(`${isoOf(to)}T00:00:00Z`)
  const months = 12 * (last.getUTCFullYear() - first.getUTCFullYear()) + last.getUTCMonth() - first.getUTCMonth() + 1
  const step = STEPS.find((s) => months / s <= most) ?? 240
  const start = 12 * first.getUTCFullYear() + Math.ceil(first.getUTCMonth() / step) * step
  const ticks: Tick[] = []
  for (let month = start; ; month += step) {
    const day = Date.UTC(Math.floor(month / 12), month % 12, 1) / 86_400_000
    if (day > to) return ticks
    const year = Math.floor(month / 12)
    const named = step >= 12 ? `${year}` : MONTHS[month % 12]!
    const begins = ticks.length === 0 || month % 12 === 0
    if (day >= from) ticks.push({ day, label: step < 12 && begins ? `${named} ${year}` : named })
  }
}
