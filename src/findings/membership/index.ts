import type { Finder } from '../finder.ts'

/** Finds nothing yet. */
export const membership: Finder<'membership'> = {
  kind: 'membership',
  version: 0,
  needs: [],
  find: () => [],
  describe: () => '',
}
