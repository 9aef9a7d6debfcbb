import type { DecisionDraft } from '../api/process-contract.ts'
import { type ReviewItem, SET_ASIDE } from './queue.ts'

/** What `a` and `x` mean for an item, in words, and as decisions. */
export interface Verdict {
  readonly words: string
  readonly draft: DecisionDraft
}

/** Accepting: the reading is right; or, where the record asks, the first candidate is the one. */
export function acceptance(item: ReviewItem, choice = 0): Verdict {
  const { question, citation, candidates } = item
  const candidate = candidates[choice]
  if (candidate && (question === 'same' || question === 'who' || question === 'belongs'))
    return { words: 'joined', draft: { act: 'merge', on: [subjectOf(item), candidate.id] } }
  return { words: 'accepted', draft: { act: 'accept', on: citation.ref } }
}

/** Rejecting: the sentence does not say so; or, where the record asks, none of the candidates is it. */
export function rejection(item: ReviewItem): Verdict {
  const { question, citation, candidates } = item
  if (candidates.length && (question === 'same' || question === 'who' || question === 'belongs'))
    return { words: 'kept apart', draft: { act: 'split', on: subjectOf(item), from: candidates.map((c) => c.id) } }
  return { words: 'rejected', draft: { act: 'reject', on: citation.ref } }
}

/** Joining: it is one with another entry that a person chose. */
export function joining(item: ReviewItem, other: string): Verdict {
  return { words: 'joined', draft: { act: 'merge', on: [subjectOf(item), other] } }
}

/** Unsure: it stays as it is, marked for a second pair of eyes. */
export function doubt({ citation }: ReviewItem): Verdict {
  return { words: 'set aside', draft: { act: 'comment', on: citation.ref, text: SET_ASIDE } }
}

/** An assessment is named by its finding, other things by their entry, or the words where they are in none. */
function subjectOf(item: ReviewItem): string {
  return item.kind === 'assessment' ? item.citation.ref : item.entry.id
}
