import { type Kysely, sql } from 'kysely'
import type { Schema } from '../schema.ts'

/** What the server cannot see to by itself: that every dispatch is in the index of words. */
export async function checkDatabase(db: Kysely<Schema>): Promise<readonly string[]> {
  const { rows } = await sql<{ n: number }>`
    SELECT count(*) AS n FROM dispatch WHERE seq NOT IN (SELECT dispatch FROM dispatch_search)`.execute(db)
  const missing = rows[0]?.n ?? 0
  return missing > 0 ? [`${missing} dispatches are not in the index of words`] : []
}
