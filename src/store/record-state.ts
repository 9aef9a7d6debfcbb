import { sql, type Transaction } from 'kysely'
import type { Schema } from './schema.ts'

/** Says that what was stored of these processes' records is behind. Goes with whatever changed them, in its transaction. */
export async function wantRecords(transaction: Transaction<Schema>, processes: readonly number[]): Promise<void> {
  // one order for all writers, so that two never wait for each other
  for (const process of [...new Set(processes)].sort((a, b) => a - b))
    await transaction
      .insertInto('record_state')
      .values({ process, wanted: 1, built: 0 })
      .onConflict((conflict) => conflict.column('process').doUpdateSet({ wanted: sql`record_state.wanted + 1` }))
      .execute()
}

/** The same for every process this dispatch belongs to. */
export async function wantRecordsOf(transaction: Transaction<Schema>, dispatch: number): Promise<void> {
  const rows = await transaction
    .selectFrom('filing')
    .select('process')
    .where('dispatch', '=', dispatch)
    .where('filed', '=', 1)
    .execute()
  await wantRecords(
    transaction,
    rows.map((r) => r.process),
  )
}
