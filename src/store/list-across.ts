import { sql } from 'kysely'
import { readPlace, writePlace } from './list-entries.ts'
import type { EntryOf } from './record-row.ts'
import type { EntryKind } from './schema.ts'
import type { Store } from './store.ts'

export interface AcrossQuery {
  /** how `sort` begins, e.g. "due " */
  readonly beginning: string
  readonly limit: number
  /** the `next` of the page before */
  readonly after?: string
}

/** An entry, and the numbers of the processes whose records hold it. */
export interface EntryAcross<K extends EntryKind> {
  readonly id: string
  readonly entry: EntryOf<K>
  readonly processes: readonly number[]
}

/** Entries of one kind in the records of all processes, lowest `sort` first; one that several hold comes once. */
export async function listAcross<K extends EntryKind>(
  store: Store,
  kind: K,
  query: AcrossQuery,
): Promise<{ readonly items: readonly EntryAcross<K>[]; readonly next?: string }> {
  let keys = distinctKeys(store, kind, query.beginning)
    .orderBy('sort')
    .orderBy('id')
    .limit(query.limit + 1)
  if (query.after !== undefined) {
    const [sort, id] = readPlace(query.after)
    keys = keys.where(sql<boolean>`(sort, id) > (${sort}, ${id})`)
  }
  const found = await keys.execute()
  const shown = found.slice(0, query.limit)
  const last = shown.at(-1)
  if (!last) return { items: [] }
  const rows = await store.db
    .selectFrom('record_entry')
    .select(['id', 'process', 'body'])
    .where('kind', '=', kind)
    .where(
      'sort',
      'in',
      shown.map(({ sort }) => sort),
    )
    .orderBy('process')
    .execute()
  const byId = Map.groupBy(rows, ({ id }) => id)
  return {
    items: shown.map(({ id }) => {
      const of = byId.get(id)!
      return { id, entry: JSON.parse(of[0]!.body) as EntryOf<K>, processes: of.map(({ process }) => process) }
    }),
    ...(found.length > shown.length ? { next: writePlace(last.sort, last.id) } : {}),
  }
}

/** How many there are. */
export async function countAcross(store: Store, kind: EntryKind, beginning: string): Promise<number> {
  const { total } = await store.db
    .selectFrom(distinctKeys(store, kind, beginning).as('entries'))
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return total
}

// sorts after everything that begins the same
const LAST = '\u{10ffff}'

function distinctKeys(store: Store, kind: EntryKind, beginning: string) {
  return store.db
    .selectFrom('record_entry')
    .select(['sort', 'id'])
    .distinct()
    .where('kind', '=', kind)
    .where('sort', '>=', beginning)
    .where('sort', '<', `${beginning}${LAST}`)
}
