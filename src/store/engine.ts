import type { Expression, Kysely, RawBuilder, SqlBool, Transaction } from 'kysely'
import type { EntryKind, Schema } from './schema.ts'
import type { SearchTerm } from './search-terms.ts'

export type StoreKind = 'sqlite' | 'postgresql'

/** A stretch of a text that is one of the words looked for. */
export type TermMark = readonly [start: number, end: number]

export interface EntrySearch {
  readonly kind: EntryKind
  readonly terms: readonly SearchTerm[]
  /** its number */
  readonly process?: number
  readonly limit: number
  /** more are not counted */
  readonly countTo: number
}

export interface EntriesHeld {
  readonly total: number
  /** their numbers, the newest first, those of one day by their ids backwards */
  readonly entries: readonly number[]
}

/** What SQLite and PostgreSQL do each in its own way. Everything else is one path through kysely. */
export interface Engine {
  readonly kind: StoreKind
  readonly db: Kysely<Schema>
  hasTable(db: Kysely<Schema>, name: keyof Schema): Promise<boolean>
  /** Keeps other processes from migrating at the same time, until the transaction ends. */
  lockForMigration(transaction: Transaction<Schema>): Promise<void>
  /**
   * Keeps processes from being saved while dispatches are filed by them: those who add share the lock, who saves a
   * process holds it alone. Until the transaction ends.
   */
  lockFiling(transaction: Transaction<Schema>, how: 'shared' | 'alone'): Promise<void>
  /** Writes any number of rows, all with the same columns, with one statement; JSON columns as the value itself. */
  insertAll(transaction: Transaction<Schema>, table: keyof Schema, rows: readonly object[]): Promise<void>
  /** Puts the text of one dispatch into the full-text index. */
  indexText(transaction: Transaction<Schema>, dispatch: number, text: string): Promise<void>
  /** Takes it out again. @param text as it was put in */
  unindexText(transaction: Transaction<Schema>, dispatch: number, text: string): Promise<void>
  /** Where in the texts of these dispatches the wanted terms stand, as [start, end] in UTF-16 code units, by their number. */
  markTerms(
    db: Kysely<Schema>,
    terms: readonly SearchTerm[],
    dispatches: readonly number[],
  ): Promise<ReadonlyMap<number, readonly TermMark[]>>
  /** Rows as a table in SQL, one `value` each, of which `value ->> 'name'` takes a field as text. */
  jsonRows(rows: readonly object[]): RawBuilder<unknown>
  /** Puts what entries of the record of a process say into the full-text index. */
  indexEntries(
    transaction: Transaction<Schema>,
    process: number,
    entries: readonly { readonly kind: string; readonly id: string; readonly words: string }[],
  ): Promise<void>
  /** Takes them out again. @param entries a query for their numbers */
  unindexEntries(transaction: Transaction<Schema>, entries: RawBuilder<unknown>): Promise<void>
  /** What is wrong with the files of the database and the index of words, in lines for people; reads all of it. */
  check(): Promise<readonly string[]>
  /** True for the entries of the record of a process whose words hold every wanted term and no unwanted one. */
  entryHoldsTerms(terms: readonly SearchTerm[], process: number): Expression<SqlBool>
  /** The newest entries of one kind that do, in the records of all processes or of one. */
  newestEntries(search: EntrySearch): Promise<EntriesHeld>
  /** True for the rows of `dispatch_search` whose text holds every wanted term and no unwanted one. */
  textHoldsTerms(terms: readonly SearchTerm[]): Expression<SqlBool>
  /**
   * True for the listings whose text does.
   * @param isCommon so many do that going through the list in its order is quicker than beginning with them
   */
  holdsTerms(terms: readonly SearchTerm[], isCommon: boolean): Expression<SqlBool>
  /** Whether thousands of texts hold them, where the store does not see to that by itself. */
  isCommonInTexts(terms: readonly SearchTerm[]): Promise<boolean>
}
