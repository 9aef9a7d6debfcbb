import type { Published } from './dispatch.ts'
import type { Citation } from './record-entry.ts'

/** A sentence with what is needed to cite it; `start` is where it begins in the text of the dispatch. Absent fields are not known. */
export interface SourceSentence {
  readonly dispatch: string
  readonly sentence: number
  readonly text: string
  readonly start: number
  readonly headline?: string
  readonly name?: string
  readonly source?: string
  readonly url?: string
  readonly published?: Published
}

/** Gives the sentence of a citation; undefined where it is not at hand. */
export type SentenceOf = (place: Pick<Citation, 'dispatch' | 'sentence'>) => SourceSentence | undefined

/** A lookup over sentences that were loaded beforehand. */
export function sentenceLookup(sentences: readonly SourceSentence[]): SentenceOf {
  const byPlace = new Map(sentences.map((s) => [`${s.dispatch} ${s.sentence}`, s]))
  return ({ dispatch, sentence }) => byPlace.get(`${dispatch} ${sentence}`)
}
