import type { Item } from './items.ts'
import type { Layout } from './layout.ts'

const MOST = 6

/** What dispatches recall from before, on an axis of its own: in order, not to scale. */
export function Background({ items, layout, height }: { items: readonly Item[]; layout: Layout; height: number }) {
  const rows = layout.rows.flatMap((row) => {
    const own = items.filter((i) => i.row === row.name).slice(-MOST)
    return own.length ? [{ row, own }] : []
  })
  return (
    <div className="past">
      <p className="past-head">Background, not to scale</p>
      <svg width="100%" height={height} className="timeline then" role="img" aria-label={inWords(items)}>
        {rows.flatMap(({ row, own }) =>
          own.slice(0, Math.max(1, Math.floor(row.height / 26))).map((item, at) => (
            <g key={item.id}>
              <title>{item.told}</title>
              {item.to - item.from > 31 ? (
                <rect className="then" x="0" width="24" y={row.top + 12 + 26 * at} height="10" />
              ) : (
                <rect className="then" x="8" width="5" y={row.top + 12 + 26 * at} height="10" />
              )}
              <text x="32" y={row.top + 21 + 26 * at}>
                {item.when}
              </text>
            </g>
          )),
        )}
      </svg>
    </div>
  )
}

function inWords(items: readonly Item[]): string {
  return items.length ? `Background: ${items.map((i) => i.told).join('; ')}` : 'No background'
}
