import type { CommitmentFinding } from '../../model/finding.ts'
import type { Token } from '../../model/parsed-dispatch.ts'
import type { Span } from '../../model/span.ts'

/** One place where the text speaks of something undertaken or asked, before paraphrases are joined. */
export interface Draft {
  /** the word that says so: "agreed", "must", "truce" */
  readonly trigger: Token
  /** head of the words for what is to be done */
  readonly head: Token
  readonly what: Span
  readonly force: CommitmentFinding['force']
  readonly parties: readonly string[]
  /** the rule that found it, as told in `reader` */
  readonly rule: 'verb' | 'noun' | 'adjective' | 'modal' | 'agreement' | 'principle' | 'action'
  /** false where the words alone do not show that there is such a thing: "the deal" of nobody knows what */
  readonly stands: boolean
  /** what tells agreements apart: "border" of "the border agreement", "72-hour" of "a 72-hour truce" */
  readonly matter: readonly string[]
  readonly definite: boolean
  /** says what was agreed: "an agreement to build", "a deal on fishing" */
  readonly specific?: boolean
}
