import type { RecordActor, RecordContact } from '../../../../src/model/record-entry.ts'
import { areTwo, groupOf, placesOf, whoActsFor } from './narrow.ts'

/** Two who met, or are due to: how many contacts were held and how many are ahead. */
export interface Pair {
  readonly a: RecordActor
  readonly b: RecordActor
  readonly held: number
  readonly ahead: number
}

/** Who is set against whom: persons, or sides with all who act for them. */
export type Among = 'people' | 'sides'

/** Those with most contacts, in that order, and each two of them who met. */
export interface Met {
  readonly actors: readonly { readonly actor: RecordActor; readonly contacts: number }[]
  readonly pairs: readonly Pair[]
  between(a: string, b: string): Pair | undefined
}

/** @param most how many actors at most */
export function whoMetWhom(
  contacts: readonly RecordContact[],
  actors: readonly RecordActor[],
  among: Among,
  most: number,
): Met {
  const isFor = whoActsFor(actors)
  const met = contacts.filter((c) => c.participants.length > 1 && ['held', 'ahead'].includes(groupOf(c.phase)))
  const shown = mostMet(met, actors, among).slice(0, most)
  const pairs = new Map<string, Pair>()
  for (const contact of met) {
    const isHeld = groupOf(contact.phase) === 'held'
    const there = shown.flatMap(({ actor }) => {
      const places = placesOf(contact, actor.id, isFor)
      return places.length ? [{ actor, places }] : []
    })
    for (const [at, a] of there.entries())
      for (const b of there.slice(at + 1)) {
        if (!areTwo(a.places, b.places)) continue
        const key = keyOf(a.actor.id, b.actor.id)
        const { held, ahead } = pairs.get(key) ?? { held: 0, ahead: 0 }
        pairs.set(key, { a: a.actor, b: b.actor, held: held + Number(isHeld), ahead: ahead + Number(!isHeld) })
      }
  }
  return { actors: shown, pairs: [...pairs.values()], between: (a, b) => pairs.get(keyOf(a, b)) }
}

function mostMet(
  contacts: readonly RecordContact[],
  actors: readonly RecordActor[],
  among: Among,
): { actor: RecordActor; contacts: number }[] {
  const counts = new Map<string, number>()
  const byName = new Map(actors.flatMap((a) => (a.type === 'person' ? [] : [[a.name, a.id]])))
  for (const { participants } of contacts) {
    const there = new Set(
      participants.flatMap(({ id, side }) => {
        const own = among === 'sides' && side !== undefined ? byName.get(side) : undefined
        return own ?? id ?? []
      }),
    )
    for (const id of there) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return actors
    .filter((a) => counts.has(a.id) && (among === 'sides' || a.type === 'person'))
    .map((actor) => ({ actor, contacts: counts.get(actor.id)! }))
    .sort((a, b) => b.contacts - a.contacts || (a.actor.name < b.actor.name ? -1 : 1))
}

function keyOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}
