import { useRef, useState } from 'react'
import { go, reviewAddress, secondAddress } from '../address/address.ts'
import { Link } from '../address/link.tsx'
import { processApi } from '../api/process-client.ts'
import type { ProcessSummary } from '../api/process-contract.ts'
import { useResource } from '../api/resource.ts'
import { Frame } from '../frame/frame.tsx'
import { Failed, Loading, Said } from '../frame/states.tsx'
import { AskWho } from '../frame/you-are.tsx'
import { figure } from '../words/count.ts'
import { loadQueue, type Narrowed, type Queue } from './queue.ts'
import { Sitting } from './sitting.tsx'

/** Going through what waits for a person, one key a verdict. */
export function ReviewPage({ slug }: { slug: string | undefined }) {
  const [processes, reload] = useResource('processes', processApi.all)
  const all = processes.state === 'ready' ? processes.value : []
  const chosen = slug ?? mostWaiting(all)?.slug
  return (
    <Frame title="Review" current="review" isInvented={all.find((p) => p.slug === chosen)?.invented ?? false}>
      <main className="page review" id="main">
        <h1 className="visually-hidden">Review</h1>
        {processes.state === 'failed' ? <Failed error={processes.error} onRetry={() => void reload()} /> : null}
        {processes.state === 'ready' && !all.length ? (
          <Said words="No process is set up yet, so nothing waits." />
        ) : null}
        {chosen ? (
          <>
            <div className="review-head">
              {all.length > 1 ? <Choose all={all} chosen={chosen} /> : null}
              <AskWho />
              <p className="quiet">
                <Link href={secondAddress(chosen)}>Second reading</Link>: a blind sample of what others decided.
              </p>
            </div>
            <Queued key={chosen} slug={chosen} />
          </>
        ) : null}
      </main>
    </Frame>
  )
}

function Queued({ slug }: { slug: string }) {
  const [narrowed, narrow] = useState<Narrowed>('all')
  const [queue, reload] = useResource(`review ${slug} ${narrowed}`, () => loadQueue(slug, narrowed))
  // what was shown stays until what was chosen is there
  const before = useRef<Queue>(undefined)
  if (queue.state === 'ready') before.current = queue.value
  if (queue.state === 'failed') return <Failed error={queue.error} onRetry={() => void reload()} />
  const shown = queue.state === 'ready' ? queue.value : before.current
  if (!shown) return <Loading what="what waits" />
  return <Sitting slug={slug} queue={shown} narrowed={narrowed} onNarrow={narrow} onMore={reload} />
}

function Choose({ all, chosen }: { all: readonly ProcessSummary[]; chosen: string }) {
  return (
    <label className="subject">
      <span className="visually-hidden">Process</span>
      <select value={chosen} onChange={(event) => go(reviewAddress(event.target.value))}>
        {all.map(({ slug, name, counts }) => (
          <option key={slug} value={slug}>
            {name} ({figure(counts.waiting)})
          </option>
        ))}
      </select>
    </label>
  )
}

function mostWaiting(all: readonly ProcessSummary[]): ProcessSummary | undefined {
  return all.reduce<ProcessSummary | undefined>(
    (most, process) => (most && most.counts.waiting >= process.counts.waiting ? most : process),
    undefined,
  )
}
