import type { SourceHealth } from '../model/source.ts'
import type { SourceFigures } from '../store/source-health.ts'

const MINUTE_MS = 60_000
// Fewer arrivals say nothing about a rhythm.
const FEWEST_ARRIVALS = 6
// A source is silent after so many of its own longest usual gaps; never before two hours, which any desk may sleep.
const SILENT_GAPS = 3
const SILENT_LEAST_MS = 120 * MINUTE_MS
// Nine of ten gaps are shorter: of a source that works five days a week, the week-end is among the gaps it counts.
const USUAL_SHARE = 0.9
const LAGS = 20

/** How a source is doing, by its figures; pure. Silence is judged by the rhythm it has had itself. */
export function judgeHealth(figures: SourceFigures, now: Date): SourceHealth {
  const { triedAt, succeededAt, failuresInRow, arrivals } = figures
  const gapMs = usualGap(arrivals.map(({ at }) => Date.parse(at)))
  const last = arrivals[0]?.at
  const isSilent =
    gapMs !== undefined && now.getTime() - Date.parse(last!) > Math.max(SILENT_GAPS * gapMs, SILENT_LEAST_MS)
  const lags = arrivals.flatMap(({ at, published }) => (published ? Date.parse(at) - Date.parse(published) : []))
  const lagMs = quantile(lags.slice(0, LAGS), 0.5)
  return {
    state: failuresInRow ? 'failing' : !triedAt || !succeededAt ? 'new' : isSilent ? 'silent' : 'well',
    ...(triedAt ? { lastTry: triedAt } : {}),
    ...(succeededAt ? { lastSuccess: succeededAt } : {}),
    ...(last ? { lastNew: last } : {}),
    nextTry: figures.nextTryAt,
    ...(lagMs === undefined ? {} : { lagMinutes: inMinutes(Math.max(lagMs, 0)) }),
    ...(gapMs === undefined ? {} : { usualGapMinutes: inMinutes(gapMs) }),
    items: figures.items,
    waiting: figures.waiting,
    failed: figures.failed,
    edits: figures.edits,
    failures: figures.failures,
  }
}

/** The gap between arrivals that nine of ten stay under; items that came with one look are one arrival. */
function usualGap(newestFirst: readonly number[]): number | undefined {
  const times = [...new Set(newestFirst)]
  if (times.length < FEWEST_ARRIVALS) return undefined
  return quantile(
    times.slice(1).map((time, i) => times[i]! - time),
    USUAL_SHARE,
  )
}

function quantile(values: readonly number[], share: number): number | undefined {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(Math.floor(share * sorted.length), sorted.length - 1)]
}

function inMinutes(ms: number): number {
  return Math.round(ms / MINUTE_MS)
}
