import { sql } from 'kysely'
import type { Dispatch } from '../model/dispatch.ts'
import type { DispatchSummary, Introduction } from '../model/dispatch-summary.ts'
import { ReadoutError } from '../model/error.ts'
import { asksDate } from '../model/published.ts'
import { countDispatches, countFolded } from './count-dispatches.ts'
import { type DispatchFilter, isListed, matching, type WeighedFilter, weigh } from './dispatch-query.ts'
import { findPassages, type Passage } from './passages.ts'
import type { Store } from './store.ts'

/** Which dispatches, and from where on: `before` is the `next` of the page before. */
export interface DispatchQuery extends DispatchFilter {
  readonly limit: number
  readonly before?: string
  /** copies and versions of one dispatch are one item: that which stands for them, of those that fit */
  readonly isFolded?: boolean
  /** more are not counted: a total of so many says that there are at least as many */
  readonly countTo?: number
}

export interface DispatchPage {
  readonly items: readonly DispatchSummary[]
  /** absent on the last page */
  readonly next?: string
  /** how many dispatches fit, on all pages */
  readonly total: number
  /** how many items there are on all pages */
  readonly independent: number
}

/**
 * Dispatches of the record, newest first: by publication, and those whose date is open by when they were added.
 *
 * Pages are found by key, so that page ten thousand costs what the first does and one that comes in shifts nothing.
 */
export async function listDispatches(store: Store, query: DispatchQuery): Promise<DispatchPage> {
  return (await findDispatches(store, query)).page
}

/** The same with the sentences of each that say most of the words looked for, by its id. */
export async function findDispatches(
  store: Store,
  asked: DispatchQuery,
): Promise<{ readonly page: DispatchPage; readonly passages: ReadonlyMap<string, readonly Passage[]> }> {
  const query = await weigh(store, asked)
  const rows = await loadRows(store, query)
  const shown = rows.slice(0, query.limit)
  const readings = shown.map((r) => r.reading)
  const counts = await countsByKind(store, readings)
  const more = await countFamilies(store, query.isFolded ? shown.flatMap((r) => r.family ?? []) : [])
  const seen = shown.map(({ dispatch, text, parts }) => ({ seq: dispatch, text, parts }))
  const passages = await findPassages(store, query.terms, seen)
  const total = await countDispatches(store, query, query.countTo)
  const last = shown.at(-1)
  const page = {
    items: shown.map((row) => {
      const { published } = JSON.parse(row.parts) as Pick<Dispatch, 'published'>
      const introduction = JSON.parse(row.introduction) as Introduction
      const [passage] = passages.get(row.dispatch) ?? []
      const others = (more.get(row.family ?? '') ?? 1) - 1
      return {
        id: row.id,
        ...(row.name ? { name: row.name } : {}),
        ...introduction,
        published,
        ...(row.source ? { source: row.source } : {}),
        language: row.language,
        invented: Boolean(row.invented),
        addedAt: row.added_at,
        counts: counts.get(row.reading) ?? {},
        asksDate: asksDate(published),
        ...(passage ? { passage: { text: passage.text, marks: passage.marks } } : {}),
        ...(row.relation ? { relation: row.relation } : {}),
        ...(others > 0 ? { more: others } : {}),
      }
    }),
    ...(rows.length > shown.length && last ? { next: writeCursor(last.ordered_at, last.dispatch) } : {}),
    total,
    independent: query.isFolded ? total - (await countFolded(store, query)) : total,
  }
  const byId = new Map(shown.map(({ id, dispatch }) => [id, passages.get(dispatch) ?? []]))
  return { page, passages: byId }
}

/** One more than asked for, where there are more. */
function loadRows(store: Store, query: DispatchQuery & WeighedFilter) {
  const fitting = matching(store, query).select([
    'listing.dispatch',
    'listing.reading',
    'listing.ordered_at',
    'listing.name',
    'listing.source',
    'listing.invented',
    'listing.family',
    'listing.family_place',
    'listing.relation',
  ])
  let keys = store.db
    // asked twice where families are folded, each time by the index that serves
    .with(
      (cte) => cte('fitting').notMaterialized(),
      () => fitting,
    )
    .selectFrom('fitting')
    .selectAll('fitting')
    .orderBy('fitting.ordered_at', 'desc')
    .orderBy('fitting.dispatch', 'desc')
    .limit(query.limit + 1)
  if (query.isFolded)
    keys = keys.where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('fitting as first')
            .select('first.dispatch')
            .whereRef('first.family', '=', 'fitting.family')
            .where(sql<boolean>`(first.family_place, first.dispatch) < (fitting.family_place, fitting.dispatch)`),
        ),
      ),
    )
  if (query.before !== undefined) {
    const [orderedAt, dispatch] = readCursor(query.before)
    keys = keys.where(sql<boolean>`(fitting.ordered_at, fitting.dispatch) < (${orderedAt}, ${dispatch})`)
  }
  // texts are fetched for what is shown alone: a sort that carried them along would take ten times as long
  return store.db
    .selectFrom(keys.as('page'))
    .innerJoin('reading', 'reading.seq', 'page.reading')
    .innerJoin('dispatch', 'dispatch.seq', 'page.dispatch')
    .selectAll('page')
    .select([
      'dispatch.id',
      'dispatch.text',
      'dispatch.added_at',
      'reading.language',
      'reading.introduction',
      'reading.parts',
    ])
    .orderBy('page.ordered_at', 'desc')
    .orderBy('page.dispatch', 'desc')
    .execute()
}

/** How many dispatches are of each family, whether they fit or not. */
async function countFamilies(store: Store, families: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (!families.length) return new Map()
  const rows = await store.db
    .selectFrom('listing')
    .where(isListed)
    .select(({ fn }) => ['listing.family', fn.countAll<number>().as('count')])
    .where('listing.family', 'in', families)
    .groupBy('listing.family')
    .execute()
  return new Map(rows.map(({ family, count }) => [family ?? '', count]))
}

async function countsByKind(store: Store, readings: readonly number[]): Promise<Map<number, Record<string, number>>> {
  const byReading = new Map<number, Record<string, number>>()
  if (!readings.length) return byReading
  const rows = await store.db
    .selectFrom('finding')
    .select(({ fn }) => ['reading', 'kind', fn.countAll<number>().as('count')])
    .where('reading', 'in', readings)
    .groupBy(['reading', 'kind'])
    .orderBy('reading')
    .orderBy('kind')
    .execute()
  for (const { reading, kind, count } of rows) byReading.set(reading, { ...byReading.get(reading), [kind]: count })
  return byReading
}

function writeCursor(orderedAt: string, dispatch: number): string {
  return Buffer.from(`${orderedAt} ${dispatch}`).toString('base64url')
}

function readCursor(cursor: string): [orderedAt: string, dispatch: number] {
  const [, orderedAt, dispatch] = /^(\S{4,40}) (\d{1,15})$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
  if (orderedAt === undefined)
    throw new ReadoutError(
      'store/cursor',
      'input',
      `"${cursor.slice(0, 80)}" is no place in the list; leave "before" out to begin anew`,
    )
  return [orderedAt, Number(dispatch)]
}
