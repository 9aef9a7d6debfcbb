import type { ParsedDispatch } from '../../model/parsed-dispatch.ts'
import type { Draft } from './draft.ts'

// Statements are weighed against each other inside a stretch only, so that a long communique costs no more per page.
const SENTENCES = 30
const AT_MOST = 60

/**
 * Drafts by stretch of text: some thirty sentences, ended where a paragraph does, so that hardly any statement lies
 * across two.
 */
export function byStretch(parsed: ParsedDispatch, drafts: readonly Draft[]): Draft[][] {
  const stretchOf = stretches(parsed)
  const out: Draft[][] = []
  for (const d of drafts) {
    const at = d.head >= 0 ? d.head : d.content[0]![0]
    const stretch = stretchOf[parsed.tokens[at]!.sentence]!
    out[stretch] ??= []
    out[stretch].push(d)
  }
  return out.filter(Boolean)
}

/** The number of the stretch each sentence lies in. */
export function stretches({ sentences }: ParsedDispatch): Int32Array {
  const out = new Int32Array(sentences.length)
  let stretch = 0
  let begun = 0
  for (let i = 1; i < sentences.length; i++) {
    const breaks = sentences[i]!.paragraph !== sentences[i - 1]!.paragraph
    if ((breaks && i - begun >= SENTENCES) || i - begun >= AT_MOST) {
      stretch++
      begun = i
    }
    out[i] = stretch
  }
  return out
}
