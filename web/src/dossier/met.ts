import type { RecordActor, RecordContact } from '../../../src/model/record-entry.ts'

/** Two actors who met, or are due to. */
export interface Pair {
  readonly a: string
  readonly b: string
  readonly held: readonly RecordContact[]
  readonly due: readonly RecordContact[]
}

/** Who met whom: the actors with most contacts, in that order, and each pair of them with its contacts. */
export interface Met {
  readonly actors: readonly RecordActor[]
  pair(a: string, b: string): Pair | undefined
}

const MOST = 8
const AHEAD = new Set<RecordContact['phase']>(['due', 'proposed', 'postponed'])

export function whoMetWhom(contacts: readonly RecordContact[], actors: readonly RecordActor[]): Met {
  const byId = new Map(actors.map((a) => [a.id, a]))
  const pairs = new Map<string, { a: string; b: string; held: RecordContact[]; due: RecordContact[] }>()
  const counts = new Map<string, number>()
  for (const contact of contacts) {
    const isHeld = contact.phase === 'held' || contact.phase === 'under-way'
    if (!isHeld && !AHEAD.has(contact.phase)) continue
    const there = [...new Set(contact.participants.flatMap(({ id }) => (id && byId.has(id) ? [id] : [])))].sort()
    for (const id of there) if (there.length > 1) counts.set(id, (counts.get(id) ?? 0) + 1)
    for (const [at, a] of there.entries())
      for (const b of there.slice(at + 1)) {
        const pair = pairs.get(`${a} ${b}`) ?? { a, b, held: [], due: [] }
        pair[isHeld ? 'held' : 'due'].push(contact)
        pairs.set(`${a} ${b}`, pair)
      }
  }
  const shown = [...counts]
    .sort(([a, n], [b, m]) => m - n || (byId.get(a)!.name < byId.get(b)!.name ? -1 : 1))
    .slice(0, MOST)
    .map(([id]) => byId.get(id)!)
  return { actors: shown, pair: (a, b) => pairs.get([a, b].sort().join(' ')) }
}
