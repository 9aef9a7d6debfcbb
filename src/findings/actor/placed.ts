import type { Entry } from './gazetteer/index.ts'
import type { Line } from './lines.ts'
import type { Affiliation, Noun } from './noun.ts'
import type { Role } from './role.ts'

/** A noun phrase in its line with its role in the sentence. */
export interface Placed {
  readonly noun: Noun
  readonly line: Line
  readonly role: Role
}

/** True where the phrase itself, not one it only renames, does what the verb says. */
export function acts({ role }: Placed): boolean {
  return !role.apposed && (role.as === 'subject' || role.as === 'agent')
}

/** A gazetteer entry as an owner that no words of the text name. */
export function asOwner(entry: Entry): Affiliation {
  return { entry, name: entry.name, type: entry.type ?? 'state', start: 0, end: 0, adjective: true }
}
