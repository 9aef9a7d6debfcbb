import type { Reading } from '../model/reading.ts'
import { loadDispatch } from './load-dispatch.ts'
import type { Store } from './store.ts'

const BATCH = 200

/** Every dispatch of the record with its newest reading, in the order they came in, withdrawn ones as well. @param process slug: only those filed to it */
export async function* walkReadings(store: Store, process?: string): AsyncGenerator<Reading> {
  for (let after = 0; ; ) {
    let query = store.db
      .selectFrom('dispatch')
      .select(['dispatch.seq', 'dispatch.id'])
      .where('dispatch.seq', '>', after)
      .orderBy('dispatch.seq')
      .limit(BATCH)
    if (process !== undefined)
      query = query.where('dispatch.seq', 'in', ({ selectFrom }) =>
        selectFrom('filing')
          .innerJoin('process', 'process.seq', 'filing.process')
          .select('filing.dispatch')
          .where('process.slug', '=', process)
          .where('filing.filed', '=', 1),
      )
    const rows = await query.execute()
    for (const { id } of rows) yield (await loadDispatch(store, id))!.reading
    const last = rows.at(-1)
    if (!last) return
    after = last.seq
  }
}
