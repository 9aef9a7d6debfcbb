import { sql } from 'kysely'
import { placeName } from '../model/place-name.ts'
import { type DispatchFilter, matching, type WeighedFilter, weigh } from './dispatch-query.ts'
import type { Store } from './store.ts'

/** One value a list can be narrowed to, and how many dispatches would be left. */
export interface FacetValue {
  readonly name: string
  readonly count: number
}

/** What a list can be narrowed to. The values of each are counted as if it were not narrowed by that one yet. */
export interface Facets {
  readonly kinds: readonly FacetValue[]
  readonly sources: readonly FacetValue[]
  readonly places: readonly FacetValue[]
  /** those named in most of the newest dispatches, of which `actorsOf` were looked at */
  readonly actors: readonly FacetValue[]
  readonly actorsOf: number
  /** by slug */
  readonly processes: readonly FacetValue[]
  /** filed to no process */
  readonly unfiled: number
  /** "2026-03", oldest first; those whose date is open in the month they were added */
  readonly months: readonly FacetValue[]
}

const MOST_VALUES = 200
// Names stand twenty to a dispatch: more would keep others waiting. Who is in the news is in the newest.
const MOST_READ_FOR_ACTORS = 2_000

export async function countFacets(store: Store, asked: DispatchFilter): Promise<Facets> {
  const filter = await weigh(store, asked)
  const without = (own: keyof DispatchFilter) => ({ ...filter, [own]: undefined })
  const { process: _, isUnfiled: __, ...anywhere } = filter
  const { from: ___, to: ____, ...ever } = filter
  const kinds = partsOf(await countBy(store, without('kinds'), 'kinds'))
  const places = await countBy(store, without('places'), 'place')
  const sources = await countBy(store, without('sources'), 'source')
  const filed = await countBy(store, anywhere, 'filed')
  return {
    kinds,
    sources: sources.filter(({ name }) => name).slice(0, MOST_VALUES),
    places: together(
      places.filter(({ name }) => name).map(({ name, count }) => ({ name: placeName(name), count })),
    ).slice(0, MOST_VALUES),
    ...(await countActors(store, without('actors'))),
    processes: await countProcesses(store, filed),
    unfiled: filed.find(({ name }) => name === '')?.count ?? 0,
    months: await countMonths(store, ever),
  }
}

async function countBy(store: Store, filter: WeighedFilter, column: 'kinds' | 'place' | 'source' | 'filed') {
  const rows = await matching(store, filter)
    .select(({ fn }) => [`listing.${column} as name`, fn.countAll<number>().as('count')])
    .groupBy(`listing.${column}`)
    .orderBy('count', 'desc')
    .orderBy(`listing.${column}`)
    .execute()
  return rows.flatMap(({ name, count }) => (name === null ? [] : [{ name, count }]))
}

async function countActors(store: Store, filter: WeighedFilter): Promise<Pick<Facets, 'actors' | 'actorsOf'>> {
  const newest = matching(store, filter)
    .select('listing.reading')
    .orderBy('listing.ordered_at', 'desc')
    .orderBy('listing.dispatch', 'desc')
    .limit(MOST_READ_FOR_ACTORS)
  const { actorsOf } = await store.db
    .selectFrom(newest.as('newest'))
    .select(({ fn }) => fn.countAll<number>().as('actorsOf'))
    .executeTakeFirstOrThrow()
  const actors = await store.db
    .selectFrom('actor')
    .select(({ fn }) => ['actor.name', fn.count<number>('actor.reading').distinct().as('count')])
    .where('actor.reading', 'in', newest)
    .groupBy('actor.name')
    .orderBy('count', 'desc')
    .orderBy('actor.name')
    .limit(MOST_VALUES)
    .execute()
  return { actors, actorsOf }
}

/** @param filed how many are filed to the same processes, by their numbers */
async function countProcesses(store: Store, filed: readonly FacetValue[]): Promise<FacetValue[]> {
  const counts = new Map(partsOf(filed).map(({ name, count }) => [name, count]))
  const processes = await store.db.selectFrom('process').select(['seq', 'slug']).orderBy('slug').execute()
  return processes.flatMap(({ seq, slug }) => {
    const count = counts.get(String(seq))
    return count ? [{ name: slug, count }] : []
  })
}

async function countMonths(store: Store, filter: WeighedFilter): Promise<FacetValue[]> {
  const month = sql<string>`substr(listing.ordered_at, 1, 7)`
  const rows = await matching(store, filter)
    .select(({ fn }) => [month.as('name'), fn.countAll<number>().as('count')])
    .groupBy(month)
    .orderBy(month)
    .execute()
  return rows.filter(({ name }) => name.length === 7)
}

/** Of names that hold several, with spaces between, each by itself. */
function partsOf(values: readonly FacetValue[]): FacetValue[] {
  const parts = (name: string) => name.split(' ').filter(Boolean)
  return together(values.flatMap(({ name, count }) => parts(name).map((part) => ({ name: part, count }))))
}

/** Values of one name as one, most first. */
function together(values: readonly FacetValue[]): FacetValue[] {
  const counts = new Map<string, number>()
  for (const { name, count } of values) counts.set(name, (counts.get(name) ?? 0) + count)
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count)
}
