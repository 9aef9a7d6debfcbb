import { useState } from 'react'
import type { RecordActor } from '../../../../src/model/record-entry.ts'
import { useRoving } from '../roving.ts'
import { shortNames } from '../short-names.ts'
import type { Met, Pair } from './met.ts'
import { pairInWords } from './pair-words.ts'

const MOST_DRAWN = 16

/**
 * Half a matrix as in a table of distances: names stand once, at the end of their row and so at the top of their
 * column. The area of a disc is how many contacts were held; a dashed ring, that more are to come.
 */
export function Matrix({
  met,
  chosen,
  actors,
  onChoose,
}: {
  met: Met
  chosen: readonly string[]
  actors: readonly RecordActor[]
  onChoose(ids: readonly string[]): void
}) {
  const [at, setAt] = useState<Pair>()
  const { ref, onKeyDown } = useRoving<HTMLTableElement>()
  const short = shortNames(actors)
  const most = Math.max(1, ...met.pairs.map((p) => p.held))
  return (
    <>
      <table className="met-matrix" ref={ref} onKeyDown={onKeyDown}>
        <caption className="visually-hidden">
          Who met whom. A number is how many contacts were held; choosing it lists them.
        </caption>
        <tbody>
          {met.actors.map(({ actor: row }, down) => (
            <tr key={row.id}>
              {met.actors.slice(0, down).map(({ actor: column }) => (
                <td key={column.id}>
                  <Cell
                    pair={met.between(row.id, column.id)}
                    most={most}
                    isChosen={chosen.length === 2 && chosen.includes(row.id) && chosen.includes(column.id)}
                    onLook={setAt}
                    onChoose={onChoose}
                  />
                </td>
              ))}
              <th scope="row">
                <button
                  type="button"
                  className="plain"
                  aria-pressed={chosen.length === 1 && chosen[0] === row.id}
                  onClick={() => onChoose([row.id])}
                >
                  {short(row)}
                </button>
              </th>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="key">{at ? pairInWords(at) : 'A number is contacts held, a dashed ring that more are to come.'}</p>
    </>
  )
}

function Cell({
  pair,
  most,
  isChosen,
  onLook,
  onChoose,
}: {
  pair: Pair | undefined
  most: number
  isChosen: boolean
  onLook(pair: Pair | undefined): void
  onChoose(ids: readonly string[]): void
}) {
  if (!pair) return null
  const { a, b, held, ahead } = pair
  // the disc of the most frequent pair fills the cell
  const share = Math.sqrt(held / Math.max(most, MOST_DRAWN))
  return (
    <button
      type="button"
      className="met"
      data-rove
      tabIndex={-1}
      aria-pressed={isChosen}
      aria-label={pairInWords(pair)}
      onClick={() => onChoose([a.id, b.id])}
      onFocus={() => onLook(pair)}
      onMouseEnter={() => onLook(pair)}
      onMouseLeave={() => onLook(undefined)}
      onBlur={() => onLook(undefined)}
    >
      {held ? <i className="disc" style={{ '--share': Math.max(0.3, share) } as React.CSSProperties} /> : null}
      {ahead ? <i className="ring" style={{ '--share': Math.max(0.5, share) } as React.CSSProperties} /> : null}
      {held ? <span>{held}</span> : null}
    </button>
  )
}
