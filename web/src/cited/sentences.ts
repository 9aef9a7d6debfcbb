import type { Citation } from '../../../src/model/record-entry.ts'
import type { CitedSentence } from '../../../src/store/sentences.ts'
import { processApi } from '../api/process-client.ts'

/** The place of a citation: which sentence of which dispatch. */
type Place = Pick<Citation, 'dispatch' | 'sentence'>

// What was asked for once is kept while the page lives: a sentence of a stored dispatch never changes.
const known = new Map<string, CitedSentence>()
const MOST = 100

/** Fetches the sentences that are not here yet, in one go or a few. */
export async function loadSentences(places: readonly Place[]): Promise<void> {
  const missing = [...new Map(places.map((p) => [placeName(p), p])).values()].filter((p) => !known.has(placeName(p)))
  for (let at = 0; at < missing.length; at += MOST) {
    const found = await processApi.sentences(missing.slice(at, at + MOST).map(placeName))
    for (const sentence of found) known.set(placeName(sentence), sentence)
  }
}

/** A sentence already here. */
export function sentenceAt(place: Place): CitedSentence | undefined {
  return known.get(placeName(place))
}

/** "0f3a5b7c9d1e2f30:4", as the server is asked */
function placeName({ dispatch, sentence }: Place): string {
  return `${dispatch.replace('sha256:', '').slice(0, 16)}:${sentence}`
}
