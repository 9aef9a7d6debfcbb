import type { CitedPlace } from './cited-words.ts'

/** The number of a citation on its page, from 1. */
export type NumberOf = (citation: Pick<CitedPlace, 'dispatch' | 'sentence'>) => number

/**
 * Numbers the sources of a page in the order they are first shown: one number a sentence, however often it is cited.
 * @returns the sources in order, and the number of each
 */
export function numberSources(citations: readonly CitedPlace[]): {
  sources: readonly CitedPlace[]
  numberOf: NumberOf
} {
  const sources = new Map<string, CitedPlace>()
  for (const citation of citations) if (!sources.has(placeOf(citation))) sources.set(placeOf(citation), citation)
  const numbers = new Map([...sources.keys()].map((place, at) => [place, at + 1]))
  return { sources: [...sources.values()], numberOf: (citation) => numbers.get(placeOf(citation)) ?? 0 }
}

function placeOf({ dispatch, sentence }: Pick<CitedPlace, 'dispatch' | 'sentence'>): string {
  return `${dispatch}:${sentence}`
}
