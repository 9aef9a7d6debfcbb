import { sql } from 'kysely'
import { matching, type WeighedFilter } from './dispatch-query.ts'
import type { Store } from './store.ts'

/** How many dispatches fit. */
export async function countDispatches(store: Store, filter: WeighedFilter): Promise<number> {
  if (isByWordsAlone(filter)) return countHolding(store, filter)
  const { total } = await matching(store, filter)
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return total
}

/** How many of them are folded under another of their family, where those that fit are `total` unfolded. */
export async function countFolded(store: Store, filter: WeighedFilter): Promise<number> {
  // most dispatches are alone: which are not is told by the index, and only those are looked at
  const { folded } = await matching(store, filter)
    .where('listing.family', 'in', ({ selectFrom }) =>
      selectFrom('listing as kin')
        .select('kin.family')
        .where(sql<boolean>`kin.withdrawn = 0 AND kin.family IS NOT NULL`)
        .groupBy('kin.family')
        .having(({ fn }) => fn.countAll<number>(), '>', 1),
    )
    .select(sql<number>`count(*) - count(DISTINCT listing.family)`.as('folded'))
    .executeTakeFirstOrThrow()
  return folded
}

function isByWordsAlone({ words, terms, isCommon, ...others }: WeighedFilter): boolean {
  const narrowing = ['kinds', 'sources', 'places', 'actors', 'from', 'to', 'process', 'isUnfiled', 'family'] as const
  return terms.length > 0 && narrowing.every((name) => others[name] === undefined || others[name] === false)
}

/** The index of words counts what it holds at once; only those withdrawn have to be looked for. */
async function countHolding(store: Store, { terms }: WeighedFilter): Promise<number> {
  const { all } = await store.db
    .selectFrom('dispatch_search')
    .select(({ fn }) => fn.countAll<number>().as('all'))
    .where(store.engine.textHoldsTerms(terms))
    .executeTakeFirstOrThrow()
  const { withdrawn } = await store.db
    .selectFrom('listing')
    .select(({ fn }) => fn.countAll<number>().as('withdrawn'))
    .where(sql<boolean>`listing.withdrawn = 1`)
    .where(store.engine.holdsTerms(terms, true))
    .executeTakeFirstOrThrow()
  return all - withdrawn
}
