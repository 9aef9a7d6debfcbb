import type { Transaction } from 'kysely'
import type { Schema } from './schema.ts'
import type { Store } from './store.ts'

/** An item as a look at its source found it. */
export interface SeenItem {
  readonly key: string
  readonly name?: string
  readonly url?: string
  readonly mark?: string
  readonly published?: string
}

/** An item there is something to do about. */
export interface DueItem {
  readonly seq: number
  readonly key: string
  readonly name?: string
  readonly url?: string
  /** failures in a row */
  readonly tries: number
  /** how often it was looked at again after it came */
  readonly checks: number
  readonly isHere: boolean
  readonly etag?: string
  readonly lastModified?: string
}

/**
 * Notes the items a look has found, all or none.
 * @returns those that are new, changed, or not here yet, by key: the others have nothing to do
 */
export async function noteItems(
  store: Store,
  source: string,
  items: readonly SeenItem[],
  at: string,
): Promise<ReadonlyMap<string, DueItem>> {
  const due = new Map<string, DueItem>()
  if (!items.length) return due
  await store.db.transaction().execute(async (transaction) => {
    const keys = items.map((item) => item.key)
    const known = await rowsOf(transaction, source, keys)
    const before = new Map(known.map((row) => [row.key, row]))
    const added = items.filter((item) => !before.has(item.key))
    await store.engine.insertAll(
      transaction,
      'source_item',
      added.map(({ key, name = null, url = null, mark = null, published = null }) => ({
        source,
        key,
        name,
        url,
        mark,
        published_at: published && new Date(published).toISOString(),
        first_seen_at: at,
        state: 'waiting',
        due_at: at,
        tries: 0,
        checks: 0,
      })),
    )
    for (const { key, mark, name, url } of items) {
      const row = before.get(key)
      // no mark says nothing about change; what failed for good is tried again when it changes
      if (!row || mark === undefined || mark === row.mark) continue
      const now = { mark, name: name ?? row.name, url: url ?? row.url, due_at: at, tries: 0 }
      const state = row.state === 'failed' ? { state: 'waiting' as const } : {}
      await transaction
        .updateTable('source_item')
        .set({ ...now, ...state })
        .where('seq', '=', row.seq)
        .execute()
    }
    for (const row of await rowsOf(transaction, source, keys)) {
      if (row.due_at === null || row.due_at > at) continue
      due.set(row.key, dueItem(row))
    }
  })
  return due
}

/** Items that are to be fetched by now, the longest due first. */
export async function dueItems(store: Store, source: string, now: string, limit: number): Promise<DueItem[]> {
  const rows = await store.db
    .selectFrom('source_item')
    .selectAll()
    .where('source', '=', source)
    .where('due_at', '<=', now)
    .where('url', 'is not', null)
    .orderBy('due_at')
    .orderBy('seq')
    .limit(limit)
    .execute()
  return rows.map(dueItem)
}

/** What became of an item. */
export interface ItemEnd {
  readonly at: string
  /** its dispatches, once they are in the record; absent where it did not change, or failed */
  readonly dispatches?: readonly { readonly id: string; readonly kept: boolean }[]
  readonly etag?: string
  readonly lastModified?: string
  /** when to look at it again */
  readonly nextAt?: string
  readonly failure?: { readonly code: string; readonly message: string; readonly forGood: boolean }
}

/**
 * Notes what became of an item. Where its one dispatch differs from the one it was, that is a version which replaces it.
 * @returns the id of the dispatch that was replaced
 */
export async function settleItem(
  store: Store,
  source: string,
  item: DueItem,
  end: ItemEnd,
): Promise<string | undefined> {
  const { at, dispatches, etag, lastModified, nextAt, failure } = end
  return store.db.transaction().execute(async (transaction) => {
    const due_at = nextAt ?? null
    if (failure) {
      const { code, message, forGood } = failure
      const state = forGood && !item.isHere ? { state: 'failed' as const } : {}
      await transaction
        .updateTable('source_item')
        .set({ ...state, due_at, tries: item.tries + 1 })
        .where('seq', '=', item.seq)
        .execute()
      const name = item.name ?? item.url ?? item.key
      await transaction
        .insertInto('source_failure')
        .values({ source, item: name, code, message, failed_at: at })
        .execute()
      return undefined
    }
    await transaction
      .updateTable('source_item')
      .set({
        state: 'here',
        due_at,
        tries: 0,
        checks: item.isHere ? item.checks + 1 : item.checks,
        ...(etag === undefined ? {} : { etag }),
        ...(lastModified === undefined ? {} : { last_modified: lastModified }),
      })
      .where('seq', '=', item.seq)
      .execute()
    return dispatches && noteDispatches(transaction, item.seq, dispatches, at)
  })
}

async function noteDispatches(
  transaction: Transaction<Schema>,
  item: number,
  dispatches: NonNullable<ItemEnd['dispatches']>,
  at: string,
): Promise<string | undefined> {
  const before = await transaction
    .selectFrom('item_dispatch')
    .select(['dispatch'])
    .where('item', '=', item)
    .orderBy('seq')
    .execute()
  const [now] = dispatches
  const last = before.at(-1)?.dispatch
  // of a file of many, nobody can say which replaces which; a text that goes back to what it was is no new one
  const isVersion = dispatches.length === 1 && last !== undefined && last !== now!.id
  const replaces = isVersion ? last : null
  for (const { id, kept } of dispatches)
    await transaction
      .insertInto('item_dispatch')
      .values({ item, dispatch: id, kept: kept ? 1 : 0, replaces, seen_at: at })
      .onConflict((conflict) => conflict.columns(['item', 'dispatch']).doNothing())
      .execute()
  return replaces ?? undefined
}

function rowsOf(transaction: Transaction<Schema>, source: string, keys: readonly string[]) {
  return transaction
    .selectFrom('source_item')
    .selectAll()
    .where('source', '=', source)
    .where('key', 'in', keys)
    .execute()
}

function dueItem(row: Awaited<ReturnType<typeof rowsOf>>[number]): DueItem {
  return {
    seq: row.seq,
    key: row.key,
    ...(row.name ? { name: row.name } : {}),
    ...(row.url ? { url: row.url } : {}),
    tries: row.tries,
    checks: row.checks,
    isHere: row.state === 'here',
    ...(row.etag ? { etag: row.etag } : {}),
    ...(row.last_modified ? { lastModified: row.last_modified } : {}),
  }
}
