import type { Act, Store } from './store.ts'

/** Notes that somebody has looked at a process now. @returns when that was last; undefined where it never was */
export async function noteLook(store: Store, process: number, { by, at }: Act): Promise<string | undefined> {
  return store.db.transaction().execute(async (transaction) => {
    const before = await transaction
      .selectFrom('last_look')
      .select('looked_at')
      .where('process', '=', process)
      .where('by', '=', by)
      .executeTakeFirst()
    await transaction
      .insertInto('last_look')
      .values({ process, by, looked_at: at })
      .onConflict((conflict) => conflict.columns(['process', 'by']).doUpdateSet({ looked_at: at }))
      .execute()
    return before?.looked_at
  })
}

/** When somebody last looked at each process, by its number. */
export async function lastLooks(store: Store, by: string): Promise<ReadonlyMap<number, string>> {
  const rows = await store.db.selectFrom('last_look').select(['process', 'looked_at']).where('by', '=', by).execute()
  return new Map(rows.map((r) => [r.process, r.looked_at]))
}
