import type { RecordAssessment } from '../../../../src/model/record-entry.ts'
import { STALE_DAYS } from '../../../../src/record/commitments/stale-days.ts'
import { dayOf, intervalOf } from '../../../../src/record/time/interval.ts'
import type { Axis } from '../axis.ts'

/** One report of a lane: the day it was told, how far, which way it goes. */
export interface Report {
  readonly day: number
  readonly level: RecordAssessment['level']
  readonly trend: RecordAssessment['trend']
  readonly assessment: RecordAssessment
}

/** How far something stood from one day to the next; `isStale` where the last report is older than 60 days. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly low: number
  readonly high: number
  readonly isStale: boolean
}

/** What one asserter said of a commitment over time. */
export interface Lane {
  readonly view: string
  readonly reports: readonly Report[]
  readonly stretches: readonly Stretch[]
}

const OTHERS = ['mediator', 'monitor', 'media', 'reviewer']

/**
 * The views of a process in one order everywhere: its parties, then mediator, monitor, media, reviewer, then whoever
 * else spoke.
 */
export function orderViews(parties: readonly string[], spoken: readonly string[]): string[] {
  const known = [...parties, ...OTHERS.filter((o) => spoken.includes(o))]
  return [...known, ...spoken.filter((s) => !known.includes(s)).sort()]
}

/** The lane of one view, its reports oldest first; without reports it says by its emptiness that none was made. */
export function laneOf(view: string, assessments: readonly RecordAssessment[], axis: Axis): Lane {
  const reports = assessments
    .filter((a) => a.view === view)
    .flatMap((assessment): Report[] => {
      const day = dayTold(assessment)
      if (day === undefined || day > axis.now) return []
      return [{ day, level: assessment.level, trend: assessment.trend, assessment }]
    })
    .sort((a, b) => a.day - b.day)
  return { view, reports, stretches: stretchesOf(reports, axis.now) }
}

/** A level holds until the next report with one; after 60 days without any it is stale. */
function stretchesOf(reports: readonly Report[], now: number): Stretch[] {
  const levelled = reports.filter((r) => r.level !== null)
  return levelled.flatMap(({ day, level }, at): Stretch[] => {
    const end = levelled[at + 1]?.day ?? now
    const [low, high] = typeof level === 'number' ? [level, level] : level!
    const fresh = Math.min(end, freshUntil(reports, day, end))
    const stretch = { low, high }
    return [
      { from: day, to: fresh, ...stretch, isStale: false },
      ...(fresh < end ? [{ from: fresh, to: end, ...stretch, isStale: true }] : []),
    ]
  })
}

/** Reports of a trend alone keep a level fresh as well. */
function freshUntil(reports: readonly Report[], from: number, to: number): number {
  const last = Math.max(...reports.filter((r) => r.day >= from && r.day < to).map((r) => r.day), from)
  return last + STALE_DAYS
}

/** The day of the dispatch that told it; a reviewer's own view counts from the day it speaks of. */
function dayTold({ citation, asOf }: RecordAssessment): number | undefined {
  if (citation?.reported) return dayOf(citation.reported)
  const meant = intervalOf(asOf)
  return meant && Number.isFinite(meant.to) ? meant.to : undefined
}
