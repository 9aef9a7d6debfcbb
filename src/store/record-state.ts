import { sql, type Transaction } from 'kysely'
import type { Schema } from './schema.ts'
import type { Store } from './store.ts'

/** How far the record kept of a process is. */
export interface RecordState {
  readonly process: number
  /** grows with everything that changes the record; what is kept is up to date where `built` is the same */
  readonly wanted: number
  /** 0 where none is kept */
  readonly built: number
  readonly builtAt?: string
  readonly tookMs?: number
  /** of everything in it; see `recordDigest` */
  readonly digest?: string
  readonly overview?: unknown
}

/** Says that what is kept of these processes' records is behind. Goes with whatever changed them, in its transaction. */
export async function wantRecords(transaction: Transaction<Schema>, processes: readonly number[]): Promise<void> {
  // one order for all writers, so that two never wait for each other
  for (const process of [...new Set(processes)].sort((a, b) => a - b))
    await transaction
      .insertInto('record_state')
      .values({ process, wanted: 1, built: 0 })
      .onConflict((conflict) => conflict.column('process').doUpdateSet({ wanted: sql`record_state.wanted + 1` }))
      .execute()
}

/** The same for every process this dispatch belongs to. */
export async function wantRecordsOf(transaction: Transaction<Schema>, dispatch: number): Promise<void> {
  const rows = await transaction
    .selectFrom('filing')
    .select('process')
    .where('dispatch', '=', dispatch)
    .where('filed', '=', 1)
    .execute()
  await wantRecords(
    transaction,
    rows.map((r) => r.process),
  )
}

/** By number of the process; of all where none are named. */
export async function recordStates(
  store: Store,
  processes?: readonly number[],
): Promise<ReadonlyMap<number, RecordState>> {
  let query = store.db.selectFrom('record_state').selectAll()
  if (processes) query = query.where('process', 'in', processes)
  const rows = await query.execute()
  return new Map(
    rows.map(({ process, wanted, built, built_at, took_ms, digest, overview }) => [
      process,
      {
        process,
        wanted,
        built,
        ...(built_at ? { builtAt: built_at } : {}),
        ...(took_ms === null ? {} : { tookMs: took_ms }),
        ...(digest ? { digest } : {}),
        ...(overview ? { overview: JSON.parse(overview) } : {}),
      },
    ]),
  )
}

export async function recordState(store: Store, process: number): Promise<RecordState> {
  return (await recordStates(store, [process])).get(process) ?? { process, wanted: 0, built: 0 }
}

/** What number of its state the record kept of each process was built from, by slug. */
export async function builtRecords(store: Store): Promise<ReadonlyMap<string, number>> {
  const rows = await store.db
    .selectFrom('record_state')
    .innerJoin('process', 'process.seq', 'record_state.process')
    .select(['process.slug', 'record_state.built'])
    .execute()
  return new Map(rows.map((r) => [r.slug, r.built]))
}

/** The slugs of the processes whose record is behind, and how long it took to build last. */
export async function recordsBehind(
  store: Store,
): Promise<readonly { readonly slug: string; readonly tookMs: number }[]> {
  const rows = await store.db
    .selectFrom('record_state')
    .innerJoin('process', 'process.seq', 'record_state.process')
    .select(['process.slug', 'record_state.took_ms'])
    .where(({ eb, ref }) => eb('record_state.wanted', '>', ref('record_state.built')))
    .orderBy('process.slug')
    .execute()
  return rows.map((r) => ({ slug: r.slug, tookMs: r.took_ms ?? 0 }))
}
