import { useEffect, useMemo, useRef, useState } from 'react'
import type { Family } from '../../../../src/model/record-entry.ts'
import { isoOf } from '../../../../src/record/time/interval.ts'
import { entryAddress, go } from '../../address/address.ts'
import { Link } from '../../address/link.tsx'
import { Cited } from '../../cited/cite.tsx'
import { citationAddress } from '../../cited/cited-words.ts'
import { useKeys } from '../../keys/keys.tsx'
import { count } from '../../words/count.ts'
import { dateInWords } from '../../words/edtf.ts'
import { type Axis, percentOf, ticksOf } from '../axis.ts'
import { Background } from './background.tsx'
import { DispatchBars } from './dispatch-bars.tsx'
import type { Item } from './items.ts'
import { layOut, type Placed } from './layout.ts'
import { Overview } from './overview.tsx'
import { Moves, Sign, Tick } from './shapes.tsx'
import { SignsKey } from './signs-key.tsx'
import { TimelineList } from './timeline-list.tsx'
import { useWidth } from './use-width.ts'
import { panned, recentPart, zoomed } from './window.ts'

const WEEKS_HEIGHT = 44
const AXIS_HEIGHT = 24
// What is only known to lie within a span of years, and would lie over all the window, is told in the list.
const VAGUE_DAYS = 366
const VAGUE_SHARE = 0.5

/** What happened and what is due on one axis: contacts by level, what was agreed, incidents, dispatches a week. */
export function Timeline({
  slug,
  items,
  families,
  axis: whole,
}: {
  slug: string
  items: readonly Item[]
  families: readonly Family[]
  axis: Axis
}) {
  const recent = useMemo(() => recentPart(items, whole), [items, whole])
  const [axis, setAxis] = useState(recent)
  const [isList, setList] = useState(false)
  const [at, setAt] = useState<string>()
  const chart = useRef<HTMLDivElement>(null)
  const width = useWidth(chart)
  useEffect(() => setAxis(recent), [recent])
  const inside = useMemo(
    () => items.filter((i) => !i.isBackground && i.to >= axis.from && i.from <= axis.to),
    [items, axis],
  )
  const shown = useMemo(() => inside.filter((i) => !isVague(i, axis)), [inside, axis])
  const past = useMemo(() => items.filter((i) => i.isBackground || i.to < whole.from), [items, whole])
  const isPart = axis.from > whole.from || axis.to < whole.to
  const layout = useMemo(() => layOut(shown, axis, width), [shown, axis, width])
  const current = items.find((i) => i.id === at)
  const zoom = (factor: number) => setAxis((a) => zoomed(a, whole, factor, middleOf(current, a)))
  const brush = (part: { from: number; to: number }) => setAxis({ ...whole, ...part })
  const step = (by: number) => {
    const next = shown[Math.min(shown.length - 1, Math.max(0, shown.findIndex((i) => i.id === at) + by))]
    if (next) setAt(next.id)
  }
  useKeys(
    isList
      ? [{ keys: ['l'], words: 'timeline as a chart', run: () => setList(false) }]
      : [
          { keys: ['ArrowRight'], shown: ['→'], words: 'next event of the timeline', run: () => step(1) },
          { keys: ['ArrowLeft'], shown: ['←'], words: 'event before', run: () => step(-1) },
          { keys: ['+', '='], shown: ['+'], words: 'closer', run: () => zoom(0.6) },
          { keys: ['-'], words: 'farther', run: () => zoom(1 / 0.6) },
          { keys: ['>'], words: 'move the timeline on', run: () => setAxis((a) => panned(a, whole, 0.25)) },
          { keys: ['<'], words: 'move the timeline back', run: () => setAxis((a) => panned(a, whole, -0.25)) },
          { keys: ['Enter'], words: 'open the sentence', run: () => current && go(citationAddress(current.citation)) },
          { keys: ['l'], words: 'timeline as a list', run: () => setList(true) },
        ],
  )
  const height = layout.height + WEEKS_HEIGHT
  return (
    <section id="timeline" aria-labelledby="h-timeline">
      <div className="section-head">
        <h2 id="h-timeline">Timeline</h2>
        <span className="aside">
          <span className="keys">
            <button type="button" className="key-button" onClick={() => zoom(0.6)} aria-label="Closer">
              +
            </button>
            <button type="button" className="key-button" onClick={() => zoom(1 / 0.6)} aria-label="Farther">
              −
            </button>
            {isPart ? (
              <button type="button" className="plain" onClick={() => setAxis(whole)}>
                all of it
              </button>
            ) : null}{' '}
            <kbd>←</kbd> <kbd>→</kbd> next event
          </span>
          <button type="button" className="plain" onClick={() => setList(!isList)} aria-pressed={isList}>
            {isList ? 'as a chart' : 'as a list'}
          </button>
        </span>
      </div>
      <div className={isList ? 'timeline-both is-list' : 'timeline-both'}>
        <div className="chart" aria-hidden={isList}>
          <div className="rows" style={{ height }} aria-hidden="true">
            {layout.rows.map(({ name, top, height: h }) => (
              <span key={name} style={{ top: top + h / 2 }}>
                {name}
              </span>
            ))}
            <span style={{ top: layout.height + WEEKS_HEIGHT / 2 }}>Dispatches</span>
          </div>
          <Background items={past} layout={layout} height={height} at={at} onChoose={setAt} />
          <div ref={chart}>
            <svg
              className="timeline"
              width="100%"
              height={height + AXIS_HEIGHT}
              role="group"
              aria-label="Timeline; the same follows as a list"
            >
              <Ground axis={axis} rows={layout.rows} height={height} />
              {layout.items.map((placed) => (
                <Event
                  key={placed.item.id}
                  placed={placed}
                  axis={axis}
                  isCurrent={placed.item.id === at}
                  onChoose={setAt}
                />
              ))}
              <DispatchBars families={families} axis={axis} top={layout.height} height={WEEKS_HEIGHT} onBrush={brush} />
            </svg>
            {isPart ? <Overview families={families} whole={whole} shown={axis} onBrush={brush} /> : null}
          </div>
        </div>
        <p className="said-here" aria-live="polite">
          {current ? (
            <>
              <Link href={entryAddress(slug, current.id)}>{current.told}</Link> ·{' '}
              <Cited citation={current.citation}>the sentence</Cited>
            </>
          ) : (
            <span className="quiet">
              Choose an event to read its sentence.
              {inside.length > shown.length
                ? ` ${count(inside.length - shown.length, 'event')} known only to lie within some years: see the list.`
                : null}
            </span>
          )}
        </p>
        <SignsKey />
        <TimelineList slug={slug} items={items} now={whole.now} />
      </div>
    </section>
  )
}

