import type { ParsedDispatch, Sentence, Token } from '../../model/parsed-dispatch.ts'
import type { Draft, TokenRange } from './draft.ts'
import { CUE_VERBS } from './lexicon.ts'

const PREPOSITIONS = /^(?:for|on|upon|of|against|about|to|with|over)$/i
const STOPS = /^(?:[;|]|--|[–—])$/
// the forms a headline's verb takes, beside its lemma
const FORM = /(?:s|ed|es|d|ing)$/

/**
 * Statements of a headline, whose clipped syntax the parser often misses: the first cue verb after a subject, with all
 * that follows; "Minister: content" and "Content: minister" are left to the chains.
 *
 * > Norland urges both sides to keep the truce
 *           ^^^^^ cue  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function readHeadlines(parsed: ParsedDispatch): Draft[] {
  return parsed.sentences.filter((s) => s.role === 'headline').flatMap((s) => readHeadline(parsed, s) ?? [])
}

function readHeadline(parsed: ParsedDispatch, sentence: Sentence): Draft | undefined {
  for (let i = sentence.from + 1; i < sentence.to - 1; i++) {
    const token = parsed.tokens[i]!
    const lemma = cueLemma(token)
    if (!lemma) continue
    const verb = CUE_VERBS[lemma]!
    const participle = /ing$/i.test(token.text)
    // "Statement by X Welcoming Y" speaks; "X meets Y, hoping for Z" is left to the chains
    if (participle && !/^(?:statement|remarks|comments)$/i.test(parsed.tokens[sentence.from]!.text)) continue
    const next = parsed.tokens[i + 1]!
    const takesPreposition = verb.by?.includes(next.text.toLowerCase()) && PREPOSITIONS.test(next.text)
    const bare = !/[cniog]/.test(verb.takes)
    if (bare && !takesPreposition) continue
    const cueEnd = i + (takesPreposition && next.text.toLowerCase() !== 'to' ? 2 : 1)
    let to = sentence.to
    for (let j = cueEnd; j < sentence.to; j++) if (STOPS.test(parsed.tokens[j]!.text)) to = Math.min(to, j)
    const source = sourceOf(parsed, sentence, i, participle)
    if (to - cueEnd < 2 || !source) return undefined
    return {
      head: i,
      cue: [i, cueEnd],
      source: [source],
      content: [[cueEnd, to]],
      confidence: 0.75,
      reader: 'headline',
    }
  }
  return undefined
}

function cueLemma(token: Token): string | undefined {
  const lower = token.text.toLowerCase()
  const lemma = token.lemma.toLowerCase()
  if (CUE_VERBS[lemma] && (token.upos === 'VERB' || FORM.test(lower))) return lemma
  for (const cut of [1, 2, 3]) {
    const stem = lower.slice(0, -cut)
    if (FORM.test(lower) && (CUE_VERBS[stem] || CUE_VERBS[`${stem}e`])) return CUE_VERBS[stem] ? stem : `${stem}e`
  }
  return undefined
}

/** What stands before the verb; in "Statement by X Welcoming ..." what follows "by" or "from". */
function sourceOf(
  parsed: ParsedDispatch,
  sentence: Sentence,
  verb: number,
  participle: boolean,
): TokenRange | undefined {
  let from = sentence.from
  for (let i = sentence.from; i < verb; i++) {
    const text = parsed.tokens[i]!.text
    if (/^[,:;]$/.test(text) || (participle && /^(?:by|from|of)$/i.test(text))) from = i + 1
    if (!participle && parsed.tokens[i]!.upos === 'VERB' && parsed.tokens[i]!.xpos !== 'VBN' && i > sentence.from)
      return undefined
  }
  return from < verb ? [from, verb] : undefined
}
