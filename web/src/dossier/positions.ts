import type { Position, RecordActor, RecordStatement } from '../../../src/model/record-entry.ts'

/** One statement of a side, with the words new in it and the words dropped since that side's one before. */
export interface Said {
  readonly statement: RecordStatement
  readonly fresh: readonly string[]
  readonly gone: readonly string[]
}

export interface PositionDay {
  /** EDTF; empty where no day is known */
  readonly when: string
  /** in the order of the parties; empty where a side has no statement of that day */
  readonly sides: readonly (readonly Said[])[]
}

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

/** What the first two parties said on a subject, a row a day, newest first. */
export function positionRows({
  positions,
  statements,
  actors,
  parties,
  subject,
}: {
  positions: readonly Position[]
  statements: readonly RecordStatement[]
  actors: readonly RecordActor[]
  parties: readonly string[]
  subject: string
}): PositionDay[] {
  const byId = new Map(statements.map((s) => [s.id, s]))
  const sides = parties.slice(0, 2).map((party) => {
    const actor = actors.find((a) => a.role === 'party' && a.side === party)
    const line = positions.find((p) => p.actor === actor?.id && p.subject === subject)?.line ?? []
    return line.flatMap(({ statement, when, fresh, gone, likeness }) => {
      const known = byId.get(statement)
      // words are compared only where the two statements are about the same enough to set side by side
      const compared = likeness !== null && likeness >= ALIKE
      return known
        ? [
            {
              when: when?.slice(0, 10) ?? '',
              said: { statement: known, fresh: compared ? fresh : [], gone: compared ? gone : [] },
            },
          ]
        : []
    })
  })
  const days = [...new Set(sides.flat().map(({ when }) => when))].sort().reverse()
  return days.map((when) => ({
    when,
    sides: sides.map((line) => line.filter((s) => s.when === when).map(({ said }) => said)),
  }))
}

// Below this share of words in common two statements are two thoughts, and marking what changed says nothing.
const ALIKE = 0.2
