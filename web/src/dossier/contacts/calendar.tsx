import { useMemo, useState } from 'react'
import type { RecordActor, RecordContact } from '../../../../src/model/record-entry.ts'
import { isoOf } from '../../../../src/record/time/interval.ts'
import { count } from '../../words/count.ts'
import { dateInWords } from '../../words/edtf.ts'
import { ContactList } from '../contact-list.tsx'
import { useRoving } from '../roving.ts'
import { monthsOf, talliesOf } from './days.ts'
import { Month } from './month.tsx'
import { YearsByMonths } from './years-by-months.tsx'

/** Some contacts picked in the calendar, with the words for when they are. */
interface Picked {
  readonly words: string
  readonly contacts: readonly RecordContact[]
}

/** Contacts by day: years by months where the record is long, the months of one year, and the contacts of what is picked. */
export function ContactCalendar({
  slug,
  contacts,
  actors,
  now,
  asked,
}: {
  slug: string
  contacts: readonly RecordContact[]
  actors: readonly RecordActor[]
  /** the day the record speaks of */
  now: number
  /** the year contacts are narrowed to */
  asked: string | undefined
}) {
  const tallies = useMemo(() => talliesOf(contacts), [contacts])
  const years = tallies.map((t) => t.year)
  const ofNow = Number(isoOf(now).slice(0, 4))
  const [wanted, setYear] = useState(Number(asked) || ofNow)
  const year = years.includes(wanted) ? wanted : (years.find((y) => y <= ofNow) ?? years.at(-1))
  const [picked, pick] = useState<Picked>()
  const months = useMemo(() => (year === undefined ? [] : monthsOf(contacts, year)), [contacts, year])
  const { ref, onKeyDown } = useRoving<HTMLDivElement>()
  if (year === undefined) return <p className="none">No contact has a date.</p>
  const undated = contacts.length - tallies.reduce((sum, t) => sum + t.many, 0)
  return (
    <>
      {years.length > 1 ? <YearsByMonths tallies={tallies} year={year} onYear={setYear} /> : null}
      <h4 className="calendar-year">{year}</h4>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the days in it are the buttons; the arrows go between them */}
      <div className="months" ref={ref} onKeyDown={onKeyDown}>
        {months.map((month) => (
          <Month
            key={month.month}
            month={month}
            now={now}
            onPick={(when, chosen) => pick({ words: dateInWords(when), contacts: chosen })}
          />
        ))}
      </div>
      <ul className="key signs">
        <li>
          <i className="day-mark held" /> held
        </li>
        <li>
          <i className="day-mark held is-about" /> held about then
        </li>
        <li>
          <i className="day-mark ahead" /> to come
        </li>
        <li>
          <i className="day-mark no-report" /> no report
        </li>
        <li>
          <i className="day-mark off" /> called off
        </li>
        {undated ? <li>{count(undated, 'contact')} without a date stand in the list</li> : null}
      </ul>
      <div className="picked" aria-live="polite">
        {picked ? (
          <>
            <h4>
              {picked.words}: {count(picked.contacts.length, 'contact')}
            </h4>
            <ContactList slug={slug} contacts={picked.contacts} actors={actors} />
          </>
        ) : (
          <p className="none">Choose a day to read its contacts; the arrows go from day to day.</p>
        )}
      </div>
    </>
  )
}
