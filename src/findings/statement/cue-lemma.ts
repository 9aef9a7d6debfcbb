import type { Token } from '../../model/parsed-dispatch.ts'
import { CUE_VERBS } from './lexicon.ts'

const INFLECTED = /(?:s|ed|ing)$/

/** The lemma of a verb, mended by the cue lexicon where it has it. */
export function verbLemma(token: Token): string {
  return cueLemma(token) ?? token.lemma.toLowerCase()
}

/** The lemma of a cue verb by its form, also where the tagger took it for something else; undefined where it is none. */
export function cueLemma(token: Token): string | undefined {
  const lemma = token.lemma.toLowerCase()
  if (CUE_VERBS[lemma] && (token.upos === 'VERB' || token.text.toLowerCase() !== lemma)) return lemma
  const lower = token.text.toLowerCase()
  if (!INFLECTED.test(lower)) return undefined
  for (const cut of [1, 2, 3]) {
    const stem = lower.slice(0, -cut)
    if (CUE_VERBS[stem]) return stem
    if (CUE_VERBS[`${stem}e`]) return `${stem}e`
  }
  return undefined
}
