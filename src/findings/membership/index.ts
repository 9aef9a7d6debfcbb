import type { Finder } from '../finder.ts'
import { findMemberships } from './find.ts'

/** Who belongs to which organisation, group or format, in what role. */
export const membership: Finder<'membership'> = {
  kind: 'membership',
  version: 4,
  needs: [],
  find: findMemberships,
  describe: ({ member, of, role }, name) => `${name(member)}, ${role ?? 'member'} of ${name(of)}`,
}
