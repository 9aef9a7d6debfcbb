import type { Named } from '../../model/record-entry.ts'
import { oneLine } from './shorten.ts'

const MOST_NAMED = 4
const COLLECTIVE =
  /^(?:the|both|all|each|every|their|his|her|its|our|two|three|four|five|representatives|officials|leaders|members|delegations?|participants)\b/iu
// what a reading took for a name, and is none
const ADVERBIAL = /^(?:on|in|at|by|for|with|from|to|of|and|or|but|that|as|period)\b/u
const LONGEST_NAME = 70

/** Names in a row: "A", "A and B", "A, B and C". */
export function listed(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? ''
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

/** The names of actors in a row, at most four. */
export function actorList(actors: readonly Named[], most = MOST_NAMED): string {
  return listed(
    tellable(actors)
      .slice(0, most)
      .map(({ name }) => name),
  )
}

/** The same with the side each acts for, unless that is `known`; beyond `most` they are counted. */
export function namesWithSides(actors: readonly Named[], most = 6, known?: string): string {
  const told = tellable(actors)
  const names = told.slice(0, most).map((actor) => nameWithSide(actor, known))
  return listed(told.length > most ? [...names, `${told.length - most} more`] : names)
}

export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count === 1 ? 'one' : count.toLocaleString('en-GB')} ${count === 1 ? one : many}`
}

export function capitalised(text: string): string {
  return text.replace(/^\p{Ll}/u, (c) => c.toUpperCase())
}

/** A naming as it stands within a sentence: "The two leaders" begins small, names do not. */
export function inSentence(name: string): string {
  return COLLECTIVE.test(name) ? name.replace(/^\p{Lu}/u, (c) => c.toLowerCase()) : name
}

/** A sentence of its own: it begins with a capital and ends with a mark. */
export function asSentence(text: string): string {
  return /[.!?…][”’)]?$/u.test(text) ? capitalised(text) : `${capitalised(text)}.`
}

/**
 * Those to be named: "both sides", "the leaders of A and B" and short forms are left out where the others say who it is.
 * Names are on one line.
 */
function tellable(actors: readonly Named[]): Named[] {
  const clean = actors.map((actor) => ({ ...actor, name: oneLine(actor.name) }))
  const named = clean.filter(({ name }) => /^\p{Lu}/u.test(name) && !COLLECTIVE.test(name))
  const own = named.filter(({ name }) => !named.some((other) => other.name !== name && isToldBy(name, other.name)))
  if (own.length) return own
  return clean
    .filter(({ name }) => name.length <= LONGEST_NAME && !ADVERBIAL.test(name))
    .map((actor) => ({ ...actor, name: inSentence(actor.name) }))
}

/** "EU" beside "European Union", "Vestria and Ordania" beside "Vestria". */
function isToldBy(name: string, other: string): boolean {
  const initials = other.match(/(?<!\p{L})\p{Lu}/gu)?.join('') ?? ''
  return (name.length > 1 && name === initials) || (name.includes(' and ') && name.includes(other))
}

/** An actor with the side it acts for: "Marta Olen (Vestria)"; the name alone where it holds the side, or that is `known`. */
function nameWithSide({ name, side }: Named, known?: string): string {
  if (side === known) return name
  const stem = side?.slice(0, Math.max(4, side.length - 2)).toLowerCase()
  return !side || (stem && name.toLowerCase().includes(stem)) ? name : `${name} (${side})`
}
