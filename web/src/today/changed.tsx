import { useEffect, useRef, useState } from 'react'
import { processAddress } from '../address/address.ts'
import { Link } from '../address/link.tsx'
import { RequestError } from '../api/client.ts'
import { processApi } from '../api/process-client.ts'
import { MoreButton } from '../frame/more-button.tsx'
import { Failed, Loading } from '../frame/states.tsx'
import { count } from '../words/count.ts'
import { dateInWords } from '../words/edtf.ts'
import type { ChangeLine } from './change-lines.ts'
import { ChangeView } from './change-view.tsx'
import { type Looked, stirred } from './look.ts'
import { type Changes, useChanges } from './use-changes.ts'

const LINES_AT_FIRST = 8
const PROCESSES_AT_FIRST = 6
// So few quiet ones are named at once; more are folded.
const MOST_OPEN = 6
// Whoever leaves sooner has not read the page, and finds the same changes the next time.
const READ_MS = 20_000

/**
 * What changed, process by process, the latest news first, and below it those where nothing did. Each is shown once all
 * above it are, so that nothing moves that one is reading.
 */
export function Changed({ looked }: { looked: readonly Looked[] }) {
  const [most, setMost] = useState(PROCESSES_AT_FIRST)
  const all = useInOrder(stirred(looked))
  const within = all.slice(0, most)
  const [changes, retry] = useChanges(within)
  const open = within.findIndex(({ process }) => !changes.has(process.slug))
  const ready = open < 0 ? within : within.slice(0, open)
  const isQuiet = ({ process }: Looked) => isNone(changes.get(process.slug))
  const quiet = looked.filter((one) => one.isQuiet || (ready.includes(one) && isQuiet(one)))
  return (
    <div className={open < 0 ? 'changed' : 'changed is-busy'} aria-busy={open >= 0}>
      {ready
        .filter((one) => !isQuiet(one))
        .map((one) => (
          <ProcessChanges
            key={one.process.slug}
            looked={one}
            changes={changes.get(one.process.slug)!}
            onRetry={retry}
          />
        ))}
      {open < 0 ? (
        <>
          {all.length > most ? (
            <p className="after">
              <button type="button" className="button" onClick={() => setMost(most + PROCESSES_AT_FIRST)}>
                {count(all.length - most, 'more process', 'more processes')} with news
              </button>
            </p>
          ) : null}
          <Quiet looked={quiet} hasOthers={quiet.length < looked.length} />
        </>
      ) : (
        <Loading what={`changes in ${within[open]!.process.name}`} />
      )}
    </div>
  )
}

/** In the order they were first seen in, those that come to it later last. */
function useInOrder(looked: readonly Looked[]): readonly Looked[] {
  const seen = useRef(new Map<string, number>())
  for (const { process } of looked)
    if (!seen.current.has(process.slug)) seen.current.set(process.slug, seen.current.size)
  const place = ({ process }: Looked) => seen.current.get(process.slug)!
  return [...looked].sort((a, b) => place(a) - place(b))
}

function isNone(changes: Changes | undefined): boolean {
  return changes !== undefined && !(changes instanceof RequestError) && !changes.length
}

function ProcessChanges({
  looked: { process, since },
  changes,
  onRetry,
}: {
  looked: Looked
  changes: Changes
  onRetry(): void
}) {
  const [isAll, showAll] = useState(false)
  const { slug, name, counts } = process
  useEffect(() => {
    const timer = setTimeout(() => void processApi.look(slug).catch(() => undefined), READ_MS)
    return () => clearTimeout(timer)
  }, [slug])
  const failed = changes instanceof RequestError ? changes : undefined
  const lines: readonly ChangeLine[] = changes instanceof RequestError ? [] : changes
  return (
    <section className="process" aria-labelledby={`p-${slug}`}>
      <div className="section-head">
        <h2 id={`p-${slug}`}>
          <Link href={processAddress(slug)}>{name}</Link>
        </h2>
        <span className="aside">
          {failed
            ? null
            : `${count(lines.length, 'change')}${since ? ` since ${dateInWords(since.slice(0, 16))}` : ''} · ${count(counts.dispatches, 'dispatch', 'dispatches')} in all, ${counts.independent} independent`}
        </span>
      </div>
      {failed ? <Failed error={failed} onRetry={onRetry} /> : null}
      <ol>
        {(isAll ? lines : lines.slice(0, LINES_AT_FIRST)).map((line) => (
          <ChangeView key={line.key} slug={slug} line={line} />
        ))}
      </ol>
      <MoreButton hidden={lines.length - LINES_AT_FIRST} isAll={isAll} onToggle={showAll} />
    </section>
  )
}

/** The processes where nothing changed, folded where they are many. */
function Quiet({ looked, hasOthers }: { looked: readonly Looked[]; hasOthers: boolean }) {
  if (!looked.length) return null
  return (
    <details className="quiet-processes" open={looked.length <= MOST_OPEN}>
      <summary>
        No change in{' '}
        {hasOthers
          ? count(looked.length, 'other process', 'other processes')
          : count(looked.length, 'process', 'processes')}
      </summary>
      <ul>
        {looked.map(({ process: { slug, name, counts, lastReported } }) => (
          <li key={slug}>
            <Link href={processAddress(slug)}>{name}</Link>
            <span className="quiet">
              {counts.dispatches
                ? `newest dispatch ${lastReported ? dateInWords(lastReported.slice(0, 10)) : 'undated'}`
                : 'no dispatch yet'}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
