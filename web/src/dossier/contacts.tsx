import { useState } from 'react'
import type { RecordActor, RecordContact } from '../../../src/model/record-entry.ts'
import { MoreButton } from '../frame/more-button.tsx'
import { ContactList, newestFirst } from './contact-list.tsx'
import { WhoMetWhom } from './who-met-whom.tsx'

const AT_FIRST = 10

/** Every contact of the record as a list, and who met whom. */
export function Contacts({
  slug,
  contacts,
  actors,
}: {
  slug: string
  contacts: readonly RecordContact[]
  actors: readonly RecordActor[]
}) {
  const [isAll, showAll] = useState(false)
  const sorted = newestFirst(contacts)
  return (
    <section id="contacts" className="pair" aria-labelledby="h-contacts">
      <div>
        <div className="section-head">
          <h2 id="h-contacts">Contacts</h2>
          <span className="aside">newest first</span>
        </div>
        {contacts.length ? null : <p className="none">No contact on record.</p>}
        <ContactList slug={slug} contacts={isAll ? sorted : sorted.slice(0, AT_FIRST)} actors={actors} />
        <MoreButton hidden={sorted.length - AT_FIRST} isAll={isAll} onToggle={showAll} />
      </div>
      <div>
        <div className="section-head">
          <h2>Who met whom</h2>
        </div>
        <WhoMetWhom slug={slug} contacts={contacts} actors={actors} />
      </div>
    </section>
  )
}
