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
  const { findings } = await transaction
    .selectFrom('finding')
    .select(({ fn }) => fn.countAll<number>().as('findings'))
    .where('reading', '=', reading.seq)
    .executeTakeFirstOrThrow()
  const introduction = JSON.parse(reading.introduction) as Introduction
  const row = {
    reading: reading.seq,
    ordered_at: orderedAt(reading.published, added_at),
    findings,
    name: sightings.find((s) => s.name)?.name ?? null,
    source: introduction.source ?? sightings.find((s) => s.source)?.source ?? null,
    invented: sightings.some((s) => s.invented) ? (1 as const) : (0 as const),
    withdrawn: withdrawal?.withdrawn ?? 0,
  }
  await transaction
    .insertInto('listing')
    .values({ dispatch, ...row })
    .onConflict((conflict) => conflict.column('dispatch').doUpdateSet(row))
    .execute()
}
