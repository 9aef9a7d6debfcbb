import { type ReactNode, useEffect, useState } from 'react'
import { Link } from '../address/link.tsx'
import { onChange } from '../api/changes.ts'
import { api } from '../api/client.ts'
import { processApi } from '../api/process-client.ts'
import type { DueEverywhere, WaitingEverywhere } from '../api/process-contract.ts'
import { type Resource, useResource } from '../api/resource.ts'
import { Frame } from '../frame/frame.tsx'
import { Failed, Loading, Said } from '../frame/states.tsx'
import { FirstPage } from '../news/first-page.tsx'
import { Changed } from './changed.tsx'
import { Due } from './due.tsx'
import { type Looked, lookAtAll, stirred } from './look.ts'
import { Sources } from './sources.tsx'
import { Waits } from './waits.tsx'

const MOST_DUE = 8
const MOST_WAITING = 5

interface Side {
  readonly due: DueEverywhere
  readonly waiting: WaitingEverywhere
}

async function loadSide(): Promise<Side> {
  const [due, waiting] = await Promise.all([
    processApi.dueEverywhere({ state: 'due', limit: MOST_DUE }),
    processApi.waitingEverywhere(MOST_WAITING),
  ])
  return { due, waiting }
}

/** What changed since one last looked, what is due, and what waits for a person: in every process. */
export function TodayPage() {
  const [since, setSince] = useState<string>()
  const [status, reloadStatus] = useResource('status', api.status)
  const [looked, reload] = useResource(`today ${since ?? ''}`, () => lookAtAll(since))
  const [side, reloadSide] = useResource('today side', loadSide)
  useEffect(
    () =>
      onChange(() => {
        for (const again of [reload, reloadStatus, reloadSide]) void again()
      }),
    [reload, reloadStatus, reloadSide],
  )
  if (status.state === 'ready' && status.value.empty) return <FirstPage />
  const isInvented = looked.state === 'ready' && looked.value.some((l) => l.process.invented)
  return (
    <Frame title="Today" current="today" isInvented={isInvented}>
      <main className="page" id="main">
        {looked.state === 'loading' ? <Loading what="what changed" /> : null}
        {looked.state === 'failed' ? <Failed error={looked.error} onRetry={() => void reload()} /> : null}
        {looked.state === 'ready' ? (
          <Day looked={looked.value} since={since} onSince={setSince}>
            <SideColumn side={side} onRetry={() => void reloadSide()} namesProcess={looked.value.length > 1} />
          </Day>
        ) : null}
      </main>
    </Frame>
  )
}

function Day({
  looked,
  since,
  onSince,
  children,
}: {
  looked: readonly Looked[]
  since: string | undefined
  onSince(day: string): void
  children: ReactNode
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
  const from = since ?? (stirred(looked)[0] ?? looked[0])?.since?.slice(0, 10) ?? ''
  return (
    <div className="day-grid">
      <header className="day-head">
        <h1 className="title">{today()}</h1>
        <p className="since">
          <label>
            Changes since <input type="date" value={from} onChange={(event) => onSince(event.target.value)} />
          </label>
        </p>
      </header>
      <Changed key={since ?? ''} looked={looked} />
      {children}
    </div>
  )
}

/** What is due and what waits, drawn together so that neither moves the other. */
function SideColumn({ side, onRetry, namesProcess }: { side: Resource<Side>; onRetry(): void; namesProcess: boolean }) {
  return (
    <div className="side">
      {side.state === 'loading' ? <Loading what="what is due" /> : null}
      {side.state === 'failed' ? <Failed error={side.error} onRetry={onRetry} /> : null}
      {side.state === 'ready' ? (
        <>
          <Due due={side.value.due} namesProcess={namesProcess} />
          <Waits waiting={side.value.waiting} namesProcess={namesProcess} />
          <Sources />
        </>
      ) : null}
    </div>
  )
}

/** "Thursday 12 March" */
function today(): string {
  return new Date().toLocaleDateString('en-GB', { weekday: 'long', day: 'numeric', month: 'long' })
}
