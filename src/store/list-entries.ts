import { type SelectQueryBuilder, sql } from 'kysely'
import { ReadoutError } from '../model/error.ts'
import type { EntryOf } from './record-row.ts'
import type { EntryKind, Schema } from './schema.ts'
import { readSearchTerms } from './search-terms.ts'
import type { Store } from './store.ts'

/** Which entries of one kind, and from where on. */
export interface EntryQuery {
  /** an entry has one of each list, e.g. [["phase:due", "phase:no-report"], ["by:norland"]] */
  readonly tags?: readonly (readonly string[])[]
  /** as typed into a search box; see `readSearchTerms` */
  readonly words?: string
  readonly order: 'newest' | 'oldest'
  readonly limit: number
  /** the `next` of the page before */
  readonly after?: string
}

export interface EntryPage<T> {
  readonly items: readonly T[]
  /** on all pages */
  readonly total: number
  /** absent on the last page */
  readonly next?: string
}

export interface FoundEntry {
  readonly kind: EntryKind
  readonly id: string
  readonly entry: EntryOf<EntryKind>
}

/** Entries of the record kept of a process. */
export async function listEntries<K extends EntryKind>(
  store: Store,
  process: number,
  kind: K,
  query: EntryQuery,
): Promise<EntryPage<EntryOf<K>>> {
  const matching = () => narrow(store, process, kind, query)
  const oldest = query.order === 'oldest'
  let page = matching()
    .select(['sort', 'id', 'body'])
    .orderBy('sort', oldest ? 'asc' : 'desc')
    .orderBy('id', oldest ? 'asc' : 'desc')
    .limit(query.limit + 1)
  if (query.after !== undefined) {
    const [sort, id] = readPlace(query.after)
    page = page.where(sql<boolean>`(sort, id) ${sql.raw(oldest ? '>' : '<')} (${sort}, ${id})`)
  }
  const rows = await page.execute()
  const shown = rows.slice(0, query.limit)
  const last = shown.at(-1)
  const isAll = query.after === undefined && rows.length <= query.limit
  const { total } = isAll
    ? { total: rows.length }
    : await matching()
        .select(({ fn }) => fn.countAll<number>().as('total'))
        .executeTakeFirstOrThrow()
  return {
    items: shown.map((r) => JSON.parse(r.body) as EntryOf<K>),
    total,
    ...(rows.length > shown.length && last ? { next: writePlace(last.sort, last.id) } : {}),
  }
}

/** One entry of the record kept of a process by its id; undefined where it has none such. */
export async function loadEntry(store: Store, process: number, id: string): Promise<FoundEntry | undefined> {
  const row = await store.db
    .selectFrom('record_entry')
    .select(['kind', 'id', 'body'])
    .where('process', '=', process)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && { kind: row.kind, id: row.id, entry: JSON.parse(row.body) as FoundEntry['entry'] }
}

/** The id an entry has now that had this one when less was known; undefined where none had. */
export async function presentId(store: Store, process: number, former: string): Promise<string | undefined> {
  const row = await store.db
    .selectFrom('record_link')
    .select('entry')
    .where('process', '=', process)
    .where('own', '=', former)
    .executeTakeFirst()
  return row?.entry
}

function narrow(
  store: Store,
  process: number,
  kind: EntryKind,
  { tags = [], words }: EntryQuery,
): SelectQueryBuilder<Schema, 'record_entry', object> {
  let query = store.db.selectFrom('record_entry').where('process', '=', process).where('kind', '=', kind)
  for (const any of tags)
    query = query.where('id', 'in', ({ selectFrom }) =>
      selectFrom('record_tag')
        .select('record_tag.entry')
        .where('record_tag.process', '=', process)
        .where('record_tag.kind', '=', kind)
        .where('record_tag.tag', 'in', any),
    )
  const terms = readSearchTerms(words ?? '')
  if (terms.length) query = query.where(store.engine.entryHoldsTerms(terms, process))
  else if (words?.trim()) query = query.where(sql<boolean>`1 = 0`)
  return query
}

export function writePlace(sort: string, id: string): string {
  return Buffer.from(`${id} ${sort}`).toString('base64url')
}

/** @throws ReadoutError store/cursor */
export function readPlace(place: string): [sort: string, id: string] {
  const [, id, sort] = /^(\S{1,100}) ([^\n]{0,1000})$/.exec(Buffer.from(place, 'base64url').toString()) ?? []
  if (id === undefined || sort === undefined)
    throw new ReadoutError(
      'store/cursor',
      'input',
      `"${place.slice(0, 80)}" is no place in the list; leave "after" out to begin anew`,
    )
  return [sort, id]
}
