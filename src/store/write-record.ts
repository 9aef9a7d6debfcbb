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
 */
export async function writeRecord(store: Store, process: number, built: BuiltRecord): Promise<RecordDifference> {
  return store.db.transaction().execute(async (transaction) => {
    // writing to the row holds it, so that two who have built the same record write one after the other
    const { built: kept } = await transaction
      .insertInto('record_state')
      .values({ process, wanted: built.of, built: 0 })
      .onConflict((conflict) => conflict.column('process').doUpdateSet({ built: sql`record_state.built` }))
      .returning('built')
      .executeTakeFirstOrThrow()
    if (kept > built.of) return { added: 0, changed: 0, removed: 0, links: 0 }
    const entries = await writeEntries(store, transaction, process, built.rows)
    const links = await writeLinks(store, transaction, process, built.links)
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
    const rows = await transaction.selectFrom('record_entry').select('seq').where('process', '=', process).execute()
    await removeEntries(
      store,
      transaction,
      rows.map((r) => r.seq),
    )
    await transaction.deleteFrom('record_tag').where('process', '=', process).execute()
    await transaction.deleteFrom('record_link').where('process', '=', process).execute()
    await transaction
      .updateTable('record_state')
      .set({ built: 0, built_at: null, took_ms: null, digest: null, overview: null })
      .where('process', '=', process)
      .execute()
  })
}

/** The same for the same record, whatever the order its rows come in. */
export function recordDigest(rows: readonly RecordRow[], links: readonly RecordLink[]): string {
  const lines = [
    ...rows.map((r) => `${r.kind} ${r.id} ${rowDigest(r)}`),
    ...links.map((l) => `${l.ref} ${l.entry} ${l.own ?? ''}`),
  ]
  return hash(lines.sort().join('\n'))
}

async function writeEntries(
  store: Store,
  transaction: Transaction<Schema>,
  process: number,
  rows: readonly RecordRow[],
): Promise<Omit<RecordDifference, 'links'>> {
  const kept = await transaction
    .selectFrom('record_entry')
    .select(['seq', 'kind', 'id', 'digest'])
    .where('process', '=', process)
    .execute()
  const before = new Map(kept.map((r) => [`${r.kind} ${r.id}`, r]))
  const fresh: (RecordRow & { digest: string })[] = []
  const stale: number[] = []
  const goneTags: { kind: string; id: string }[] = []
  let changed = 0
  for (const row of rows) {
    const key = `${row.kind} ${row.id}`
    const known = before.get(key)
    const digest = rowDigest(row)
    before.delete(key)
    if (known?.digest === digest) continue
    fresh.push({ ...row, digest })
    if (!known) continue
    changed++
    stale.push(known.seq)
    goneTags.push(known)
  }
  for (const gone of before.values()) {
    stale.push(gone.seq)
    goneTags.push(gone)
  }
  await removeEntries(store, transaction, stale)
  const gone = sql`SELECT value ->> 'kind', value ->> 'id' FROM ${store.engine.jsonRows(goneTags)}`
  await sql`DELETE FROM record_tag WHERE process = ${process} AND (kind, entry) IN (${gone})`.execute(transaction)
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
  return { added: fresh.length - changed, changed, removed: before.size }
}

async function removeEntries(
  store: Store,
  transaction: Transaction<Schema>,
  entries: readonly number[],
): Promise<void> {
  if (!entries.length) return
  const rows = store.engine.jsonRows(entries.map((seq) => ({ seq })))
  const seqs = sql`SELECT CAST(value ->> 'seq' AS BIGINT) FROM ${rows}`
  await store.engine.unindexEntries(transaction, seqs)
  await sql`DELETE FROM record_entry WHERE seq IN (${seqs})`.execute(transaction)
}

async function writeLinks(
  store: Store,
  transaction: Transaction<Schema>,
  process: number,
  links: readonly RecordLink[],
): Promise<number> {
  const kept = await transaction
    .selectFrom('record_link')
    .select(['ref', 'entry', 'own'])
    .where('process', '=', process)
    .execute()
  const key = (l: { ref: string; entry: string; own?: string | null }) => `${l.ref} ${l.entry} ${l.own ?? ''}`
  const before = new Map(kept.map((l) => [key(l), l]))
  const fresh = links.filter((l) => !before.delete(key(l)))
  const gone = [...before.values()].map(({ ref, entry }) => ({ ref, entry }))
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

/** Of everything that is kept of an entry. */
export function rowDigest({ sort, label, tags, body }: RecordRow): string {
  return hash(JSON.stringify([sort, label, [...new Set(tags)].sort(), body]))
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}
