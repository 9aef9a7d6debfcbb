import { type Axis, percentOf } from '../axis.ts'
import type { Item } from './items.ts'

/** The sign of one item at its line: a dot for a day, a pill for a stretch; what it is, is told by fill and outline. */
export function Sign({
  item,
  y,
  axis,
}: {
  item: Pick<Item, 'shape' | 'from' | 'to' | 'isOverdue' | 'isAbout'>
  y: number
  axis: Axis
}) {
  const x = percentOf(axis, item.from)
  const end = percentOf(axis, item.to + 1)
  const isLong = item.to - item.from > 2
  switch (item.shape) {
    case 'flag':
      return (
        <>
          {item.isOverdue ? (
            <line className="overdue" x1={`${x}%`} x2={`${percentOf(axis, axis.now)}%`} y1={y + 11} y2={y + 11} />
          ) : null}
          <svg x={`${x}%`} y={y} overflow="visible" aria-hidden="true">
            <path className="flag" d="M0 9V-9h11l-3 4 3 4H0" />
          </svg>
        </>
      )
    case 'incident':
      return isLong ? (
        <Pill className="about" x={x} end={end} y={y} radius={0} />
      ) : (
        <svg x={`${x}%`} y={y} overflow="visible" aria-hidden="true">
          <path className={item.isAbout ? 'about' : 'incident'} d="M0-6 6 0 0 6-6 0z" />
        </svg>
      )
    case 'held':
      return isLong ? (
        <Pill className={item.to - item.from > 9 ? 'within' : 'held'} x={x} end={end} y={y} />
      ) : (
        <circle className={item.isAbout ? 'within' : 'held'} cx={`${x}%`} cy={y} r="6" />
      )
    case 'range':
      return <Pill className="within" x={x} end={end} y={y} />
    case 'lapsed':
      return <Pill className="lapsed" x={x} end={end} y={y} />
    case 'put-off':
      return <Struck x={x} y={y} />
    case 'called-off':
      return (
        <>
          <circle className="was" cx={`${x}%`} cy={y} r="5.5" />
          <svg x={`${x}%`} y={y} overflow="visible" aria-hidden="true">
            <path className="strike" d="M-6 6 6-6" />
          </svg>
        </>
      )
    case 'due':
      return <circle className="due" cx={`${x}%`} cy={y} r="6.5" />
  }
}

/** Every earlier day it was due, struck, with a dashed line to the next. */
export function Moves({ item, y, axis }: { item: Item; y: number; axis: Axis }) {
  const stops = [...item.earlier.map((e) => percentOf(axis, e.from)), percentOf(axis, item.from)]
  return stops.slice(0, -1).map((x, at) => (
    <g key={x}>
      <line className="moved" x1={`${x}%`} x2={`${stops[at + 1]}%`} y1={y} y2={y} />
      <Struck x={x} y={y} />
    </g>
  ))
}

function Struck({ x, y }: { x: number; y: number }) {
  return (
    <>
      <circle className="was" cx={`${x}%`} cy={y} r="5.5" />
      <svg x={`${x}%`} y={y} overflow="visible" aria-hidden="true">
        <path className="strike" d="M-8 0H8" />
      </svg>
    </>
  )
}

function Pill({
  className,
  x,
  end,
  y,
  radius = 6,
}: {
  className: string
  x: number
  end: number
  y: number
  radius?: number
}) {
  return (
    <rect className={className} x={`${x}%`} width={`${Math.max(0.9, end - x)}%`} y={y - 6} height="12" rx={radius} />
  )
}

/** Where there is no room for signs and words: a short stroke at its day; closer, it becomes a sign again. */
export function Tick({ item, y, axis }: { item: Item; y: number; axis: Axis }) {
  const x = `${percentOf(axis, item.from)}%`
  return <line className={`tick ${item.shape}`} x1={x} x2={x} y1={y - 5} y2={y + 5} />
}
