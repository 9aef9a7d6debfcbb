import type { AssessmentFinding } from '../../model/finding.ts'
import type { Finder } from '../finder.ts'
import { findAssessments } from './find.ts'

const LEVEL_WORDS = ['not initiated', 'minimum', 'intermediate', 'full']

export const assessment: Finder<'assessment'> = {
  kind: 'assessment',
  version: 4,
  needs: ['commitment', 'statement', 'membership'],
  find: findAssessments,
  describe,
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
