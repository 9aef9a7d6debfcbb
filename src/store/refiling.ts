import type { Reading } from '../model/reading.ts'
import { type ProposedFiling, writeFilings } from './filings.ts'
import { readParts } from './parts.ts'
import type { StoredProcess } from './processes.ts'
import type { Store } from './store.ts'

// So many dispatches are filed in one transaction: a fraction of a second in which others wait to write.
const BATCH = 200

/** The next dispatches after this number, in the order they came in, as far as filing looks at them: their text and headline. */
export async function unfiledBatch(
  store: Store,
  after: number,
): Promise<readonly { readonly seq: number; readonly reading: Reading }[]> {
  const rows = await store.db
    .selectFrom('dispatch')
    .innerJoin('listing', 'listing.dispatch', 'dispatch.seq')
    .innerJoin('reading', 'reading.seq', 'listing.reading')
    .select(['dispatch.seq', 'dispatch.id', 'dispatch.text'])
    .select(['reading.reader_version', 'reading.language', 'reading.parts'])
    .where('dispatch.seq', '>', after)
    .orderBy('dispatch.seq')
    .limit(BATCH)
    .execute()
  return rows.map((row) => ({
    seq: row.seq,
    reading: {
      reader: { name: 'readout', version: row.reader_version, language: row.language },
      dispatch: { id: row.id, text: row.text, ...readParts(row.parts, row.text) },
      actors: [],
      findings: [],
    },
  }))
}

/** Writes what the rule says of several dispatches, all or none. */
export async function writeFilingsOf(
  store: Store,
  proposed: readonly { readonly dispatch: number; readonly filings: readonly ProposedFiling[] }[],
): Promise<void> {
  await store.db.transaction().execute(async (transaction) => {
    for (const { dispatch, filings } of proposed) await writeFilings(transaction, dispatch, filings)
  })
}

/** Notes that all dispatches are filed by this version of the process. */
export async function markFiled(store: Store, { seq, version }: StoredProcess): Promise<void> {
  await store.db.updateTable('process').set({ filed_version: version }).where('seq', '=', seq).execute()
}
