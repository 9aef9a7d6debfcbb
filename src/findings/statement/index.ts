import type { Finder } from '../finder.ts'

/** Finds nothing yet. */
export const statement: Finder<'statement'> = {
  kind: 'statement',
  version: 0,
  needs: [],
  find: () => [],
  describe: () => '',
}
