import { useMemo, useState } from 'react'
import type { RecordActor, RecordMembership } from '../../../src/model/record-entry.ts'
import { actorAddress } from '../address/address.ts'
import { Link } from '../address/link.tsx'
import type { Process } from '../api/process-contract.ts'
import { CiteNumber } from '../cited/cite.tsx'
import type { NumberOf } from '../cited/numbers.ts'
import { MoreButton } from '../frame/more-button.tsx'
import { capitalised } from '../words/count.ts'
import { type Axis, percentOf, ticksOf } from './axis.ts'
import { type Format, formatsOf, PARTS } from './formats.ts'
import { TermBar, termInWords } from './term-bar.tsx'
import { type Terms, termsOf } from './terms.ts'

const OFFICES_AT_FIRST = 12
const FORMATS_AT_FIRST = 4

/** The formats with who is in them in which part, and who is told to have held which office when. */
export function Offices({
  slug,
  process,
  actors,
  memberships,
  axis,
  numberOf,
}: {
  slug: string
  process: Process
  actors: readonly RecordActor[]
  memberships: readonly RecordMembership[]
  axis: Axis
  numberOf: NumberOf
}) {
  const [isAll, showAll] = useState(false)
  const [isEveryFormat, showEveryFormat] = useState(false)
  const formats = useMemo(() => formatsOf(process, memberships), [process, memberships])
  const terms = useMemo(() => termsOf(actors, sidesOf(process)), [actors, process])
  const shown = isAll ? terms : terms.slice(0, OFFICES_AT_FIRST)
  return (
    <section id="offices" aria-labelledby="h-offices">
      <div className="section-head">
        <h2 id="h-offices">Formats and offices</h2>
        <span className="aside">from the first to the last day on which dispatches say so</span>
      </div>
      {formats.length ? (
        <dl className="formats">
          {(isEveryFormat ? formats : formats.slice(0, FORMATS_AT_FIRST)).map((format) => (
            <FormatView key={format.name} slug={slug} format={format} numberOf={numberOf} />
          ))}
        </dl>
      ) : null}
      <MoreButton
        hidden={formats.length - FORMATS_AT_FIRST}
        of="formats and bodies"
        isAll={isEveryFormat}
        onToggle={showEveryFormat}
      />
      {terms.length ? (
        <table className="terms">
          <thead>
            <tr>
              <th scope="col">Office</th>
              <th scope="col">Held by</th>
              <td className="span">
                <svg className="timeline" width="100%" height="18" aria-hidden="true">
                  {ticksOf(axis, 7).map(({ day, label }) => (
                    <text key={day} x={`${percentOf(axis, day)}%`} y="13">
                      {label}
                    </text>
                  ))}
                </svg>
              </td>
              <th scope="col">Told</th>
            </tr>
          </thead>
          {shown.map((office) => (
            <Office key={`${office.office} ${office.of ?? ''}`} slug={slug} terms={office} axis={axis} />
          ))}
        </table>
      ) : (
        <p className="none">No office on record.</p>
      )}
      <MoreButton hidden={terms.length - OFFICES_AT_FIRST} of="offices" isAll={isAll} onToggle={showAll} />
    </section>
  )
}

/** "Lindholm Group: co-chairs Marrow, Selvania and Taverny; members Estmark, Halvonia, Kirnland" */
function FormatView({ slug, format, numberOf }: { slug: string; format: Format; numberOf: NumberOf }) {
  return (
    <div>
      <dt>{format.name}</dt>
      <dd>
        {format.parts.length ? null : <span className="quiet">nobody is on record as being in it</span>}
        {format.parts.map(({ part, members }) => (
          <p key={part}>
            <span className="quiet">
              {members.length > 1 ? PARTS.find((p) => p.part === part)!.many : capitalised(part)}
            </span>{' '}
            {members.map(({ id, member, citations }, at) => (
              <span key={id}>
                {at ? ', ' : null}
                {member.id ? <Link href={actorAddress(slug, member.id)}>{member.name}</Link> : member.name}
                {citations[0] ? <CiteNumber citation={citations[0]} number={numberOf(citations[0])} /> : null}
              </span>
            ))}
          </p>
        ))}
      </dd>
    </div>
  )
}

function Office({ slug, terms: { office, of, holders }, axis }: { slug: string; terms: Terms; axis: Axis }) {
  return (
    <tbody>
      {holders.map((holder, at) => (
        <tr key={holder.actor.id}>
          {at ? null : (
            <th scope="rowgroup" rowSpan={holders.length}>
              {capitalised(office)}
              {of ? `, ${of}` : null}
            </th>
          )}
          <td>
            <Link href={actorAddress(slug, holder.actor.id)}>{holder.actor.name}</Link>
          </td>
          <td className="span" aria-hidden="true">
            <TermBar term={holder} axis={axis} />
          </td>
          <td className="quiet">{termInWords(holder.held)}</td>
        </tr>
      ))}
    </tbody>
  )
}

function sidesOf({ parties, mediators, monitors, formats }: Process): string[] {
  return [...parties, ...mediators, ...monitors, ...formats].map(({ name }) => name)
}
