import type { Finder } from '../finder.ts'

/** Finds nothing yet. */
export const assessment: Finder<'assessment'> = {
  kind: 'assessment',
  version: 0,
  needs: [],
  find: () => [],
  describe: () => '',
}
