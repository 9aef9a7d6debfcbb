import { go, reviewAddress, secondAddress } from '../address/address.ts'
import { Link } from '../address/link.tsx'
import { processApi } from '../api/process-client.ts'
import { useResource } from '../api/resource.ts'
import { Frame } from '../frame/frame.tsx'
import { Failed, Loading, Said } from '../frame/states.tsx'
import { loadJudged } from './queue.ts'
import { Sitting } from './sitting.tsx'
import { YouAre } from './you-are.tsx'

/** Going through what waits for a person, one key a verdict. */
export function ReviewPage({ slug }: { slug: string | undefined }) {
  const [processes, reloadProcesses] = useResource('processes', processApi.all)
  const all = processes.state === 'ready' ? processes.value : []
  const chosen = slug ?? all.find((p) => p.counts.waiting)?.slug ?? all[0]?.slug
  const [judged, reload] = useResource(`review ${chosen ?? ''}`, async () => (chosen ? loadJudged(chosen) : undefined))
  return (
    <Frame title="Review" current="review">
      <main className="page review" id="main">
        <h1 className="visually-hidden">Review</h1>
        {processes.state === 'failed' ? (
          <Failed error={processes.error} onRetry={() => void reloadProcesses()} />
        ) : null}
        {judged.state === 'loading' ? <Loading what="what waits" /> : null}
        {judged.state === 'failed' ? <Failed error={judged.error} onRetry={() => void reload()} /> : null}
        {processes.state === 'ready' && !all.length ? (
          <Said words="No process is set up yet, so nothing waits." />
        ) : null}
        {judged.state === 'ready' && judged.value ? (
          <>
            {all.length > 1 ? (
              <label className="subject">
                <span className="visually-hidden">Process</span>
                <select value={chosen} onChange={(event) => go(reviewAddress(event.target.value))}>
                  {all.map(({ slug: s, name, counts }) => (
                    <option key={s} value={s}>
                      {name} ({counts.waiting})
                    </option>
                  ))}
                </select>
              </label>
            ) : null}
            <div className="review-head">
              <YouAre />
              <p className="quiet">
                <Link href={secondAddress(judged.value.slug)}>Second reading</Link>: a blind sample of what others
                decided.
              </p>
            </div>
            <Sitting key={chosen} judged={judged.value} />
          </>
        ) : null}
      </main>
    </Frame>
  )
}
