import { type CSSProperties, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { DispatchSummary } from '../../../src/model/dispatch-summary.ts'
import { type NewsQuery, newsAddress } from '../address/address.ts'
import { Link } from '../address/link.tsx'
import { processApi } from '../api/process-client.ts'
import { useResource } from '../api/resource.ts'
import { useFocusOnArrival } from '../frame/focus-on-arrival.ts'
import { Frame } from '../frame/frame.tsx'
import { Failed, Loading, Said } from '../frame/states.tsx'
import { useKeys } from '../keys/keys.tsx'
import { Caps } from '../keys/keys-help.tsx'
import { count, figure } from '../words/count.ts'
import { byDay, type Day, inRuns } from './by-day.ts'
import { Facets } from './facets.tsx'
import { isNarrowed, setFilters } from './filters.ts'
import { FirstPage } from './first-page.tsx'
import { wordsIn } from './highlighted.tsx'
import { InRecord } from './in-record.tsx'
import { type Listing, type ListingActs, useListing } from './listing.ts'
import { usePlace } from './place.ts'
import { Row } from './row.tsx'
import { Search } from './search.tsx'
import { useFacets } from './use-facets.ts'

/** All news: every dispatch of the record, newest first. On an empty record, the place to begin. */
export function NewsPage({ query }: { query: NewsQuery }) {
  const [listing, acts] = useListing(query)
  const heading = useRef<HTMLHeadingElement>(null)
  useFocusOnArrival(heading)
  const now = listing.state === 'ready' ? listing.value : undefined
  // what was shown stays until the answer is there: nothing jumps while one types or chooses
  const before = useRef<Listing>(undefined)
  if (now) before.current = now
  const list = listing.state === 'loading' ? before.current : now
  const counted = useFacets(query, now?.total)
  const processes = useProcessNames()
  if (now?.total === 0 && !isNarrowed(query))
    return <FirstPage>{now.waiting === undefined ? null : <ListHead list={now} acts={acts} />}</FirstPage>
  return (
    <Frame title="All news" current="news" isInvented={list?.items.some((i) => i.invented) ?? false}>
      <main className="page shelf" id="main">
        <h1 className="visually-hidden" ref={heading} tabIndex={-1}>
          All news
        </h1>
        <Search query={query} found={now && foundInWords(query, now)} processes={processes} />
        <Facets query={query} counted={counted} processes={processes} />
        <div aria-busy={listing.state === 'loading'}>
          {listing.state === 'loading' && !list ? <Loading what="dispatches" /> : null}
          {listing.state === 'failed' ? <Failed error={listing.error} onRetry={() => void acts.reload()} /> : null}
          {list ? (
            <>
              {query.q ? <InRecord query={query} /> : null}
              {list.total || list.waiting !== undefined ? <ListHead list={list} acts={acts} /> : null}
              {list.total === 0 ? <NoMatch query={query} /> : <Days list={list} query={query} acts={acts} />}
            </>
          ) : null}
        </div>
      </main>
    </Frame>
  )
}

/** "128 dispatches match, 41 independent". */
function foundInWords(query: NewsQuery, { total, independent }: Listing): string {
  const many = count(total, 'dispatch', 'dispatches')
  const found = isNarrowed(query) ? `${many} ${total === 1 ? 'matches' : 'match'}` : many
  return independent < total ? `${found}, ${figure(independent)} independent` : found
}

/** Names of processes by slug. */
function useProcessNames(): ReadonlyMap<string, string> {
  const [all] = useResource('processes', processApi.all)
  return useMemo(() => new Map(all.state === 'ready' ? all.value.map((p) => [p.slug, p.name]) : []), [all])
}

function ListHead({ list, acts }: { list: Listing; acts: ListingActs }) {
  const { waiting, fresh, items } = list
  useKeys(waiting === undefined ? [] : [{ keys: ['.'], words: 'show what is new', run: acts.showWaiting }])
  const isOne = waiting === 1
  return (
    <div className="list-head">
      <p role="status">
        {waiting === undefined ? (
          fresh.size ? (
            `${fresh.size} new, marked below`
          ) : (
            'Newest first'
          )
        ) : (
          <button type="button" className="plain" onClick={acts.showWaiting}>
            {waiting
              ? `${waiting} new since this list was drawn: show ${isOne ? 'it' : 'them'}`
              : 'The list has changed: show it'}{' '}
            <kbd>.</kbd>
          </button>
        )}
      </p>
      {items.length < list.independent ? (
        <span className="quiet num">
          {figure(items.length)} of {figure(list.independent)} shown
        </span>
      ) : null}
    </div>
  )
}

function Days({ list, query, acts }: { list: Listing; query: NewsQuery; acts: ListingActs }) {
  const { items, hasMore, fresh } = list
  const [current, setCurrent] = useState<string>()
  const words = useMemo(() => wordsIn(query.q), [query.q])
  const runs = useMemo(() => inRuns(byDay(items)), [items])
  usePlace(newsAddress(query))
  const step = (by: number) => {
    const at = items.findIndex((i) => i.id === current)
    const next = items[Math.min(items.length - 1, Math.max(0, at + by))]
    if (next) focusRow(next, setCurrent)
  }
  const bindings = [
    { keys: ['j'], words: 'next dispatch', run: () => step(1) },
    { keys: ['k'], words: 'previous dispatch', run: () => step(-1) },
  ]
  useKeys(bindings)
  return (
    <>
      {runs.map((run) => (
        <div className="run" key={run[0]!.day} style={sizeOf(run)}>
          {run.map(({ day, words: heading, items: ofDay }) => (
            <section className="day" key={day} aria-label={heading}>
              <h2 className="daymark">{heading}</h2>
              <ol onFocus={({ target }) => setCurrent(target.closest<HTMLElement>('[data-id]')?.dataset.id)}>
                {ofDay.map((item) => (
                  <Row
                    key={item.id}
                    item={item}
                    words={words}
                    isCurrent={item.id === current}
                    isNew={fresh.has(item.id)}
                  />
                ))}
              </ol>
            </section>
          ))}
        </div>
      ))}
      {hasMore ? <More load={acts.loadMore} /> : null}
      <p className="keys-foot">
        <span>
          <Caps binding={{ keys: ['j', 'k'] }} /> next, previous dispatch
        </span>
        <span>
          <kbd>Enter</kbd> open
        </span>
        <span>
          <kbd>/</kbd> search
        </span>
        <span>
          <kbd>.</kbd> show what is new
        </span>
        <span>
          <kbd>?</kbd> all keys
        </span>
      </p>
    </>
  )
}

/** What the style sheet reckons the height from until the browser has drawn it. */
function sizeOf(run: readonly Day[]): CSSProperties {
  const rows = run.reduce((sum, day) => sum + day.items.length, 0)
  return { '--days': run.length, '--rows': rows } as CSSProperties
}

function focusRow(item: DispatchSummary, setCurrent: (id: string) => void): void {
  setCurrent(item.id)
  document.querySelector<HTMLElement>(`[data-id="${item.id}"] h3 a`)?.focus({ preventScroll: true })
  document.querySelector(`[data-id="${item.id}"]`)?.scrollIntoView({ block: 'nearest' })
}

/** Loads the next page when its place comes near; by hand where the last one did not come. */
function More({ load }: { load(): Promise<void> }) {
  const place = useRef<HTMLDivElement>(null)
  const [state, setState] = useState<'waiting' | 'busy' | 'failed'>('waiting')
  const next = useCallback(async () => {
    setState('busy')
    try {
      await load()
      setState('waiting')
      return true
    } catch {
      setState('failed')
      return false
    }
  }, [load])
  useEffect(() => {
    const element = place.current
    if (!element || state === 'failed') return
    const watch = new IntersectionObserver(
      async (entries) => {
        // several may have come together; the last is how it is now
        if (!entries.at(-1)?.isIntersecting) return
        watch.unobserve(element)
        // observed anew, it is told again even where the place has not left the screen meanwhile
        if (await next()) watch.observe(element)
      },
      { rootMargin: '600px' },
    )
    watch.observe(element)
    return () => watch.disconnect()
  }, [next, state === 'failed'])
  return (
    <div className="more" ref={place}>
      <button type="button" className="button" onClick={() => void next()} disabled={state === 'busy'}>
        {state === 'busy' ? 'Loading older dispatches' : 'Older dispatches'}
      </button>
      {state === 'failed' ? <span role="status"> They could not be loaded; try again.</span> : null}
    </div>
  )
}

function NoMatch({ query }: { query: NewsQuery }) {
  const set = setFilters(query).length
  return (
    <Said
      words={query.q ? `No dispatch says ${query.q.includes('"') ? query.q : `“${query.q}”`}.` : 'No dispatch matches.'}
      more={
        set
          ? `${set === 1 ? 'One filter is' : `${set} filters are`} set.`
          : 'All words must be in the text, in any order; marks hold a phrase together.'
      }
    >
      {set && query.q ? (
        <Link className="button" href={newsAddress({ q: query.q })}>
          Search without filters
        </Link>
      ) : null}
      <Link className="button" href="/news">
        All news
      </Link>
    </Said>
  )
}
