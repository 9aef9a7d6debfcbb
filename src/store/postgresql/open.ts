import { Kysely, sql, type Transaction } from 'kysely'
import pg from 'pg'
import { ReadoutError } from '../../model/error.ts'
import type { Engine } from '../engine.ts'
import type { Schema } from '../schema.ts'
import { analyzeGrown } from './analyze-grown.ts'
import { checkDatabase } from './check-database.ts'
import { indexText, unindexText } from './index-text.ts'
import { markTerms } from './mark-terms.ts'
import { matchQuery } from './match-query.ts'
import { NamingDialect } from './naming-dialect.ts'
import { entryHoldsTerms, indexEntries, newestEntries } from './record-search.ts'

// Types as PostgreSQL numbers them. Source: pg_type.dat.
const INT8 = 20
const JSON_TEXT = 114
const DATE = 1082
const TIMESTAMPTZ = 1184
// Any number, the same for every Readout: whoever holds it is the one that migrates.
const MIGRATION_LOCK = 5_245_012
const FILING_LOCK = 5_245_013
// pg has no list of types in its own typings
type TypeId = Parameters<typeof pg.types.getTypeParser>[0]

/**
 * Opens the database that `DATABASE_URL` names.
 * @throws ReadoutError store/unreachable where nothing answers or the name and password are not accepted
 */
export async function openPostgresql(url: string): Promise<Engine> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 8,
    connectionTimeoutMillis: 10_000,
    types: { getTypeParser: parserOf as typeof pg.types.getTypeParser },
  })
  // a connection lost while idle is replaced by the next query; without a listener it would end the process
  pool.on('error', () => {})
  try {
    await pool.query('SELECT 1')
  } catch (error) {
    await pool.end()
    const reason = error instanceof Error ? error.message || (error as { code?: string }).code : String(error)
    const message = `cannot reach the PostgreSQL that DATABASE_URL names (${withoutPassword(url)}): ${reason}`
    throw new ReadoutError('store/unreachable', 'passing', message, error)
  }
  const db = new Kysely<Schema>({ dialect: new NamingDialect({ pool }) })
  return {
    kind: 'postgresql',
    db,
    check: () => checkDatabase(db),
    hasTable: async (db, name) =>
      (await sql`SELECT 1 WHERE to_regclass(${name}) IS NOT NULL`.execute(db)).rows.length > 0,
    async lockForMigration(transaction) {
      await sql`SELECT pg_advisory_xact_lock(${MIGRATION_LOCK})`.execute(transaction)
    },
    async lockFiling(transaction, how) {
      const lock = how === 'shared' ? sql`pg_advisory_xact_lock_shared` : sql`pg_advisory_xact_lock`
      await sql`SELECT ${lock}(${FILING_LOCK})`.execute(transaction)
    },
    insertAll,
    indexText,
    unindexText,
    markTerms,
    jsonRows: (rows) => sql`json_array_elements(${JSON.stringify(rows)}::json) AS rows (value)`,
    indexEntries,
    async unindexEntries() {}, // they go with the entry
    entryHoldsTerms,
    newestEntries: (search) => newestEntries(db, search),
    textHoldsTerms: (terms) => sql`dispatch_search.words @@ (${matchQuery(terms)})`,
    holdsTerms: (terms) =>
      sql`listing.dispatch IN (SELECT dispatch FROM dispatch_search WHERE words @@ (${matchQuery(terms)}))`,
    isCommonInTexts: async () => false,
  }
}

/** The rows go over as one JSON value and take their types from the table. */
async function insertAll(transaction: Transaction<Schema>, table: keyof Schema, rows: readonly object[]) {
  if (!rows.length) return
  const columns = sql.join(Object.keys(rows[0]!).map((name) => sql.ref(name)))
  const json = JSON.stringify(rows)
  await sql`INSERT INTO ${sql.table(table)} (${columns})
    SELECT ${columns} FROM json_populate_recordset(NULL::${sql.table(table)}, ${json}::json)`.execute(transaction)
  await analyzeGrown(transaction, table, rows.length)
}

/** Values come back as SQLite gives them: numbers, and instants and JSON as text. */
function parserOf(type: number, format?: 'text' | 'binary'): (value: string) => unknown {
  switch (type) {
    case INT8:
      return Number
    case DATE:
    case JSON_TEXT:
      return String
    case TIMESTAMPTZ:
      return (value) => new Date(value).toISOString()
  }
  return pg.types.getTypeParser(type as TypeId, format as 'text')
}

function withoutPassword(url: string): string {
  return url.replace(/:[^:@/]{0,200}@/, ':…@')
}
