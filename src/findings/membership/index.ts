import type { Finder } from '../finder.ts'
import { findMemberships } from './find.ts'
import * as lexicon from './lexicon.ts'

/** Who belongs to which organisation, group or format, in what role. */
export const membership: Finder<'membership'> = {
  kind: 'membership',
  version: 5,
  needs: [],
  find: findMemberships,
  describe: ({ member, of, role }, name) => `${name(member)}, ${role ?? 'member'} of ${name(of)}`,
  lexicon,
  rules: {
    'membership/role':
      'a role beside a group ("co-chairs of the Contact Group", "mediators"), and who is told to have it',
    'membership/listing': 'a roll of members beside a group ("the Contact Group, comprising Norland and Vestria")',
    'membership/verb': 'a verb of belonging ("joined", "chairs", "takes part in the mission")',
    'membership/number': 'a group named by its number, with its members beside it ("the five, Norland, Vestria …")',
    'membership/prefix': 'a state or body named before a role in a group ("Norland co-chair of the Contact Group")',
    'membership/post': 'a person who holds a post in a group ("head of the Norland delegation")',
    'membership/known':
      'a roll before the name of what it makes up ("Norland, Vestria and Sudria, known as the Troika")',
    'membership/list': 'names set in brackets or dashes right behind a group ("the Contact Group (Norland, Vestria)")',
    'membership/of': 'names behind "of" after a group ("the Contact Group of Norland, Vestria and Ostmark")',
    'membership/represents': 'somebody told to represent a side in a group',
  },
}
