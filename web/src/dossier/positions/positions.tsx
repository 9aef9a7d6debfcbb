import { Fragment, useState } from 'react'
import type { RecordStatement } from '../../../../src/model/record-entry.ts'
import { CiteNumber } from '../../cited/cite.tsx'
import type { NumberOf } from '../../cited/numbers.ts'
import { MoreButton } from '../../frame/more-button.tsx'
import { list } from '../../words/count.ts'
import { dateInWords } from '../../words/edtf.ts'
import { oldestFirst, type PositionRow, ROWS_AT_FIRST, SAID_AT_FIRST, type Said } from './rows.ts'
import { SpeakerChoice } from './speaker-choice.tsx'
import type { Speaker } from './speakers.ts'

/** What parties, mediators and others said on one subject over time, side by side, with what changed in the wording. */
export function Positions({
  subject,
  subjects,
  speakers,
  chosen,
  parties,
  rows,
  onSubject,
  onSpeakers,
  numberOf,
}: {
  /** undefined where nobody spoke on any */
  subject: string | undefined
  subjects: readonly { readonly name: string; readonly statements: number }[]
  speakers: readonly Speaker[]
  chosen: readonly Speaker[]
  /** by name */
  parties: readonly string[]
  rows: readonly PositionRow[]
  onSubject(subject: string): void
  onSpeakers(ids: string): void
  numberOf: NumberOf
}) {
  const [isAll, showAll] = useState(false)
  const [isOldestFirst, setOldestFirst] = useState(false)
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
  const silent = parties.filter((party) => !speakers.some((s) => s.name === party))
  const ordered = isOldestFirst ? oldestFirst(rows) : rows
  const shown = isAll ? ordered : ordered.slice(0, ROWS_AT_FIRST)
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
          <ins>new</ins> and <del>dropped words</del> against the last like statement of the same speaker ·{' '}
          <button type="button" className="plain" onClick={() => setOldestFirst(!isOldestFirst)}>
            {isOldestFirst ? 'newest first' : 'oldest first'}
          </button>
        </span>
      </div>
      <SpeakerChoice speakers={speakers} chosen={chosen} onChoose={onSpeakers} />
      {silent.length ? <p className="same">No statement on it by {list(silent)} is on record.</p> : null}
      <table className={`sides of-${chosen.length}`}>
        <caption className="visually-hidden">
          What was said on {subject}, a row a day or month, a column a speaker; {isOldestFirst ? 'oldest' : 'newest'}{' '}
          first
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">Day</span>
            </th>
            {chosen.map(({ id, name }) => (
              <th key={id} scope="col" dir="auto">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <Row key={row.when} row={row} speakers={chosen} numberOf={numberOf} />
          ))}
        </tbody>
      </table>
      <MoreButton hidden={rows.length - ROWS_AT_FIRST} isAll={isAll} onToggle={showAll} />
    </section>
  )
}

function Row({
  row: { when, sides },
  speakers,
  numberOf,
}: {
  row: PositionRow
  speakers: readonly Speaker[]
  numberOf: NumberOf
}) {
  return (
    <tr>
      <th scope="row">{when ? dateInWords(when) : 'date open'}</th>
      {sides.map((said, at) => {
        const { id, name } = speakers[at]!
        return (
          <td key={id} className={said.length ? 'said' : 'said silent'} data-speaker={name}>
            <Cell said={said} speaker={name} row={when} numberOf={numberOf} />
          </td>
        )
      })}
    </tr>
  )
}

/** What one speaker said in the stretch of a row, the first of it where it is much. */
function Cell({
  said,
  speaker,
  row,
  numberOf,
}: {
  said: readonly Said[]
  speaker: string
  row: string
  numberOf: NumberOf
}) {
  const [isAll, showAll] = useState(false)
  if (!said.length) return <p className="same">No statement recorded</p>
  return (
    <>
      {(isAll ? said : said.slice(0, SAID_AT_FIRST)).map((s) => (
        <SaidView key={s.statement.id} said={s} speaker={speaker} row={row} numberOf={numberOf} />
      ))}
      <MoreButton hidden={said.length - SAID_AT_FIRST} isAll={isAll} onToggle={showAll} />
    </>
  )
}

function SaidView({
  said: { statement, pieces, before },
  speaker,
  row,
  numberOf,
}: {
  said: Said
  speaker: string
  /** the date at the head of the row, which need not be told again */
  row: string
  numberOf: NumberOf
}) {
  const { speakers, act, form, citations, when } = statement
  const day = when?.slice(0, 10) ?? ''
  const first = citations[0]!
  const who = list(speakers.map((s) => s.name)) || 'No speaker named'
  return (
    <div className="one">
      <p className="who" dir="auto">
        {who === speaker ? null : `${who} `}
        <span className="act">{act}</span>
      </p>
      <blockquote dir="auto">
        {pieces.map(({ text, is }, at) => (
          <Fragment key={at}>
            {at ? ' ' : null}
            {is === 'same' ? text : is === 'new' ? <ins>{text}</ins> : <del>{text}</del>}
          </Fragment>
        ))}
        <CiteNumber citation={first} number={numberOf(first)} />
      </blockquote>
      <p className="source">
        {day === row ? null : `${dateInWords(day, { within: row.slice(0, 4) })} · `}
        {FORMS[form]}
        {before ? ` · ${againstInWords(pieces.length, before)}` : null}
      </p>
    </div>
  )
}

const FORMS: Record<RecordStatement['form'], string> = {
  direct: 'Directly',
  indirect: 'Indirectly',
  mixed: 'In part directly',
}

/** "against 27 Jul 2023"; "the same words as on 27 Jul 2023" where nothing changed. */
function againstInWords(pieces: number, { when }: RecordStatement): string {
  const day = when ? dateInWords(when.slice(0, 10)) : 'one without a date'
  return pieces > 1 ? `against ${day}` : `the same words as on ${day}`
}
