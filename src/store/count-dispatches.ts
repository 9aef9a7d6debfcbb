import { sql } from 'kysely'
import { matching, type WeighedFilter } from './dispatch-query.ts'
import type { Store } from './store.ts'

/** How many dispatches fit. @param countTo more are not counted */
export async function countDispatches(store: Store, filter: WeighedFilter, countTo = Infinity): Promise<number> {
  if (isByWordsAlone(filter)) return Math.min(countTo, await countHolding(store, filter, countTo))
  const { total } = await matching(store, filter)
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return Math.min(countTo, total)
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
async function countHolding(store: Store, { terms }: WeighedFilter, countTo: number): Promise<number> {
  const { withdrawn } = await store.db
    .selectFrom('listing')
    .select(({ fn }) => fn.countAll<number>().as('withdrawn'))
    .where(sql<boolean>`listing.withdrawn = 1`)
    .where(store.engine.holdsTerms(terms, true))
    .executeTakeFirstOrThrow()
  let held = store.db.selectFrom('dispatch_search').select(sql`1`.as('held')).where(store.engine.textHoldsTerms(terms))
  if (Number.isFinite(countTo)) held = held.limit(countTo + withdrawn)
  const { all } = await store.db
    .selectFrom(held.as('holding'))
    .select(({ fn }) => fn.countAll<number>().as('all'))
    .executeTakeFirstOrThrow()
  return all - withdrawn
}
