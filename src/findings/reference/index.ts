import type { Finder } from '../finder.ts'
import { findReferences } from './find.ts'
import * as lexicon from './lexicon.ts'

/** Treaties, resolutions, charters and earlier agreements that a dispatch invokes by name. */
export const reference: Finder<'reference'> = {
  kind: 'reference',
  version: 5,
  needs: ['statement'],
  find: findReferences,
  describe: ({ name }) => name,
  lexicon,
  rules: {
    'reference/title':
      'the title of a treaty, resolution, charter or law, with its head word ("Resolution 1701", "the Varn Accords")',
  },
}
