import type { FindingKind } from './finding.ts'

/** A reader's verdict on a finding: it is what the sentence says, it is not, or it is once a field is set right. */
export type Judgement = 'accept' | 'reject' | 'correct'

/** A finding drawn for a second reader, with what the first decided by then; `decision` is the first's. */
export interface SampledFinding {
  readonly ref: string
  readonly kind: FindingKind
  readonly first: Judgement
  readonly firstBy: string
  readonly decision: string
}

/** Findings drawn for a second reader, kept as they were drawn. */
export interface SecondSample {
  readonly id: string
  /** slug of the process */
  readonly process: string
  /** the second reader */
  readonly by: string
  readonly seed: string
  /** how many of each kind were asked for */
  readonly each: number
  /** ISO 8601 in UTC */
  readonly drawnAt: string
  readonly items: readonly SampledFinding[]
}

/** What a second reader says of one finding: `skip` where there is no telling, `none` to take the last word back. */
export interface SecondVerdict {
  readonly ref: string
  readonly verdict: Judgement | 'skip' | 'none'
  readonly why?: string
  readonly at: string
}
