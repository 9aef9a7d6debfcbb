import type { Finder } from '../finder.ts'
import { findMemberships } from './find.ts'
import * as lexicon from './lexicon.ts'

/** Who belongs to which organisation, group or format, in what role. */
export const membership: Finder<'membership'> = {
  kind: 'membership',
  version: 4,
  needs: [],
  find: findMemberships,
  describe: ({ member, of, role }, name) => `${name(member)}, ${role ?? 'member'} of ${name(of)}`,
  lexicon,
  rules: {
    'membership/prefix': 'a state or body named before a role in a group ("Norland co-chair of the Contact Group")',
    'membership/post': 'a person who holds a post in a group ("the Norland representative in the Contact Group")',
  },
}
