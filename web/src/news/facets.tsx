import { useState } from 'react'
import { type NewsQuery, newsAddress } from '../address/address.ts'
import { Link } from '../address/link.tsx'
import type { DispatchPage } from '../api/contract.ts'
import { processApi } from '../api/process-client.ts'
import { useResource } from '../api/resource.ts'
import { Glyph } from '../kinds/glyphs.tsx'
import { KINDS } from '../kinds/index.ts'

const SHOWN_SOURCES = 12

/** What the list can be narrowed to. Each is a link, so that it can be opened, kept and sent. */
export function Facets({ query, sources }: { query: NewsQuery; sources: DispatchPage['sources'] }) {
  const [isOpen, setOpen] = useState(false)
  const [showsAll, setShowsAll] = useState(false)
  const set = [query.kind, query.source, query.process].filter(Boolean).length
  const shown = showsAll ? sources : sources.slice(0, SHOWN_SOURCES)
  return (
    <nav className="facets" aria-label="Filters">
      <button type="button" className="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {set ? `Filters, ${set} set` : 'Filters'}
      </button>
      <div className="facet">
        <h2>Holds</h2>
        <ul>
          {KINDS.map(({ kind, many, glyph }) => (
            <li key={kind}>
              <Choice query={query} name="kind" value={kind}>
                <Glyph name={glyph} kind={kind} />
                <span className="words">{many}</span>
              </Choice>
            </li>
          ))}
        </ul>
      </div>
      <Processes query={query} />
      {shown.length ? (
        <div className="facet">
          <h2>Source</h2>
          <ul>
            {shown.map(({ name, count }) => (
              <li key={name}>
                <Choice query={query} name="source" value={name}>
                  <span className="words" dir="auto">
                    {name}
                  </span>
                  <span className="num">{count}</span>
                </Choice>
              </li>
            ))}
          </ul>
          {sources.length > shown.length ? (
            <button type="button" className="plain quiet" onClick={() => setShowsAll(true)}>
              {sources.length - shown.length} more
            </button>
          ) : null}
        </div>
      ) : null}
    </nav>
  )
}

/** The processes dispatches are filed to, and those filed to none. */
function Processes({ query }: { query: NewsQuery }) {
  const [processes] = useResource('processes', processApi.all)
  const all = processes.state === 'ready' ? processes.value : []
  if (!all.length) return null
  return (
    <div className="facet">
      <h2>Process</h2>
      <ul>
        {all.map(({ slug, name, counts }) => (
          <li key={slug}>
            <Choice query={query} name="process" value={slug}>
              <span className="words">{name}</span>
              <span className="num">{counts.dispatches}</span>
            </Choice>
          </li>
        ))}
        <li>
          <Choice query={query} name="process" value="none">
            <span className="words">filed to none</span>
          </Choice>
        </li>
      </ul>
    </div>
  )
}

/** Narrows the list to one value; chosen again, it widens it. */
function Choice({
  query,
  name,
  value,
  children,
}: {
  query: NewsQuery
  name: 'kind' | 'source' | 'process'
  value: string
  children: React.ReactNode
}) {
  const isSet = query[name] === value
  return (
    <Link href={newsAddress({ ...query, [name]: isSet ? undefined : value })} aria-current={isSet ? 'true' : undefined}>
      {children}
      {isSet ? <span className="visually-hidden"> (chosen; choose again to remove)</span> : null}
    </Link>
  )
}
