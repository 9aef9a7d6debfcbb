import type { HeldOffice } from '../../../src/model/record-entry.ts'
import { dayOf } from '../../../src/record/time/interval.ts'
import { dateInWords } from '../words/edtf.ts'
import { type Axis, percentOf } from './axis.ts'
import type { Term } from './terms.ts'

/** A bar over the days on which it is told, a line over what the process file says; before and after nothing is known. */
export function TermBar({ term: { told, set, held }, axis }: { term: Term; axis: Axis }) {
  const x = (day: number) => percentOf(axis, day)
  const past = held.past && !told ? x(dayOf(held.past)) : undefined
  return (
    <svg className="term" width="100%" height="20" aria-hidden="true">
      <line className="base" x1="0" x2="100%" y1="10" y2="10" />
      {set ? <line className="set" x1={`${x(set.from)}%`} x2={`${x(set.to)}%`} y1="10" y2="10" /> : null}
      {told ? (
        <rect
          className="told"
          x={`${x(told.from)}%`}
          width={`${Math.max(0.6, x(told.to) - x(told.from))}%`}
          y="6"
          height="8"
        />
      ) : null}
      {past === undefined ? null : <line className="past" x1={`${past}%`} x2={`${past}%`} y1="5" y2="15" />}
    </svg>
  )
}

/** "26 Jan 2021–10 Jan 2025"; "formerly, told 5 May 2023"; what the process file says where no dispatch does. */
export function termInWords({ first, last, past, from, to }: HeldOffice): string {
  if (first) return dateInWords(!last || first === last ? first : `${first}/${last}`)
  if (past) return `formerly, told ${dateInWords(past)}`
  return from || to ? `set up: ${dateInWords(`${from ?? '..'}/${to ?? '..'}`)}` : 'no day told'
}
