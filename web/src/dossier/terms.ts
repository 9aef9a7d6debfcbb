import type { HeldOffice, RecordActor } from '../../../src/model/record-entry.ts'

/** An office with everybody who is told to have held it, the earliest first. */
export interface Terms {
  readonly office: string
  readonly of?: string
  readonly holders: readonly (Pick<HeldOffice, 'first' | 'last' | 'past'> & { readonly actor: RecordActor })[]
}

/** Offices of persons, those of the most told states and bodies first. */
export function termsOf(actors: readonly RecordActor[]): Terms[] {
  const found = new Map<string, { office: string; of?: string; holders: Terms['holders'][number][] }>()
  for (const actor of actors)
    for (const { office, of, first, last, past } of actor.type === 'person' ? actor.offices : []) {
      const key = `${office} ${of ?? ''}`
      const terms = found.get(key) ?? { office, ...(of ? { of } : {}), holders: [] }
      terms.holders.push({ actor, ...(first ? { first } : {}), ...(last ? { last } : {}), ...(past ? { past } : {}) })
      found.set(key, terms)
    }
  const weight = (t: Terms) => t.holders.reduce((sum, h) => sum + h.actor.refs.length, 0)
  return [...found.values()]
    .map((t) => ({ ...t, holders: t.holders.sort((a, b) => (a.first ?? '').localeCompare(b.first ?? '')) }))
    .sort((a, b) => weight(b) - weight(a))
}
