import type { RecordContact } from '../../../../src/model/record-entry.ts'
import { dayOf, isoOf } from '../../../../src/record/time/interval.ts'
import { count } from '../../words/count.ts'
import { dateInWords } from '../../words/edtf.ts'
import type { CalendarMonth, MarkedDay } from './days.ts'
import { PHASE_GROUPS } from './narrow.ts'

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const
const WEEK = 7
// 1 January 1970 was a Thursday.
const EPOCH_WEEKDAY = 3

/** One month as a table of weeks; days with contacts are marked and can be picked. */
export function Month({
  month: { month, days, loose },
  now,
  onPick,
}: {
  month: CalendarMonth
  now: number
  onPick(when: string, contacts: readonly RecordContact[]): void
}) {
  return (
    <div className="month-of">
      <table className="month">
        <caption>{dateInWords(month).replace(/ \d{4}$/, '')}</caption>
        <thead className="visually-hidden">
          <tr>
            {WEEKDAYS.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <td key={day} className={day === now ? 'is-now' : undefined}>
                  {isoOf(day).startsWith(month) ? <Day day={day} marked={days.get(day)} onPick={onPick} /> : null}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {loose.length ? (
        <button type="button" className="plain loose" data-rove tabIndex={-1} onClick={() => onPick(month, loose)}>
          {loose.length} more, day not known
        </button>
      ) : null}
    </div>
  )
}

function Day({
  day,
  marked,
  onPick,
}: {
  day: number
  marked: MarkedDay | undefined
  onPick(when: string, contacts: readonly RecordContact[]): void
}) {
  const date = Number(isoOf(day).slice(8))
  if (!marked) return <span className="day">{date}</span>
  const { contacts, mark, isAbout } = marked
  const state = PHASE_GROUPS.find(({ group }) => group === mark)!.words.toLowerCase()
  return (
    <button
      type="button"
      className={`day day-mark ${mark}${isAbout ? ' is-about' : ''}`}
      data-rove
      tabIndex={-1}
      aria-label={`${dateInWords(isoOf(day))}: ${count(contacts.length, 'contact')}, ${isAbout ? 'about then, ' : ''}${state}`}
      onClick={() => onPick(isoOf(day), contacts)}
    >
      {date}
      {contacts.length > 1 ? <span className="many">{contacts.length}</span> : null}
    </button>
  )
}

/** The weeks that a month touches, from Monday on, each day since 1970. */
function weeksOf(month: string): number[][] {
  const first = dayOf(`${month}-01`)
  const start = first - ((first + EPOCH_WEEKDAY) % WEEK)
  const weeks: number[][] = []
  for (let day = start; day === start || isoOf(day).startsWith(month); day += WEEK)
    weeks.push(Array.from({ length: WEEK }, (_, at) => day + at))
  return weeks
}
