import type { AssessmentFinding } from '../../model/finding.ts'
import type { Finder } from '../finder.ts'
import { findAssessments } from './find.ts'
import * as lexicon from './lexicon.ts'

const LEVEL_WORDS = ['not initiated', 'minimum', 'intermediate', 'full']

export const assessment: Finder<'assessment'> = {
  kind: 'assessment',
  version: 5,
  needs: ['commitment', 'statement', 'membership'],
  find: findAssessments,
  describe,
  lexicon,
  rules: {
    'assessment.verb':
      'a verb that says a commitment is kept, delayed or broken ("is being implemented", "violated the truce")',
    'assessment.noun': 'a noun that says so ("violations of the truce", "the implementation of the accord")',
    'assessment.state': 'words on the state of something agreed ("the truce is holding", "remains in force")',
    'assessment.progress': 'words on progress or the lack of it in something agreed ("no progress on the prisoners")',
    'assessment.act': 'an act that carries out or breaks what was agreed ("handed over the first prisoners")',
    'assessment.deed': 'somebody who did or did not do what had been agreed ("has yet to withdraw")',
    'assessment.count': 'a figure for how much is done ("1,200 of 3,000 were released")',
    'assessment.ellipsis': 'a short answer to what was agreed ("they did not")',
  },
}

/** "progressing, minimum to intermediate, according to Sergey Lavrov". */
function describe(finding: AssessmentFinding, name: (actor: string) => string): string {
  const { level, trend } = finding
  const words =
    level === null
      ? ''
      : [level]
          .flat()
          .map((l) => LEVEL_WORDS[l]!)
          .join(' to ')
  const by = finding.by === 'source' ? 'the agency itself' : name(finding.by)
  return [trend === 'none-stated' ? '' : trend, words, `according to ${by}`].filter(Boolean).join(', ')
}
