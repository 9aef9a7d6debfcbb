import type { Store } from './store.ts'

/** The bare figures of a source; `judgeHealth` makes of them how it is doing. Instants are ISO 8601 in UTC. */
export interface SourceFigures {
  readonly triedAt?: string
  readonly succeededAt?: string
  readonly nextTryAt: string
  /** in a row */
  readonly failuresInRow: number
  readonly items: number
  readonly waiting: number
  readonly failed: number
  readonly edits: number
  /** when its last items came, the newest first, and when they say they were published */
  readonly arrivals: readonly { readonly at: string; readonly published?: string }[]
  readonly failures: readonly {
    readonly at: string
    readonly code: string
    readonly message: string
    readonly item?: string
  }[]
}

/** An item whose text changed after publication: the dispatch it was and the one it is. */
export interface ItemEdit {
  readonly name?: string
  readonly url?: string
  readonly before: string
  readonly after: string
  readonly seenAt: string
}

const MOST_ARRIVALS = 200
const MOST_FAILURES = 20

/** @returns undefined where there is no source of that id */
export async function sourceFigures(store: Store, id: string): Promise<SourceFigures | undefined> {
  const { db } = store
  const state = await db.selectFrom('source_state').selectAll().where('source', '=', id).executeTakeFirst()
  if (!state) return undefined
  const counts = await db
    .selectFrom('source_item')
    .select(({ fn }) => ['state', fn.countAll<number>().as('n')])
    .where('source', '=', id)
    .groupBy('state')
    .execute()
  const count = (of: string) => counts.find((row) => row.state === of)?.n ?? 0
  const arrivals = await db
    .selectFrom('source_item')
    .select(['first_seen_at', 'published_at'])
    .where('source', '=', id)
    .where('state', '=', 'here')
    .orderBy('first_seen_at', 'desc')
    .limit(MOST_ARRIVALS)
    .execute()
  const failures = await db
    .selectFrom('source_failure')
    .selectAll()
    .where('source', '=', id)
    .orderBy('seq', 'desc')
    .limit(MOST_FAILURES)
    .execute()
  return {
    ...(state.tried_at ? { triedAt: state.tried_at } : {}),
    ...(state.succeeded_at ? { succeededAt: state.succeeded_at } : {}),
    nextTryAt: state.next_try_at,
    failuresInRow: state.failures,
    items: counts.reduce((sum, row) => sum + row.n, 0),
    waiting: count('waiting'),
    failed: count('failed'),
    edits: await countEdits(store, id),
    arrivals: arrivals.map(({ first_seen_at, published_at }) => ({
      at: first_seen_at,
      ...(published_at ? { published: published_at } : {}),
    })),
    failures: failures.map(({ failed_at, code, message, item }) => ({
      at: failed_at,
      code,
      message,
      ...(item ? { item } : {}),
    })),
  }
}

/** Texts of a source that changed after publication, the latest first. */
export async function itemEdits(store: Store, id: string, limit: number): Promise<ItemEdit[]> {
  const rows = await store.db
    .selectFrom('item_dispatch')
    .innerJoin('source_item', 'source_item.seq', 'item_dispatch.item')
    .select(['source_item.name', 'source_item.url', 'item_dispatch.replaces', 'item_dispatch.dispatch'])
    .select('item_dispatch.seen_at')
    .where('source_item.source', '=', id)
    .where('item_dispatch.replaces', 'is not', null)
    .orderBy('item_dispatch.seq', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ name, url, replaces, dispatch, seen_at }) => ({
    ...(name ? { name } : {}),
    ...(url ? { url } : {}),
    before: replaces!,
    after: dispatch,
    seenAt: seen_at,
  }))
}

async function countEdits(store: Store, id: string): Promise<number> {
  const { n } = await store.db
    .selectFrom('item_dispatch')
    .innerJoin('source_item', 'source_item.seq', 'item_dispatch.item')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('source_item.source', '=', id)
    .where('item_dispatch.replaces', 'is not', null)
    .executeTakeFirstOrThrow()
  return n
}
