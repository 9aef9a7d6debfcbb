import type { AssessmentFinding, Level } from '../../model/finding.ts'
import type { Token } from '../../model/parsed-dispatch.ts'
import type { Span } from '../../model/span.ts'
import type { Target } from './target.ts'

export interface Draft {
  readonly anchor: Token
  readonly span: Span
  readonly level: Level
  readonly trend: AssessmentFinding['trend']
  readonly target: Target
  /** who did or failed to do it */
  readonly doers: readonly string[]
  /** who tells it, where no statement says so: "the mission recorded" */
  readonly by?: string
  readonly rule: 'verb' | 'noun' | 'state' | 'progress' | 'act' | 'deed' | 'count' | 'ellipsis'
}
