import { createHash } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { Introduction } from '../model/dispatch-summary.ts'
import { ReadoutError } from '../model/error.ts'
import { findingKeys } from '../model/finding-key.ts'
import type { Reading } from '../model/reading.ts'
import type { Sighting } from '../model/sighting.ts'
import type { Engine } from './engine.ts'
import { addFilings, type Filer } from './filings.ts'
import { refreshListing } from './listing.ts'
import { writeParts } from './parts.ts'
import { currentProcesses } from './processes.ts'
import { wantRecordsOf } from './record-state.ts'
import type { ReadingReason, Schema } from './schema.ts'
import type { Act, Store } from './store.ts'

/** A reading as it goes into the record. */
export interface NewReading {
  readonly reading: Reading
  readonly introduction: Introduction
  /** ISO 8601 in UTC */
  readonly readAt: string
  /** "sentences" where only those that findings cite may be kept of the text; "text" where absent */
  readonly kept?: 'text' | 'sentences'
}

/**
 * Puts a dispatch into the record with everything read in it, filed to the processes it belongs to, all or nothing.
 * @param file without it the dispatch is filed to none
 * @returns false where the record has the text already, then only the sighting is added, if it is a new one
 */
export async function addDispatch(
  store: Store,
  added: NewReading,
  sighting: Sighting,
  file: Filer = () => [],
): Promise<boolean> {
  return store.db.transaction().execute(async (transaction) => {
    await store.engine.lockFiling(transaction, 'shared')
    const { id, text } = added.reading.dispatch
    const row = await transaction
      .insertInto('dispatch')
      .values({ id, text, kept: added.kept ?? 'text', added_at: added.readAt })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .returning('seq')
      .executeTakeFirst()
    const dispatch = row?.seq ?? (await seqOf(transaction, id))
    const sighted = await insertSighting(transaction, dispatch, sighting)
    if (row) {
      await insertReading(store.engine, transaction, dispatch, added, 'added')
      await store.engine.indexText(transaction, dispatch, text)
      await addFilings(
        store.engine,
        transaction,
        dispatch,
        file(added.reading, await currentProcesses(store, transaction)),
      )
    }
    if (row || sighted) await refreshListing(transaction, dispatch)
    return row !== undefined
  })
}

/**
 * Notes that a dispatch of the record was seen again.
 * @returns false where it had been seen under this name, source and address before: then nothing changes
 */
export async function addSighting(store: Store, id: string, sighting: Sighting): Promise<boolean> {
  return store.db.transaction().execute(async (transaction) => {
    const dispatch = await seqOf(transaction, id)
    const sighted = await insertSighting(transaction, dispatch, sighting)
    if (sighted) await refreshListing(transaction, dispatch)
    return sighted
  })
}

/**
 * Fills in the text of a dispatch of which only cited sentences were kept so far, with the reading of the whole.
 * @returns false where it was whole already
 */
export async function addWholeText(store: Store, added: NewReading): Promise<boolean> {
  const { id, text } = added.reading.dispatch
  return store.db.transaction().execute(async (transaction) => {
    const row = await transaction
      .selectFrom('dispatch')
      .select(['seq', 'text'])
      .where('id', '=', id)
      .where('kept', '=', 'sentences')
      .executeTakeFirst()
    if (!row) return false
    await store.engine.unindexText(transaction, row.seq, row.text)
    await transaction.updateTable('dispatch').set({ text, kept: 'text' }).where('seq', '=', row.seq).execute()
    await store.engine.indexText(transaction, row.seq, text)
    await insertReading(store.engine, transaction, row.seq, added, 'text-allowed')
    await refreshListing(transaction, row.seq)
    await wantRecordsOf(transaction, row.seq)
    return true
  })
}

