/** Whole days since 1970, both ends included; infinite where a side is open. */
export interface Interval {
  readonly from: number
  readonly to: number
}

const DATE = /^(?<year>\d{3,4}X?)(?:-(?<month>\d{2})(?:-(?<day>\d{2})(?:T.{0,40})?)?)?[~?%]?$/
const MS_PER_DAY = 86_400_000

/**
 * The days an EDTF value covers: "2026-03" is the whole of March, "1994~" that year, "199X" a decade, "2026/.." open.
 * @returns undefined where the year is open ("XXXX-12-02") or the value is none
 */
export function intervalOf(edtf: string | undefined): Interval | undefined {
  if (!edtf) return undefined
  const [first, last] = edtf.split('/')
  if (last === undefined) return daysOf(first!)
  const from = first === '..' || first === '' ? Number.NEGATIVE_INFINITY : daysOf(first!)?.from
  const to = last === '..' || last === '' ? Number.POSITIVE_INFINITY : daysOf(last)?.to
  return from === undefined || to === undefined || from > to ? undefined : { from, to }
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

function daysOf(value: string): Interval | undefined {
  const groups = DATE.exec(value)?.groups
  if (!groups) return undefined
  const { year, month, day } = groups
  if (year!.length < 4 || year!.endsWith('X')) {
    const decade = year!.length === 4 ? `${year!.slice(0, 3)}0` : `${year}0`
    return month ? undefined : { from: dayOf(`${decade}-01-01`), to: dayOf(`${Number(decade) + 9}-12-31`) }
  }
  const from = dayOf(`${year}-${month ?? '01'}-${day ?? '01'}`)
  if (Number.isNaN(from)) return undefined
  if (day) return { from, to: from }
  const next = Date.UTC(Number(year) + (month ? 0 : 1), month ? Number(month) : 0, 1)
  return { from, to: next / MS_PER_DAY - 1 }
}
