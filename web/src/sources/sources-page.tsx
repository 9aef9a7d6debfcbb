import { get } from '../api/client.ts'
import { useResource } from '../api/resource.ts'
import { Frame } from '../frame/frame.tsx'
import { Failed, Loading, Said } from '../frame/states.tsx'
import { count } from '../words/count.ts'
import { dateInWords } from '../words/edtf.ts'
import { lagInWords, type SourceItem, STATES } from './source-words.ts'

export const loadSources = () => get<{ items: readonly SourceItem[] }>('/api/sources').then(({ items }) => items)

/** Where dispatches come from by themselves, and how each source is doing. */
export function SourcesPage() {
  const [sources, reload] = useResource('sources', loadSources)
  return (
    <Frame title="Sources" current="add">
      <main className="page dossier" id="main">
        <h1 className="title">Sources</h1>
        {sources.state === 'loading' ? <Loading what="sources" /> : null}
        {sources.state === 'failed' ? <Failed error={sources.error} onRetry={() => void reload()} /> : null}
        {sources.state === 'ready' && !sources.value.length ? (
          <Said
            words="No source is set up; dispatches come in by hand."
            more={
              <>
                Feeds, news sitemaps, pages, watched folders, archives and mailboxes are set up at the command line:{' '}
                <code>readout source add https://example.org/feed</code>, and <code>readout watch</code> looks at them.
              </>
            }
          />
        ) : null}
        {sources.state === 'ready' && sources.value.length ? (
          <table className="coverage source-table">
            <thead>
              <tr>
                <th scope="col">Source</th>
                <th scope="col">How it is doing</th>
                <th scope="col">Last new</th>
                <th scope="col">Lag</th>
                <th scope="col" className="num">
                  Items
                </th>
                <th scope="col">Next look</th>
              </tr>
            </thead>
            <tbody>
              {sources.value.map((item) => (
                <Row key={item.source.id} item={item} />
              ))}
            </tbody>
          </table>
        ) : null}
      </main>
    </Frame>
  )
}

function Row({ item: { source, health } }: { item: SourceItem }) {
  const { id, kind, address, agency, keep } = source
  const { state, lastNew, nextTry, lagMinutes, items, waiting, failed, edits, failures } = health
  const [latest] = failures
  return (
    <tr>
      <th scope="row">
        {agency ?? id}
        <span className="state">
          {kind} · {address}
          {keep === 'text' ? null : ` · keeps ${keep === 'hash' ? 'a hash only' : 'cited sentences only'}`}
        </span>
      </th>
      <td>
        {state === 'well' || state === 'new' ? STATES[state] : <b className="dry">{STATES[state]}</b>}
        {latest && state === 'failing' ? <span className="state">{latest.message}</span> : null}
        <span className="state">
          {[
            waiting ? `${waiting} waiting` : '',
            failed ? `${failed} given up` : '',
            edits ? count(edits, 'text changed after publication', 'texts changed after publication') : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </td>
      <td>{lastNew ? dateInWords(lastNew.slice(0, 16)) : 'nothing yet'}</td>
      <td>{lagMinutes === undefined ? '' : lagInWords(lagMinutes)}</td>
      <td className="num">{items}</td>
      <td>{nextTry ? dateInWords(nextTry.slice(0, 16)) : ''}</td>
    </tr>
  )
}
