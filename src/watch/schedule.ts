import { backOff } from '../intake/sources/fetch/back-off.ts'
import { HttpStatusError } from '../intake/sources/fetch/http-status-error.ts'
import { ReadoutError } from '../model/error.ts'

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS
const MOST_WAIT_MS = DAY_MS
// Up to a tenth earlier or later, so that a hundred sources set up together do not ask together for ever.
const SPREAD = 0.1
// An item that cannot be had for passing reasons is given up after this many tries, some days.
const MOST_TRIES = 8
const FIRST_RETRY_MS = 2 * MINUTE_MS

/** After a day and after a week: who changes a published text without saying so does it within these. */
const CHECKS_MS = [DAY_MS, 7 * DAY_MS]

/** When a source is looked at next. @param everyMinutes as it is set up */
export function nextLook(everyMinutes: number, now: Date, random = Math.random): string {
  const spread = 1 + SPREAD * (2 * random() - 1)
  return later(now, everyMinutes * MINUTE_MS * spread)
}

/** When a source that failed is looked at next: not before the server wants, and later each time. */
export function nextTry(everyMinutes: number, failures: number, error: unknown, now: Date): string {
  const asked = error instanceof HttpStatusError ? (error.retryAfterMs ?? 0) : 0
  const firstMs = Math.max(everyMinutes, 1) * MINUTE_MS
  // never sooner than a look that went well
  return later(now, Math.max(asked, everyMinutes * MINUTE_MS, backOff(failures, firstMs, MOST_WAIT_MS)))
}

/** When an item that is here is fetched again, to notice whether it was changed; undefined after the last time. */
export function nextCheck(checks: number, now: Date): string | undefined {
  const first = CHECKS_MS[checks - 1] ?? 0
  const next = CHECKS_MS[checks]
  return next === undefined ? undefined : later(now, next - first)
}

/** When an item that failed is tried again; undefined where it is given up. */
export function nextItemTry(tries: number, error: unknown, now: Date): string | undefined {
  if (error instanceof ReadoutError && error.fault === 'input') return undefined
  if (tries >= MOST_TRIES) return undefined
  const asked = error instanceof HttpStatusError ? (error.retryAfterMs ?? 0) : 0
  return later(now, Math.max(asked, backOff(tries, FIRST_RETRY_MS, MOST_WAIT_MS)))
}

function later(now: Date, ms: number): string {
  return new Date(now.getTime() + Math.round(ms)).toISOString()
}
