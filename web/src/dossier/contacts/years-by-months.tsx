import { count } from '../../words/count.ts'
import { dateInWords } from '../../words/edtf.ts'
import { useRoving } from '../roving.ts'
import type { Tally, YearTally } from './days.ts'

const INITIALS = 'JFMAMJJASOND'
const MOST_DRAWN = 16

/** The whole record at a glance: a row a year, a column a month; the area of a disc is how many contacts were held. */
export function YearsByMonths({
  tallies,
  year,
  onYear,
}: {
  tallies: readonly YearTally[]
  /** the year whose months stand below */
  year: number
  onYear(year: number): void
}) {
  const { ref, onKeyDown } = useRoving<HTMLTableElement>()
  const most = Math.max(MOST_DRAWN, ...tallies.flatMap((t) => t.months.map((m) => m.held)))
  return (
    <table className="years" ref={ref} onKeyDown={onKeyDown}>
      <caption className="visually-hidden">Contacts by year and month; choose a year to see its days</caption>
      <thead>
        <tr>
          <td />
          {[...INITIALS].map((initial, at) => (
            <th key={at} scope="col">
              <span aria-hidden="true">{initial}</span>
              <span className="visually-hidden">{monthName(at)}</span>
            </th>
          ))}
          <th scope="col" className="no-month">
            no month
          </th>
        </tr>
      </thead>
      <tbody>
        {tallies.map(({ year: of, months, noMonth, many }) => (
          <tr key={of} className={of === year ? 'is-shown' : undefined}>
            <th scope="row">
              <button
                type="button"
                className="plain"
                data-rove
                tabIndex={-1}
                aria-pressed={of === year}
                aria-label={`${of}: ${count(many, 'contact')}`}
                onClick={() => onYear(of)}
              >
                {of}
              </button>
            </th>
            {months.map((tally, at) => (
              <td key={at}>
                <Disc tally={tally} most={most} />
              </td>
            ))}
            <td className="no-month">
              <Disc tally={noMonth} most={most} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Disc({ tally: { held, ahead, others }, most }: { tally: Tally; most: number }) {
  if (held + ahead + others === 0) return null
  const share = Math.sqrt(held / most)
  return (
    <span className="met" title={`${held} held, ${ahead} to come, ${others} neither`}>
      {held ? <i className="disc" style={{ '--share': Math.max(0.3, share) } as React.CSSProperties} /> : null}
      {ahead ? <i className="ring" style={{ '--share': Math.max(0.5, share) } as React.CSSProperties} /> : null}
      <span>{held || (ahead ? '' : '·')}</span>
    </span>
  )
}

function monthName(at: number): string {
  return dateInWords(`2000-${String(at + 1).padStart(2, '0')}`).replace(/ .*/, '')
}
