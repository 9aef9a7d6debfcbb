import type { Finder } from '../finder.ts'
import { findStatements } from './find.ts'
import * as lexicon from './lexicon.ts'

/** What somebody said, wrote, believes, hopes, wants or agreed: who, by which words, to whom. */
export const statement: Finder<'statement'> = {
  kind: 'statement',
  version: 2,
  needs: ['time'],
  find: findStatements,
  describe: (finding, name) => `${finding.speakers.map(name).join(', ') || 'somebody'} ${finding.act}`,
  lexicon,
  rules: {
    'statement/chain':
      'words that attribute ("said", "according to", "hopes"), and the words they attribute, by models learned from 20,000 annotated attributions of newspaper text',
    'statement/tree': 'a verb, noun or phrase that attributes, known to a list, and what the tree hangs on it',
    'statement/surface':
      'the order of words in a headline ("Norland urges calm", "Truce is dead: minister"), where the tree is no help',
    'statement/quotation': 'a quotation that goes on without new words of attribution',
    'statement/shared-view': '"I agree with you that": a view the speaker says another holds too',
  },
}
