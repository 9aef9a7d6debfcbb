import type { Actor, ActorType } from '../model/actor.ts'
import type { Store } from './store.ts'

// States and large organisations are in everything; these tie dispatches to one process.
const TELLING: readonly ActorType[] = ['person', 'body', 'format', 'armed-group']
const SHARED = 2
const MOST_NAMES = 200
const MOST_DATES = 1_000

/**
 * Dates of the dispatches of the record that speak of the same people, bodies and formats, at least two of them.
 * @returns EDTF, each once, in order; none whose year is open
 */
export async function datesOfKin(store: Store, actors: readonly Actor[]): Promise<readonly string[]> {
  const names = [...new Set(actors.filter((a) => TELLING.includes(a.type)).map((a) => a.name))].slice(0, MOST_NAMES)
  if (names.length < SHARED) return []
  const rows = await store.db
    .selectFrom('actor')
    .innerJoin('listing', 'listing.reading', 'actor.reading')
    .innerJoin('reading', 'reading.seq', 'actor.reading')
    .select('reading.published')
    .where('actor.name', 'in', names)
    .where('actor.type', 'in', TELLING)
    .where('listing.withdrawn', '=', 0)
    .where('reading.published', 'is not', null)
    .groupBy(['reading.seq', 'reading.published'])
    .having(({ fn }) => fn.count('actor.name').distinct(), '>=', SHARED)
    .limit(MOST_DATES)
    .execute()
  return [...new Set(rows.map((r) => r.published!).filter((edtf) => /^\d{4}/.test(edtf)))].sort()
}
