import type { Dispatch } from '../../model/dispatch.ts'
import type { Version } from '../../model/record-entry.ts'
import type { Span } from '../../model/span.ts'
import { rememberedWith } from '../remembered.ts'
import { overlap, stemsOf } from '../words/stems.ts'

// A sentence with a figure or a name changed keeps well over half its words; two sentences of one story share fewer.
const SAME_SENTENCE = 0.5
const MOST_SENTENCES = 400

/**
 * What a later version says otherwise, sentence by sentence in the order of the later one: changed (both), gone
 * (`before` only), new (`after` only). Sentences that only moved are the same.
 */
export const differences = rememberedWith((before: Dispatch, after: Dispatch): Version['changed'] => {
  const old = before.sentences.slice(0, MOST_SENTENCES)
  const fresh = after.sentences.slice(0, MOST_SENTENCES)
  const kept = new Set(fresh.map((s) => wording(s.exact)))
  const had = new Set(old.map((s) => wording(s.exact)))
  const gone = old.filter((s) => !kept.has(wording(s.exact))).map((span) => ({ span, stems: stemsOf(span.exact) }))
  const paired = new Set<Span>()
  const changes: { before?: Span; after?: Span }[] = []
  for (const span of fresh) {
    if (had.has(wording(span.exact))) continue
    const stems = stemsOf(span.exact)
    const free = gone.filter((g) => !paired.has(g.span)).map((g) => ({ ...g, likeness: overlap(g.stems, stems) }))
    const best = free.reduce<(typeof free)[number] | undefined>(
      (most, g) => (g.likeness >= SAME_SENTENCE && g.likeness > (most?.likeness ?? 0) ? g : most),
      undefined,
    )
    if (best) paired.add(best.span)
    changes.push(best ? { before: best.span, after: span } : { after: span })
  }
  for (const { span } of gone) if (!paired.has(span)) changes.push({ before: span })
  return changes
})

function wording(sentence: string): string {
  return sentence.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')
}
