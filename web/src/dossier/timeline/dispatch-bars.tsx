import { useMemo, useState } from 'react'
import type { Family } from '../../../../src/model/record-entry.ts'
import { dayOf } from '../../../../src/record/time/interval.ts'
import { type Axis, percentOf } from '../axis.ts'

const WEEK = 7
// With more bars than this they would be thinner than the gaps between them.
const MOST_BARS = 180
const LEAST_BRUSHED = 3

/** Dispatches a week, or a few weeks where the axis is long; dragging over them shows those days alone. */
export function DispatchBars({
  families,
  axis,
  top,
  height,
  onBrush,
}: {
  families: readonly Family[]
  axis: Axis
  /** px from the top of the drawing */
  top: number
  height: number
  onBrush(part: { from: number; to: number }): void
}) {
  const [drag, setDrag] = useState<{ from: number; to: number }>()
  const { length, bars } = useMemo(() => barsOf(families, axis), [families, axis])
  const most = Math.max(1, ...bars.values())
  const dayAt = (event: React.PointerEvent<SVGElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect()
    return Math.round(axis.from + ((event.clientX - left) / width) * (axis.to - axis.from))
  }
  return (
    <g className="weeks">
      {[...bars].map(([at, n]) => {
        const tall = ((height - 8) * n) / most
        const x = percentOf(axis, axis.from + length * at)
        const width = percentOf(axis, axis.from + length * (at + 1) - length / WEEK) - x
        return (
          <rect
            key={at}
            className="dispatches"
            x={`${x}%`}
            width={`${Math.max(0.1, width)}%`}
            y={top + height - tall}
            height={tall}
          />
        )
      })}
      {drag ? (
        <rect
          className="brush"
          x={`${percentOf(axis, Math.min(drag.from, drag.to))}%`}
          width={`${Math.abs(percentOf(axis, drag.to) - percentOf(axis, drag.from))}%`}
          y={top}
          height={height}
        />
      ) : null}
      <rect
        className="brush-ground"
        x="0"
        width="100%"
        y={top}
        height={height}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          setDrag({ from: dayAt(event), to: dayAt(event) })
        }}
        onPointerMove={(event) => drag && setDrag({ ...drag, to: dayAt(event) })}
        onPointerUp={() => {
          if (drag && Math.abs(drag.to - drag.from) > LEAST_BRUSHED)
            onBrush({ from: Math.min(drag.from, drag.to), to: Math.max(drag.from, drag.to) })
          setDrag(undefined)
        }}
      />
    </g>
  )
}

/** How many dispatches fall into each stretch of the axis, by its place from the left; stretches are whole weeks. */
function barsOf(families: readonly Family[], axis: Axis): { length: number; bars: ReadonlyMap<number, number> } {
  const length = WEEK * Math.max(1, Math.ceil((axis.to - axis.from) / WEEK / MOST_BARS))
  const bars = new Map<number, number>()
  for (const { versions } of families)
    for (const { reported } of versions) {
      if (!reported) continue
      const day = dayOf(reported)
      if (day < axis.from || day > axis.to) continue
      const at = Math.floor((day - axis.from) / length)
      bars.set(at, (bars.get(at) ?? 0) + 1)
    }
  return { length, bars }
}
