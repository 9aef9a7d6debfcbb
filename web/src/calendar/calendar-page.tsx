import type { RecordContact } from '../../../src/model/record-entry.ts'
import { entryAddress } from '../address/address.ts'
import { Link } from '../address/link.tsx'
import { processApi } from '../api/process-client.ts'
import type { DueItem } from '../api/process-contract.ts'
import { useResource } from '../api/resource.ts'
import { CiteSource } from '../cited/cite.tsx'
import { confirmationInWords, contactTitle } from '../dossier/contact-words.ts'
import { Frame } from '../frame/frame.tsx'
import { Failed, Loading, Said } from '../frame/states.tsx'
import { Glyph } from '../kinds/glyphs.tsx'
import { bySoonest, dayInWords } from '../today/due.tsx'
import { capitalised, list } from '../words/count.ts'

type Item = DueItem & { readonly slug: string; readonly process: string; readonly invented: boolean }

async function loadDue(): Promise<Item[]> {
  const processes = await processApi.all()
  const all = await Promise.all(
    processes.map(async ({ slug, name, invented }) => {
      const { items } = await processApi.entries(slug, 'due', {})
      return items.map((item) => ({ ...item, slug, process: name, invented }))
    }),
  )
  return all.flat()
}

const PARTS: readonly { state: DueItem['state']; words: string; none: string }[] = [
  { state: 'due', words: 'To come', none: 'Nothing is to come.' },
  { state: 'overdue', words: 'Overdue', none: 'Nothing is overdue.' },
  { state: 'no-report', words: 'Passed, no report', none: 'Nothing passed without a report.' },
]

/** What is due in all processes, what is overdue, and what passed without a report. */
export function CalendarPage() {
  const [due, reload] = useResource('calendar', loadDue)
  return (
    <Frame title="Calendar" current="calendar" isInvented={due.state === 'ready' && due.value.some((d) => d.invented)}>
      <main className="page dossier" id="main">
        <h1 className="title">Calendar</h1>
        {due.state === 'loading' ? <Loading what="what is due" /> : null}
        {due.state === 'failed' ? <Failed error={due.error} onRetry={() => void reload()} /> : null}
        {due.state === 'ready' && !due.value.length ? <Said words="Nothing is due in any process." /> : null}
        {due.state === 'ready' && due.value.length
          ? PARTS.map(({ state, words, none }) => (
              <Part
                key={state}
                id={state}
                words={words}
                none={none}
                items={due.value.filter((d) => d.state === state)}
              />
            ))
          : null}
        <Subscribe />
      </main>
    </Frame>
  )
}

function Part({ id, words, none, items }: { id: string; words: string; none: string; items: readonly Item[] }) {
  const sorted = [...items].sort(bySoonest)
  return (
    <section aria-labelledby={`h-${id}`}>
      <div className="section-head">
        <h2 id={`h-${id}`}>{words}</h2>
        <span className="aside num">{items.length}</span>
      </div>
      {items.length ? null : <p className="none">{none}</p>}
      <ol className="dated">
        {sorted.map(({ slug, process, what, day, entry }) => (
          <li key={`${slug} ${entry.id}`} data-kind={what}>
            <span className="d">{dayInWords(entry, day)}</span>
            <Glyph name={what === 'contact' ? 'contact-due' : 'commitment'} />
            <span>
              <Link href={entryAddress(slug, entry.id)}>{capitalised(titleOf(entry))}</Link>
              <span className="state">
                {process} · {whoOf(entry)} <CiteSource citation={entry.citations[0]!} more={entry.independent - 1} />
              </span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

function titleOf(entry: DueItem['entry']): string {
  return 'what' in entry ? entry.what : contactTitle(entry)
}

/** "Olen and Druz, put off once ·"; what is not known is left out. */
function whoOf(entry: DueItem['entry']): string {
  if ('what' in entry) return entry.by.length ? `${list(entry.by.map((b) => b.name))} ·` : ''
  const { participants, earlier, phase } = entry as RecordContact
  const moved = earlier.length ? `put off ${earlier.length === 1 ? 'once' : `${earlier.length} times`}` : ''
  const words = [
    list(participants.map((p) => p.name)),
    phase === 'proposed' ? 'proposed only' : '',
    moved,
    confirmationInWords(entry as RecordContact),
  ].filter(Boolean)
  return words.length ? `${words.join(', ')} ·` : ''
}

/** The addresses a calendar program subscribes to; they answer whoever can reach this server. */
function Subscribe() {
  const [processes] = useResource('processes', processApi.all)
  if (processes.state !== 'ready' || !processes.value.length) return null
  return (
    <section aria-labelledby="h-subscribe">
      <div className="section-head">
        <h2 id="h-subscribe">In your own calendar</h2>
        <span className="aside">subscribe to an address; it follows the record</span>
      </div>
      <ul>
        {processes.value.map(({ slug, name }) => {
          const address = `${location.origin}/api/processes/${slug}/exports/calendar`
          return (
            <li key={slug}>
              <a href={address}>{name}</a> <code className="address">{address}</code>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
