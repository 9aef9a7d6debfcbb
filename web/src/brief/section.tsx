import { useState } from 'react'
import type { BriefLine, BriefSection, BriefSource, BriefText } from '../../../src/model/brief.ts'
import { entryAddress } from '../address/address.ts'
import { Link } from '../address/link.tsx'
import { CiteNumber } from '../cited/cite.tsx'
import { citedOf } from './cited-of.ts'

/** A section of the brief; every line can be rewritten or taken out, and keeps its citations. */
export function BriefSectionView({
  slug,
  section,
  sources,
  onChange,
}: {
  slug: string
  section: BriefSection
  sources: readonly BriefSource[]
  onChange(section: BriefSection): void
}) {
  const { title, table, lines, note } = section
  const replace = (at: number, line?: BriefLine) =>
    onChange({ ...section, lines: lines.flatMap((l, i) => (i === at ? (line ? [line] : []) : [l])) })
  return (
    <section className="brief-section">
      <h2>{title}</h2>
      {table ? (
        <table>
          <thead>
            <tr>
              {table.head.map((cell) => (
                <th key={cell} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(({ cells, entry }, row) => (
              <tr key={row}>
                {cells.map((cell, at) => (
                  <td key={table.head[at]} data-head={table.head[at]}>
                    {at === 0 && entry ? <Link href={entryAddress(slug, entry.id)}>{cell.text}</Link> : cell.text}
                    <Cites text={cell} sources={sources} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      <ul>
        {lines.map((line, at) => (
          <LineView key={`${at} ${line.text}`} line={line} sources={sources} onReplace={(next) => replace(at, next)} />
        ))}
      </ul>
      {note ? <p className="note-line">{note}</p> : null}
    </section>
  )
}

function LineView({
  line,
  sources,
  onReplace,
}: {
  line: BriefLine
  sources: readonly BriefSource[]
  onReplace(line?: BriefLine): void
}) {
  const [text, setText] = useState<string>()
  if (text !== undefined)
    return (
      <li>
        <form
          className="edit-line"
          onSubmit={(event) => {
            event.preventDefault()
            setText(undefined)
            if (text.trim() && text !== line.text) onReplace({ ...line, text: text.trim() })
          }}
        >
          <textarea
            aria-label="The line"
            value={text}
            rows={3}
            ref={(field) => field?.focus()}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={(event) => event.key === 'Escape' && setText(undefined)}
          />
          <p className="acts">
            <button type="submit" className="button primary">
              Change it
            </button>
            <button type="button" className="button" onClick={() => onReplace(undefined)}>
              Take it out
            </button>
            <button type="button" className="button" onClick={() => setText(undefined)}>
              Leave it
            </button>
          </p>
        </form>
      </li>
    )
  return (
    <li>
      {line.lead ? <b>{line.lead} </b> : null}
      {line.text}
      <Cites text={line} sources={sources} />{' '}
      <button type="button" className="plain edit" onClick={() => setText(line.text)}>
        edit
      </button>
    </li>
  )
}

function Cites({ text, sources }: { text: BriefText; sources: readonly BriefSource[] }) {
  return text.cites.map((number) => {
    const source = sources.find((s) => s.number === number)
    return source ? <CiteNumber key={number} citation={citedOf(source)} number={number} /> : null
  })
}
