import { sql, type Transaction } from 'kysely'
import type { Schema } from '../schema.ts'
import { searchWords } from '../search-terms.ts'

/** A tsvector holds one megabyte at most; text that is longer is found by its beginning. */
export const MOST_INDEXED = 400_000

export async function indexText(transaction: Transaction<Schema>, dispatch: number, text: string): Promise<void> {
  const words = sql`to_tsvector('readout', ${searchWords(text.slice(0, MOST_INDEXED)).join(' ')})`
  await sql`INSERT INTO dispatch_search (dispatch, words) VALUES (${dispatch}, ${words})`.execute(transaction)
}

export async function unindexText(transaction: Transaction<Schema>, dispatch: number): Promise<void> {
  await sql`DELETE FROM dispatch_search WHERE dispatch = ${dispatch}`.execute(transaction)
}
