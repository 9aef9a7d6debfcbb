import type { Transaction } from 'kysely'
import type { Reading } from '../model/reading.ts'
import type { Engine } from './engine.ts'
import { listFiled } from './listing.ts'
import type { StoredProcess } from './processes.ts'
import { wantRecords } from './record-state.ts'
import type { Schema } from './schema.ts'
import type { Act, Store } from './store.ts'

/** What the rule says of a dispatch and a process. */
export interface ProposedFiling {
  readonly process: number
  readonly score: number
  readonly reasons: readonly string[]
  /** true where the score is enough without asking */
  readonly fits: boolean
}

/** Says to which processes a dispatch belongs, or might; pure. The store asks it inside the transaction that adds the dispatch. */
export type Filer = (reading: Reading, processes: readonly StoredProcess[]) => readonly ProposedFiling[]

/** Writes what the rule says of a dispatch that has only now come in. */
export async function addFilings(
  engine: Engine,
  transaction: Transaction<Schema>,
  dispatch: number,
  proposed: readonly ProposedFiling[],
): Promise<void> {
  const rows = proposed.map(({ process, score, reasons, fits }) => {
    return { process, dispatch, score, reasons, filed: fits ? 1 : 0, by_person: 0 }
  })
  await engine.insertAll(transaction, 'filing', rows)
  const fitting = proposed.flatMap(({ process, fits }) => (fits ? [process] : []))
  await wantRecords(transaction, fitting)
}

/** Writes what the rule says of one dispatch; a person's word stands over it. */
export async function writeFilings(
  transaction: Transaction<Schema>,
  dispatch: number,
  proposed: readonly ProposedFiling[],
): Promise<void> {
  const known = await transaction
    .selectFrom('filing')
    .select(['process', 'score', 'reasons', 'filed', 'by_person'])
    .where('dispatch', '=', dispatch)
    .execute()
  const byProcess = new Map(known.map((row) => [row.process, row]))
  const touched: number[] = []
  for (const { process, score, reasons, fits } of proposed) {
    const before = byProcess.get(process)
    if (!before && score === 0) continue
    const rule = { score, reasons: JSON.stringify(reasons) }
    const filed = before?.by_person ? before.filed : fits ? 1 : 0
    if (before && before.score === rule.score && before.reasons === rule.reasons && before.filed === filed) continue
    if (before)
      await transaction
        .updateTable('filing')
        .set({ ...rule, filed })
        .where('process', '=', process)
        .where('dispatch', '=', dispatch)
        .execute()
    else
      await transaction
        .insertInto('filing')
        .values({ process, dispatch, ...rule, filed, by_person: 0 })
        .execute()
    if ((before?.filed ?? 0) !== filed) touched.push(process)
  }
  await wantRecords(transaction, touched)
  if (touched.length) await listFiled(transaction, dispatch)
}

/**
 * A person's word that a dispatch belongs to a process, or does not; it stands over the rule from now on.
 * @returns false where that was a person's word already
 */
export async function setFiled(
  store: Store,
  process: number,
  dispatchId: string,
  filed: boolean,
  act: Act & { readonly why?: string },
): Promise<boolean> {
  return store.db.transaction().execute(async (transaction) => {
    const { seq: dispatch } = await transaction
      .selectFrom('dispatch')
      .select('seq')
      .where('id', '=', dispatchId)
      .executeTakeFirstOrThrow()
    const before = await transaction
      .selectFrom('filing')
      .select(['filed', 'by_person'])
      .where('process', '=', process)
      .where('dispatch', '=', dispatch)
      .executeTakeFirst()
    const flag = filed ? (1 as const) : (0 as const)
    if (before?.by_person === 1 && before.filed === flag) return false
    await transaction
      .insertInto('filing_word')
      .values({ process, dispatch, filed: flag, by: act.by, why: act.why ?? null, decided_at: act.at })
      .execute()
    await transaction
      .insertInto('filing')
      .values({ process, dispatch, score: 0, reasons: '[]', filed: flag, by_person: 1 })
      .onConflict((conflict) => conflict.columns(['process', 'dispatch']).doUpdateSet({ filed: flag, by_person: 1 }))
      .execute()
    if ((before?.filed ?? 0) !== flag) {
      await wantRecords(transaction, [process])
      await listFiled(transaction, dispatch)
    }
    return true
  })
}

/** To which processes a dispatch belongs, or might: the surest first. */
export interface FilingOfDispatch {
  readonly slug: string
  readonly name: string
  readonly score: number
  readonly reasons: readonly string[]
  readonly filed: boolean
  readonly byPerson: boolean
}

export async function filingsOf(store: Store, dispatchId: string): Promise<FilingOfDispatch[]> {
  const rows = await store.db
    .selectFrom('filing')
    .innerJoin('dispatch', 'dispatch.seq', 'filing.dispatch')
    .innerJoin('process', 'process.seq', 'filing.process')
    .innerJoin('process_version as version', 'version.process', 'process.seq')
    .select(['process.slug', 'filing.score', 'filing.reasons', 'filing.filed', 'filing.by_person', 'version.body'])
    .where('dispatch.id', '=', dispatchId)
    .orderBy('version.seq', 'desc')
    .execute()
  const newest = new Map(rows.toReversed().map((r) => [r.slug, r]))
  return [...newest.values()]
    .map((r) => ({
      slug: r.slug,
      name: (JSON.parse(r.body) as StoredProcess['process']).name,
      score: r.score,
      reasons: JSON.parse(r.reasons) as string[],
      filed: r.filed === 1,
      byPerson: r.by_person === 1,
    }))
    .sort((a, b) => Number(b.filed) - Number(a.filed) || b.score - a.score)
}

/** How many dispatches belong to each process, by its number; withdrawn ones left out. */
export async function countFiled(store: Store): Promise<ReadonlyMap<number, number>> {
  const rows = await store.db
    .selectFrom('filing')
    .innerJoin('listing', 'listing.dispatch', 'filing.dispatch')
    .select(({ fn }) => ['filing.process', fn.countAll<number>().as('count')])
    .where('filing.filed', '=', 1)
    .where('listing.withdrawn', '=', 0)
    .groupBy('filing.process')
    .execute()
  return new Map(rows.map((r) => [r.process, r.count]))
}

/** The processes to which an invented dispatch of the sample is filed. */
export async function inventedProcesses(store: Store): Promise<ReadonlySet<number>> {
  const rows = await store.db
    .selectFrom('filing')
    .select('process')
    .distinct()
    .where('filed', '=', 1)
    // from the few invented ones to what they are filed to, never through all that is filed
    .where('dispatch', 'in', ({ selectFrom }) => selectFrom('listing').select('dispatch').where('invented', '=', 1))
    .execute()
  return new Set(rows.map((row) => row.process))
}
