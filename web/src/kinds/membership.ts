import { count, list } from '../words/count.ts'
import type { Look } from './look.ts'
import { type KindView, modality, recalled } from './note.ts'

// those who lead before those who take part
const ROLES = ['chair', 'co-chair', 'mediator', 'guarantor', 'member', 'observer'] as const

export const membership: KindView<'membership'> = {
  kind: 'membership',
  one: 'membership',
  many: 'memberships',
  glyph: 'membership',
  group: ({ of, sentence }) => `${of} in ${sentence}`,
  note(findings, look) {
    const [first] = findings
    const inOrder = findings.toSorted((a, b) => firstMention(a.member, look) - firstMention(b.member, look))
    const roles = ROLES.flatMap((role): [string, readonly string[]][] => {
      const held = inOrder.filter((f) => (f.role ?? 'member') === role)
      return held.length ? [[role, held.map((f) => look.name(f.member))]] : []
    })
    return {
      lead: look.name(first.of),
      what: [
        roles.map(([role, names]) => count(names.length, role)).join(', '),
        ...recalled(first),
        ...modality(first),
      ],
      second: [...roles.map(([role, names]) => (roles.length > 1 ? `${role}: ${list(names, 9)}` : list(names, 9)))],
    }
  },
}

function firstMention(actor: string, look: Look): number {
  return look.actor(actor)?.mentions[0]?.start ?? 0
}
