import { type Kysely, sql } from 'kysely'
import type { Schema } from '../schema.ts'

/** What SQLite itself finds wrong: pages, references between rows, and the index of words against the texts. */
export async function checkDatabase(db: Kysely<Schema>): Promise<readonly string[]> {
  const { rows: pages } = await sql<{ integrity_check: string }>`PRAGMA integrity_check(5)`.execute(db)
  const { rows: references } = await sql<{ table: string }>`PRAGMA foreign_key_check`.execute(db)
  const wrong = [
    ...pages.flatMap((r) => (r.integrity_check === 'ok' ? [] : [`the file is damaged: ${r.integrity_check}`])),
    ...new Set(references.map((r) => `rows of ${r.table} belong to nothing`)),
  ]
  for (const [table, rank] of [
    ['dispatch_search', 1], // with the texts it indexes
    ['record_search', 0],
  ] as const)
    try {
      const name = sql.table(table)
      await sql`INSERT INTO ${name} (${sql.ref(table)}, rank) VALUES ('integrity-check', ${sql.lit(rank)})`.execute(db)
    } catch {
      wrong.push(`the index of words ${table} does not fit what it indexes`)
    }
  return wrong
}
