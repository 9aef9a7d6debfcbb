import type { Transaction } from 'kysely'
import type { Introduction } from '../model/dispatch-summary.ts'
import { orderedAt } from './ordered-at.ts'
import type { Schema } from './schema.ts'

/**
 * Works out anew what counts for one dispatch from everything the record holds of it: the newest reading, the newest
 * withdrawal, the first name it came under. The one place where a row is replaced; nothing is lost by it.
 */
export async function refreshListing(transaction: Transaction<Schema>, dispatch: number): Promise<void> {
  const now = await transaction
    .selectFrom('dispatch')
    .innerJoin('reading', 'reading.dispatch', 'dispatch.seq')
    .leftJoin('listing as before', 'before.dispatch', 'dispatch.seq')
    .select(['dispatch.added_at', 'reading.seq as reading', 'reading.published', 'reading.introduction'])
    .select(['before.family', 'before.family_place', 'before.family_process', 'before.relation'])
    .select(({ selectFrom }) =>
      selectFrom('withdrawal')
        .select('withdrawal.withdrawn')
        .whereRef('withdrawal.dispatch', '=', 'dispatch.seq')
        .orderBy('withdrawal.seq', 'desc')
        .limit(1)
        .as('withdrawn'),
    )
    .where('dispatch.seq', '=', dispatch)
    .orderBy('reading.seq', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  const sightings = await transaction
    .selectFrom('sighting')
    .select(['name', 'source', 'invented'])
    .where('dispatch', '=', dispatch)
    .orderBy('seq')
    .execute()
  const kinds = await transaction
    .selectFrom('finding')
    .select(({ fn }) => ['kind', fn.countAll<number>().as('count')])
    .where('reading', '=', now.reading)
    .groupBy('kind')
    .execute()
  const { family, family_place, family_process, relation } = now
  const introduction = JSON.parse(now.introduction) as Introduction
  const ordered_at = orderedAt(now.published, now.added_at)
  const source = introduction.source ?? sightings.find((s) => s.source)?.source ?? null
  const row = {
    reading: now.reading,
    ordered_at,
    findings: kinds.reduce((sum, { count }) => sum + count, 0),
    name: sightings.find((s) => s.name)?.name ?? null,
    source,
    invented: sightings.some((s) => s.invented) ? (1 as const) : (0 as const),
    withdrawn: now.withdrawn ?? 0,
    place: introduction.dateline?.place ?? null,
    kinds: kinds
      .map((k) => k.kind)
      .sort()
      .join(' '),
    filed: await filedTo(transaction, dispatch),
    // what a record says of its family stands until that record says otherwise
    ...(family_process
      ? { family, family_place: family_place ?? dispatch, family_process, relation }
      : headlineFamily(dispatch, introduction, source, ordered_at)),
  }
  await transaction
    .insertInto('listing')
    .values({ dispatch, ...row })
    .onConflict((conflict) => conflict.column('dispatch').doUpdateSet(row))
    .execute()
}

/** Notes in the list to which processes a dispatch is filed now. */
export async function listFiled(transaction: Transaction<Schema>, dispatch: number): Promise<void> {
  const filed = await filedTo(transaction, dispatch)
  await transaction.updateTable('listing').set({ filed }).where('dispatch', '=', dispatch).execute()
}

async function filedTo(transaction: Transaction<Schema>, dispatch: number): Promise<string> {
  const rows = await transaction
    .selectFrom('filing')
    .select('process')
    .where('dispatch', '=', dispatch)
    .where('filed', '=', 1)
    .orderBy('process')
    .execute()
  return rows.map((r) => r.process).join(' ')
}

/** Filed nowhere, dispatches of one day are of one family where headline and agency are the same; the first to come in stands. */
function headlineFamily(dispatch: number, { headline, dateline }: Introduction, source: string | null, day: string) {
  const agency = dateline?.agency ?? source
  const family = headline && agency ? `${day.slice(0, 10)} ${agency}: ${headline}` : null
  return { family, family_place: dispatch, family_process: null, relation: null }
}
