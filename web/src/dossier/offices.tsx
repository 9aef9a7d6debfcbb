import type { RecordActor } from '../../../src/model/record-entry.ts'
import { actorAddress } from '../address/address.ts'
import { Link } from '../address/link.tsx'
import type { Process } from '../api/process-contract.ts'
import { dateInWords } from '../words/edtf.ts'
import { termsOf } from './terms.ts'

/** The formats with their members, and who is told to have held which office when. */
export function Offices({ process, slug, actors }: { process: Process; slug: string; actors: readonly RecordActor[] }) {
  const terms = termsOf(actors)
  return (
    <section id="offices" aria-labelledby="h-offices">
      <div className="section-head">
        <h2 id="h-offices">Formats and offices</h2>
        <span className="aside">days on which dispatches say so</span>
      </div>
      {process.formats.map(({ name, members }) => (
        <p key={name} className="format">
          <b>{name}</b>{' '}
          {members
            .map(({ name: member, role }) => (role && role !== 'member' ? `${member} (${role})` : member))
            .join(', ')}
        </p>
      ))}
      {terms.length ? (
        <table className="terms">
          <tbody>
            {terms.map(({ office, of, holders }) => (
              <tr key={`${office} ${of ?? ''}`}>
                <th scope="row">
                  {office}
                  {of ? `, ${of}` : null}
                </th>
                <td>
                  {holders.map(({ actor, first, last, past }, at) => (
                    <span key={actor.id}>
                      {at ? '; ' : null}
                      <Link href={actorAddress(slug, actor.id)}>{actor.name}</Link>{' '}
                      <span className="quiet">
                        {spanInWords(first, last) ?? (past ? `formerly, told ${dateInWords(past)}` : '')}
                      </span>
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <p className="none">No office on record.</p>
      )}
    </section>
  )
}

function spanInWords(first: string | undefined, last: string | undefined): string | undefined {
  if (!first) return undefined
  return !last || first === last ? dateInWords(first) : dateInWords(`${first}/${last}`)
}
