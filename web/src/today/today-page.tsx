import { useEffect, useState } from 'react'
import { processAddress } from '../address/address.ts'
import { Link } from '../address/link.tsx'
import { onChange } from '../api/changes.ts'
import { api } from '../api/client.ts'
import { processApi } from '../api/process-client.ts'
import { useResource } from '../api/resource.ts'
import { Frame } from '../frame/frame.tsx'
import { MoreButton } from '../frame/more-button.tsx'
import { Failed, Loading, Said } from '../frame/states.tsx'
import { FirstPage } from '../news/first-page.tsx'
import { count } from '../words/count.ts'
import { dateInWords } from '../words/edtf.ts'
import { changeLines } from './change-lines.ts'
import { ChangeView } from './change-view.tsx'
import { Due } from './due.tsx'
import { type Looked, lookAtAll, noteLooked } from './look.ts'
import { Sources } from './sources.tsx'
import { Waits } from './waits.tsx'

const AT_FIRST = 8
// Whoever leaves sooner has not read the page, and finds the same changes the next time.
const READ_MS = 20_000

/** What changed since one last looked, what is due, and what waits for a person: in every process. */
export function TodayPage() {
  const [since, setSince] = useState<string>()
  const [status, reloadStatus] = useResource('status', api.status)
  const [looked, reload] = useResource(`today ${since ?? ''}`, () => lookAtAll(since))
  useEffect(
    () =>
      onChange(() => {
        void reload()
        void reloadStatus()
      }),
    [reload, reloadStatus],
  )
  const shown = looked.state === 'ready' ? looked.value : undefined
  useEffect(() => {
    if (!shown?.length) return
    const timer = setTimeout(() => void noteLooked(shown).catch(() => undefined), READ_MS)
    return () => clearTimeout(timer)
  }, [shown])
  if (status.state === 'ready' && status.value.empty) return <FirstPage />
  return (
    <Frame title="Today" current="today" isInvented={shown?.some((l) => l.process.invented) ?? false}>
      <main className="page" id="main">
        {looked.state === 'loading' ? <Loading what="what changed" /> : null}
        {looked.state === 'failed' ? <Failed error={looked.error} onRetry={() => void reload()} /> : null}
        {status.state === 'failed' ? <Failed error={status.error} onRetry={() => void reloadStatus()} /> : null}
        {looked.state === 'ready' ? <Day looked={looked.value} since={since} onSince={setSince} /> : null}
      </main>
    </Frame>
  )
}

function Day({
  looked,
  since,
  onSince,
}: {
  looked: readonly Looked[]
  since: string | undefined
  onSince(day: string): void
}) {
  if (!looked.length)
    return (
      <>
        <h1 className="title">{today()}</h1>
        <Said
          words="No process is set up yet."
          more="A process gathers the dispatches of one negotiation: its parties, mediators and places tell which they are."
        >
          <Link className="button primary" href="/processes/new">
            Set up a process
          </Link>
          <Link className="button" href="/news">
            All news
          </Link>
        </Said>
      </>
    )
  return (
    <div className="day-grid">
      <header className="day-head">
        <h1 className="title">{today()}</h1>
        <p className="since">
          <label>
            Changes since{' '}
            <input
              type="date"
              value={since ?? looked[0]?.since?.slice(0, 10) ?? ''}
              onChange={(event) => onSince(event.target.value)}
            />
          </label>
        </p>
      </header>
      <div>
        {looked.map((one) => (
          <ProcessChanges key={one.process.slug} looked={one} />
        ))}
      </div>
      <div className="side">
        <Due looked={looked} />
        <Waits looked={looked} />
        <Sources />
      </div>
    </div>
  )
}

function ProcessChanges({ looked: { process, since } }: { looked: Looked }) {
  const [isAll, showAll] = useState(false)
  // two records are compared, which takes a second where many dispatches are filed: each process by itself
  const [changes, reload] = useResource(`changes ${process.slug} ${since} ${process.lastReported}`, async () =>
    since ? (await processApi.changes(process.slug, since)).items : [],
  )
  const lines = changes.state === 'ready' ? changeLines(changes.value) : []
  const shown = isAll ? lines : lines.slice(0, AT_FIRST)
  const { slug, name, counts, lastReported } = process
  return (
    <section className="process" aria-labelledby={`p-${slug}`}>
      <div className="section-head">
        <h2 id={`p-${slug}`}>
          <Link href={processAddress(slug)}>{name}</Link>
        </h2>
        <span className="aside">
          {changes.state !== 'ready'
            ? ''
            : lines.length
              ? `${count(lines.length, 'change')} · ${count(counts.dispatches, 'dispatch', 'dispatches')} in all, ${counts.independent} independent`
              : counts.dispatches
                ? `no change; newest dispatch ${lastReported ? dateInWords(lastReported.slice(0, 10)) : 'undated'}`
                : 'no dispatch yet'}
        </span>
      </div>
      {changes.state === 'loading' ? <Loading what={`changes in ${name}`} /> : null}
      {changes.state === 'failed' ? <Failed error={changes.error} onRetry={() => void reload()} /> : null}
      <ol>
        {shown.map((line) => (
          <ChangeView key={line.key} slug={slug} line={line} />
        ))}
      </ol>
      <MoreButton hidden={lines.length - AT_FIRST} isAll={isAll} onToggle={showAll} />
    </section>
  )
}

/** "Thursday 12 March" */
function today(): string {
  return new Date().toLocaleDateString('en-GB', { weekday: 'long', day: 'numeric', month: 'long' })
}
