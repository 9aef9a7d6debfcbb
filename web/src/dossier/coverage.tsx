import type { Coverage } from '../api/process-contract.ts'
import { count } from '../words/count.ts'
import { dateInWords } from '../words/edtf.ts'

/** Who reports what: how many dispatches each source brought, from when to when. */
export function CoverageTable({ coverage, independent }: { coverage: Coverage; independent: number }) {
  const most = Math.max(1, ...coverage.sources.map((s) => s.dispatches))
  return (
    <section id="coverage" aria-labelledby="h-coverage">
      <div className="section-head">
        <h2 id="h-coverage">Coverage</h2>
        <span className="aside">{count(independent, 'source that copies no other', 'sources that copy no other')}</span>
      </div>
      <table className="coverage">
        <thead>
          <tr>
            <th scope="col">Source</th>
            <th scope="col" className="num">
              Dispatches
            </th>
            <td />
            <th scope="col">First</th>
            <th scope="col">Last</th>
          </tr>
        </thead>
        <tbody>
          {coverage.sources.map(({ name, dispatches, first, last }) => (
            <tr key={name}>
              <th scope="row">{name || 'Source not given'}</th>
              <td className="num">{dispatches}</td>
              <td aria-hidden="true" className="share">
                <svg width="100%" height="8" aria-hidden="true">
                  <rect width={`${(100 * dispatches) / most}%`} height="8" />
                </svg>
              </td>
              <td>{first ? dateInWords(first.slice(0, 10)) : ''}</td>
              <td>{last ? dateInWords(last.slice(0, 10)) : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