function isVague(item: Item, axis: Axis): boolean {
  const days = item.to - item.from
  return days > VAGUE_DAYS && days > (axis.to - axis.from) * VAGUE_SHARE
}

/** What is at hand stays in its place when one zooms, if it is in sight. */
function middleOf(item: Item | undefined, { from, to }: Axis): number {
  const middle = item && (item.from + item.to) / 2
  return middle !== undefined && middle >= from && middle <= to ? middle : (from + to) / 2
}

/** The months, the rows, what is to come on inset ground, and the line of the day. */
function Ground({
  axis,
  rows,
  height,
}: {
  axis: Axis
  rows: readonly { name: string; top: number; height: number }[]
  height: number
}) {
  const now = percentOf(axis, axis.now)
  const isHere = axis.now >= axis.from && axis.now <= axis.to
  return (
    <>
      {axis.to > axis.now ? (
        <rect className="future" x={`${now}%`} width={`${100 - now}%`} y="0" height={height} />
      ) : null}
      {ticksOf(axis).map(({ day, label }) => (
        <g key={day}>
          <line className="month" x1={`${percentOf(axis, day)}%`} x2={`${percentOf(axis, day)}%`} y1="0" y2={height} />
          <text x={`${percentOf(axis, day)}%`} dx="5" y={height + 16}>
            {label}
          </text>
        </g>
      ))}
      {rows.map(({ name, top, height: h }) => (
        <line key={name} className="row" x1="0" x2="100%" y1={top + h} y2={top + h} />
      ))}
      <line className="axis" x1="0" x2="100%" y1={height} y2={height} />
      {isHere ? (
        <>
          <line className="now" x1={`${now}%`} x2={`${now}%`} y1="-8" y2={height} />
          <text className="now-label" x={`${now}%`} y="-13" textAnchor={now > 90 ? 'end' : 'middle'}>
            {dateInWords(isoOf(axis.now))}
          </text>
        </>
      ) : null}
    </>
  )
}

function Event({
  placed: { item, y, label },
  axis,
  isCurrent,
  onChoose,
}: {
  placed: Placed
  axis: Axis
  isCurrent: boolean
  onChoose(id: string): void
}) {
  const start = percentOf(axis, item.from)
  const end = Math.max(percentOf(axis, item.to + 1), start)
  const isLong = item.to - item.from > 2
  const beside =
    label === 'left'
      ? { x: `${start}%`, dx: -11, textAnchor: 'end' as const }
      : { x: `${isLong && label === 'right' ? end : start}%`, dx: item.shape === 'flag' ? 16 : 11 }
  return (
    <g
      className={isCurrent ? 'event is-current' : 'event'}
      role="button"
      tabIndex={-1}
      aria-label={item.told}
      aria-pressed={isCurrent}
      onClick={() => onChoose(item.id)}
      onKeyDown={(event) => event.key === 'Enter' && onChoose(item.id)}
    >
      <title>{item.told}</title>
      {label === 'none' ? (
        <Tick item={item} y={y} axis={axis} />
      ) : (
        <>
          <Moves item={item} y={y} axis={axis} />
          <Sign item={item} y={y} axis={axis} />
        </>
      )}
      {label === 'none' ? null : (
        <text className={item.from > axis.now ? 'name ahead' : 'name'} {...beside} y={y + 4.5}>
          {item.label}
          <tspan className="when" dx="6">
            {item.when}
          </tspan>
        </text>
      )}
    </g>
  )
}
