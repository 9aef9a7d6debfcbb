import { useEffect } from 'react'
import { sourceAddress } from '../address/address.ts'
import { Link } from '../address/link.tsx'
import { useResource } from '../api/resource.ts'
import { Frame } from '../frame/frame.tsx'
import { Failed, Loading, Said } from '../frame/states.tsx'
import { SourceActs } from './source-acts.tsx'
import { type SourceItem, type SourceList, sourceApi } from './source-client.ts'
import { ailing, KEPT, lagInWords, momentInWords, openInWords, stateInWords } from './source-words.ts'

const REFRESH_MS = 5_000

/** Where dispatches come from by themselves, and how each source is doing. */
export function SourcesPage() {
  const [sources, reload] = useResource('sources', sourceApi.all)
  useEffect(() => {
    const timer = setInterval(() => void reload(), REFRESH_MS)
    return () => clearInterval(timer)
  }, [reload])
  return (
    <Frame title="Sources" current="settings">
      <main className="page settings" id="main">
        <h1 className="title">Sources</h1>
        {sources.state === 'loading' ? <Loading what="sources" /> : null}
        {sources.state === 'failed' ? <Failed error={sources.error} onRetry={() => void reload()} /> : null}
        {sources.state === 'ready' ? <List list={sources.value} reload={reload} /> : null}
      </main>
    </Frame>
  )
}

function List({ list, reload }: { list: SourceList; reload: () => Promise<void> }) {
  const { items, removed } = list
  return (
    <>
      {items.length ? (
        <WhoLooks list={list} />
      ) : (
        <Said
          words="No source is set up; dispatches come in by hand."
          more="Feeds, news sitemaps, pages, archives and mailboxes are looked at by themselves once they are set up."
        />
      )}
      <p className="acts">
        <Link className="button primary" href="/add/source">
          Set up a source
        </Link>
      </p>
      {items.length ? (
        <table className="sources-table">
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
              <th scope="col">
                <span className="visually-hidden">What to do</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <Row key={item.source.id} item={item} reload={reload} />
            ))}
          </tbody>
        </table>
      ) : null}
      {removed.length ? <Removed list={list} reload={reload} /> : null}
    </>
  )
}

/** Whether anybody looks after the sources, which a person who only sees pages cannot know. */
function WhoLooks({ list: { isWatching, overdue } }: { list: SourceList }) {
  if (overdue)
    return (
      <p role="status">
        <b>Nobody looks at them:</b> a look was due {momentInWords(overdue)}. Whoever runs the server starts{' '}
        <code>readout watch</code> beside it, or <code>readout serve --watch</code>. “Look now” works all the same.
      </p>
    )
  return (
    <p className="quiet">
      {isWatching ? (
        'This server looks after them.'
      ) : (
        <>
          <code>readout watch</code> looks after them, beside this server.
        </>
      )}
    </p>
  )
}

function Row({ item, reload }: { item: SourceItem; reload: () => Promise<void> }) {
  const { source, health } = item
  const { id, kind, address, agency, keep, paused } = source
  const { lastNew, nextTry, lagMinutes, items, failures } = health
  const [latest] = failures
  const isIll = ailing([item]).length > 0
  return (
    <tr>
      <th scope="row">
        <Link href={sourceAddress(id)}>{agency ?? id}</Link>
        <span className="state">
          {kind} · {address}
          {keep === 'text' ? null : ` · keeps ${KEPT[keep]}`}
        </span>
      </th>
      <td>
        {isIll ? <b className="dry">{stateInWords(item)}</b> : stateInWords(item)}
        {latest && health.state === 'failing' ? <span className="state">{latest.message}</span> : null}
        <span className="state">{openInWords(health)}</span>
      </td>
      <td data-label="Last new">{lastNew ? momentInWords(lastNew) : 'nothing yet'}</td>
      <td data-label="Lag">{lagMinutes === undefined ? '' : lagInWords(lagMinutes)}</td>
      <td data-label="Items" className="num">
        {items}
      </td>
      <td data-label="Next look">{nextTry && !paused ? momentInWords(nextTry) : ''}</td>
      <td>
        <SourceActs source={source} reload={reload} />
      </td>
    </tr>
  )
}

/** Those that were taken away, each with the way back. */
function Removed({ list: { removed }, reload }: { list: SourceList; reload: () => Promise<void> }) {
  const restore = async (id: string) => {
    await sourceApi.restore(id)
    await reload()
  }
  return (
    <details className="removed">
      <summary>Removed ({removed.length})</summary>
      <ol className="settings-list">
        {removed.map(({ source, by, at }) => (
          <li className="setting" key={source.id}>
            <div>
              <p className="name">{source.agency ?? source.id}</p>
              <p className="quiet">
                {source.kind} · {source.address}. Removed by {by}, {momentInWords(at)}; what it brought is in the record
              </p>
            </div>
            <button type="button" className="button" onClick={() => void restore(source.id)}>
              Set it up again
            </button>
          </li>
        ))}
      </ol>
    </details>
  )
}
