import { useEffect, useState } from 'react'
import { processAddress } from '../address/address.ts'
import { Link } from '../address/link.tsx'
import { RequestError } from '../api/client.ts'
import { processApi } from '../api/process-client.ts'
import { MoreButton } from '../frame/more-button.tsx'
import { Failed, Loading } from '../frame/states.tsx'
import { count, list } from '../words/count.ts'
import { dateInWords } from '../words/edtf.ts'
import type { ChangeLine } from './change-lines.ts'
import { ChangeView } from './change-view.tsx'
import { isHeavy, type Looked, stirred } from './look.ts'
import { type Changes, useChanges } from './use-changes.ts'

const LINES_AT_FIRST = 8
const PROCESSES_AT_FIRST = 6
// So few quiet ones are named at once; more are folded.
const MOST_OPEN = 6
// Whoever leaves sooner has not read the page, and finds the same changes the next time.
const READ_MS = 20_000

/**
 * What changed, process by process, and below it those where nothing did. Each stands below those that came before it, so
 * that nothing moves that one is reading.
 */
export function Changed({ looked }: { looked: readonly Looked[] }) {
  const [most, setMost] = useState(PROCESSES_AT_FIRST)
  const [asked, setAsked] = useState<ReadonlySet<string>>(new Set())
  const isLeft = (one: Looked) => isHeavy(one) && !asked.has(one.process.slug)
  const all = stirred(looked)
  const compared = all.filter((one) => !isLeft(one))
  const within = compared.slice(0, most)
  const [changes, retry] = useChanges(within)
  const open = within.filter(({ process }) => !changes.has(process.slug))
  const bySlug = new Map(looked.map((one) => [one.process.slug, one]))
  const found = [...changes].flatMap(([slug, of]) => (bySlug.has(slug) ? [{ one: bySlug.get(slug)!, of }] : []))
  const quiet = looked.filter((one) => one.isQuiet || isNone(changes.get(one.process.slug)))
  return (
    <div className={open.length ? 'changed is-busy' : 'changed'} aria-busy={open.length > 0}>
      {found
        .filter(({ of }) => !isNone(of))
        .map(({ one, of }) => (
          <ProcessChanges key={one.process.slug} looked={one} changes={of} onRetry={retry} />
        ))}
      {open.length ? (
        // made anew for each that comes above it, since what is taken away and drawn elsewhere has not moved
        <div key={found.length}>
          <Loading what="changes" />
          <p className="quiet">
            Comparing what is known with what was, in {list(open.map(({ process }) => process.name))}
          </p>
        </div>
      ) : (
        <>
          {compared.length > most ? (
            <p className="after">
              <button type="button" className="button" onClick={() => setMost(most + PROCESSES_AT_FIRST)}>
                {count(compared.length - most, 'more process', 'more processes')} with news
              </button>
            </p>
          ) : null}
          <NotCompared
            looked={all.filter(isLeft)}
            onAsk={(slug) => {
              setAsked(new Set([...asked, slug]))
              setMost(most + 1)
            }}
          />
          <Quiet looked={quiet} hasOthers={quiet.length < looked.length} />
        </>
      )}
    </div>
  )
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

/** Large processes that nobody has followed here yet, with what it takes to see what changed. */
function NotCompared({ looked, onAsk }: { looked: readonly Looked[]; onAsk(slug: string): void }) {
  if (!looked.length) return null
  return (
    <details className="quiet-processes" open={looked.length <= MOST_OPEN}>
      <summary>{count(looked.length, 'large process', 'large processes')} not looked at before</summary>
      <ul>
        {looked.map(({ process: { slug, name, counts }, since }) => (
          <li key={slug}>
            <Link href={processAddress(slug)}>{name}</Link>
            <span className="quiet">
              {count(counts.dispatches, 'dispatch', 'dispatches')} ·{' '}
              <button type="button" className="plain" onClick={() => onAsk(slug)}>
                what changed since {dateInWords(since?.slice(0, 10) ?? '')}
              </button>
            </span>
          </li>
        ))}
      </ul>
    </details>
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
