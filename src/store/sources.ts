import type { Source } from '../model/source.ts'
import type { Act, Store } from './store.ts'

/**
 * Sets a source up, or anew under the id it has; how it was before stays in the record.
 * @returns false where it is set up like that already
 */
export async function saveSource(store: Store, source: Source, { by, at }: Act): Promise<boolean> {
  return store.db.transaction().execute(async (transaction) => {
    const { id, ...rest } = source
    const settings = JSON.stringify(rest)
    const before = await transaction
      .selectFrom('source')
      .select(['settings', 'removed'])
      .where('id', '=', id)
      .orderBy('seq', 'desc')
      .limit(1)
      .executeTakeFirst()
    if (before?.removed === 0 && before.settings === settings) return false
    await transaction.insertInto('source').values({ id, settings, removed: 0, by, decided_at: at }).execute()
    const anew = { next_try_at: at, failures: 0 }
    await transaction
      .insertInto('source_state')
      .values({ source: id, place: null, ...anew })
      .onConflict((conflict) => conflict.column('source').doUpdateSet(anew))
      .execute()
    // what was given up may be readable now
    await transaction
      .updateTable('source_item')
      .set({ state: 'waiting', due_at: at, tries: 0 })
      .where('source', '=', id)
      .where('state', '=', 'failed')
      .execute()
    // another address has another place to go on from
    if (before && !sameAddress(before.settings, settings))
      await transaction.updateTable('source_state').set({ place: null }).where('source', '=', id).execute()
    return true
  })
}

/**
 * Takes a source away: it is asked no more. What it brought stays.
 * @returns false where there is none of that id
 */
export async function removeSource(store: Store, id: string, { by, at }: Act): Promise<boolean> {
  const source = await loadSource(store, id)
  if (!source) return false
  const { id: _id, ...rest } = source
  const settings = JSON.stringify(rest)
  await store.db.insertInto('source').values({ id, settings, removed: 1, by, decided_at: at }).execute()
  return true
}

/** A source as somebody set it up last, or took it away. */
export interface SourceVersion extends Act {
  readonly source: Source
  readonly isRemoved: boolean
}

/** All sources that are set up, by their ids. */
export async function listSources(store: Store): Promise<Source[]> {
  return (await sourceVersions(store)).filter((v) => !v.isRemoved).map((v) => v.source)
}

/** The same with who set each up when, and those that were taken away. */
export async function sourceVersions(store: Store): Promise<SourceVersion[]> {
  const rows = await store.db
    .selectFrom('source')
    .selectAll()
    .where('seq', 'in', ({ selectFrom }) =>
      selectFrom('source as newest')
        .select(({ fn }) => fn.max('newest.seq').as('seq'))
        .groupBy('newest.id'),
    )
    .orderBy('id')
    .execute()
  return rows.map(({ id, settings, removed, by, decided_at }) => ({
    source: { id, ...JSON.parse(settings) } as Source,
    isRemoved: removed === 1,
    by,
    at: decided_at,
  }))
}

/**
 * Sets a source that was taken away up again, as it was.
 * @returns undefined where there is none of that id, or it is set up
 */
export async function restoreSource(store: Store, id: string, act: Act): Promise<Source | undefined> {
  const last = (await sourceVersions(store)).find((v) => v.source.id === id)
  if (!last?.isRemoved) return undefined
  await saveSource(store, last.source, act)
  return last.source
}

/** Has a source looked at as soon as a watcher is at hand. */
export async function wantLook(store: Store, id: string, at: string): Promise<void> {
  await store.db.updateTable('source_state').set({ next_try_at: at, failures: 0 }).where('source', '=', id).execute()
}

/** One source; undefined where there is none of that id, or no more. */
export async function loadSource(store: Store, id: string): Promise<Source | undefined> {
  const row = await store.db
    .selectFrom('source')
    .select(['settings', 'removed'])
    .where('id', '=', id)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && row.removed === 0 ? ({ id, ...JSON.parse(row.settings) } as Source) : undefined
}

function sameAddress(before: string, after: string): boolean {
  return (JSON.parse(before) as Source).address === (JSON.parse(after) as Source).address
}
