import type { Finder } from '../finder.ts'

/** Finds nothing yet. */
export const event: Finder<'event'> = {
  kind: 'event',
  version: 0,
  needs: [],
  find: () => [],
  describe: () => '',
}
