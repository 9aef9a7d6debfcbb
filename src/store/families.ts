import { sql, type Transaction } from 'kysely'
import type { Family, Version } from '../model/record-entry.ts'
import { refreshListing } from './listing.ts'
import type { Schema } from './schema.ts'
import type { Store } from './store.ts'

interface Place {
  readonly id: string
  readonly family: string | null
  readonly place: number
  readonly relation: Version['relation'] | null
}

/**
 * Notes in the list of all dispatches which of them are of one family, as the record of a process has it; only what
 * differs is written. A dispatch in several records is listed by the family it has in that of the process set up first.
 */
export async function writeFamilies(
  store: Store,
  transaction: Transaction<Schema>,
  process: number,
  families: readonly Family[],
): Promise<void> {
  const kept = await transaction
    .selectFrom('listing')
    .innerJoin('dispatch', 'dispatch.seq', 'listing.dispatch')
    .select(['dispatch.id', 'dispatch.seq', 'listing.family', 'listing.family_place', 'listing.relation'])
    .where('listing.family_process', '=', process)
    .execute()
  const gone = new Map(kept.map((row) => [row.id, row]))
  const changed = families.flatMap(placesIn).filter(({ id, family, place, relation }) => {
    const row = gone.get(id)
    gone.delete(id)
    return !row || row.family !== family || row.family_place !== place || row.relation !== relation
  })
  if (changed.length)
    await sql`UPDATE listing SET family = value ->> 'family', family_place = CAST(value ->> 'place' AS BIGINT),
        relation = value ->> 'relation', family_process = ${process}
      FROM ${store.engine.jsonRows(changed)} JOIN dispatch ON dispatch.id = value ->> 'id'
      WHERE listing.dispatch = dispatch.seq
        AND (family_process IS NULL OR family_process >= ${process})`.execute(transaction)
  for (const { seq } of gone.values()) {
    await transaction.updateTable('listing').set({ family_process: null }).where('dispatch', '=', seq).execute()
    await refreshListing(transaction, seq)
  }
}

/**
 * Who stands for a family: its newest version by the agency that wrote it, so that an update comes to the top and a
 * copy does not. A correction or kill is folded under nothing: what it takes back must be seen.
 */
function placesIn({ id, agency, versions }: Family): Place[] {
  const folded = versions.filter((v) => v.relation !== 'correction' && v.relation !== 'kill')
  const own = folded.filter((v) => v.relation !== 'copy' && v.agency === agency)
  const places = new Map([...own.toReversed(), ...folded.filter((v) => !own.includes(v))].map((v, i) => [v, i]))
  return versions.map((version) => {
    const place = folded.length > 1 ? places.get(version) : undefined
    const relation = versions.length > 1 ? version.relation : null
    return { id: version.dispatch, family: place === undefined ? null : id, place: place ?? 0, relation }
  })
}
