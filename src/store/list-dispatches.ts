import { type SelectQueryBuilder, sql } from 'kysely'
import type { Dispatch } from '../model/dispatch.ts'
import type { DispatchSummary, Introduction } from '../model/dispatch-summary.ts'
import { ReadoutError } from '../model/error.ts'
import type { FindingKind } from '../model/finding.ts'
import { asksDate } from '../model/published.ts'
import type { Schema } from './schema.ts'
import { readSearchTerms } from './search-terms.ts'
import type { Store } from './store.ts'

/** Which dispatches, and from where on: `before` is the `next` of the page before. */
export interface DispatchQuery {
  readonly limit: number
  readonly before?: string
  /** as typed into a search box; see `readSearchTerms` */
  readonly words?: string
  /** only those in which something of the kind was found */
  readonly kind?: FindingKind
  readonly source?: string
  /** slug: only those filed to this process */
  readonly process?: string
  /** only those filed to no process */
  readonly isUnfiled?: boolean
}

export interface DispatchPage {
  readonly items: readonly DispatchSummary[]
  /** absent on the last page */
  readonly next?: string
  /** how many there are on all pages */
  readonly total: number
  /** how many there would be from each source, most first */
  readonly sources: readonly { readonly name: string; readonly count: number }[]
}

/**
 * Dispatches of the record, newest first: by publication, and those whose date is open by when they were added.
 *
 * Pages are found by key, so that page ten thousand costs what the first does and one that comes in shifts nothing.
 */
export async function listDispatches(store: Store, query: DispatchQuery): Promise<DispatchPage> {
  const matching = () => narrow(store, query)
  const ofSource = () => (query.source ? matching().where('listing.source', '=', query.source) : matching())
  let page = ofSource()
    .innerJoin('reading', 'reading.seq', 'listing.reading')
    .innerJoin('dispatch', 'dispatch.seq', 'listing.dispatch')
    .select(['listing.dispatch', 'listing.reading', 'listing.ordered_at', 'listing.name', 'listing.source'])
    .select(['listing.invented', 'dispatch.id', 'dispatch.added_at'])
    .select(['reading.language', 'reading.introduction', 'reading.parts'])
    .orderBy('listing.ordered_at', 'desc')
    .orderBy('listing.dispatch', 'desc')
    .limit(query.limit + 1)
  if (query.before !== undefined) {
    const [orderedAt, dispatch] = readCursor(query.before)
    page = page.where(sql<boolean>`(listing.ordered_at, listing.dispatch) < (${orderedAt}, ${dispatch})`)
  }
  const rows = await page.execute()
  const shown = rows.slice(0, query.limit)
  const counts = await countsByKind(
    store,
    shown.map((r) => r.reading),
  )
  const { total } = await ofSource()
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const sources = await matching()
    .select(({ fn }) => ['listing.source', fn.countAll<number>().as('count')])
    .groupBy('listing.source')
    .orderBy('count', 'desc')
    .orderBy('listing.source')
    .execute()
  const last = shown.at(-1)
  return {
    items: shown.map((row) => {
      const { published } = JSON.parse(row.parts) as Pick<Dispatch, 'published'>
      const introduction = JSON.parse(row.introduction) as Introduction
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
      }
    }),
    ...(rows.length > shown.length && last ? { next: writeCursor(last.ordered_at, last.dispatch) } : {}),
    total,
    sources: sources.flatMap(({ source, count }) => (source ? [{ name: source, count }] : [])),
  }
}

/** Dispatches not withdrawn that hold the words and the kind, and are filed where they should be. */
function narrow(
  store: Store,
  { words, kind, process, isUnfiled }: DispatchQuery,
): SelectQueryBuilder<Schema, 'listing', object> {
  let listing = store.db.selectFrom('listing').where('listing.withdrawn', '=', 0)
  const terms = readSearchTerms(words ?? '')
  if (terms.length) listing = listing.where(store.engine.holdsTerms(terms))
  // typed, but nothing in it can be searched for
  else if (words?.trim()) listing = listing.where(sql<boolean>`1 = 0`)
  if (kind)
    listing = listing.where('listing.reading', 'in', ({ selectFrom }) =>
      selectFrom('finding').select('finding.reading').where('finding.kind', '=', kind),
    )
  if (process !== undefined)
    listing = listing.where('listing.dispatch', 'in', ({ selectFrom }) =>
      selectFrom('filing')
        .innerJoin('process', 'process.seq', 'filing.process')
        .select('filing.dispatch')
        .where('process.slug', '=', process)
        .where('filing.filed', '=', 1),
    )
  if (isUnfiled)
    listing = listing.where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('filing')
            .select('filing.process')
            .whereRef('filing.dispatch', '=', 'listing.dispatch')
            .where('filing.filed', '=', 1),
        ),
      ),
    )
  return listing
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
