import type { Finder } from '../finder.ts'
import { findStatements } from './find.ts'

/** What somebody said, wrote, believes, hopes, wants or agreed: who, by which words, to whom. */
export const statement: Finder<'statement'> = {
  kind: 'statement',
  version: 1,
  needs: ['time'],
  find: findStatements,
  describe: (finding, name) => `${finding.speakers.map(name).join(', ') || 'somebody'} ${finding.act}`,
}
