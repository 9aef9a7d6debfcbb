import type { Store } from './store.ts'

const BATCH = 500

/**
 * The texts of dispatches, by id. Those of which the licence lets only sentences or a hash be kept have none.
 * @param places whatever names a dispatch; each is asked for once
 */
export async function loadTexts(
  store: Store,
  places: readonly { readonly dispatch: string }[],
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(places.map((p) => p.dispatch))]
  const texts = new Map<string, string>()
  for (let from = 0; from < ids.length; from += BATCH) {
    const rows = await store.db
      .selectFrom('dispatch')
      .select(['id', 'text'])
      .where('id', 'in', ids.slice(from, from + BATCH))
      .where('kept', '=', 'text')
      .execute()
    for (const { id, text } of rows) texts.set(id, text)
  }
  return texts
}
