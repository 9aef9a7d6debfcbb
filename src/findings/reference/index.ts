import type { Finder } from '../finder.ts'

/** Finds nothing yet. */
export const reference: Finder<'reference'> = {
  kind: 'reference',
  version: 0,
  needs: [],
  find: () => [],
  describe: () => '',
}
