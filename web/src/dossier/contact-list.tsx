import type { RecordActor, RecordContact } from '../../../src/model/record-entry.ts'
import { entryAddress } from '../address/address.ts'
import { Link } from '../address/link.tsx'
import { CiteSource } from '../cited/cite.tsx'
import { Glyph } from '../kinds/glyphs.tsx'
import { dateInWords } from '../words/edtf.ts'
import { contactInWords, PHASES, tellingCitation } from './contact-words.ts'
import { shortNames } from './short-names.ts'

/** Contacts, newest first: the day (earlier ones struck), what and who, how it stands, who reported it. */
export function ContactList({
  slug,
  contacts,
  actors,
}: {
  slug: string
  contacts: readonly RecordContact[]
  actors: readonly RecordActor[]
}) {
  const short = shortNames(actors)
  return (
    <ol className="dated">
      {newestFirst(contacts).map((contact) => {
        const { id, when, earlier, phase, disputed, level, independent } = contact
        return (
          <li key={id} data-kind="contact">
            <span className="d">
              {earlier.map((old) => (
                <del key={old}>{dateInWords(old)} </del>
              ))}
              {when ? dateInWords(when) : 'date open'}
            </span>
            <Glyph name={PHASES[phase].glyph} />
            <span>
              <Link href={entryAddress(slug, id)}>{contactInWords(contact, short)}</Link>
              <span className="state">
                {[PHASES[phase].words, level && level !== 'other' ? level : '', disputed ? 'reports differ' : '']
                  .filter(Boolean)
                  .join(', ')}
                {' · '}
                <CiteSource citation={tellingCitation(contact)} more={independent - 1} />
              </span>
            </span>
          </li>
        )
      })}
    </ol>
  )
}

/** Those without a date come last. */
export function newestFirst<T extends { readonly when?: string | undefined }>(entries: readonly T[]): T[] {
  return [...entries].sort((a, b) => sortKey(b).localeCompare(sortKey(a)))
}

function sortKey({ when }: { readonly when?: string | undefined }): string {
  return (when ?? '').replace(/^\.\.\//, '')
}
