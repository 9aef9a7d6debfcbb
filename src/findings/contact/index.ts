import type { Finder } from '../finder.ts'

/** Finds nothing yet. */
export const contact: Finder<'contact'> = {
  kind: 'contact',
  version: 0,
  needs: [],
  find: () => [],
  describe: () => '',
}
