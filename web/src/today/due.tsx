import type { Named } from '../../../src/model/record-entry.ts'
import { entryAddress } from '../address/address.ts'
import { Link } from '../address/link.tsx'
import type { DueEverywhere, DueEverywhereItem, DueItem } from '../api/process-contract.ts'
import { confirmationInWords, contactTitle } from '../dossier/contact-words.ts'
import { Glyph } from '../kinds/glyphs.tsx'
import { capitalised, excerpt, figure, list } from '../words/count.ts'
import { dateInWords } from '../words/edtf.ts'

/** What is to come in all processes, soonest first, and how much is overdue. */
export function Due({ due: { items, totals }, namesProcess }: { due: DueEverywhere; namesProcess: boolean }) {
  const { due, overdue, 'no-report': lapsed } = totals
  return (
    <section aria-labelledby="h-due">
      <div className="section-head">
        <h2 id="h-due">Due</h2>
        {due > items.length ? (
          <span className="aside">
            <Link href="/calendar">{figure(due)} in all</Link>
          </span>
        ) : null}
      </div>
      {items.length ? null : <p className="none">Nothing with a date is to come.</p>}
      <ol className="agenda">
        {items.map(({ what, day, entry, processes }) => (
          <li key={entry.id} data-kind={what}>
            <span className="d">{dayInWords(entry, day)}</span>
            <Glyph name={what === 'contact' ? 'contact-due' : 'commitment'} />
            <span>
              <Link href={entryAddress(processes[0]!.slug, entry.id)} dir="auto">
                {capitalised(excerpt(titleOf(entry), 60))}
              </Link>
              <span className="state">
                {[...stateOf(entry), namesProcess ? namesOf(processes) : ''].filter(Boolean).join(' · ')}
              </span>
            </span>
          </li>
        ))}
      </ol>
      <p className="after">
        {overdue ? (
          <Link className="over" href="/calendar#overdue">
            {figure(overdue)} overdue
          </Link>
        ) : (
          <span className="quiet">Nothing overdue</span>
        )}
        {lapsed ? <span className="quiet"> · {figure(lapsed)} passed with no report</span> : null}
      </p>
    </section>
  )
}

/** As it was told, "Nov 2026", rather than the last day it may mean. */
export function dayInWords(entry: DueItem['entry'], day: string | undefined): string {
  const told = 'what' in entry ? entry.due : entry.when
  return told || day ? dateInWords((told ?? day)!) : 'date open'
}

/** "Talks in Kirn"; of a commitment what is undertaken. */
export function titleOf(entry: DueItem['entry']): string {
  return 'what' in entry ? entry.what : contactTitle(entry)
}

/** Who, whether put off, who confirmed it; what is not known is left out. */
export function stateOf(entry: DueItem['entry']): readonly string[] {
  const names = (of: readonly Named[]) =>
    list(
      of.map((one) => one.name),
      3,
    )
  if ('what' in entry) return [names(entry.by)]
  const { phase, earlier, participants } = entry
  const moved = earlier.length ? `put off ${earlier.length === 1 ? 'once' : `${earlier.length} times`}` : ''
  return [phase === 'proposed' ? 'proposed only' : '', moved, names(participants), confirmationInWords(entry)]
}

/** "Kirn talks and Sarn railway" */
export function namesOf(processes: DueEverywhereItem['processes']): string {
  return list(
    processes.map(({ name }) => name),
    3,
  )
}
