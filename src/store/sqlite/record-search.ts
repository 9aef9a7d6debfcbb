import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely'
import type { EntriesHeld, EntrySearch } from '../engine.ts'
import type { EntryKind, Schema } from '../schema.ts'
import type { SearchTerm } from '../search-terms.ts'
import { matchQuery } from './match-query.ts'

// The index of words finds rows in the order of their numbers, and stops when it has enough. So the number of a row is
// made of the kind, the day and the number of the entry: the newest of a kind are found as fast in a million as in ten.
const KINDS: Readonly<Record<EntryKind, number>> = {
  contact: 1,
  commitment: 2,
  statement: 3,
  position: 4,
  event: 5,
  actor: 6,
  family: 7,
  membership: 8,
  reference: 9,
  waiting: 10,
  due: 11,
}
const KIND_BITS = sql.lit(56)
const DAY_BITS = sql.lit(32)
const SEQ = sql`(record_search.rowid & 0xffffffff)`

/** The row of an entry in the index of words; the day is counted as astronomers do, and is 0 where the entry has none. */
const ROW = sql`(
  (CASE record_entry.kind ${sql.join(
    Object.entries(KINDS).map(([kind, number]) => sql`WHEN ${sql.lit(kind)} THEN ${sql.lit(number)}`),
    sql` `,
  )} END << ${KIND_BITS})
  | (CASE WHEN record_entry.sort LIKE '____-__-__ %'
      THEN coalesce(CAST(julianday(substr(record_entry.sort, 1, 10)) AS INTEGER), 0) ELSE 0 END << ${DAY_BITS})
  | record_entry.seq)`

/** Puts what entries of the record of a process say into the index of words. */
export async function indexEntries(
  transaction: Transaction<Schema>,
  process: number,
  entries: readonly { readonly kind: string; readonly id: string; readonly words: string }[],
): Promise<void> {
  // CROSS JOIN keeps the order: the list outside, so that it is taken apart once
  await sql`INSERT INTO record_search (rowid, text, scope)
    SELECT ${ROW}, value ->> 'words', ${scopeOf(process)} FROM json_each(${JSON.stringify(entries)})
    CROSS JOIN record_entry ON record_entry.process = ${process} AND record_entry.kind = value ->> 'kind'
      AND record_entry.id = value ->> 'id'`.execute(transaction)
}

/** Takes them out again. @param entries a query for their numbers */
export async function unindexEntries(transaction: Transaction<Schema>, entries: RawBuilder<unknown>): Promise<void> {
  await sql`DELETE FROM record_search
    WHERE rowid IN (SELECT ${ROW} FROM record_entry WHERE record_entry.seq IN (${entries}))`.execute(transaction)
}

/** True for the entries of the record of a process whose words hold every wanted term and no unwanted one. */
export function entryHoldsTerms(terms: readonly SearchTerm[], process: number): RawBuilder<boolean> {
  return sql`record_entry.seq IN
    (SELECT ${SEQ} FROM record_search WHERE record_search MATCH ${searchFor(terms, process)})`
}

/** The newest entries of a kind that hold them; the last day is looked at whole, to have its entries in their order. */
export async function newestEntries(
  db: Kysely<Schema>,
  { kind, terms, process, limit, countTo }: EntrySearch,
): Promise<EntriesHeld> {
  const query = searchFor(terms, process)
  const [from, to] = [KINDS[kind], KINDS[kind] + 1]
  const held = sql`record_search MATCH ${query} AND record_search.rowid >= ${sql.lit(from)} << ${KIND_BITS}
    AND record_search.rowid < ${sql.lit(to)} << ${KIND_BITS}`
  const { rows } = await sql<{ seq: number }>`
    SELECT record_entry.seq FROM record_search JOIN record_entry ON record_entry.seq = ${SEQ}
    WHERE ${held} AND record_search.rowid >= (SELECT min(rowid) >> ${DAY_BITS} << ${DAY_BITS} FROM
      (SELECT rowid FROM record_search WHERE ${held} ORDER BY rowid DESC LIMIT ${limit}))
    ORDER BY record_entry.sort DESC, record_entry.id DESC LIMIT ${limit}`.execute(db)
  if (rows.length < limit) return { total: rows.length, entries: rows.map((r) => r.seq) }
  const counted = await sql<{ total: number }>`SELECT count(*) AS total FROM
    (SELECT rowid FROM record_search WHERE ${held} LIMIT ${countTo})`.execute(db)
  return { total: counted.rows[0]!.total, entries: rows.map((r) => r.seq) }
}

function searchFor(terms: readonly SearchTerm[], process?: number): string {
  const words = `{text} : (${matchQuery(terms)})`
  return process === undefined ? words : `${words} AND {scope} : "${scopeOf(process)}"`
}

function scopeOf(process: number): string {
  return `process${process}`
}
