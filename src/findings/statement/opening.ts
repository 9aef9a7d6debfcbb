import type { ParsedDispatch } from '../../model/parsed-dispatch.ts'
import type { Draft } from './draft.ts'

// A phrase that opens a sentence is seldom longer.
const LONGEST_TOKENS = 24

/**
 * A source that was taken from the phrase before the comma that opens the sentence: who speaks stands behind that comma.
 *
 * > In his talk at the Halm headquarters, Stefan Druz reaffirmed ...
 *                      ^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^ source
 */
export function behindOpening(parsed: ParsedDispatch, draft: Draft): Draft {
  const [source] = draft.source
  if (!draft.cue || !source || draft.source.length > 1) return draft
  const comma = endOfOpening(parsed, parsed.tokens[draft.cue[0]]!.sentence)
  if (comma === undefined || source[0] >= comma || comma + 1 >= draft.cue[0]) return draft
  let to = draft.cue[0]
  while (to > comma + 1 && /^(?:AUX|ADV|PUNCT)$/.test(parsed.tokens[to - 1]!.upos)) to--
  return to > comma + 1 ? { ...draft, source: [[comma + 1, to]] } : draft
}

/** Index of the comma that ends a phrase with a preposition at the start of a sentence. */
function endOfOpening(parsed: ParsedDispatch, sentence: number): number | undefined {
  const { from, to } = parsed.sentences[sentence]!
  if (parsed.tokens[from]?.upos !== 'ADP') return undefined
  for (let i = from + 1; i < Math.min(to, from + LONGEST_TOKENS); i++) {
    const token = parsed.tokens[i]!
    if (token.text === ',') return i
    if (/^(?:VB[DZ]|MD)$/.test(token.xpos) || /^["“”;:]$/.test(token.text)) return undefined
  }
  return undefined
}
