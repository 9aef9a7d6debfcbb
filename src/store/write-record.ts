import { createHash } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import { writeFamilies } from './families.ts'
import type { EntryOf, RecordLink, RecordRow } from './record-row.ts'
import type { Schema } from './schema.ts'
import type { Store } from './store.ts'

/** A record to keep, and what it was built from. */
export interface BuiltRecord {
  /** the number of the state it was built from; see `recordState` */
  readonly of: number
  readonly rows: readonly RecordRow[]
  readonly links: readonly RecordLink[]
  /** what a list of processes says of it */
  readonly overview: object
  readonly builtAt: string
  readonly tookMs: number
}

/** What differed from the record kept before. */
export interface RecordDifference {
  readonly added: number
  readonly changed: number
  readonly removed: number
  readonly links: number
}

/**
 * Keeps a record in place of the one kept before, all or nothing; only what differs is written. One that was built
 * from less than what is kept is left aside.
 * @param last the record that whoever asks wrote last, if any: where it is the one kept, only rows and links that are
 *   not the very same as its are looked at
 */
export async function writeRecord(
  store: Store,
  process: number,
  built: BuiltRecord,
  last?: Pick<BuiltRecord, 'rows' | 'links'>,
): Promise<RecordDifference> {
  return store.db.transaction().execute(async (transaction) => {
    // writing to the row holds it, so that two who have built the same record write one after the other
    const kept = await transaction
      .insertInto('record_state')
      .values({ process, wanted: built.of, built: 0 })
      .onConflict((conflict) => conflict.column('process').doUpdateSet({ built: sql`record_state.built` }))
      .returning(['built', 'digest'])
      .executeTakeFirstOrThrow()
    if (kept.built > built.of) return { added: 0, changed: 0, removed: 0, links: 0 }
    const known = last && kept.digest === recordDigest(last.rows, last.links) ? last : undefined
    const entries = await writeEntries(store, transaction, process, built.rows, known?.rows)
    const links = await writeLinks(store, transaction, process, built.links, known?.links)
    const families = built.rows.flatMap((row) => (row.kind === 'family' ? [row.body as EntryOf<'family'>] : []))
    await writeFamilies(store, transaction, process, families)
    const row = {
      built: built.of,
      built_at: built.builtAt,
      took_ms: Math.round(built.tookMs),
      digest: recordDigest(built.rows, built.links),
      overview: JSON.stringify(built.overview),
    }
    await transaction.updateTable('record_state').set(row).where('process', '=', process).execute()
    return { ...entries, links }
  })
}

/** Throws away what is kept of the record of a process; it can be made anew. */
export async function dropRecord(store: Store, process: number): Promise<void> {
  await store.db.transaction().execute(async (transaction) => {
    const all = sql`SELECT seq FROM record_entry WHERE process = ${process}`
    await store.engine.unindexEntries(transaction, all)
    await transaction.deleteFrom('record_entry').where('process', '=', process).execute()
    await transaction.deleteFrom('record_tag').where('process', '=', process).execute()
    await transaction.deleteFrom('record_link').where('process', '=', process).execute()
    await transaction
      .updateTable('record_state')
      .set({ built: 0, built_at: null, took_ms: null, digest: null, overview: null })
      .where('process', '=', process)
      .execute()
  })
}

/** The same for the same record, whatever the order its rows come in: the sum of what is told of each. */
export function recordDigest(rows: readonly RecordRow[], links: readonly RecordLink[]): string {
  let sum = 0n
  for (const row of rows) sum += numberOf(row, () => `${row.kind} ${row.id} ${rowDigest(row)}`)
  for (const link of links) sum += numberOf(link, () => `${link.ref} ${link.entry} ${link.own ?? ''}`)
  return BigInt.asUintN(128, sum).toString(16).padStart(32, '0')
}

// what was reckoned of a row or link holds as long as it lives
const numbers = new WeakMap<RecordRow | RecordLink, bigint>()
const digests = new WeakMap<RecordRow, string>()

function numberOf(item: RecordRow | RecordLink, told: () => string): bigint {
  const known = numbers.get(item)
  if (known !== undefined) return known
  const number = BigInt(`0x${hash(told())}`)
  numbers.set(item, number)
  return number
}

