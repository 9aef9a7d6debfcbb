import { type FormEvent, useEffect, useRef, useState } from 'react'
import { go, type NewsQuery, newsAddress } from '../address/address.ts'
import { Link } from '../address/link.tsx'
import { FILTERS, isNarrowed, setFilters, valueInWords } from './filters.ts'
import { KeepSearch } from './saved.tsx'

const PAUSE_MS = 250

/** The search field with the filters that are set. The list follows while typing; the address follows the list. */
export function Search({
  query,
  found,
  processes,
}: {
  query: NewsQuery
  found?: string | undefined
  /** names of processes by slug */
  processes: ReadonlyMap<string, string>
}) {
  const [words, setWords] = useState(query.q ?? '')
  const typed = useRef(query.q ?? '')
  const latest = useRef(query)
  latest.current = query
  // another page of the history, or a link, may bring other words
  useEffect(() => {
    if ((query.q ?? '') === typed.current.trim()) return
    typed.current = query.q ?? ''
    setWords(typed.current)
  }, [query.q])
  useEffect(() => {
    const timer = setTimeout(() => {
      if (words.trim() !== (latest.current.q ?? '') && words === typed.current)
        go(newsAddress({ ...latest.current, q: words.trim() }), { replace: true })
    }, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [words])
  const search = (event: FormEvent) => {
    event.preventDefault()
    go(newsAddress({ ...query, q: words.trim() }), { replace: true })
  }
  const set = setFilters(query)
  return (
    <search className="ask">
      <form onSubmit={search}>
        <div className="ask-line">
          <input
            id="search"
            type="search"
            dir="auto"
            value={words}
            placeholder="Search all dispatches"
            aria-label="Search dispatches"
            autoComplete="off"
            spellCheck={false}
            onChange={({ target }) => {
              typed.current = target.value
              setWords(target.value)
            }}
            onKeyDown={({ key, currentTarget }) => {
              if (key === 'Escape') currentTarget.blur()
            }}
          />
          <span className="quiet num" role="status">
            {found}
          </span>
        </div>
      </form>
      <div className="row">
        {FILTERS.map((name) => {
          const values = set.filter((f) => f.name === name)
          if (!values.length) return null
          return (
            <span key={name}>
              {values[0]!.words}{' '}
              {values.map(({ value, without }) => (
                <Remove key={value} href={without}>
                  {valueInWords(name, value, processes)}
                </Remove>
              ))}
            </span>
          )
        })}
        {set.length ? <Link href={newsAddress(query.q ? { q: query.q } : {})}>Clear</Link> : null}
        {isNarrowed(query) ? <KeepSearch query={query} processes={processes} /> : null}
      </div>
    </search>
  )
}

function Remove({ href, children }: { href: string; children: React.ReactNode }) {
  return (
    <Link className="chip" href={href}>
      {children} <span aria-hidden="true">×</span>
      <span className="visually-hidden">remove</span>
    </Link>
  )
}
