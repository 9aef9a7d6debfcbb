import type { Named, RecordActor } from '../../../src/model/record-entry.ts'

/** Persons by their last name where no other actor of the record shares it; everybody else by the whole name. */
export function shortNames(actors: readonly RecordActor[]): (named: Named) => string {
  const persons = new Map(actors.filter((a) => a.type === 'person').map((a) => [a.id, a.name]))
  const bearers = new Map<string, number>()
  for (const name of persons.values()) bearers.set(lastName(name), (bearers.get(lastName(name)) ?? 0) + 1)
  return ({ id, name }) => {
    const whole = id === undefined ? undefined : persons.get(id)
    return whole !== undefined && bearers.get(lastName(whole)) === 1 ? lastName(whole) : name
  }
}

const SUFFIX = /,? (?:Jr|Sr|II|III|IV)\.?$/

function lastName(name: string): string {
  return name.replace(SUFFIX, '').split(' ').at(-1)!
}
