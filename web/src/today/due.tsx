import type { RecordContact } from '../../../src/model/record-entry.ts'
import { entryAddress } from '../address/address.ts'
import { Link } from '../address/link.tsx'
import { confirmationInWords, contactTitle } from '../dossier/contact-words.ts'
import { Glyph } from '../kinds/glyphs.tsx'
import { capitalised, excerpt, list } from '../words/count.ts'
import { dateInWords } from '../words/edtf.ts'
import type { Looked } from './look.ts'

const MOST = 8

/** What is to come in all processes, soonest first, and how much is overdue. */
export function Due({ looked }: { looked: readonly Looked[] }) {
  const all = looked.flatMap(({ process, due }) => due.map((item) => ({ slug: process.slug, ...item })))
  const ahead = all.filter((d) => d.state === 'due').sort(bySoonest)
  const overdue = all.filter((d) => d.state === 'overdue')
  const lapsed = all.filter((d) => d.state === 'no-report')
  return (
    <section aria-labelledby="h-due">
      <div className="section-head">
        <h2 id="h-due">Due</h2>
      </div>
      {ahead.length ? null : <p className="none">Nothing with a date is to come.</p>}
      <ol className="agenda">
        {ahead.slice(0, MOST).map(({ slug, what, day, entry }) => (
          <li key={entry.id} data-kind={what}>
            <span className="d">{dayInWords(entry, day)}</span>
            <Glyph name={what === 'contact' ? 'contact-due' : 'commitment'} />
            <span>
              <Link href={entryAddress(slug, entry.id)}>{capitalised(titleOf(entry))}</Link>
              <span className="state">{stateOf(entry)}</span>
            </span>
          </li>
        ))}
      </ol>
      <p className="after">
        {overdue.length ? (
          <b className="over">{overdue.length} overdue</b>
        ) : (
          <span className="quiet">Nothing overdue</span>
        )}
        {lapsed.length ? <span className="quiet"> · {lapsed.length} passed with no report</span> : null}
      </p>
    </section>
  )
}

/** Those without a day come last. */
export function bySoonest(a: { readonly day?: string }, b: { readonly day?: string }): number {
  const [x, y] = [a.day ?? LAST, b.day ?? LAST]
  return x < y ? -1 : x > y ? 1 : 0
}

const LAST = '9999'

/** As it was told, "Nov 2026", rather than the last day it may mean. */
export function dayInWords(entry: Looked['due'][number]['entry'], day: string | undefined): string {
  const told = 'what' in entry ? entry.due : entry.when
  return told || day ? dateInWords((told ?? day)!) : 'date open'
}

function titleOf(entry: Looked['due'][number]['entry']): string {
  return 'what' in entry ? excerpt(entry.what, 60) : contactTitle(entry)
}

function stateOf(entry: Looked['due'][number]['entry']): string {
  if ('what' in entry)
    return list(
      entry.by.map((b) => b.name),
      3,
    )
  const { phase, earlier, participants } = entry as RecordContact
  const moved = earlier.length ? `put off ${earlier.length === 1 ? 'once' : `${earlier.length} times`}` : ''
  const who = list(
    participants.map((p) => p.name),
    3,
  )
  return [phase === 'proposed' ? 'proposed only' : '', moved, who, confirmationInWords(entry as RecordContact)]
    .filter(Boolean)
    .join(' · ')
}
