// After the tenth failure in a row the longest wait is reached with any first one.
const MOST_DOUBLINGS = 10

/**
 * How long to wait after failures in a row: twice as long each time, with chance in it so that many do not come back
 * together. Between half and the whole of `firstMs * 2 ** (failures - 1)`, at most `mostMs`.
 */
export function backOff(failures: number, firstMs: number, mostMs: number, random = Math.random): number {
  const whole = Math.min(firstMs * 2 ** Math.min(failures - 1, MOST_DOUBLINGS), mostMs)
  return Math.round(whole * (0.5 + random() / 2))
}
