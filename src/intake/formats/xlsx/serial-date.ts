const DAY_MS = 86_400_000
// Excel counts from 1900-01-01 as 1 and believes in 29 February 1900 (60); older Macintosh books count from 1904-01-01 as 0.
const EPOCH_1900 = Date.UTC(1899, 11, 30)
const EPOCH_1904 = Date.UTC(1904, 0, 1)
const LAST_SERIAL = 2_958_465

// The numbers of the formats that come with every book. Source: ECMA-376 part 1, 18.8.30; 27 to 36 and 50 to 58 are East Asian dates.
const DATE_FORMATS = new Set([14, 15, 16, 17, 22, ...range(27, 36), ...range(50, 58)])

/** The day of a serial number, its time of day left out; undefined beyond the year 9999. Source: ECMA-376 part 1, 18.17.4.1. */
export function serialDay(serial: number, from1904: boolean): string | undefined {
  if (!Number.isFinite(serial) || serial < 1 || serial > LAST_SERIAL || (!from1904 && Math.floor(serial) === 60))
    return undefined
  const days = Math.floor(serial) + (!from1904 && serial < 60 ? 1 : 0)
  return new Date((from1904 ? EPOCH_1904 : EPOCH_1900) + days * DAY_MS).toISOString().slice(0, 10)
}

/** True for a number format that shows days: it has d or y outside quotations and brackets. Times of day alone are none. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (DATE_FORMATS.has(id)) return true
  return code !== undefined && /[dy]/i.test(code.replace(/"[^"]{0,200}"|\[[^\]]{0,100}\]|\\./g, ''))
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i)
}
