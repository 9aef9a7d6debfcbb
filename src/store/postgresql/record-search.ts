import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely'
import type { EntriesHeld, EntrySearch } from '../engine.ts'
import type { Schema } from '../schema.ts'
import { type SearchTerm, searchWords } from '../search-terms.ts'
import { analyzeGrown } from './analyze-grown.ts'
import { MOST_INDEXED } from './index-text.ts'
import { matchQuery } from './match-query.ts'

/** Puts what entries of the record of a process say into the index of words; they leave it with the entry. */
export async function indexEntries(
  transaction: Transaction<Schema>,
  process: number,
  entries: readonly { readonly kind: string; readonly id: string; readonly words: string }[],
): Promise<void> {
  const folded = entries.map((e) => ({ ...e, words: searchWords(e.words.slice(0, MOST_INDEXED)).join(' ') }))
  await sql`INSERT INTO record_search (entry, process, kind, sort, id, words)
    SELECT record_entry.seq, record_entry.process, record_entry.kind, record_entry.sort, record_entry.id,
      to_tsvector('readout', value ->> 'words')
    FROM json_array_elements(${JSON.stringify(folded)}::json) AS rows (value)
    JOIN record_entry ON record_entry.process = ${process} AND record_entry.kind = value ->> 'kind'
      AND record_entry.id = value ->> 'id'`.execute(transaction)
  await analyzeGrown(transaction, 'record_search', entries.length)
}

/** True for the entries of the record of a process whose words hold every wanted term and no unwanted one. */
export function entryHoldsTerms(terms: readonly SearchTerm[], process: number): RawBuilder<boolean> {
  return sql`record_entry.seq IN
    (SELECT entry FROM record_search WHERE process = ${process} AND words @@ (${matchQuery(terms)}))`
}

/** The newest entries of a kind that hold them. How common words are the server knows, and begins with them or with the newest. */
export async function newestEntries(
  db: Kysely<Schema>,
  { kind, terms, process, limit, countTo }: EntrySearch,
): Promise<EntriesHeld> {
  const inProcess = process === undefined ? sql`TRUE` : sql`process = ${process}`
  const held = sql`kind = ${kind} AND ${inProcess} AND words @@ (${matchQuery(terms)})`
  const { rows } = await sql<{ entry: number }>`SELECT entry FROM record_search WHERE ${held}
    ORDER BY sort DESC, id DESC LIMIT ${limit}`.execute(db)
  if (rows.length < limit) return { total: rows.length, entries: rows.map((r) => r.entry) }
  const counted = await sql<{ total: number }>`SELECT count(*) AS total
    FROM (SELECT FROM record_search WHERE ${held} LIMIT ${countTo}) AS held`.execute(db)
  return { total: counted.rows[0]!.total, entries: rows.map((r) => r.entry) }
}
