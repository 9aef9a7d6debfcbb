import { sql, type Transaction } from 'kysely'
import type { Schema } from '../schema.ts'

const MANY = 1_000
const GROWN = 0.2

/**
 * Lets the planner know that a table has grown by a fifth or more at once. The server sees to that by itself, but only a
 * minute later, and until then it may go through a table of a million rows for each of a thousand, as if it were empty.
 */
export async function analyzeGrown(
  transaction: Transaction<Schema>,
  table: keyof Schema,
  added: number,
): Promise<void> {
  if (added < MANY) return
  const { rows } = await sql<{ known: number }>`
    SELECT reltuples AS known FROM pg_class WHERE oid = to_regclass(${table})`.execute(transaction)
  if (added > GROWN * (rows[0]?.known ?? 0)) await sql`ANALYZE ${sql.table(table)}`.execute(transaction)
}
