import type { RecordAssessment } from '../../../../src/model/record-entry.ts'
import { dateInWords } from '../../words/edtf.ts'
import { levelInWords } from '../../words/level.ts'
import { type Axis, percentOf } from '../axis.ts'
import type { Lane, Report, Stretch } from './lane.ts'

const BASE = 21
const STEP = 6.5
// Left of this share of the width the trend's sign stands right of its stroke, else left, so that it stays inside.
const NEAR_END = 94

/** One asserter's reports of one commitment over time, 22 px high: a stroke a report, its level until the next. */
export function LaneView({ lane, axis, due }: { lane: Lane; axis: Axis; due?: number }) {
  const x = (day: number) => percentOf(axis, day)
  return (
    <svg className="lane" width="100%" height="22" role="img" aria-label={laneInWords(lane)}>
      {[1, 2, 3].map((level) => (
        <line key={level} className="lv" x1="0" x2="100%" y1={heightOf(level)} y2={heightOf(level)} />
      ))}
      <line className="base" x1="0" x2="100%" y1={BASE} y2={BASE} />
      {lane.stretches.map((stretch) => (
        <StretchView key={stretch.from} stretch={stretch} x={x} />
      ))}
      {lane.reports.map((report, at) => (
        <ReportView key={`${report.day}-${at}`} report={report} left={x(report.day)} />
      ))}
      {due === undefined ? null : <line className="due" x1={`${x(due)}%`} x2={`${x(due)}%`} y1="-3" y2="25" />}
      <line className="now" x1={`${x(axis.now)}%`} x2={`${x(axis.now)}%`} y1="-3" y2="25" />
    </svg>
  )
}

function StretchView({ stretch, x }: { stretch: Stretch; x(day: number): number }) {
  const { from, to, low, high, isStale } = stretch
  const place = { x: `${x(from)}%`, width: `${Math.max(0.2, x(to) - x(from))}%` }
  const top = heightOf(low)
  const whole = heightOf(high)
  if (isStale)
    return <rect className="stale" {...place} y={Math.min(whole, BASE - 3)} height={Math.max(3, BASE - whole)} />
  if (high === 0) return <rect className="none" {...place} y={BASE - 3} height="3" />
  return (
    <>
      <rect className="level" {...place} y={top} height={BASE - top} />
      <rect className="top" {...place} y={top - 1} height="2" />
      {high > low ? <rect className="open" {...place} y={whole} height={top - whole} /> : null}
    </>
  )
}

function ReportView({ report, left }: { report: Report; left: number }) {
  const { level, trend } = report
  const high = level === null ? 1 : typeof level === 'number' ? level : level[1]
  const sign = trend === 'none-stated' ? undefined : SIGNS[trend]
  return (
    <>
      <line className="report" x1={`${left}%`} x2={`${left}%`} y1="22" y2={heightOf(high) - 1} />
      {sign ? (
        <svg className="trend" x={`${left}%`} y="9" overflow="visible" aria-hidden="true">
          <path d={sign} transform={`translate(${left > NEAR_END ? -13 : 4} 0)`} />
        </svg>
      ) : null}
    </>
  )
}

/** Signs of a trend in a box of 10 px, drawn as strokes. */
const SIGNS: Partial<Record<RecordAssessment['trend'], string>> = {
  starting: 'M1.5 8.5 8 2M3.5 2H8v4.5',
  progressing: 'M1.5 8.5 8 2M3.5 2H8v4.5',
  stalled: 'M1 5h8M6 2.2 8.8 5 6 7.8',
  reversed: 'M1.5 1.5 8 8M3.5 8H8V3.5',
  suspended: 'M3 1v8M7 1v8',
  breached: 'M1.5 1.5l7 7M8.5 1.5l-7 7',
  completed: 'M1 5.5 4 8.5 9 1.5',
}

function heightOf(level: number): number {
  return BASE - STEP * level
}

/** "Vestria: 5 Mar 2026, full, completed; 1 Jun 2026, intermediate" */
function laneInWords({ view, reports }: Lane): string {
  const told = reports.map(({ assessment, level, trend }) => {
    const day = assessment.citation?.reported ?? assessment.asOf
    return [day && dateInWords(day.slice(0, 10)), levelInWords(level), trend === 'none-stated' ? '' : trend]
      .filter(Boolean)
      .join(', ')
  })
  return `${view}: ${told.join('; ')}`
}
