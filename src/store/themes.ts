import type { Store } from './store.ts'

const TAG = 'theme:'

/** How many commitments of the records kept have each theme, the most frequent first. */
export async function countThemes(store: Store): Promise<readonly { readonly name: string; readonly count: number }[]> {
  const rows = await store.db
    .selectFrom('record_tag')
    .select(({ fn }) => ['tag', fn.countAll<number>().as('count')])
    .where('kind', '=', 'commitment')
    .where('tag', '>=', TAG)
    .where('tag', '<', 'theme;') // the letter behind the colon
    .groupBy('tag')
    .orderBy('count', 'desc')
    .orderBy('tag')
    .execute()
  return rows.map(({ tag, count }) => ({ name: tag.slice(TAG.length), count: Number(count) }))
}
