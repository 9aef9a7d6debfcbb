import { useState } from 'react'
import type { RecordActor, RecordContact } from '../../../src/model/record-entry.ts'
import { count } from '../words/count.ts'
import { ContactList } from './contact-list.tsx'
import { type Pair, whoMetWhom } from './met.ts'
import { shortNames } from './short-names.ts'

const CELL = { width: 64, height: 44 }
const NAMES = 96
const HEAD = 24

/** Half a matrix: the area of a circle is how many contacts were held, a dashed ring that one more is due. */
export function WhoMetWhom({
  slug,
  contacts,
  actors,
}: {
  slug: string
  contacts: readonly RecordContact[]
  actors: readonly RecordActor[]
}) {
  const [chosen, choose] = useState<Pair>()
  const met = whoMetWhom(contacts, actors)
  const short = shortNames(actors)
  const columns = met.actors.slice(0, -1)
  const rows = met.actors.slice(1)
  if (rows.length === 0) return null
  const width = NAMES + columns.length * CELL.width
  const height = HEAD + rows.length * CELL.height
  return (
    <>
      <svg className="matrix" width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="group">
        <title>Who met whom; the list of contacts gives the same</title>
        {columns.map((actor, at) => (
          <text key={actor.id} x={NAMES + (at + 0.5) * CELL.width} y="14" textAnchor="middle">
            {short(actor)}
          </text>
        ))}
        {rows.map((row, down) => (
          <g key={row.id}>
            <text className="name" x="0" y={HEAD + (down + 0.5) * CELL.height + 4}>
              {short(row)}
            </text>
            {columns.slice(0, down + 1).map((column, across) => (
              <Cell
                key={column.id}
                pair={met.pair(row.id, column.id)}
                words={`${row.name} and ${column.name}`}
                x={NAMES + across * CELL.width}
                y={HEAD + down * CELL.height}
                onChoose={choose}
              />
            ))}
          </g>
        ))}
      </svg>
      <p className="key">
        <span>Number: contacts held</span>
        <span>Dashed ring: one more is due</span>
      </p>
      {chosen ? (
        <div role="status">
          <ContactList slug={slug} contacts={[...chosen.held, ...chosen.due]} actors={actors} />
        </div>
      ) : null}
    </>
  )
}

function Cell({
  pair,
  words,
  x,
  y,
  onChoose,
}: {
  pair: Pair | undefined
  words: string
  x: number
  y: number
  onChoose(pair: Pair): void
}) {
  const middle = { cx: x + CELL.width / 2, cy: y + CELL.height / 2 }
  const radius = 5.2 * Math.sqrt(Math.min(16, pair?.held.length ?? 0))
  const cell = <rect className="cell" x={x} y={y} width={CELL.width} height={CELL.height} />
  if (!pair) return cell
  const told = `${words}: ${count(pair.held.length, 'contact')} held${pair.due.length ? `, ${pair.due.length} ahead` : ''}`
  return (
    <g
      className="pair-cell"
      role="button"
      tabIndex={0}
      aria-label={told}
      onClick={() => onChoose(pair)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        onChoose(pair)
      }}
    >
      {cell}
      {pair.held.length ? <circle className="area" {...middle} r={radius} /> : null}
      {pair.due.length ? <circle className="ring" {...middle} r={Math.max(8, radius + 3)} /> : null}
      {pair.held.length ? (
        <text className="n" x={middle.cx} y={middle.cy + 4.5} textAnchor="middle">
          {pair.held.length}
        </text>
      ) : null}
    </g>
  )
}
