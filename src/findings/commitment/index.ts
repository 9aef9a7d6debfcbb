import type { Finder } from '../finder.ts'

/** Finds nothing yet. */
export const commitment: Finder<'commitment'> = {
  kind: 'commitment',
  version: 0,
  needs: [],
  find: () => [],
  describe: () => '',
}
