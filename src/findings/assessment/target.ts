import type { CommitmentFinding } from '../../model/finding.ts'
import type { Token } from '../../model/parsed-dispatch.ts'
import { dependents } from '../../parse/match.ts'
import { prepositional } from '../clause.ts'
import type { FindContext } from '../finder.ts'
import { CARRYING, THINGS, WEAK_THINGS } from './lexicon.ts'

/** What is carried out: the commitment it is, where the dispatch has one. */
export interface Target {
  readonly commitment: CommitmentFinding | undefined
  /** the noun is one that ordinary talk uses as well, so only plain words of carrying out count */
  readonly isWeak?: true
}

/** Fighting stops by these names. */
export const TRUCE = /\b(?:ceasefire|cease-fire|truce|armistice)\b/i
const PRONOUN = /^(?:it|they|them|this|these|those|both)$/i
// How many sentences back a pronoun may point. "They are being gradually implemented" speaks of the sentence before.
const REACH = 1

/** The commitment a token speaks of: by its words, by the same noun earlier, or as a pronoun; undefined where it is no such thing. */
export function targetOf(context: FindContext, token: Token): Target | undefined {
  const commitments = context.found('commitment')
  if (PRONOUN.test(token.text)) {
    const before = commitments
      .filter((c) => isThing(c))
      .flatMap((c) => (c.namings ?? [c.span]).map((n) => ({ c, n })))
      .filter(({ n }) => n.start < token.start && token.sentence - sentenceAt(context, n.start) <= REACH)
      .sort((a, b) => b.n.start - a.n.start)[0]
    return before && { commitment: before.c }
  }
  const covering = commitments.find(
    (c) =>
      c.force !== 'principle' &&
      (c.namings ?? [c.span]).some((n) => n.start <= token.start && token.end <= n.end && isHead(context, token, n)),
  )
  if (covering) return { commitment: covering }
  if (!THINGS.test(token.text) && !THINGS.test(token.lemma)) return undefined
  const alike = commitments.find((c) => (c.namings ?? [c.span]).some((n) => sharesHead(token, n.exact)))
  if (alike) return { commitment: alike }
  if (
    WEAK_THINGS.test(token.lemma) &&
    !dependents(context.parsed, token, 'amod', 'compound').some((d) => LENDING.test(d.text))
  )
    return { commitment: undefined, isWeak: true }
  return { commitment: undefined }
}

/** Words that make a deal or a plan one of the parties': "the border arrangements". */
const LENDING = /^(?:peace|ceasefire|border|nuclear|minsk|truce|joint|prisoner|hostage|grain)$/i

/**
 * What "it", "they" or "which" takes up where no commitment stands before: the nearest thing that can be carried out.
 *
 * Only for verbs that are said of nothing else.
 */
export function antecedentOf(context: FindContext, pronoun: Token): Target | undefined {
  const { parsed } = context
  if (!/^(?:it|they|them|which|that)$/i.test(pronoun.text)) return undefined
  const { from } = parsed.sentences[Math.max(0, pronoun.sentence - REACH)]!
  for (let i = pronoun.index - 1; i >= from; i--) {
    const token = parsed.tokens[i]!
    if (token.upos !== 'NOUN' && token.upos !== 'PROPN') continue
    const target = targetOf(context, token)
    if (target) return target
  }
  return undefined
}

/** The dispatch tells of something agreed or pledged, so that ordinary nouns may speak of it. */
export function hasUndertaking(context: FindContext): boolean {
  return context.found('commitment').some((c) => c.force === 'agreed' || c.force === 'pledged')
}

/** Agreements, plans and the like, which later sentences take up by pronoun; not every demand. */
function isThing(commitment: CommitmentFinding): boolean {
  return commitment.force === 'agreed' || commitment.force === 'planned' || commitment.force === 'pledged'
}

function sentenceAt(context: FindContext, start: number): number {
  return context.parsed.sentences.findIndex((s) => s.start <= start && start < s.end)
}

/** The token heads the naming, rather than standing deep inside it. */
function isHead(context: FindContext, token: Token, naming: { start: number; end: number }): boolean {
  const head = token.head < 0 ? undefined : context.parsed.tokens[token.head]
  return !head || head.start < naming.start || head.end > naming.end
}

function sharesHead(token: Token, naming: string): boolean {
  const lemma = token.lemma.toLowerCase()
  const truce = /^(?:ceasefire|cease-fire|truce|armistice)$/
  if (truce.test(lemma)) return /\b(?:ceasefire|cease-fire|truce|armistice)\b/i.test(naming)
  // "withdrawal" takes up "withdraw its troops"
  const stem = lemma.replace(/[^\p{L}\d-]/gu, '').slice(0, Math.max(5, lemma.length - 3))
  return stem.length > 3 && new RegExp(`\\b${stem}`, 'i').test(naming)
}

const SHARE = /^(?:all|most|some|half|none|one|two|three|four|five|six|many|few|part|several|both)$/i

/** "two of", "most of": how many of the things. */
export function isShare(token: Token): boolean {
  return SHARE.test(token.text)
}

/** "the implementation of the accord" leads to the accord. */
export function throughCarrying(context: FindContext, thing: Token): Target | undefined {
  if (CARRYING.test(thing.lemma) || SHARE.test(thing.text)) {
    const owners = dependents(context.parsed, thing, 'nmod').filter((d) => d.deprel === 'nmod:poss')
    for (const inner of [...prepositional(context.parsed, thing, 'of', 'for', 'in', 'under'), ...owners]) {
      const target = throughCarrying(context, inner)
      if (target) return target
    }
    return undefined
  }
  const target = targetOf(context, thing)
  if (target?.commitment || (!target && !THINGS.test(thing.text))) return target
  // "the withdrawal under the accord", "the provisions of the accord"
  const whole = prepositional(context.parsed, thing, 'under', 'of', 'in')
    .map((d) => targetOf(context, d))
    .find((t) => t?.commitment)
  return whole ?? target
}
