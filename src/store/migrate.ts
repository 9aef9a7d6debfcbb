import { sql } from 'kysely'
import { ReadoutError } from '../model/error.ts'
import type { Engine } from './engine.ts'
import { MIGRATIONS } from './migrations/index.ts'
import type { Migration } from './migrations/migration.ts'

/**
 * Brings the tables up to what this program needs, all steps in one transaction; nothing where they are so already.
 * @throws ReadoutError store/newer where a later version of the program has written the database
 */
export async function migrate(engine: Engine, migrations: readonly Migration[] = MIGRATIONS): Promise<void> {
  const known = migrations.length
  if ((await appliedCount(engine, engine.db)) === known) return
  await engine.db.transaction().execute(async (transaction) => {
    await engine.lockForMigration(transaction)
    await sql`CREATE TABLE IF NOT EXISTS migration
      (number INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at TEXT NOT NULL)`.execute(transaction)
    const applied = await appliedCount(engine, transaction)
    if (applied > known)
      throw new ReadoutError(
        'store/newer',
        'setup',
        `the database is at step ${applied} and this program knows ${known}: it was written by a newer Readout; install that version, or name another folder with --data`,
      )
    for (const { number, name, statements } of migrations.slice(applied)) {
      for (const statement of statements[engine.kind]) await sql.raw(statement).execute(transaction)
      const applied_at = new Date().toISOString()
      await transaction.insertInto('migration').values({ number, name, applied_at }).execute()
    }
  })
}

/** How many steps were taken; 0 on an empty database. */
async function appliedCount(engine: Engine, db: Engine['db']): Promise<number> {
  if (!(await engine.hasTable(db, 'migration'))) return 0
  const row = await db.selectFrom('migration').select(db.fn.max('number').as('last')).executeTakeFirst()
  return row?.last ?? 0
}
