import type { RecordActor } from '../../../src/model/record-entry.ts'
import { type Axis, percentOf, ticksOf } from '../dossier/axis.ts'
import { TermBar, termInWords } from '../dossier/term-bar.tsx'
import { type Term, termOf } from '../dossier/terms.ts'
import { capitalised } from '../words/count.ts'

/** The offices of an actor over time, a row each; nothing where none is told. */
export function OfficesHeld({ actor }: { actor: RecordActor }) {
  const terms = actor.offices.map(termOf)
  const axis = axisOf(terms)
  if (!terms.length) return null
  return (
    <section aria-labelledby="h-offices">
      <div className="section-head">
        <h2 id="h-offices">Offices</h2>
        <span className="aside">from the first to the last day on which dispatches say so</span>
      </div>
      <table className="terms of-one">
        <thead>
          <tr>
            <th scope="col">Office</th>
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
        <tbody>
          {terms.map((term) => (
            <tr key={JSON.stringify(term.held)}>
              <th scope="row">
                {capitalised(term.held.office)}
                {term.held.of ? `, ${term.held.of}` : null}
              </th>
              <td className="span" aria-hidden="true">
                <TermBar term={term} axis={axis} />
              </td>
              <td className="quiet">{termInWords(term.held)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const MARGIN_DAYS = 60

/** Around all the days that are told. */
function axisOf(terms: readonly Term[]): Axis {
  const days = terms.flatMap(({ told, set }) => [told?.from, told?.to, set?.from, set?.to])
  const known = days.filter((day): day is number => day !== undefined && Number.isFinite(day))
  const [from, to] = known.length ? [Math.min(...known), Math.max(...known)] : [0, 1]
  return { from: from - MARGIN_DAYS, to: to + MARGIN_DAYS, now: to }
}
