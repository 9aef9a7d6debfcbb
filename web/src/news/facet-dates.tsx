import { useEffect, useRef } from 'react'
import { go, type NewsQuery, newsAddress } from '../address/address.ts'
import type { FacetValue } from '../api/contract.ts'
import { count } from '../words/count.ts'
import { dateInWords } from '../words/edtf.ts'

const HEIGHT = 44
// more bars than this are too thin to tell apart
const MOST_BARS = 36
// a year half typed is a year of the first thousand
const EARLIEST = '1800'

/** When they were published, as bars of months or years, and the two days between which to look. */
export function FacetDates({ query, months }: { query: NewsQuery; months: readonly FacetValue[] }) {
  if (!months.length && !query.from && !query.to) return null
  return (
    <div className="facet">
      <h2>Date</h2>
      {months.length > 1 ? <Bars query={query} months={months} /> : null}
      <div className="between">
        <Day query={query} name="from" label="Since" />
        <Day query={query} name="to" label="Until" />
      </div>
    </div>
  )
}

function Bars({ query, months }: { query: NewsQuery; months: readonly FacetValue[] }) {
  const bars = months.length > MOST_BARS ? byYear(months).slice(-MOST_BARS) : months
  const most = Math.max(...bars.map((bar) => bar.count))
  const width = 100 / bars.length
  const [first, last] = [bars[0]!, bars.at(-1)!]
  const fullest = bars.find((bar) => bar.count === most)!
  const isIn = (name: string) =>
    (!query.from || name >= query.from.slice(0, name.length)) && (!query.to || name <= query.to.slice(0, name.length))
  const span = `${dateInWords(first.name)} to ${dateInWords(last.name)}`
  return (
    <>
      <svg
        className="bars"
        width="100%"
        height={HEIGHT}
        role="img"
        aria-label={`Dispatches from ${span}; most in ${dateInWords(fullest.name)}, ${count(most, 'dispatch', 'dispatches')}`}
      >
        {bars.map(({ name, count: n }, at) => {
          const height = Math.max(1, (n / most) * (HEIGHT - 1))
          return (
            <rect
              key={name}
              className={isIn(name) ? 'in' : undefined}
              x={`${at * width}%`}
              width={`${width * 0.75}%`}
              y={HEIGHT - 1 - height}
              height={height}
            />
          )
        })}
        <line x1="0" x2="100%" y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} />
      </svg>
      <span className="quiet">{span}</span>
    </>
  )
}

function byYear(months: readonly FacetValue[]): readonly FacetValue[] {
  const years = Map.groupBy(months, ({ name }) => name.slice(0, 4))
  return [...years].map(([name, of]) => ({ name, count: of.reduce((sum, month) => sum + month.count, 0) }))
}

function Day({ query, name, label }: { query: NewsQuery; name: 'from' | 'to'; label: string }) {
  const field = useRef<HTMLInputElement>(null)
  const day = query[name]?.length === 10 ? query[name] : ''
  // set from outside, e.g. by a chip; while somebody types, the field is theirs
  useEffect(() => {
    if (field.current && field.current !== document.activeElement) field.current.value = day
  }, [day])
  return (
    <label>
      {label}
      <input
        ref={field}
        type="date"
        defaultValue={day}
        onChange={({ target: { value } }) => {
          if (value === '' || value > EARLIEST) go(newsAddress({ ...query, [name]: value }), { replace: true })
        }}
      />
    </label>
  )
}
