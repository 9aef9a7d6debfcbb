import type { Finder } from '../finder.ts'
import { findReferences } from './find.ts'

/** Treaties, resolutions, charters and earlier agreements that a dispatch invokes by name. */
export const reference: Finder<'reference'> = {
  kind: 'reference',
  version: 4,
  needs: ['statement'],
  find: findReferences,
  describe: ({ name }) => name,
}
