import { excerpt } from '../../words/count.ts'
import type { Item } from './items.ts'
import type { Layout } from './layout.ts'

const LINE = 36
// Two short lines of 13 px in the column it has.
const MOST_LETTERS = 21

/** What dispatches recall from before, on an axis of its own: in order, not to scale. */
export function Background({
  items,
  layout,
  height,
  at,
  onChoose,
}: {
  items: readonly Item[]
  layout: Layout
  height: number
  /** the item at hand */
  at: string | undefined
  onChoose(id: string): void
}) {
  const placed = layout.rows.flatMap((row) => {
    const own = items.filter((i) => i.row === row.name)
    const most = Math.max(1, Math.floor((row.height - 4) / LINE))
    return own
      .sort((a, b) => b.weight - a.weight)
      .slice(0, most)
      .sort((a, b) => a.from - b.from)
      .map((item, down) => ({ item, y: row.top + 8 + LINE * down }))
  })
  if (!placed.length) return <div className="past is-empty" />
  return (
    <div className="past">
      <p className="past-head">Background, not to scale</p>
      <svg width="100%" height={height} className="timeline">
        <title>{`Background: ${items.map((i) => i.told).join('; ')}`}</title>
        {placed.map(({ item, y }) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: a mouse finds its words here, everybody in the list
          <g key={item.id} className={item.id === at ? 'event is-current' : 'event'} onClick={() => onChoose(item.id)}>
            {item.to - item.from > 31 ? (
              <rect className="then" x="0" width="14" y={y} height="10" />
            ) : (
              <rect className="then" x="5" width="4" y={y} height="10" />
            )}
            <text className="name" x="22" y={y + 9}>
              {excerpt(item.label, MOST_LETTERS)}
            </text>
            <text x="22" y={y + 24}>
              {item.when}
            </text>
          </g>
        ))}
      </svg>
    </div>
  )
}
