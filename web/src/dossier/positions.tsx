import { useState } from 'react'
import type { Position, RecordActor, RecordStatement } from '../../../src/model/record-entry.ts'
import { CiteNumber } from '../cited/cite.tsx'
import type { NumberOf } from '../cited/numbers.ts'
import { MoreButton } from '../frame/more-button.tsx'
import { list } from '../words/count.ts'
import { dateInWords } from '../words/edtf.ts'
import { positionRows, type Said, subjectsOf } from './positions.ts'

/** What each side said on one subject over time, side by side, newest first; new words and dropped words marked. */
export function Positions({
  positions,
  statements,
  actors,
  parties,
  subject,
  onSubject,
  numberOf,
}: {
  positions: readonly Position[]
  statements: readonly RecordStatement[]
  actors: readonly RecordActor[]
  parties: readonly string[]
  subject: string | undefined
  onSubject(subject: string): void
  numberOf: NumberOf
}) {
  const subjects = subjectsOf(positions)
  const [isAll, showAll] = useState(false)
  if (!subject)
    return (
      <section id="positions" aria-labelledby="h-positions">
        <div className="section-head">
          <h2 id="h-positions">Positions</h2>
        </div>
        <p className="none">
          No statement on a subject of this process is on record. Subjects are set in its settings.
        </p>
      </section>
    )
  const rows = positionRows({ positions, statements, actors, parties, subject })
  const shown = isAll ? rows : rows.slice(0, AT_FIRST)
  return (
    <section id="positions" aria-labelledby="h-positions">
      <div className="section-head">
        <h2 id="h-positions">Positions on {subject}</h2>
        <label className="subject">
          <span className="visually-hidden">Subject</span>
          <select value={subject} onChange={(event) => onSubject(event.target.value)}>
            {subjects.map(({ name, statements: n }) => (
              <option key={name} value={name}>
                {name} ({n})
              </option>
            ))}
          </select>
        </label>
        <span className="aside">
          <ins>New words</ins> and <del>dropped words</del> against the same side’s statement before
        </span>
      </div>
      <div className="sides">
        {parties.slice(0, 2).map((party, at) => (
          <h3 key={party} className={at ? 'right' : 'left'}>
            {party}
          </h3>
        ))}
        {shown.map((row, at) => (
          <PositionRow key={row.when} row={row} at={at + 2} parties={parties} numberOf={numberOf} />
        ))}
      </div>
      <MoreButton hidden={rows.length - AT_FIRST} of="days" isAll={isAll} onToggle={showAll} />
    </section>
  )
}

const AT_FIRST = 5

function PositionRow({
  row,
  at,
  parties,
  numberOf,
}: {
  row: { readonly when: string; readonly sides: readonly (readonly Said[])[] }
  at: number
  parties: readonly string[]
  numberOf: NumberOf
}) {
  const place = { '--row': at } as React.CSSProperties
  return (
    <>
      <p className="when" style={place}>
        {row.when === UNDATED ? 'date open' : dateInWords(row.when)}
      </p>
      {row.sides.map((said, side) => (
        <div key={parties[side]} className={`said ${side ? 'right' : 'left'}`} style={place} data-side={parties[side]}>
          {said.length ? (
            said.map((s) => <SaidView key={s.statement.id} said={s} numberOf={numberOf} />)
          ) : (
            <p className="same">No statement recorded</p>
          )}
        </div>
      ))}
    </>
  )
}

export const UNDATED = ''

function SaidView({ said: { statement, fresh, gone }, numberOf }: { said: Said; numberOf: NumberOf }) {
  const { speakers, act, content, form, citations } = statement
  const first = citations[0]!
  return (
    <div className="one">
      <p className="who">
        {list(speakers.map((s) => s.name)) || 'No speaker named'} <span className="act">{act}</span>
      </p>
      <blockquote dir="auto">
        <Compared content={content} fresh={fresh} />
        {gone.length ? (
          <>
            {' '}
            <del>{gone.join(' ')}</del>
          </>
        ) : null}
        <CiteNumber citation={first} number={numberOf(first)} />
      </blockquote>
      <span className="source">
        {form === 'direct' ? 'Directly' : form === 'indirect' ? 'Indirectly' : 'In part directly'}
      </span>
    </div>
  )
}

/** The statement with the words that are new against the one before. */
function Compared({ content, fresh }: { content: string; fresh: readonly string[] }) {
  if (!fresh.length) return content
  const isFresh = new Set(fresh.map((word) => word.toLowerCase()))
  const parts = content.split(/([\p{L}\p{N}’'-]+)/u)
  return parts.map((part, at) => (isFresh.has(part.toLowerCase()) ? <ins key={at}>{part}</ins> : part))
}
