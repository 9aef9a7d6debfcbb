import type { HeldOffice, RecordActor } from '../../../src/model/record-entry.ts'
import { dayOf, intervalOf } from '../../../src/record/time/interval.ts'

/** An office as it is known to be held: `told` from the first to the last day that says so, `set` by the process file. */
export interface Term {
  readonly held: HeldOffice
  readonly told?: { readonly from: number; readonly to: number }
  readonly set?: { readonly from: number; readonly to: number }
}

export interface Holder extends Term {
  readonly actor: RecordActor
}

/** An office with everybody who is told to have held it, the earliest first. */
export interface Terms {
  readonly office: string
  readonly of?: string
  readonly holders: readonly Holder[]
}

/**
 * Offices of persons: those of the sides of the process first, and among them those whose holders most is told of.
 * @param sides names of parties, mediators, monitors and formats
 */
export function termsOf(actors: readonly RecordActor[], sides: readonly string[]): Terms[] {
  const found = new Map<string, { office: string; of?: string; holders: Holder[] }>()
  for (const actor of actors)
    for (const held of actor.type === 'person' ? actor.offices : []) {
      const { office, of } = held
      const terms = found.get(`${office} ${of ?? ''}`) ?? { office, ...(of ? { of } : {}), holders: [] }
      terms.holders.push({ actor, ...termOf(held) })
      found.set(`${office} ${of ?? ''}`, terms)
    }
  const isOfSide = ({ of }: Terms) => of !== undefined && sides.includes(of)
  const weight = (t: Terms) => t.holders.reduce((sum, h) => sum + h.actor.refs.length, 0)
  return [...found.values()]
    .map((t) => ({ ...t, holders: [...t.holders].sort((a, b) => startOf(a) - startOf(b)) }))
    .sort((a, b) => Number(isOfSide(b)) - Number(isOfSide(a)) || weight(b) - weight(a))
}

export function termOf(held: HeldOffice): Term {
  const { first, last, from, to } = held
  const [start, end] = [intervalOf(from), intervalOf(to)]
  return {
    held,
    ...(first ? { told: { from: dayOf(first), to: dayOf(last ?? first) } } : {}),
    ...(start || end
      ? { set: { from: start?.from ?? Number.NEGATIVE_INFINITY, to: end?.to ?? Number.POSITIVE_INFINITY } }
      : {}),
  }
}

function startOf({ told, set, held }: Holder): number {
  const start = set && Number.isFinite(set.from) ? set.from : told?.from
  return start ?? (held.past ? dayOf(held.past) : Number.POSITIVE_INFINITY)
}
