import type { Store } from './store.ts'

const MOST = 500

/** The names under which dispatches of the record were sent, the most frequent first. */
export async function namesOfSenders(
  store: Store,
): Promise<readonly { readonly name: string; readonly count: number }[]> {
  const rows = await store.db
    .selectFrom('listing')
    .select(({ fn }) => ['source', fn.countAll<number>().as('count')])
    .where('withdrawn', '=', 0)
    .where('source', 'is not', null)
    .groupBy('source')
    .orderBy('count', 'desc')
    .orderBy('source')
    .limit(MOST)
    .execute()
  return rows.map(({ source, count }) => ({ name: source!, count: Number(count) }))
}
