import { LIST_SOURCE } from '../intake/sources/list-source.ts'
import type { Batch, ListedItem } from '../intake/sources/source-kind.ts'
import { ReadoutError } from '../model/error.ts'
import type { Source } from '../model/source.ts'
import { sourceFigures } from '../store/source-health.ts'
import { type DueItem, dueItems, noteItems } from '../store/source-items.ts'
import { endTurn, holdOn, releaseSource, savePlace, takeSource } from '../store/source-turn.ts'
import { judgeHealth } from './judge-health.ts'
import { loadMapping } from './load-mapping.ts'
import { nextLook, nextTry } from './schedule.ts'
import { fetchItem, type Taken, takeItem } from './take-item.ts'
import { isGone, type WatchContext } from './watch-context.ts'

// A watcher that was killed on another machine holds its sources so long; the hold is renewed long before.
const HOLD_MS = 120_000
const RENEW_MS = 30_000
const NOTED_AT_ONCE = 500
const FETCHED_AT_ONCE = 4
const PROGRESS_EVERY = 100

/** What a turn brought. */
interface Sum {
  added: number
  known: number
  failed: number
}

/**
 * One turn of a source: looks at it where that is due, takes what it has, and fetches items that are due.
 * @returns false where another watcher has it
 * @throws whatever is no fault of the source: the store is away, a mistake of ours
 */
export async function runTurn(watching: WatchContext, source: Source): Promise<boolean> {
  const { store, signal, tell, holder } = watching
  const begun = new Date()
  const state = await takeSource(store, source.id, holder, begun, HOLD_MS, isGone)
  if (!state) return false
  const renewing = setInterval(
    () => void holdOn(store, source.id, holder, new Date(), HOLD_MS).catch(() => {}),
    RENEW_MS,
  )
  const sum: Sum = { added: 0, known: 0, failed: 0 }
  try {
    const context = { ...watching, mapping: await loadMapping(source.mapping) }
    let nextTryAt = state.nextTryAt
    if (nextTryAt <= begun.toISOString()) {
      await look(context, source, state.place, sum)
      nextTryAt = nextLook(source.every, new Date())
    }
    if (fetchesItems(source)) await fetchDue(context, source, sum)
    if (signal.aborted) return await giveBack(context, source)
    await endTurn(store, source.id, holder, { at: new Date().toISOString(), nextTryAt })
    await tellSilence(context, source)
  } catch (error) {
    if (signal.aborted) return await giveBack(watching, source)
    if (!(error instanceof ReadoutError) || !error.code.startsWith('intake/')) {
      await giveBack(watching, source).catch(() => {})
      throw error
    }
    const now = new Date()
    const { code, message } = error
    const nextTryAt = nextTry(source.every, state.failures + 1, error, now)
    await endTurn(store, source.id, holder, { at: now.toISOString(), nextTryAt, failure: { code, message } })
    tell({ kind: 'fault', source: source.id, message })
  } finally {
    clearInterval(renewing)
  }
  tell({ kind: 'turn', source: source.id, ...sum })
  return true
}

/** True for sources whose dispatches stand on pages of their own. */
export function fetchesItems({ kind, links, pages }: Source): boolean {
  return kind === 'sitemap' || (kind === 'page' && links !== undefined) || (kind === 'feed' && pages === true)
}

/** Goes through what the source has. The place to go on from is noted only behind what is in the record or in the list. */
async function look(context: WatchContext, source: Source, place: string | undefined, sum: Sum): Promise<void> {
  const { fetcherOf, env, signal, store, mapping } = context
  const list = await LIST_SOURCE[source.kind]()
  let done = 0
  let isWhole = true
  for await (const batch of list(source, place, { fetcher: fetcherOf(source), env, signal, mapping })) {
    isWhole = (await takeBatch(context, source, batch, sum)) && isWhole
    for (const { item, message } of batch.faults ?? [])
      context.tell({ kind: 'fault', source: source.id, item, message })
    if (signal.aborted) return
    // what failed for the moment is listed again only if the source is looked at from before it
    if (batch.place !== undefined && isWhole) await savePlace(store, source.id, batch.place)
    done += batch.items.length
    if (batch.total !== undefined && batch.total > PROGRESS_EVERY)
      context.tell({ kind: 'progress', source: source.id, done, total: batch.total })
  }
}

/** @returns false where an item is not in the record yet, and only another look would bring it */
async function takeBatch(context: WatchContext, source: Source, { items }: Batch, sum: Sum): Promise<boolean> {
  let isWhole = true
  for (let from = 0; from < items.length; from += NOTED_AT_ONCE) {
    const some = items.slice(from, from + NOTED_AT_ONCE)
    const due = await noteItems(context.store, source.id, some, new Date().toISOString())
    for (const item of some) {
      if (context.signal.aborted) return false
      const taken = await takeListed(context, source, item, due.get(item.key))
      if (!taken) continue
      count(sum, taken)
      if (taken.passing) isWhole = false
    }
  }
  return isWhole
}

async function takeListed(context: WatchContext, source: Source, { decode }: ListedItem, due: DueItem | undefined) {
  return due && decode ? takeItem(context, source, due, decode) : undefined
}

/** Fetches what is due, a few at a time; how fast one host is asked is not decided here. */
async function fetchDue(context: WatchContext, source: Source, sum: Sum): Promise<void> {
  const { store, signal } = context
  for (;;) {
    const due = await dueItems(store, source.id, new Date().toISOString(), FETCHED_AT_ONCE * 8)
    if (!due.length || signal.aborted) return
    const open = due.values()
    const work = async () => {
      for (const item of open) if (!signal.aborted) count(sum, await fetchItem(context, source, item))
    }
    await Promise.all(Array.from({ length: FETCHED_AT_ONCE }, work))
  }
}

async function giveBack({ store, holder }: WatchContext, { id }: Source): Promise<true> {
  await releaseSource(store, id, holder)
  return true
}

async function tellSilence({ store, tell }: WatchContext, { id }: Source): Promise<void> {
  const figures = await sourceFigures(store, id)
  const health = figures && judgeHealth(figures, new Date())
  if (health?.state === 'silent') tell({ kind: 'silent', source: id, since: health.lastNew! })
}

function count(sum: Sum, { added, known, failed }: Taken): void {
  sum.added += added
  sum.known += known
  if (failed) sum.failed++
}
