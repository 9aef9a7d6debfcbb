import type { DatabaseSync } from 'node:sqlite'
import { Kysely, sql, type Transaction } from 'kysely'
import { ReadoutError } from '../../model/error.ts'
import type { Engine, TermMark } from '../engine.ts'
import type { Schema } from '../schema.ts'
import { checkDatabase } from './check-database.ts'
import { nodeSqliteDialect, READ_TIMEOUT_MS } from './dialect.ts'
import { matchQuery } from './match-query.ts'
import { entryHoldsTerms, indexEntries, newestEntries, unindexEntries } from './record-search.ts'

// "RDOT": tells the file apart from any other SQLite database
const APPLICATION_ID = 0x52444f54

// From here on going through the newest is quicker than putting all that were found in order (10,000 dispatches, 2026).
const COMMON = 2_000
// Private signs that no text of ours has, put around what was looked for.
const [OPEN, CLOSE] = ['\ue000', '\ue001']

/**
 * Opens the database in one file, durable and safe for several processes at once.
 * @throws ReadoutError store/unreadable where the file is no database of ours or cannot be opened
 */
export async function openSqlite(file: string): Promise<Engine> {
  const database = await connect(file)
  const db = new Kysely<Schema>({ dialect: nodeSqliteDialect(database) })
  return {
    kind: 'sqlite',
    db,
    check: () => checkDatabase(db),
    hasTable: async (db, name) =>
      (await sql`SELECT 1 FROM sqlite_master WHERE name = ${name}`.execute(db)).rows.length > 0,
    async lockForMigration() {}, // BEGIN IMMEDIATE holds the only write lock there is
    async lockFiling() {}, // for the same reason
    insertAll,
    async indexText(transaction, dispatch, text) {
      await sql`INSERT INTO dispatch_search (rowid, text) VALUES (${dispatch}, ${text})`.execute(transaction)
    },
    async unindexText(transaction, dispatch, text) {
      const old = sql`INSERT INTO dispatch_search (dispatch_search, rowid, text) VALUES ('delete', ${dispatch}, ${text})`
      await old.execute(transaction)
    },
    async markTerms(db, terms, dispatches) {
      // a plus goes through all that hold them once: to look for each by itself begins anew with all words of a beginning
      const rowid = terms.some((t) => t.prefix) ? sql`+rowid` : sql`rowid`
      const { rows } = await sql<{ rowid: number; marked: string }>`
        SELECT rowid, highlight(dispatch_search, 0, ${OPEN}, ${CLOSE}) AS marked FROM dispatch_search
        WHERE dispatch_search MATCH ${matchQuery(terms)} AND ${rowid} IN (${sql.join(dispatches)})`.execute(db)
      return new Map(rows.map(({ rowid, marked }) => [rowid, readMarks(marked)]))
    },
    jsonRows: (rows) => sql`json_each(${JSON.stringify(rows)})`,
    indexEntries,
    unindexEntries,
    entryHoldsTerms,
    newestEntries: (search) => newestEntries(db, search),
    textHoldsTerms: (terms) => sql`dispatch_search MATCH ${matchQuery(terms)}`,
    holdsTerms(terms, isCommon) {
      const held = sql`(SELECT rowid FROM dispatch_search WHERE dispatch_search MATCH ${matchQuery(terms)})`
      return isCommon ? sql`+listing.dispatch IN ${held}` : sql`listing.dispatch IN ${held}`
    },
    async isCommonInTexts(terms) {
      const { rows } = await sql<{ n: number }>`SELECT count(*) AS n FROM (SELECT rowid FROM dispatch_search
        WHERE dispatch_search MATCH ${matchQuery(terms)} LIMIT ${COMMON})`.execute(db)
      return rows[0]!.n === COMMON
    },
  }
}

async function connect(file: string): Promise<DatabaseSync> {
  const { DatabaseSync } = await importSqlite()
  try {
    const database = new DatabaseSync(file, { enableForeignKeyConstraints: true, timeout: READ_TIMEOUT_MS })
    const id = database.prepare('PRAGMA application_id').get()?.application_id
    const empty = database.prepare('SELECT 1 FROM sqlite_master LIMIT 1').get() === undefined
    if (id !== APPLICATION_ID && !empty) throw new Error('it is a database of another program')
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY')
    if (id !== APPLICATION_ID) database.exec(`PRAGMA application_id = ${APPLICATION_ID}`)
    return database
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new ReadoutError('store/unreadable', 'setup', `cannot open the record ${file}: ${reason}`, error)
  }
}

/** Early releases of Node 24 warn that node:sqlite is experimental; a person at the command line can do nothing about it. */
async function importSqlite(): Promise<typeof import('node:sqlite')> {
  const warn = process.emitWarning
  process.emitWarning = () => {}
  try {
    return await import('node:sqlite')
  } finally {
    process.emitWarning = warn
  }
}

/** The rows go over as one JSON value: no limit on their number, and one statement however many there are. */
async function insertAll(transaction: Transaction<Schema>, table: keyof Schema, rows: readonly object[]) {
  if (!rows.length) return
  const names = Object.keys(rows[0]!)
  const columns = sql.join(names.map((name) => sql.ref(name)))
  const values = sql.join(names.map((name) => sql`value ->> ${sql.lit(name)}`))
  await sql`INSERT INTO ${sql.table(table)} (${columns}) SELECT ${values} FROM json_each(${JSON.stringify(rows)})`.execute(
    transaction,
  )
}

function readMarks(marked: string): TermMark[] {
  const marks: TermMark[] = []
  let taken = 0 // signs of ours before this place
  for (let at = marked.indexOf(OPEN); at >= 0; at = marked.indexOf(OPEN, at + 1)) {
    const end = marked.indexOf(CLOSE, at)
    marks.push([at - taken, end - 1 - taken])
    taken += 2
  }
  return marks
}
