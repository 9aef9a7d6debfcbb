import { listSources } from './sources.ts'
import type { Store } from './store.ts'

/** Where the work on a source stands. Instants are ISO 8601 in UTC. */
export interface SourceState {
  readonly place?: string
  readonly failures: number
  readonly nextTryAt: string
}

/**
 * Takes a source for one watcher, so that no other fetches from it at the same time.
 * @param isGone true for a holder that is known to have ended, whose hold counts no more
 * @returns undefined where another has it
 */
export async function takeSource(
  store: Store,
  id: string,
  holder: string,
  now: Date,
  holdMs: number,
  isGone: (holder: string) => boolean,
): Promise<SourceState | undefined> {
  return store.db.transaction().execute(async (transaction) => {
    let query = transaction.selectFrom('source_state').selectAll().where('source', '=', id)
    // SQLite has its one write lock already
    if (store.kind === 'postgresql') query = query.forUpdate()
    const row = await query.executeTakeFirst()
    if (!row) return undefined
    const isHeld = row.held_by !== null && row.held_until! > now.toISOString() && !isGone(row.held_by)
    if (isHeld && row.held_by !== holder) return undefined
    const held_until = new Date(now.getTime() + holdMs).toISOString()
    await transaction
      .updateTable('source_state')
      .set({ held_by: holder, held_until, tried_at: now.toISOString() })
      .where('source', '=', id)
      .execute()
    return { ...(row.place === null ? {} : { place: row.place }), failures: row.failures, nextTryAt: row.next_try_at }
  })
}

/** Says that the holder is still at it. @returns false where another has it now */
export async function holdOn(store: Store, id: string, holder: string, now: Date, holdMs: number): Promise<boolean> {
  const { numUpdatedRows } = await store.db
    .updateTable('source_state')
    .set({ held_until: new Date(now.getTime() + holdMs).toISOString() })
    .where('source', '=', id)
    .where('held_by', '=', holder)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Notes from where to go on, once everything before it is in the record. */
export async function savePlace(store: Store, id: string, place: string): Promise<void> {
  await store.db.updateTable('source_state').set({ place }).where('source', '=', id).execute()
}

/** How a look at a source ended; what failed is noted with its reason. */
export interface TurnEnd {
  readonly at: string
  readonly nextTryAt: string
  readonly failure?: { readonly code: string; readonly message: string }
}

/** Gives the source back. */
export async function endTurn(store: Store, id: string, holder: string, end: TurnEnd): Promise<void> {
  const { at, nextTryAt, failure } = end
  await store.db.transaction().execute(async (transaction) => {
    await transaction
      .updateTable('source_state')
      .set((row) => ({
        next_try_at: nextTryAt,
        held_by: null,
        held_until: null,
        ...(failure ? { failures: row('failures', '+', 1) } : { failures: 0, succeeded_at: at }),
      }))
      .where('source', '=', id)
      .where('held_by', '=', holder)
      .execute()
    if (failure)
      await transaction
        .insertInto('source_failure')
        .values({ source: id, item: null, ...failure, failed_at: at })
        .execute()
  })
}

/** Gives the source back as if it had not been taken: the watcher stops. */
export async function releaseSource(store: Store, id: string, holder: string): Promise<void> {
  await store.db
    .updateTable('source_state')
    .set({ held_by: null, held_until: null })
    .where('source', '=', id)
    .where('held_by', '=', holder)
    .execute()
}

/** When each source is to be looked at next, and when the next of its items is due; by id. */
export async function dueTimes(store: Store): Promise<ReadonlyMap<string, { look: string; item?: string }>> {
  const states = await store.db.selectFrom('source_state').select(['source', 'next_try_at']).execute()
  const items = await store.db
    .selectFrom('source_item')
    .select(({ fn }) => ['source', fn.min('due_at').as('due_at')])
    .where('due_at', 'is not', null)
    .groupBy('source')
    .execute()
  const dueItems = new Map(items.map((row) => [row.source, row.due_at]))
  return new Map(
    states.map(({ source, next_try_at }) => {
      const item = dueItems.get(source)
      return [source, { look: next_try_at, ...(item ? { item } : {}) }]
    }),
  )
}

/**
 * Since when a source should have been looked at that nobody is at: no watcher runs, or it cannot keep up.
 * @param afterMs how long that may be without saying anything
 */
export async function overdueSince(store: Store, now: Date, afterMs: number): Promise<string | undefined> {
  const there = new Set((await listSources(store)).flatMap(({ id, paused }) => (paused ? [] : [id])))
  const rows = await store.db
    .selectFrom('source_state')
    .select(['source', 'next_try_at', 'held_until'])
    .where('next_try_at', '<', new Date(now.getTime() - afterMs).toISOString())
    .orderBy('next_try_at')
    .execute()
  const isHeld = (until: string | null) => until !== null && until > now.toISOString()
  return rows.find((row) => there.has(row.source) && !isHeld(row.held_until))?.next_try_at
}