/** @param known the rows that are kept; without them they are looked up */
async function writeEntries(
  store: Store,
  transaction: Transaction<Schema>,
  process: number,
  rows: readonly RecordRow[],
  known?: readonly RecordRow[],
): Promise<Omit<RecordDifference, 'links'>> {
  const [now, before] = known
    ? without(rows, known)
    : [
        rows,
        await transaction
          .selectFrom('record_entry')
          .select(['kind', 'id', 'digest'])
          .where('process', '=', process)
          .execute(),
      ]
  const gone = new Map(
    before.map((row) => [`${row.kind} ${row.id}`, { ...row, digest: 'digest' in row ? row.digest : rowDigest(row) }]),
  )
  const fresh: (RecordRow & { digest: string })[] = []
  const stale: Pick<RecordRow, 'kind' | 'id'>[] = []
  for (const row of now) {
    const key = `${row.kind} ${row.id}`
    const was = gone.get(key)
    const digest = rowDigest(row)
    gone.delete(key)
    if (was?.digest === digest) continue
    fresh.push({ ...row, digest })
    if (was) stale.push(was)
  }
  const changed = stale.length
  await removeEntries(store, transaction, process, [...stale, ...gone.values()])
  await store.engine.insertAll(
    transaction,
    'record_entry',
    fresh.map(({ kind, id, sort, label, digest, body }) => ({ process, kind, id, sort, label, digest, body })),
  )
  await store.engine.insertAll(
    transaction,
    'record_tag',
    fresh.flatMap(({ kind, id, tags }) => [...new Set(tags)].map((tag) => ({ process, kind, entry: id, tag }))),
  )
  await store.engine.indexEntries(
    transaction,
    process,
    fresh.flatMap(({ kind, id, words }) => (words ? [{ kind, id, words }] : [])),
  )
  return { added: fresh.length - changed, changed, removed: gone.size }
}

async function removeEntries(
  store: Store,
  transaction: Transaction<Schema>,
  process: number,
  entries: readonly Pick<RecordRow, 'kind' | 'id'>[],
): Promise<void> {
  if (!entries.length) return
  const named = sql`SELECT value ->> 'kind', value ->> 'id' FROM ${store.engine.jsonRows(
    entries.map(({ kind, id }) => ({ kind, id })),
  )}`
  const seqs = sql`SELECT seq FROM record_entry WHERE process = ${process} AND (kind, id) IN (${named})`
  await store.engine.unindexEntries(transaction, seqs)
  await sql`DELETE FROM record_entry WHERE process = ${process} AND (kind, id) IN (${named})`.execute(transaction)
  await sql`DELETE FROM record_tag WHERE process = ${process} AND (kind, entry) IN (${named})`.execute(transaction)
}

/** @param known the links that are kept; without them they are looked up */
async function writeLinks(
  store: Store,
  transaction: Transaction<Schema>,
  process: number,
  links: readonly RecordLink[],
  known?: readonly RecordLink[],
): Promise<number> {
  const [now, before] = known
    ? without(links, known)
    : [
        links,
        await transaction
          .selectFrom('record_link')
          .select(['ref', 'entry', 'own'])
          .where('process', '=', process)
          .execute(),
      ]
  const key = (l: { ref: string; entry: string; own?: string | null }) => `${l.ref} ${l.entry} ${l.own ?? ''}`
  const goneByKey = new Map(before.map((l) => [key(l), l]))
  const fresh = now.filter((l) => !goneByKey.delete(key(l)))
  const gone = [...goneByKey.values()].map(({ ref, entry }) => ({ ref, entry }))
  if (gone.length) {
    const rows = sql`SELECT value ->> 'ref', value ->> 'entry' FROM ${store.engine.jsonRows(gone)}`
    await sql`DELETE FROM record_link WHERE process = ${process} AND (ref, entry) IN (${rows})`.execute(transaction)
  }
  await store.engine.insertAll(
    transaction,
    'record_link',
    fresh.map(({ ref, entry, own = null }) => ({ process, ref, entry, own })),
  )
  return fresh.length + gone.length
}

/** What only the one list has, and what only the other, told by identity. */
function without<T>(one: readonly T[], other: readonly T[]): [one: readonly T[], other: readonly T[]] {
  const [inOne, inOther] = [new Set(one), new Set(other)]
  return [one.filter((item) => !inOther.has(item)), other.filter((item) => !inOne.has(item))]
}

/** Of everything that is kept of an entry. */
export function rowDigest(row: RecordRow): string {
  const known = digests.get(row)
  if (known !== undefined) return known
  const digest = hash(JSON.stringify([row.sort, row.label, [...new Set(row.tags)].sort(), row.body]))
  digests.set(row, digest)
  return digest
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}
