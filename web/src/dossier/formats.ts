import type { RecordMembership } from '../../../src/model/record-entry.ts'
import type { Process } from '../api/process-contract.ts'

/** A format of talks or another body, with those who are in it part by part: co-chairs, members, observers. */
export interface Format {
  readonly name: string
  readonly parts: readonly { readonly part: Part; readonly members: readonly RecordMembership[] }[]
}

type Part = NonNullable<RecordMembership['role']>

/** The parts one may have, those who lead first, and what several who have it are called. */
export const PARTS: readonly { readonly part: Part; readonly many: string }[] = [
  { part: 'co-chair', many: 'Co-chairs' },
  { part: 'chair', many: 'Chairs' },
  { part: 'mediator', many: 'Mediators' },
  { part: 'guarantor', many: 'Guarantors' },
  { part: 'member', many: 'Members' },
  { part: 'observer', many: 'Observers' },
]

/** The formats of the process in the order of its file, then other bodies of two or more, the largest first. */
export function formatsOf(process: Process, memberships: readonly RecordMembership[]): Format[] {
  const bodies = new Map<string, RecordMembership[]>(process.formats.map(({ name }) => [name, []]))
  for (const membership of memberships)
    bodies.set(membership.of.name, [...(bodies.get(membership.of.name) ?? []), membership])
  const isSetUp = (name: string) => process.formats.some((f) => f.name === name)
  return [...bodies]
    .filter(([name, members]) => members.length > 1 || isSetUp(name))
    .sort(([a, m], [b, n]) => Number(isSetUp(b)) - Number(isSetUp(a)) || (isSetUp(a) ? 0 : n.length - m.length))
    .map(([name, members]) => ({
      name,
      parts: PARTS.flatMap(({ part }) => {
        const own = members.filter((m) => (m.role ?? 'member') === part).sort(byName)
        return own.length ? [{ part, members: own }] : []
      }),
    }))
}

function byName({ member: a }: RecordMembership, { member: b }: RecordMembership): number {
  return a.name.localeCompare(b.name)
}
