import { sql } from 'kysely'
import type { Store } from './store.ts'

/** What the record of a process rests on: how much came in each month, and from whom. */
export interface Coverage {
  readonly months: readonly { readonly month: string; readonly dispatches: number; readonly sources: number }[]
  readonly sources: readonly {
    readonly name: string
    readonly dispatches: number
    readonly first?: string
    readonly last?: string
  }[]
}

export async function coverageOf(store: Store, process: number): Promise<Coverage> {
  const filed = () =>
    store.db
      .selectFrom('filing')
      .innerJoin('listing', 'listing.dispatch', 'filing.dispatch')
      .where('filing.process', '=', process)
      .where('filing.filed', '=', 1)
      .where('listing.withdrawn', '=', 0)
  const month = sql<string>`substr(listing.ordered_at, 1, 7)`
  const months = await filed()
    .select(({ fn }) => [
      month.as('month'),
      fn.countAll<number>().as('dispatches'),
      fn.count<number>('listing.source').distinct().as('sources'),
    ])
    .groupBy(month)
    .orderBy('month')
    .execute()
  const sources = await filed()
    .select(({ fn }) => [
      'listing.source',
      fn.countAll<number>().as('dispatches'),
      fn.min('listing.ordered_at').as('first'),
      fn.max('listing.ordered_at').as('last'),
    ])
    .groupBy('listing.source')
    .orderBy('dispatches', 'desc')
    .orderBy('listing.source')
    .execute()
  return {
    months,
    sources: sources.map(({ source, dispatches, first, last }) => ({
      name: source ?? 'unknown',
      dispatches,
      first: first.slice(0, 10),
      last: last.slice(0, 10),
    })),
  }
}
