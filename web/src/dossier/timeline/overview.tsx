import type { Family } from '../../../../src/model/record-entry.ts'
import { type Axis, percentOf, ticksOf } from '../axis.ts'
import { DispatchBars } from './dispatch-bars.tsx'

const HEIGHT = 32
const AXIS = 18

/** The whole process in one strip with the part that is shown above; dragging over it shows another part. */
export function Overview({
  families,
  whole,
  shown,
  onBrush,
}: {
  families: readonly Family[]
  whole: Axis
  shown: Axis
  onBrush(part: { from: number; to: number }): void
}) {
  const from = percentOf(whole, shown.from)
  const to = percentOf(whole, shown.to)
  return (
    <svg className="timeline overview" width="100%" height={HEIGHT + AXIS} aria-hidden="true">
      {ticksOf(whole, 12).map(({ day, label }) => (
        <text key={day} x={`${percentOf(whole, day)}%`} dx="3" y={HEIGHT + 13}>
          {label}
        </text>
      ))}
      <rect className="window" x={`${from}%`} width={`${to - from}%`} y="0" height={HEIGHT} />
      <line className="axis" x1="0" x2="100%" y1={HEIGHT} y2={HEIGHT} />
      <line
        className="now"
        x1={`${percentOf(whole, whole.now)}%`}
        x2={`${percentOf(whole, whole.now)}%`}
        y1="0"
        y2={HEIGHT}
      />
      <DispatchBars families={families} axis={whole} top={0} height={HEIGHT} onBrush={onBrush} />
    </svg>
  )
}
