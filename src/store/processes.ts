import type { Transaction } from 'kysely'
import type { Process } from '../model/process.ts'
import { wantRecords } from './record-state.ts'
import type { Schema } from './schema.ts'
import type { Store } from './store.ts'

/** A process as the store holds it: its newest version. */
export interface StoredProcess {
  readonly seq: number
  /** its name in addresses and on the command line, e.g. "kessal-settlement" */
  readonly slug: string
  readonly process: Process
  /** number of the version, and who saved it when */
  readonly version: number
  readonly by: string
  readonly savedAt: string
  /** false while dispatches are still being filed by this version */
  readonly isFiled: boolean
}

const MOST_SLUG = 60

/** The slug of a process from its name: "Kessal settlement" gives "kessal-settlement". */
export function slugOf(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const words = plain.match(/[\p{L}\p{N}]{1,60}/gu) ?? []
  const slug = words.join('-').slice(0, MOST_SLUG).replace(/-$/, '')
  return slug || 'process'
}

/**
 * Saves a process: a new one, or a further version of the one under this slug. Every version is kept.
 *
 * Dispatches of the record are filed by it afterwards: `refile` of filing does that.
 * @param at ISO 8601 in UTC
 * @returns the version saved, or the one there is where nothing differs
 */
export async function saveProcess(
  store: Store,
  slug: string,
  process: Process,
  by: string,
  at: string,
): Promise<StoredProcess> {
  await store.db.transaction().execute(async (transaction) => {
    await store.engine.lockFiling(transaction, 'alone')
    await transaction
      .insertInto('process')
      .values({ slug, created_at: at })
      .onConflict((conflict) => conflict.column('slug').doNothing())
      .execute()
    const { seq } = await transaction
      .selectFrom('process')
      .select('seq')
      .where('slug', '=', slug)
      .executeTakeFirstOrThrow()
    const body = JSON.stringify(process)
    const last = await newestVersion(transaction, seq)
    if (last?.body === body) return
    await transaction.insertInto('process_version').values({ process: seq, body, by, saved_at: at }).execute()
    await wantRecords(transaction, [seq])
  })
  return (await loadProcess(store, slug))!
}

/** All processes, by name. @param db a transaction where the answer must hold for it */
export async function listProcesses(store: Store, db: Store['db'] = store.db): Promise<StoredProcess[]> {
  const rows = await newest(db).execute()
  // a version never changes, so each is fetched and parsed once, however often dispatches are filed
  const unseen = rows.map((r) => r.version).filter((version) => !store.parsedVersions.has(version))
  if (unseen.length) {
    const bodies = await db.selectFrom('process_version').select(['seq', 'body']).where('seq', 'in', unseen).execute()
    for (const { seq, body } of bodies) store.parsedVersions.set(seq, JSON.parse(body) as Process)
  }
  return rows
    .map(({ seq, slug, filed_version, version, by, saved_at }) => ({
      seq,
      slug,
      process: store.parsedVersions.get(version)!,
      version,
      by,
      savedAt: saved_at,
      isFiled: filed_version === version,
    }))
    .sort((a, b) => (a.process.name < b.process.name ? -1 : 1))
}

/**
 * The processes by which dispatches are filed. The same list until a process is saved, here or by another program, so
 * that what is made of it can be kept; `isFiled` of it may be out of date.
 */
export async function currentProcesses(
  store: Store,
  transaction: Transaction<Schema>,
): Promise<readonly StoredProcess[]> {
  const row = await transaction
    .selectFrom('process_version')
    .select(({ fn }) => fn.max('seq').as('last'))
    .executeTakeFirst()
  const version = row?.last ?? 0
  if (store.filedBy?.version !== version)
    store.filedBy = { version, processes: await listProcesses(store, transaction) }
  return store.filedBy.processes
}

/** @returns undefined where there is none under this slug */
export async function loadProcess(store: Store, slug: string): Promise<StoredProcess | undefined> {
  return (await listProcesses(store)).find((p) => p.slug === slug)
}

/** Every version that was saved of a process, the newest first. */
export async function processVersions(
  store: Store,
  process: number,
): Promise<
  readonly { readonly version: number; readonly process: Process; readonly by: string; readonly savedAt: string }[]
> {
  const rows = await store.db
    .selectFrom('process_version')
    .select(['seq', 'body', 'by', 'saved_at'])
    .where('process', '=', process)
    .orderBy('seq', 'desc')
    .execute()
  return rows.map((r) => ({ version: r.seq, process: JSON.parse(r.body) as Process, by: r.by, savedAt: r.saved_at }))
}

function newest(db: Store['db']) {
  return db
    .selectFrom('process')
    .innerJoin('process_version as version', 'version.process', 'process.seq')
    .select(['process.seq', 'process.slug', 'process.filed_version'])
    .select(['version.seq as version', 'version.by', 'version.saved_at'])
    .where('version.seq', 'in', ({ selectFrom }) =>
      selectFrom('process_version')
        .select(({ fn }) => fn.max('process_version.seq').as('last'))
        .groupBy('process_version.process'),
    )
}

function newestVersion(transaction: Transaction<Schema>, process: number) {
  return transaction
    .selectFrom('process_version')
    .select(['seq', 'body'])
    .where('process', '=', process)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
}
