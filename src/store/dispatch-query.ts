import { type ExpressionBuilder, type SelectQueryBuilder, type SqlBool, sql } from 'kysely'
import type { FindingKind } from '../model/finding.ts'
import { placeName } from '../model/place-name.ts'
import type { Schema } from './schema.ts'
import { readSearchTerms, type SearchTerm } from './search-terms.ts'
import type { Store } from './store.ts'

/** Which dispatches: those that fit everything named here; of several values, any. */
export interface DispatchFilter {
  /** as typed into a search box; see `readSearchTerms` */
  readonly words?: string
  /** only those in which something of the kinds was found */
  readonly kinds?: readonly FindingKind[]
  readonly sources?: readonly string[]
  /** of the dateline, in capitals or not */
  readonly places?: readonly string[]
  /** only those that name somebody or something of the names */
  readonly actors?: readonly string[]
  /** a day, month or year ("2026-03-02", "2026-03", "2026"): nothing from before it */
  readonly from?: string
  /** the same, itself included */
  readonly to?: string
  /** slug: only those filed to this process */
  readonly process?: string
  /** only those filed to no process */
  readonly isUnfiled?: boolean
  /** id: only those of its family, itself included */
  readonly family?: string
}

/** A filter with what the store has to know to answer it soonest; see `weigh`. */
export interface WeighedFilter extends DispatchFilter {
  readonly terms: readonly SearchTerm[]
  /** thousands of dispatches hold the words */
  readonly isCommon: boolean
}

/** Looks how common the words of a filter are, once for all that is asked by it. */
export async function weigh<F extends DispatchFilter>(store: Store, filter: F): Promise<F & WeighedFilter> {
  const terms = readSearchTerms(filter.words ?? '')
  return { ...filter, terms, isCommon: terms.length > 0 && (await store.engine.isCommonInTexts(terms)) }
}

/** Spelled out, so that SQLite sees that the indexes of what is listed serve. */
export const isListed = sql<SqlBool>`listing.withdrawn = 0`

/** The lines of the list, not withdrawn, of the dispatches that fit. */
export function matching(store: Store, filter: WeighedFilter): SelectQueryBuilder<Schema, 'listing', object> {
  const { words, terms, isCommon, kinds, sources, places, actors, from, to, process, isUnfiled, family } = filter
  let listing = store.db.selectFrom('listing').where(isListed)
  if (terms.length) listing = listing.where(store.engine.holdsTerms(terms, isCommon))
  // typed, but nothing in it can be searched for
  else if (words?.trim()) listing = listing.where(sql<SqlBool>`1 = 0`)
  if (sources) listing = listing.where('listing.source', 'in', sources)
  if (places) listing = listing.where('listing.place', 'in', places.flatMap(spellings))
  if (from !== undefined) listing = listing.where('listing.ordered_at', '>=', from)
  // "~" sorts after whatever goes on with a date
  if (to !== undefined) listing = listing.where('listing.ordered_at', '<=', `${to}~`)
  if (kinds)
    listing = listing.where(({ or, eb }) =>
      or(kinds.map((kind) => eb(sql<string>`' ' || listing.kinds || ' '`, 'like', `% ${kind} %`))),
    )
  if (actors)
    listing = listing.where('listing.reading', 'in', ({ selectFrom }) =>
      selectFrom('actor').select('actor.reading').where('actor.name', 'in', actors),
    )
  if (process !== undefined)
    listing = listing.where('listing.dispatch', 'in', ({ selectFrom }) =>
      selectFrom('filing')
        .innerJoin('process', 'process.seq', 'filing.process')
        .select('filing.dispatch')
        .where('process.slug', '=', process)
        .where(sql<SqlBool>`filing.filed = 1`),
    )
  if (isUnfiled) listing = listing.where('listing.filed', '=', '')
  if (family !== undefined) listing = listing.where((build) => ofFamily(build, family))
  return listing
}

/** The dispatch itself where it is of no family. */
function ofFamily({ or, eb, selectFrom }: ExpressionBuilder<Schema, 'listing'>, id: string) {
  const its = selectFrom('listing as own')
    .innerJoin('dispatch', 'dispatch.seq', 'own.dispatch')
    .where('dispatch.id', '=', id)
  return or([
    eb('listing.dispatch', '=', its.select('own.dispatch')),
    eb('listing.family', '=', its.select('own.family')),
  ])
}

/** As a dateline may have it: "Varn" or "VARN". */
function spellings(place: string): string[] {
  return [...new Set([place, placeName(place), place.toUpperCase()])]
}
