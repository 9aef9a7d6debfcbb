import type { Dispatch } from '../model/dispatch.ts'
import type { TermMark } from './engine.ts'
import { readParts } from './parts.ts'
import type { SearchTerm } from './search-terms.ts'
import type { Store } from './store.ts'

/** A sentence in which words that were looked for stand; `marks` are places in it. */
export interface Passage {
  readonly sentence: number
  readonly text: string
  readonly marks: readonly TermMark[]
}

/** The sentences of each dispatch with the most different words that were looked for, in the order of the text, by its number. */
export async function findPassages(
  store: Store,
  terms: readonly SearchTerm[],
  dispatches: readonly { readonly seq: number; readonly text: string; readonly parts: string }[],
): Promise<ReadonlyMap<number, readonly Passage[]>> {
  if (!terms.length || !dispatches.length) return new Map()
  const seqs = dispatches.map((d) => d.seq)
  const marks = await store.engine.markTerms(store.db, terms, seqs)
  return new Map(
    dispatches.map(({ seq, text, parts }) => [seq, fullest(readParts(parts, text).sentences, marks.get(seq) ?? [])]),
  )
}

function fullest(sentences: Dispatch['sentences'], marks: readonly TermMark[]): Passage[] {
  const held = sentences.map((span, sentence) => {
    const inside = marks.filter(([start, end]) => start >= span.start && end <= span.end)
    const own = inside.map(([start, end]): TermMark => [start - span.start, end - span.start])
    const words = new Set(own.map(([start, end]) => span.exact.slice(start, end).toLowerCase()))
    return { sentence, text: span.exact, marks: own, count: words.size }
  })
  const most = Math.max(0, ...held.map((h) => h.count))
  return held
    .filter((h) => most > 0 && h.count === most)
    .map(({ sentence, text, marks }) => ({ sentence, text, marks }))
}
