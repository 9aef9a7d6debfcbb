import type { CommitmentFinding } from '../../model/finding.ts'
import type { ParsedDispatch, Token } from '../../model/parsed-dispatch.ts'
import type { Span } from '../../model/span.ts'
import { dependents, headOf, sentenceAt, subtree } from '../../parse/match.ts'
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
    const before = [token.sentence - REACH, token.sentence]
      .flatMap((sentence) => namingsIn(context, sentence))
      .filter(({ c, n }) => isThing(c) && n.start < token.start)
      .sort((a, b) => b.n.start - a.n.start)[0]
    return before && { commitment: before.c }
  }
  const covering = namingsIn(context, token.sentence).find(
    ({ c, n }) => c.force !== 'principle' && n.start <= token.start && token.end <= n.end && isHead(context, token, n),
  )?.c
  if (covering) return { commitment: covering }
  if (!isCarriedOut(context, token)) return undefined
  const alike = commitmentLike(commitments, token)
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

const alikes = new WeakMap<readonly CommitmentFinding[], Map<string, CommitmentFinding | undefined>>()

/** The first commitment with a naming of the same head; asked once for each lemma of a dispatch. */
function commitmentLike(commitments: readonly CommitmentFinding[], token: Token): CommitmentFinding | undefined {
  let known = alikes.get(commitments)
  if (!known) {
    known = new Map()
    alikes.set(commitments, known)
  }
  const key = token.lemma.toLowerCase()
  if (!known.has(key))
    known.set(
      key,
      commitments.find((c) => (c.namings ?? [c.span]).some((n) => sharesHead(token, n.exact))),
    )
  return known.get(key)
}

/** "the release, agreed in Oslo" */
const AGREED = /^(?:agree|promise|pledge|foresee|stipulate|envisage)$/

/** Words that make a deal or a plan one of the parties': "the border arrangements". */
const LENDING = /^(?:peace|ceasefire|border|nuclear|minsk|truce|joint|prisoner|hostage|grain)$/i

/** The agreement a bare "violation" is of: the last one named in the sentence or the one before. */
export function agreementBefore(context: FindContext, at: Token): Target | undefined {
  const { from } = context.parsed.sentences[Math.max(0, at.sentence - REACH)]!
  for (let i = at.index - 1; i >= from; i--) {
    const token = context.parsed.tokens[i]!
    const target = AGREEMENTS.test(token.lemma) ? targetOf(context, token) : undefined
    if (target?.commitment) return target
  }
  return undefined
}

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
  let noun =
    verb.deprel === 'acl:relcl'
      ? headOf(context.parsed, verb)
      : verb.deprel === 'advcl:relcl'
        ? nounBefore(context.parsed, verb)
        : undefined
  for (let steps = 0; noun && steps < 4; steps++) {
    const target = throughCarrying(context, noun)
    if (target) return target
    noun = /^(?:nmod|appos|conj|flat|compound)/.test(noun.deprel) ? headOf(context.parsed, noun) : undefined
  }
  return undefined
}

/** "to monitor the cantonment, which has not begun", where the tree took the clause for one on the verb. */
function nounBefore(parsed: ParsedDispatch, verb: Token): Token | undefined {
  const which = dependents(parsed, verb, 'nsubj', 'obj').find((d) => /^(?:which|that)$/i.test(d.text))
  const last =
    which && parsed.tokens.slice(Math.max(0, which.index - 3), which.index).findLast((t) => t.upos !== 'PUNCT')
  return last && /^(?:NOUN|PROPN)$/.test(last.upos) ? last : undefined
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

interface NamedCommitment {
  readonly c: CommitmentFinding
  readonly n: Span
}

const bySentence = new WeakMap<readonly CommitmentFinding[], Map<number, NamedCommitment[]>>()

/** The namings of commitments in one sentence, gathered once for a dispatch. */
function namingsIn(context: FindContext, sentence: number): readonly NamedCommitment[] {
  const commitments = context.found('commitment')
  let known = bySentence.get(commitments)
  if (!known) {
    known = new Map()
    bySentence.set(commitments, known)
    for (const c of commitments)
      for (const n of c.namings ?? [c.span]) {
        const at = sentenceAt(context.parsed, n.start)?.index ?? -1
        const list = known.get(at)
        if (list) list.push({ c, n })
        else known.set(at, [{ c, n }])
      }
  }
  return known.get(sentence) ?? []
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
