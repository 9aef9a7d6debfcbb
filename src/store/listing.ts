import type { Transaction } from 'kysely'
import type { Introduction } from '../model/dispatch-summary.ts'
import { orderedAt } from './ordered-at.ts'
import type { Schema } from './schema.ts'

/**
 * Works out anew what counts for one dispatch from everything the record holds of it: the newest reading, the newest
 * withdrawal, the first name it came under. The one place where a row is replaced; nothing is lost by it.
 */
export async function refreshListing(transaction: Transaction<Schema>, dispatch: number): Promise<void> {
  const { added_at } = await transaction
    .selectFrom('dispatch')
    .select('added_at')
    .where('seq', '=', dispatch)
    .executeTakeFirstOrThrow()
  const reading = await transaction
    .selectFrom('reading')
    .select(['seq', 'published', 'introduction'])
    .where('dispatch', '=', dispatch)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  const sightings = await transaction
    .selectFrom('sighting')
    .select(['name', 'source', 'invented'])
    .where('dispatch', '=', dispatch)
    .orderBy('seq')
    .execute()
  const withdrawal = await transaction
    .selectFrom('withdrawal')
    .select('withdrawn')
    .where('dispatch', '=', dispatch)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  const kinds = await transaction
    .selectFrom('finding')
    .select(({ fn }) => ['kind', fn.countAll<number>().as('count')])
    .where('reading', '=', reading.seq)
    .groupBy('kind')
    .execute()
  const before = await transaction
    .selectFrom('listing')
    .select(['family', 'family_place', 'family_process', 'relation'])
    .where('dispatch', '=', dispatch)
    .executeTakeFirst()
  const introduction = JSON.parse(reading.introduction) as Introduction
  const ordered_at = orderedAt(reading.published, added_at)
  const source = introduction.source ?? sightings.find((s) => s.source)?.source ?? null
  const row = {
    reading: reading.seq,
    ordered_at,
    findings: kinds.reduce((sum, { count }) => sum + count, 0),
    name: sightings.find((s) => s.name)?.name ?? null,
    source,
    invented: sightings.some((s) => s.invented) ? (1 as const) : (0 as const),
    withdrawn: withdrawal?.withdrawn ?? 0,
    place: introduction.dateline?.place ?? null,
    kinds: kinds
      .map((k) => k.kind)
      .sort()
      .join(' '),
    filed: await filedTo(transaction, dispatch),
    // what a record says of its family stands until that record says otherwise
    ...(before?.family_process ? before : headlineFamily(dispatch, introduction, source, ordered_at)),
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
