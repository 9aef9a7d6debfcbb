import { useMemo } from 'react'
import { dayOf } from '../../../src/record/time/interval.ts'
import { count, figure } from '../words/count.ts'
import { dateInWords } from '../words/edtf.ts'
import { type Axis, percentOf, ticksOf } from './axis.ts'
import { type Coverage, coverageOf } from './coverage.ts'
import type { Dossier } from './load-dossier.ts'

const HEIGHT = 72
const AXIS_HEIGHT = 20

/** Who reports what: dispatches a month, how much rests on one source alone, and what each source brought. */
export function CoverageTable({ dossier, axis }: { dossier: Dossier; axis: Axis }) {
  const coverage = useMemo(() => coverageOf(dossier), [dossier])
  const { families, summary } = dossier
  const most = Math.max(1, ...coverage.sources.map((s) => s.dispatches))
  const [one, two, more] = coverage.independent
  return (
    <section id="coverage" aria-labelledby="h-coverage">
      <div className="section-head">
        <h2 id="h-coverage">Coverage</h2>
        <span className="aside">
          {count(summary.counts.dispatches, 'dispatch', 'dispatches')}, {figure(families.length)} that copy no other
        </span>
      </div>
      <p className="read">
        Of {count(one + two + more, 'contact, commitment and event', 'contacts, commitments and events')}, {figure(one)}{' '}
        rest on one source alone, {figure(two)} on two, {figure(more)} on three or more.
      </p>
      <Months coverage={coverage} axis={axis} />
      <table className="coverage">
        <thead>
          <tr>
            <th scope="col">Source</th>
            <th scope="col" className="num">
              Dispatches
            </th>
            <td className="share" />
            <th scope="col" className="num">
              Copied from others
            </th>
            <th scope="col" className="num">
              Tells of
            </th>
            <th scope="col" className="num">
              It alone
            </th>
            <th scope="col">First</th>
            <th scope="col">Last</th>
          </tr>
        </thead>
        <tbody>
          {coverage.sources.map(({ name, dispatches, copies, tells, alone, first, last }) => (
            <tr key={name}>
              <th scope="row">{name || 'Source not given'}</th>
              <td className="num" data-what={dispatches === 1 ? 'dispatch' : 'dispatches'}>
                {figure(dispatches)}
              </td>
              <td aria-hidden="true" className="share">
                <svg width="100%" height="8" aria-hidden="true">
                  <rect width={`${(100 * dispatches) / most}%`} height="8" />
                </svg>
              </td>
              <td className="num" data-what="copied">
                {figure(copies)}
              </td>
              <td className="num" data-what="entries told">
                {figure(tells)}
              </td>
              <td className="num" data-what="by it alone">
                {figure(alone)}
              </td>
              <td data-what="first">{first ? dateInWords(first) : ''}</td>
              <td data-what="last">{last ? dateInWords(last) : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Dispatches a month; the lighter part copies others. */
function Months({ coverage: { months }, axis }: { coverage: Coverage; axis: Axis }) {
  const most = Math.max(1, ...months.map((m) => m.own + m.copies))
  const tall = (n: number) => (n / most) * (HEIGHT - 16)
  const busiest = months.find((m) => m.own + m.copies === most)
  return (
    <svg
      className="timeline coverage-months"
      width="100%"
      height={HEIGHT + AXIS_HEIGHT}
      role="img"
      aria-label={`Dispatches a month; the most, ${most}, in ${busiest ? dateInWords(busiest.month) : 'no month'}`}
    >
      {months.map(({ month, own, copies }) => {
        const from = dayOf(`${month}-01`)
        const x = percentOf(axis, from)
        const width = Math.max(0.2, percentOf(axis, from + 28) - x)
        return (
          <g key={month}>
            <rect className="own" x={`${x}%`} width={`${width}%`} y={HEIGHT - tall(own)} height={tall(own)} />
            <rect
              className="copies"
              x={`${x}%`}
              width={`${width}%`}
              y={HEIGHT - tall(own + copies)}
              height={tall(copies)}
            />
          </g>
        )
      })}
      {busiest ? (
        <text x={`${percentOf(axis, dayOf(`${busiest.month}-01`))}%`} y={11}>
          {most} in {dateInWords(busiest.month)}
        </text>
      ) : null}
      <line className="axis" x1="0" x2="100%" y1={HEIGHT} y2={HEIGHT} />
      {ticksOf(axis, 6).map(({ day, label }) => (
        <text key={day} x={`${percentOf(axis, day)}%`} y={HEIGHT + 15}>
          {label}
        </text>
      ))}
    </svg>
  )
}
