import { useEffect, useRef, useState } from 'react'
import { entryAddress } from '../address/address.ts'
import { Link } from '../address/link.tsx'
import { RequestError } from '../api/client.ts'
import { processApi } from '../api/process-client.ts'
import type { DueEverywhere, DueEverywhereItem, DueState } from '../api/process-contract.ts'
import { useResource } from '../api/resource.ts'
import { CiteSource } from '../cited/cite.tsx'
import { Frame } from '../frame/frame.tsx'
import { Failed, Loading, Said } from '../frame/states.tsx'
import { Glyph } from '../kinds/glyphs.tsx'
import { dayInWords, namesOf, stateOf, titleOf } from '../today/due.tsx'
import { capitalised, count, excerpt, figure } from '../words/count.ts'

const PARTS: readonly { readonly state: DueState; readonly words: string; readonly none: string }[] = [
  { state: 'due', words: 'To come', none: 'Nothing is to come.' },
  { state: 'overdue', words: 'Overdue', none: 'Nothing is overdue.' },
  { state: 'no-report', words: 'Passed, no report', none: 'Nothing passed without a report.' },
]
const AT_FIRST = 25
const MORE = 100
const MOST_WORDS = 280
// So many processes are named at once; more are folded.
const MOST_OPEN = 8

function loadDue(): Promise<readonly DueEverywhere[]> {
  return Promise.all(PARTS.map(({ state }) => processApi.dueEverywhere({ state, limit: AT_FIRST })))
}

/** What is due in all processes, what is overdue, and what passed without a report. */
export function CalendarPage() {
  const [due, reload] = useResource('calendar', loadDue)
  const parts = due.state === 'ready' ? due.value : []
  const isInvented = parts.some(({ items }) => items.some(({ processes }) => processes.some((p) => p.invented)))
  const isEmpty = parts.every(({ items }) => !items.length)
  return (
    <Frame title="Calendar" current="calendar" isInvented={isInvented}>
      <main className="page dossier" id="main">
        <h1 className="title">Calendar</h1>
        {due.state === 'loading' ? <Loading what="what is due" /> : null}
        {due.state === 'failed' ? <Failed error={due.error} onRetry={() => void reload()} /> : null}
        {due.state === 'ready' && isEmpty ? <Said words="Nothing is due in any process." /> : null}
        {due.state === 'ready' && !isEmpty ? (
          <>
            <p className="effect">To come, or overdue, by the day of the newest dispatch of each process.</p>
            {PARTS.map(({ state, words, none }, at) => (
              <Part key={state} state={state} words={words} none={none} first={parts[at]!} />
            ))}
          </>
        ) : null}
        {due.state === 'loading' ? null : <Subscribe />}
      </main>
    </Frame>
  )
}

function Part({ state, words, none, first }: { state: DueState; words: string; none: string; first: DueEverywhere }) {
  const [more, setMore] = useState<{ items: readonly DueEverywhereItem[]; next: string | undefined }>()
  const [fault, setFault] = useState<string>()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (location.hash === `#${state}`) heading.current?.scrollIntoView()
  }, [state])
  const items = more ? [...first.items, ...more.items] : first.items
  const next = more ? more.next : first.next
  const total = first.totals[state]
  const loadMore = async () => {
    setFault(undefined)
    try {
      const page = await processApi.dueEverywhere({ state, limit: MORE, after: next })
      setMore({ items: [...(more?.items ?? []), ...page.items], next: page.next })
    } catch (error) {
      if (!(error instanceof RequestError)) throw error
      setFault(error.message)
    }
  }
  return (
    <section aria-labelledby={state}>
      <div className="section-head">
        <h2 id={state} ref={heading}>
          {words}
        </h2>
        <span className="aside num">{figure(total)}</span>
      </div>
      {items.length ? null : <p className="none">{none}</p>}
      <ol className="dated">
        {items.map(({ what, day, entry, processes }) => (
          <li key={`${entry.id} ${day ?? ''}`} data-kind={what}>
            <span className="d">{dayInWords(entry, day)}</span>
            <Glyph name={what === 'contact' ? 'contact-due' : 'commitment'} />
            <span>
              <Link href={entryAddress(processes[0]!.slug, entry.id)} dir="auto">
                {capitalised(excerpt(titleOf(entry), MOST_WORDS))}
              </Link>
              <span className="state">
                {[namesOf(processes), ...stateOf(entry)].filter(Boolean).join(' · ')} ·{' '}
                <CiteSource citation={entry.citations[0]!} more={entry.independent - 1} />
              </span>
            </span>
          </li>
        ))}
      </ol>
      {next ? (
        <p className="after">
          <button type="button" className="plain" onClick={() => void loadMore()}>
            {figure(Math.min(MORE, total - items.length))} more of {figure(total)}
          </button>
          {fault ? <span role="alert"> {fault}</span> : null}
        </p>
      ) : null}
    </section>
  )
}

/** The addresses a calendar program subscribes to; they answer whoever can reach this server. */
function Subscribe() {
  const [processes] = useResource('processes', processApi.all)
  if (processes.state !== 'ready' || !processes.value.length) return null
  const addresses = (
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
  )
  return (
    <section aria-labelledby="h-subscribe">
      <div className="section-head">
        <h2 id="h-subscribe">In your own calendar</h2>
        <span className="aside">subscribe to an address; it follows the record</span>
      </div>
      {processes.value.length > MOST_OPEN ? (
        <details>
          <summary>{count(processes.value.length, 'process', 'processes')}</summary>
          {addresses}
        </details>
      ) : (
        addresses
      )}
    </section>
  )
}
