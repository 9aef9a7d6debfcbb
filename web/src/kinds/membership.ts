import { count, list } from '../words/count.ts'
import { type KindView, modality, recalled } from './note.ts'

const ROLES = {
  'co-chair': 'co-chair',
  chair: 'chair',
  member: 'member',
  observer: 'observer',
  guarantor: 'guarantor',
  mediator: 'mediator',
}

export const membership: KindView<'membership'> = {
  kind: 'membership',
  one: 'membership',
  many: 'memberships',
  glyph: 'membership',
  group: ({ of, sentence }) => `${of} in ${sentence}`,
  note(findings, look) {
    const [first] = findings
    const byRole = new Map<string, string[]>()
    for (const { role, member } of findings) {
      const words = role ? ROLES[role] : 'member'
      byRole.set(words, [...(byRole.get(words) ?? []), look.name(member)])
    }
    const roles = [...byRole]
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
