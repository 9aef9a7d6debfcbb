import { daysOf } from '../../model/edtf.ts'

/** Whole days since 1970, both ends included; infinite where a side is open. */
export interface Interval {
  readonly from: number
  readonly to: number
}

const MS_PER_DAY = 86_400_000

/**
 * The days an EDTF value covers, counted, a side that is open without end.
 * @returns undefined where the year is open ("XXXX-12-02") or the value is none
 */
export function intervalOf(edtf: string | undefined): Interval | undefined {
  const { first, last } = daysOf(edtf)
  if (!first && !last) return undefined
  const from = first ? dayOf(first) : Number.NEGATIVE_INFINITY
  return { from, to: last === first ? from : last ? dayOf(last) : Number.POSITIVE_INFINITY }
}

/** @param iso "2026-03-05", longer is cut */
export function dayOf(iso: string): number {
  return Math.floor(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / MS_PER_DAY)
}

export function isoOf(day: number): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10)
}

export function overlaps(a: Interval, b: Interval): boolean {
  return a.from <= b.to && b.from <= a.to
}

/** Days between two intervals, 0 where they meet. */
export function gapDays(a: Interval, b: Interval): number {
  return Math.max(0, a.from - b.to, b.from - a.to)
}

export function lengthDays({ from, to }: Interval): number {
  return to - from + 1
}
