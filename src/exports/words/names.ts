import type { Named } from '../../model/record-entry.ts'

/** Names in a row: "A", "A and B", "A, B and C". */
export function listed(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? ''
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

/** An actor with the side it acts for: "Marta Olen (Vestria)"; the name alone where it holds the side, or that is `known`. */
function nameWithSide({ name, side }: Named, known?: string): string {
  if (side === known) return name
  const stem = side?.slice(0, Math.max(4, side.length - 2)).toLowerCase()
  return !side || (stem && name.toLowerCase().includes(stem)) ? name : `${name} (${side})`
}

/** The same for several, at most `most` of them. */
export function namesWithSides(actors: readonly Named[], most = 6, known?: string): string {
  const names = actors.slice(0, most).map((actor) => nameWithSide(actor, known))
  return listed(actors.length > most ? [...names, `${actors.length - most} more`] : names)
}

export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count === 1 ? 'one' : count.toLocaleString('en-GB')} ${count === 1 ? one : many}`
}

export function capitalised(text: string): string {
  return text.replace(/^\p{Ll}/u, (c) => c.toUpperCase())
}
