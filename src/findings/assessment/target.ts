import type { CommitmentFinding } from '../../model/finding.ts'
import type { ParsedDispatch, Token } from '../../model/parsed-dispatch.ts'
import { dependents, subtree } from '../../parse/match.ts'
import { headOf, prepositional } from '../clause.ts'
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
  if (!isCarriedOut(context, token)) return undefined
  const alike = commitments.find((c) => (c.namings ?? [c.span]).some((n) => sharesHead(token, n.exact)))
  if (alike) return { commitment: alike }
  const isAgreed = subtree(context.parsed, token).some((d) => AGREED.test(d.lemma))
  if (
    WEAK_THINGS.test(token.lemma) &&
    !isAgreed &&
    !dependents(context.parsed, token, 'amod', 'compound').some((d) => LENDING.test(d.text))
  )
    return { commitment: undefined, isWeak: true }
  return { commitment: undefined }
}

/** "the release, agreed in Oslo" */
const AGREED = /^(?:agree|promise|pledge|foresee|stipulate|envisage)$/

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

function isCarriedOut({ parsed }: FindContext, token: Token): boolean {
  if (THINGS.test(token.text) || THINGS.test(token.lemma)) return true
  // "cease-fire" comes in three tokens
  return token.lemma === 'fire' && dependents(parsed, token, 'compound').some((d) => /^cease$/i.test(d.text))
}

/** The thing a relative clause describes, or the one that the noun it hangs on belongs to: "a referendum on the status, which". */
export function describedBy(context: FindContext, verb: Token): Target | undefined {
  let noun = verb.deprel === 'acl:relcl' ? headOf(context.parsed, verb) : undefined
  for (let steps = 0; noun && steps < 4; steps++) {
    const target = throughCarrying(context, noun)
    if (target) return target
    noun = /^(?:nmod|appos|conj|flat|compound)/.test(noun.deprel) ? headOf(context.parsed, noun) : undefined
  }
  return undefined
}

const AGREEMENTS = /^(?:agreement|accord|deal|truce|ceasefire|pact|treaty|memorandum|roadmap|armistice)$/

/** The sentence names an agreement, or the dispatch tells of something agreed or pledged, so that ordinary nouns may speak of it. */
export function hasUndertaking(context: FindContext, at: Token): boolean {
  const { from, to } = context.parsed.sentences[at.sentence]!
  if (context.parsed.tokens.slice(from, to).some((t) => AGREEMENTS.test(t.lemma))) return true
  return context.found('commitment').some((c) => c.force === 'agreed' || c.force === 'pledged')
}

/** "dragging its feet on implementing the accord", "delays in releasing detainees": what the act behind the preposition is done to. */
export function gerundObjects(parsed: ParsedDispatch, token: Token, prepositions: readonly string[]): Token[] {
  return dependents(parsed, token, 'acl', 'advcl')
    .filter(
      (d) => d.xpos === 'VBG' && dependents(parsed, d, 'mark').some((m) => prepositions.includes(m.text.toLowerCase())),
    )
    .flatMap((d) => dependents(parsed, d, 'obj'))
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
  const truce = /^(?:ceasefire|cease-fire|fire|truce|armistice)$/
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
  if (target?.commitment || (!target && !isCarriedOut(context, thing))) return target
  // "the withdrawal under the accord", "the provisions of the accord"
  const whole = prepositional(context.parsed, thing, 'under', 'of', 'in')
    .map((d) => targetOf(context, d))
    .find((t) => t?.commitment)
  return whole ?? target
}
