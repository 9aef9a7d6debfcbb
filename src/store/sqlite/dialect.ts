import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import { setTimeout } from 'node:timers/promises'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import { ReadoutError } from '../../model/error.ts'
import { nameSqliteError } from './name-error.ts'

// How long a write waits for the writes of other processes; each of those takes milliseconds.
const LOCK_TIMEOUT_MS = 30_000
// Reading waits only while another process recovers the log after a crash.
export const READ_TIMEOUT_MS = 5_000

/** Lets kysely speak to the SQLite inside Node: one connection, used by one query or transaction at a time. */
export function nodeSqliteDialect(database: DatabaseSync): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(), // its "no multiple connections" is what makes kysely queue the callers
    createDriver: () => new NodeSqliteDriver(database),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  }
}

class NodeSqliteDriver implements Driver {
  readonly #database: DatabaseSync
  readonly #connection: NodeSqliteConnection

  constructor(database: DatabaseSync) {
    this.#database = database
    this.#connection = new NodeSqliteConnection(database)
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    return this.#connection
  }

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    // transactions are for writing here: taking the write lock at once waits for another process instead of failing later
    const deadline = Date.now() + LOCK_TIMEOUT_MS
    for (let wait = 1; ; wait = Math.min(2 * wait, 50)) {
      try {
        // no waiting inside SQLite, which would keep the whole process from doing anything else
        this.#database.exec('PRAGMA busy_timeout = 0')
        await connection.executeQuery(CompiledQuery.raw('BEGIN IMMEDIATE'))
        return
      } catch (error) {
        const isBusy = error instanceof ReadoutError && error.code === 'store/busy'
        if (!isBusy || Date.now() > deadline) throw error
      } finally {
        this.#database.exec(`PRAGMA busy_timeout = ${READ_TIMEOUT_MS}`)
      }
      await setTimeout(wait)
    }
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('COMMIT'))
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    // a full disk or a failed COMMIT may have ended the transaction already
    if (this.#database.isTransaction) await connection.executeQuery(CompiledQuery.raw('ROLLBACK'))
  }

  async releaseConnection(): Promise<void> {}

  async destroy(): Promise<void> {
    this.#connection.forget()
    this.#database.close()
  }
}

// Statements kept ready; the program has some forty shapes, and lists of ids of varying length make a few more.
const MOST_STATEMENTS = 128

class NodeSqliteConnection implements DatabaseConnection {
  readonly #database: DatabaseSync
  readonly #statements = new Map<string, StatementSync>()

  constructor(database: DatabaseSync) {
    this.#database = database
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    try {
      const statement = this.#prepare(sql)
      const values = parameters as readonly SQLInputValue[]
      if (statement.columns().length) return { rows: statement.all(...values) as R[] }
      const { changes, lastInsertRowid } = statement.run(...values)
      return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) }
    } catch (error) {
      throw nameSqliteError(error)
    }
  }

  async *streamQuery<R>({ sql, parameters }: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    for (const row of this.#database.prepare(sql).iterate(...(parameters as readonly SQLInputValue[])))
      yield { rows: [row as R] }
  }

  forget(): void {
    this.#statements.clear()
  }

  #prepare(text: string): StatementSync {
    const ready = this.#statements.get(text)
    if (ready) return ready
    const statement = this.#database.prepare(text)
    if (this.#statements.size >= MOST_STATEMENTS) this.#statements.delete(this.#statements.keys().next().value!)
    this.#statements.set(text, statement)
    return statement
  }
}
