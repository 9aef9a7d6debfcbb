import type { ParsedDispatch, Token } from '../../model/parsed-dispatch.ts'
import { dependents } from '../../parse/match.ts'
import { verbLemma } from './cue-lemma.ts'
import type { Draft } from './draft.ts'
import { NOT_CUES } from './lexicon.ts'

/** "is expected to", "is due to": what is foreseen by nobody in particular. */
const FORESEEN = /^(?:expect|schedule|suppose|know|see|set|slate|think|believe|like)$/
const WISH = /^(?:seek|aim|want|intend|plan|need|design)$/
/** Views that are exchanged are told of, not told. */
const EXCHANGE = /^(?:share|exchange|hear|swap)$/
const VIEWS = /\b(?:views?|perspectives?|experiences?|information|ideas|assessments?|insights?)\b/i
/** What is raised to make a point; other things raised are topics. */
const RAISED =
  /\b(?:importance|need|urgency|necessity|prospect|possibility|concerns?|objections?|alarm|hopes?|doubts?)\b/i
const PAPER = /\bto (?:paper|writing|memory)\b/i
const NO_ANSWER =
  /^to (?:comment|elaborate|say|respond|answer|be (?:named|identified|quoted)|give (?:details|his|her|their|a name)|provide details|disclose)\b/i

/**
 * False for what looks like a statement and is none by the guidelines: conversation verbs ("discussed"), "is expected
 * to", "declined to comment", a content that is a bare pronoun, aims of things ("the project intended to ...").
 */
export function isSaid(parsed: ParsedDispatch, draft: Draft): boolean {
  if (draft.content.every(([from, to]) => parsed.tokens.slice(from, to).every(isEmpty))) return false
  if (draft.head < 0) return true
  const head = parsed.tokens[draft.head]!
  const lemma = verbLemma(head)
  const long = draft.reader === 'tree' && (draft.cue?.[1] ?? 0) - draft.head > 1
  if ((NOT_CUES.has(lemma) && !long) || spokeWith(parsed, draft)) return false
  // "Sultan bin Said": a name, in a text where verbs have small letters
  if (head.upos === 'PROPN' && parsed.sentences[head.sentence]!.role === 'body' && /^\p{Lu}\p{Ll}/u.test(head.text))
    return false
  if (FORESEEN.test(lemma) && isPassive(parsed, head)) return false
  const governor = parsed.tokens[head.head]
  if (governor && head.deprel === 'xcomp' && FORESEEN.test(verbLemma(governor)) && isPassive(parsed, governor))
    return false
  if (lemma === 'aim' && /^aimed$/i.test(head.text)) return false
  // "committed to paper", "a truce was called between ..."
  if (lemma === 'commit' && ((head.xpos === 'VBN' && !draft.source.length) || PAPER.test(firstWords(parsed, draft))))
    return false
  if (
    lemma === 'call' &&
    isPassive(parsed, head) &&
    /^(?:between|off|in)$/i.test(parsed.tokens[head.index + 1]?.text ?? '')
  )
    return false
  if (lemma === 'think' && /^tanks?$/i.test(parsed.tokens[draft.cue?.[1] ?? 0]?.text ?? '')) return false
  if (EXCHANGE.test(lemma) && VIEWS.test(firstWords(parsed, draft))) return false
  if (lemma === 'raise' && !RAISED.test(firstWords(parsed, draft)) && !long) return false
  if (WISH.test(lemma) && (head.xpos === 'VBN' || head.deprel.startsWith('acl'))) return false
  const [from, to] = draft.content[0]!
  const words = parsed.dispatch.text.slice(parsed.tokens[from]!.start, parsed.tokens[to - 1]!.end)
  return !(/^(?:decline|refuse)$/.test(lemma) && NO_ANSWER.test(words))
}

function firstWords(parsed: ParsedDispatch, draft: Draft): string {
  const from = draft.cue ? Math.min(draft.cue[0], draft.content[0]![0]) : draft.content[0]![0]
  return parsed.tokens
    .slice(from, draft.content[0]![0] + 5)
    .map((t) => t.text)
    .join(' ')
}

/** "spoke today with": a conversation, not what was said in it. */
function spokeWith(parsed: ParsedDispatch, draft: Draft): boolean {
  const last = draft.cue && parsed.tokens[draft.cue[1] - 1]!
  return last !== undefined && /^(?:speak|talk|meet)$/.test(parsed.tokens[draft.head]!.lemma) && last.lemma === 'with'
}

function isPassive(parsed: ParsedDispatch, token: Token): boolean {
  return (
    token.xpos === 'VBN' &&
    dependents(parsed, token, 'aux', 'nsubj:pass').some((t) => t.lemma === 'be' || t.deprel === 'nsubj:pass')
  )
}

function isEmpty(token: Token): boolean {
  return token.upos === 'PRON' || token.upos === 'PUNCT' || token.upos === 'DET'
}
