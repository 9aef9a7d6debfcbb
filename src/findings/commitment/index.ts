import type { CommitmentFinding } from '../../model/finding.ts'
import type { Finder } from '../finder.ts'
import { findCommitments } from './find.ts'

const FORCE_WORDS: Readonly<Record<CommitmentFinding['force'], string>> = {
  agreed: 'agreed',
  pledged: 'pledged',
  planned: 'planned',
  proposed: 'proposed',
  demanded: 'demanded',
  refused: 'refused',
  principle: 'principle',
}

export const commitment: Finder<'commitment'> = {
  kind: 'commitment',
  version: 2,
  needs: ['time', 'statement', 'contact'],
  find: findCommitments,
  describe,
}

/** "demanded of Sudmark: withdraw its troops from the border". */
function describe(finding: CommitmentFinding, name: (actor: string) => string): string {
  const who = finding.parties.map(name).join(', ')
  const link = finding.force === 'demanded' ? 'of' : 'by'
  return `${FORCE_WORDS[finding.force]}${who ? ` ${link} ${who}` : ''}: ${finding.what.exact}`
}
