import { sql } from 'kysely'
import type { Store } from './store.ts'

/** How much the record holds: dispatches not withdrawn, and findings of their newest readings. */
export async function countRecord(store: Store): Promise<{ dispatches: number; findings: number }> {
  const { dispatches, findings } = await store.db
    .selectFrom('listing')
    .select(({ fn }) => [fn.countAll<number>().as('dispatches'), fn.sum<number | null>('findings').as('findings')])
    .where('withdrawn', '=', 0)
    .executeTakeFirstOrThrow()
  return { dispatches, findings: findings ?? 0 }
}

// PostgreSQL hands out numbers before it commits, so a lower one may come into view after a higher. Counting the last
// of them as well catches that, as long as no transaction is overtaken by more than this many others.
const LOOKED_BACK = 1_000

/** A short text that differs whenever anybody, in this process or another, has written to the record. Cheap to ask. */
export async function recordMark(store: Store): Promise<string> {
  const last = (table: 'reading' | 'sighting' | 'withdrawal' | 'decision' | 'process_version' | 'filing_word') => sql`(
    SELECT max(seq) || ':' || count(*) FROM ${sql.table(table)}
    WHERE seq > (SELECT max(seq) FROM ${sql.table(table)}) - ${sql.lit(LOOKED_BACK)}
  ) AS ${sql.ref(table)}`
  const tables = ['reading', 'sighting', 'withdrawal', 'decision', 'process_version', 'filing_word'] as const
  const built = sql`(SELECT sum(built) FROM record_state) AS built`
  const columns = sql.join([...tables.map(last), built])
  const { rows } = await sql`SELECT ${columns}`.execute(store.db)
  return JSON.stringify(rows[0])
}

/** The dispatch that was read last; undefined while the record is empty. */
export async function latestDispatchId(store: Store): Promise<string | undefined> {
  const row = await store.db
    .selectFrom('reading')
    .innerJoin('dispatch', 'dispatch.seq', 'reading.dispatch')
    .select('dispatch.id')
    .orderBy('reading.seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.id
}