/** Puts a later reading of a dispatch beside the earlier ones; from now on it counts. */
export async function addReading(
  store: Store,
  added: NewReading,
  reason: Exclude<ReadingReason, 'added' | 'text-allowed'>,
  given?: Act & { readonly edtf: string },
): Promise<void> {
  await store.db.transaction().execute(async (transaction) => {
    const dispatch = await seqOf(transaction, added.reading.dispatch.id)
    if (given)
      await transaction
        .insertInto('given_date')
        .values({ dispatch, edtf: given.edtf, by: given.by, given_at: given.at })
        .execute()
    await insertReading(store.engine, transaction, dispatch, added, reason)
    await refreshListing(transaction, dispatch)
    await wantRecordsOf(transaction, dispatch)
  })
}

/**
 * Takes a dispatch out of the record, or puts it back. Nothing is deleted.
 * @returns false where it was so already
 */
export async function setWithdrawn(store: Store, id: string, withdrawn: boolean, act: Act): Promise<boolean> {
  return store.db.transaction().execute(async (transaction) => {
    const dispatch = await seqOf(transaction, id)
    const now = await transaction
      .selectFrom('listing')
      .select('withdrawn')
      .where('dispatch', '=', dispatch)
      .executeTakeFirstOrThrow()
    if (Boolean(now.withdrawn) === withdrawn) return false
    await transaction
      .insertInto('withdrawal')
      .values({ dispatch, withdrawn: withdrawn ? 1 : 0, by: act.by, decided_at: act.at })
      .execute()
    await refreshListing(transaction, dispatch)
    await wantRecordsOf(transaction, dispatch)
    return true
  })
}

async function seqOf(transaction: Transaction<Schema>, id: string): Promise<number> {
  const row = await transaction.selectFrom('dispatch').select('seq').where('id', '=', id).executeTakeFirst()
  if (!row) throw new ReadoutError('store/no-dispatch', 'input', `the record has no dispatch ${id}`)
  return row.seq
}

async function insertSighting(transaction: Transaction<Schema>, dispatch: number, seen: Sighting): Promise<boolean> {
  const { name = null, source = null, url = null, published = null, via = null, seenAt: seen_at } = seen
  const invented = seen.invented ? 1 : 0
  const told = JSON.stringify([name, source, url, published, invented, ...(via ? [via] : [])])
  const key = createHash('sha256').update(told).digest('hex').slice(0, 32)
  const row = await transaction
    .insertInto('sighting')
    .values({ dispatch, key, name, source, url, published, invented, via, seen_at })
    .onConflict((conflict) => conflict.columns(['dispatch', 'key']).doNothing())
    .returning('seq')
    .executeTakeFirst()
  return row !== undefined
}

async function insertReading(
  engine: Engine,
  transaction: Transaction<Schema>,
  dispatch: number,
  added: NewReading,
  reason: ReadingReason,
): Promise<void> {
  const { reader, dispatch: whole, actors, findings } = added.reading
  const row = await transaction
    .insertInto('reading')
    .values({
      dispatch,
      reader_version: reader.version,
      language: reader.language,
      published: whole.published.edtf ?? null,
      published_basis: whole.published.basis,
      parts: writeParts(whole),
      introduction: JSON.stringify(added.introduction),
      reason,
      read_at: added.readAt,
    })
    .returning('seq')
    .executeTakeFirstOrThrow()
  const keys = findingKeys(added.reading)
  await engine.insertAll(
    transaction,
    'actor',
    actors.map(({ id, name, type, ...body }, ordinal) => ({
      reading: row.seq,
      ordinal,
      id,
      name,
      type,
      body,
    })),
  )
  await engine.insertAll(
    transaction,
    'finding',
    findings.map((finding, ordinal) => ({
      reading: row.seq,
      ordinal,
      id: finding.id,
      key: keys.get(finding.id),
      kind: finding.kind,
      span_start: finding.span.start,
      span_end: finding.span.end,
      sentence: finding.sentence,
      confidence: finding.confidence,
      reader: finding.reader,
      modality: finding.modality ?? null,
      background: finding.background ? 1 : 0,
      body: finding,
    })),
  )
}
