import { useCallback, useEffect, useRef, useState } from 'react'
import type { DispatchSummary } from '../../../src/model/dispatch-summary.ts'
import { type NewsQuery, newsAddress } from '../address/address.ts'
import { onChange } from '../api/changes.ts'
import { api } from '../api/client.ts'
import type { DispatchPage, DispatchQuery } from '../api/contract.ts'
import { onOwnAct } from '../api/own-acts.ts'
import { type Resource, useResource } from '../api/resource.ts'

/** The part of the list loaded so far, and what has come in since. */
export interface Listing {
  readonly items: readonly DispatchSummary[]
  readonly total: number
  readonly independent: number
  /** more can be loaded */
  readonly hasMore: boolean
  /** how many came in since the list was drawn; 0 where the change is of another kind */
  readonly waiting?: number
  /** ids that came in while the page was open */
  readonly fresh: ReadonlySet<string>
}

export interface ListingActs {
  loadMore(): Promise<void>
  /** puts what waits into the list */
  showWaiting(): void
  reload(): Promise<void>
}

const PAGE = 50
/** how long the record must have been quiet before the list is asked for again */
const QUIET_MS = 250
const NONE: ReadonlySet<string> = new Set()

// Lists as they were left, so that a step back finds the same rows at the same height.
const left = new Map<string, DispatchPage>()
onOwnAct(() => left.clear())

/** All dispatches that match, newest first, a page at a time; hears of new ones but never moves what is on the screen. */
export function useListing(query: NewsQuery): [Resource<Listing>, ListingActs] {
  const key = newsAddress(query)
  const [first, reload] = useResource(key, () => api.dispatches(pageOf(query)))
  const [shown, setShown] = useState<{ key: string; page: DispatchPage; fresh: ReadonlySet<string> }>()
  const [waiting, setWaiting] = useState<{ key: string; page: DispatchPage }>()

  const kept = left.get(key)
  const page = shown?.key === key ? shown.page : (kept ?? (first.state === 'ready' ? first.value : undefined))
  const fresh = shown?.key === key ? shown.fresh : NONE
  const latest = useRef({ query, key, page })
  latest.current = { query, key, page }
  useEffect(() => {
    if (page) left.set(key, page)
  }, [key, page])
  // what was kept may be older than what the server has just said: the difference waits, like news
  useEffect(() => {
    if (kept && first.state === 'ready' && differ(kept, first.value)) setWaiting({ key, page: first.value })
  }, [kept, first, key])

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = onChange(() => {
      clearTimeout(timer)
      // many come at once when a folder is added: ask when it grows quiet
      timer = setTimeout(async () => {
        const { query, key, page } = latest.current
        const now = await api.dispatches(pageOf(query)).catch(() => undefined)
        if (now && page && differ(page, now)) setWaiting({ key, page: now })
      }, QUIET_MS)
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [])

  const showWaiting = () => {
    if (waiting?.key !== key) return
    const known = new Set(page?.items.map((i) => i.id))
    setShown({
      key,
      page: waiting.page,
      fresh: new Set(waiting.page.items.map((i) => i.id).filter((i) => !known.has(i))),
    })
    setWaiting(undefined)
  }
  const loadMore = useCallback(async () => {
    const { query, key, page } = latest.current
    if (!page?.next) return
    const more = await api.dispatches({ ...pageOf(query), before: page.next })
    if (latest.current.page !== page) return
    const { next: _, ...rest } = page
    setShown((before) => ({
      key,
      fresh: before?.key === key ? before.fresh : NONE,
      page: { ...rest, items: [...page.items, ...more.items], ...(more.next ? { next: more.next } : {}) },
    }))
  }, [])

  const renew = useCallback(async () => {
    left.delete(latest.current.key)
    await reload()
    setShown(undefined)
    setWaiting(undefined)
  }, [reload])
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = onOwnAct(() => {
      clearTimeout(timer)
      // taking back the sample is one act a dispatch
      timer = setTimeout(() => void renew(), QUIET_MS / 5)
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [renew])
  const acts = { loadMore, showWaiting, reload: renew }
  if (!page) return [first as Resource<never>, acts]
  const value: Listing = {
    items: page.items,
    total: page.total,
    independent: page.independent,
    hasMore: page.next !== undefined,
    fresh,
    ...(waiting?.key === key ? { waiting: Math.max(0, waiting.page.total - page.total) } : {}),
  }
  return [{ state: 'ready', value }, acts]
}

function pageOf(query: NewsQuery): DispatchQuery {
  return { ...query, fold: 'families', limit: PAGE }
}

function differ(shown: DispatchPage, now: DispatchPage): boolean {
  return shown.total !== now.total || now.items.some(({ id }, at) => shown.items[at]?.id !== id)
}
