import { type ReactNode, useState } from 'react'
import { placeName } from '../../../src/model/place-name.ts'
import type { NewsQuery } from '../address/address.ts'
import { Link } from '../address/link.tsx'
import type { Facets as Counted, FacetValue } from '../api/contract.ts'
import { Glyph } from '../kinds/glyphs.tsx'
import { KINDS } from '../kinds/index.ts'
import { figure } from '../words/count.ts'
import { FacetDates } from './facet-dates.tsx'
import { type FilterName, setFilters, toggled, valuesOf } from './filters.ts'
import { Saved } from './saved.tsx'

const SHOWN = 8
// as many as the server looks at, see docs/reference/api.md
const MOST_READ_FOR_ACTORS = 2_000

interface FacetProps {
  readonly query: NewsQuery
  /** absent until they are counted */
  readonly counted: Counted | undefined
  readonly processes: ReadonlyMap<string, string>
}

/** What the list can be narrowed to. Each value is a link, so that it can be opened, kept and sent. */
export function Facets({ query, counted, processes }: FacetProps) {
  const [isOpen, setOpen] = useState(false)
  const set = setFilters(query).length
  const countOf = (kind: string) => counted?.kinds.find((k) => k.name === kind)?.count
  const isPartly = counted?.actorsOf === MOST_READ_FOR_ACTORS
  return (
    <nav className="facets" aria-label="Filters">
      <button type="button" className="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {set ? `Filters, ${set} set` : 'Filters and saved searches'}
      </button>
      <Saved />
      <div className="facet">
        <h2>Holds</h2>
        <ul>
          {KINDS.map(({ kind, many, glyph }) => (
            <Choice key={kind} query={query} name="kind" value={kind} count={counted && (countOf(kind) ?? 0)}>
              <Glyph name={glyph} kind={kind} />
              <span className="words">{many}</span>
            </Choice>
          ))}
        </ul>
      </div>
      {counted ? (
        <>
          <Facet
            heading="Process"
            query={query}
            name="process"
            values={processValues(counted)}
            wordsOf={(slug) => (slug === 'none' ? 'filed to none' : (processes.get(slug) ?? slug))}
          />
          <Facet heading="Source" query={query} name="source" values={counted.sources} />
          <Facet heading="Place" query={query} name="place" values={counted.places} wordsOf={placeName} />
          <Facet
            heading="Actor"
            note={isPartly ? `in the newest ${figure(counted.actorsOf)}` : undefined}
            query={query}
            name="actor"
            values={counted.actors}
          />
          <FacetDates query={query} months={counted.months} />
        </>
      ) : null}
    </nav>
  )
}

function processValues({ processes, unfiled }: Counted): readonly FacetValue[] {
  // on a record without processes everything is filed to none
  return processes.length && unfiled ? [...processes, { name: 'none', count: unfiled }] : processes
}

/** The values of one filter: those set, then the first few of the others, and the rest on demand. */
function Facet({
  heading,
  note,
  query,
  name,
  values,
  wordsOf = (value) => value,
}: {
  heading: string
  note?: string | undefined
  query: NewsQuery
  name: FilterName
  values: readonly FacetValue[]
  wordsOf?(value: string): string
}) {
  const [showsAll, setShowsAll] = useState(false)
  const set = valuesOf(query, name).filter((value) => !values.some((v) => v.name === value))
  const all = [...set.map((value) => ({ name: value, count: 0 })), ...values]
  if (!all.length) return null
  const chosen = valuesOf(query, name)
  const shown = showsAll ? all : all.filter((v, at) => at < SHOWN || chosen.includes(v.name))
  return (
    <div className="facet">
      <h2>
        {heading} {note ? <span className="quiet">{note}</span> : null}
      </h2>
      <ul>
        {shown.map((value) => (
          <Choice key={value.name} query={query} name={name} value={value.name} count={value.count}>
            <span className="words" dir="auto">
              {wordsOf(value.name)}
            </span>
          </Choice>
        ))}
      </ul>
      {all.length > shown.length ? (
        <button type="button" className="plain quiet" onClick={() => setShowsAll(true)}>
          {all.length - shown.length} more<span className="visually-hidden"> values of {heading}</span>
        </button>
      ) : null}
    </div>
  )
}

/** Narrows the list to one value more; chosen again, it widens it. */
function Choice({
  query,
  name,
  value,
  count,
  children,
}: {
  query: NewsQuery
  name: FilterName
  value: string
  count: number | undefined
  children: ReactNode
}) {
  const isSet = valuesOf(query, name).includes(value)
  return (
    <li>
      <Link href={toggled(query, name, value)} aria-current={isSet ? 'true' : undefined}>
        {children}
        {isSet ? <span className="visually-hidden"> (chosen; choose again to remove)</span> : null}
        <span className="num">{count === undefined ? '' : figure(count)}</span>
      </Link>
    </li>
  )
}
