import type { Named, RecordActor } from '../../../src/model/record-entry.ts'
import { remembered } from '../../../src/record/remembered.ts'

const SUFFIX = /,? (?:Jr|Sr|II|III|IV)\.?$/
// "Ursula von der Leyen", "Mohammed bin Salman": what stands small before a last name belongs to it.
const LAST_NAME = /(?<first>.{1,80}?) (?<last>(?:\p{Ll}[\p{L}’'-]{0,8} ){0,3}\S{1,40})$/u

/**
 * Persons by their last name, everybody else by the whole name. The whole name stays where another actor shares the
 * last one, and where dispatches use another part alone, as for "Xi Jinping", who is "Xi", never "Jinping".
 */
export const shortNames = remembered((actors: readonly RecordActor[]): ((named: Named) => string) => {
  const persons = new Map(actors.filter((a) => a.type === 'person').map((a) => [a.id, a]))
  const bearers = new Map<string, number>()
  for (const { name } of persons.values()) bearers.set(lastName(name), (bearers.get(lastName(name)) ?? 0) + 1)
  return ({ id, name }) => {
    const person = id === undefined ? undefined : persons.get(id)
    if (!person) return name
    const last = lastName(person.name)
    return bearers.get(last) === 1 && isUsedAlone(last, person.names) ? last : person.name.replace(SUFFIX, '')
  }
})

/** A last name is one where dispatches write it alone, or where they write no part of the name alone, always last. */
function isUsedAlone(last: string, names: readonly string[]): boolean {
  if (names.some((n) => n === last)) return true
  return names.every((n) => n.includes(' ') && !n.startsWith(`${last} `))
}

function lastName(name: string): string {
  const plain = name.replace(SUFFIX, '')
  return LAST_NAME.exec(plain)?.groups?.last ?? plain
}
