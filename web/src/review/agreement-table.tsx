import { dispatchAddress } from '../address/address.ts'
import { Link } from '../address/link.tsx'
import type { Agreement } from '../api/second-client.ts'
import { capitalised, count, excerpt } from '../words/count.ts'

type Row = Agreement['all']

/** How far two readers agree, kind by kind, and what they judged differently. */
export function AgreementTable({ agreement }: { agreement: Agreement }) {
  const { all, kinds, differing, left, skipped } = agreement
  const rows: readonly (Row & { readonly kind: string })[] = [...kinds, { kind: 'all', ...all }]
  return (
    <section className="agreement" aria-labelledby="h-agreement">
      <div className="section-head">
        <h2 id="h-agreement">Agreement</h2>
        <span className="aside">
          {[
            `${count(all.n, 'finding')} judged twice`,
            left ? `${left} still to be read` : '',
            skipped ? `${skipped} passed over` : '',
          ]
            .filter(Boolean)
            .join(', ')}
        </span>
      </div>
      <table className="terms">
        <thead>
          <tr>
            <th scope="col">Kind</th>
            <th scope="col">Judged twice</th>
            <th scope="col">Alike</th>
            <th scope="col">Kappa, 95 % interval</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.kind}>
              <th scope="row">{capitalised(row.kind)}</th>
              <td className="num">{row.n}</td>
              <td className="num">{row.agreement === undefined ? '–' : `${Math.round(row.agreement * 100)} %`}</td>
              <td className="num">{kappaInWords(row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="effect quiet">
        Kappa is agreement beyond chance: 1 is always alike, 0 no more than chance. A small sample leaves a wide
        interval.
      </p>
      <h3>Judged differently</h3>
      {differing.length ? (
        <ul className="differing">
          {differing.map(({ ref, kind, first, firstBy, second, secondBy, words, why }) => (
            <li key={`${ref} ${secondBy}`}>
              <Link href={dispatchAddress(ref.split('-')[0]!.slice(0, 12), ref.split('-')[1])}>
                {words ? <span dir="auto">“{excerpt(words, 120)}”</span> : 'In its dispatch'}
              </Link>{' '}
              {kind}: {firstBy} {PAST[first]}, {secondBy} {PAST[second]}
              {why ? <span className="quiet">: {why}</span> : null}
            </li>
          ))}
        </ul>
      ) : (
        <p className="none">{all.n ? 'Nothing.' : 'Nothing is judged twice yet.'}</p>
      )}
    </section>
  )
}

const PAST = { accept: 'accepted it', reject: 'rejected it', correct: 'corrected it' } as const

/** "0.71 (0.52 to 0.90)". */
export function kappaInWords({ n, kappa, interval }: Row): string {
  if (!n) return '–'
  if (kappa === undefined) return 'undefined: both gave one verdict throughout'
  const [value, low, high] = [kappa, ...(interval ?? [])].map((n) => n.toFixed(2).replace('-', '−'))
  return interval ? `${value} (${low} to ${high})` : `${value} (no interval)`
}
