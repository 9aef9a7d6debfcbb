import type { Position, RecordActor } from '../../../../src/model/record-entry.ts'

/** Somebody who spoke on a subject: a side with all who speak for it, or one actor. */
export interface Speaker {
  readonly id: string
  readonly name: string
  readonly role: RecordActor['role']
  readonly statements: number
}

/** How many stand side by side at most: more columns than that are too narrow to read in. */
export const MOST_SPEAKERS = 4
const BY_DEFAULT = 3
const PARTIES_BY_DEFAULT = 2
const ROLES: readonly RecordActor['role'][] = ['party', 'mediator', 'monitor', 'format']

/** The subjects anybody spoke on, those spoken on most first. */
export function subjectsOf(positions: readonly Position[]): { name: string; statements: number }[] {
  const told = new Map<string, Set<string>>()
  for (const { subject, line } of positions) {
    const known = told.get(subject) ?? new Set()
    for (const { statement } of line) known.add(statement)
    told.set(subject, known)
  }
  return [...told]
    .map(([name, statements]) => ({ name, statements: statements.size }))
    .sort((a, b) => b.statements - a.statements || (a.name < b.name ? -1 : 1))
}

/** Who spoke on a subject, those who said most first. A person who speaks for a side stands after all sides. */
export function speakersOn(
  subject: string,
  positions: readonly Position[],
  actors: readonly RecordActor[],
): readonly Speaker[] {
  const byId = new Map(actors.map((a) => [a.id, a]))
  const found = positions.flatMap(({ actor, subject: on, line }) => {
    const known = byId.get(actor)
    return known && on === subject ? [{ known, statements: line.length }] : []
  })
  const sides = new Set(found.flatMap(({ known }) => (known.type === 'person' ? [] : [known.name])))
  return found
    .map(({ known, statements }) => ({
      isHeardAlready: known.type === 'person' && known.side !== undefined && sides.has(known.side),
      speaker: { id: known.id, name: known.name, role: known.role, statements },
    }))
    .sort(
      (a, b) =>
        Number(a.isHeardAlready) - Number(b.isHeardAlready) ||
        b.speaker.statements - a.speaker.statements ||
        rank(a.speaker) - rank(b.speaker) ||
        (a.speaker.name < b.speaker.name ? -1 : 1),
    )
    .map(({ speaker }) => speaker)
}

/**
 * Whose statements stand side by side: those asked for, in that order; else the two parties who said most and whoever
 * else said most, parties first.
 * @param asked ids with commas; unknown ones are passed over
 */
export function chosenSpeakers(speakers: readonly Speaker[], asked: string | undefined): readonly Speaker[] {
  const wanted = (asked ?? '').split(',').flatMap((id) => speakers.find((s) => s.id === id) ?? [])
  if (wanted.length) return [...new Set(wanted)].slice(0, MOST_SPEAKERS)
  const parties = speakers.filter((s) => s.role === 'party').slice(0, PARTIES_BY_DEFAULT)
  const others = speakers.filter((s) => !parties.includes(s)).slice(0, BY_DEFAULT - parties.length)
  return [...parties, ...others].sort((a, b) => rank(a) - rank(b) || b.statements - a.statements)
}

function rank({ role }: Speaker): number {
  const at = ROLES.indexOf(role)
  return at < 0 ? ROLES.length : at
}
