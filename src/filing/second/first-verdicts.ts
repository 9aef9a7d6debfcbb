import type { Decision } from '../../model/decision.ts'
import type { Judgement } from '../../model/second-reading.ts'
import { effective } from '../../record/decisions/standing.ts'

/** What a first reader last said of a finding. */
export interface FirstVerdict {
  readonly ref: string
  readonly first: Judgement
  readonly firstBy: string
  readonly decision: string
}

/** The last verdict on each finding that was accepted, rejected or corrected, without what was undone. */
export function firstVerdicts(decisions: readonly Decision[]): FirstVerdict[] {
  const last = new Map<string, FirstVerdict>()
  for (const decision of effective(decisions)) {
    if (decision.act !== 'accept' && decision.act !== 'reject' && decision.act !== 'correct') continue
    const { act, by, id } = decision
    for (const { ref } of [decision.on].flat()) last.set(ref, { ref, first: act, firstBy: by, decision: id })
  }
  return [...last.values()]
}
