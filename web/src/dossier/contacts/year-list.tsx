import { useState } from 'react'
import type { RecordActor, RecordContact } from '../../../../src/model/record-entry.ts'
import { ContactList, newestFirst } from '../contact-list.tsx'
import { MoreOf } from '../more-of.tsx'
import { yearIn } from './narrow.ts'

const AT_FIRST = 12
const MORE = 60

/** Contacts newest first under the year they are of, a screenful at a time. */
export function YearList({
  slug,
  contacts,
  actors,
}: {
  slug: string
  contacts: readonly RecordContact[]
  actors: readonly RecordActor[]
}) {
  const [most, setMost] = useState(AT_FIRST)
  const shown = newestFirst(contacts).slice(0, most)
  const years = [...new Set(shown.map(yearIn))]
  const left = contacts.length - shown.length
  if (!contacts.length) return <p className="none">No contact is like that.</p>
  return (
    <>
      {years.map((year) => (
        <div key={year} className="of-year">
          <h3>{year === 'open' ? 'Date open' : year}</h3>
          <ContactList slug={slug} contacts={shown.filter((c) => yearIn(c) === year)} actors={actors} />
        </div>
      ))}
      <MoreOf left={left} step={MORE} onMore={() => setMost(most + MORE)} />
    </>
  )
}
