import { processAddress } from '../address/address.ts'
import { Link } from '../address/link.tsx'
import { processApi } from '../api/process-client.ts'
import { useResource } from '../api/resource.ts'
import { Frame } from '../frame/frame.tsx'
import { Failed, Loading, Said } from '../frame/states.tsx'
import { count } from '../words/count.ts'
import { dateInWords } from '../words/edtf.ts'

/** Every process of the record, with what it rests on and what is open in it. */
export function ProcessesPage() {
  const [processes, reload] = useResource('processes', processApi.all)
  return (
    <Frame
      title="Processes"
      current="processes"
      isInvented={processes.state === 'ready' && processes.value.some((p) => p.invented)}
    >
      <main className="page" id="main">
        <h1 className="title">Processes</h1>
        {processes.state === 'loading' ? <Loading what="processes" /> : null}
        {processes.state === 'failed' ? <Failed error={processes.error} onRetry={() => void reload()} /> : null}
        {processes.state === 'ready' && !processes.value.length ? (
          <Said
            words="None is set up yet."
            more="Name the parties and mediators, and Readout files what is told of them."
          />
        ) : null}
        <p className="acts">
          <Link className="button" href="/processes/new">
            Set up a process
          </Link>
        </p>
        {processes.state === 'ready' ? (
          <ol className="process-list">
            {processes.value.map(({ slug, name, about, counts, lastReported, behind, invented }) => (
              <li key={slug}>
                <h2>
                  <Link href={processAddress(slug)}>{name}</Link>
                </h2>
                {about ? <p>{about}</p> : null}
                <p className="source">
                  {[
                    `${count(counts.dispatches, 'dispatch', 'dispatches')}, ${counts.independent} independent`,
                    count(counts.contacts, 'contact'),
                    count(counts.commitments, 'commitment'),
                    count(counts.statements, 'statement'),
                    counts.waiting ? `${counts.waiting} waiting for a person` : '',
                    lastReported ? `newest ${dateInWords(lastReported.slice(0, 10))}` : '',
                    behind ? 'being worked in' : '',
                    invented ? 'Invented, the sample' : '',
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
              </li>
            ))}
          </ol>
        ) : null}
      </main>
    </Frame>
  )
}
