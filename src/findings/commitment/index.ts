import type { CommitmentFinding } from '../../model/finding.ts'
import type { Finder } from '../finder.ts'
import { findCommitments } from './find.ts'
import * as lexicon from './lexicon.ts'

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
  lexicon,
  rules: {
    'commitment.verb':
      'a verb by which somebody undertakes, asks or refuses ("agreed to", "pledged", "demanded that"), and what follows it',
    'commitment.noun': 'a noun for an undertaking or a demand ("a pledge to", "the demand for"), and what it is about',
    'commitment.adjective': 'words of readiness or duty ("ready to", "obliged to"), and what follows them',
    'commitment.modal': 'what somebody "will", "must" or "should" do, said by one whose word counts for it',
    'commitment.agreement':
      'a noun for what parties have settled ("truce", "accord", "roadmap"), where the text shows that there is one',
    'commitment.principle': 'a norm that somebody upholds ("territorial integrity") rather than a thing to do',
    'commitment.action': 'a noun of action told as agreed or planned ("the agreed withdrawal")',
  },
}

/** "demanded of Sudmark: withdraw its troops from the border". */
function describe(finding: CommitmentFinding, name: (actor: string) => string): string {
  const who = finding.parties.map(name).join(', ')
  const link = finding.force === 'demanded' ? 'of' : 'by'
  return `${FORCE_WORDS[finding.force]}${who ? ` ${link} ${who}` : ''}: ${finding.what.exact}`
}
