import type { ParsedDispatch, Token } from '../model/parsed-dispatch.ts'
import type { Span } from '../model/span.ts'
import { dependent, dependents, headOf, relationOf, spanOf, subtree } from './tree.ts'

/** How a clause's verb stands in time and fact. */
export interface VerbForm {
  /** "infinitive" and "participle" where no finite verb or auxiliary tells the time */
  readonly tense: 'past' | 'present' | 'future' | 'infinitive' | 'participle'
  readonly perfect: boolean
  readonly progressive: boolean
  readonly passive: boolean
  /** lemma of the modal auxiliary other than "will": "may", "should" … */
  readonly modal?: string
}

const NEGATIONS = new Set(['not', "n't", 'n’t', 'never', 'no', 'neither', 'nor', 'hardly', 'nobody', 'none', 'nothing'])
const FUTURE = new Set(['will', "'ll", '’ll', 'wo', 'shall'])

/** True where the word is denied: "did not meet", "never met", "no meeting", "failed to meet" is not among them. */
export function isNegated(parsed: ParsedDispatch, token: Token): boolean {
  return dependents(parsed, token, 'advmod', 'det', 'cc').some((d) => NEGATIONS.has(d.text.toLowerCase()))
}

/** True where the token heads a clause: a verb, or a noun or adjective with a copula or a subject. */
export function isPredicate(parsed: ParsedDispatch, token: Token): boolean {
  return token.upos === 'VERB' || dependents(parsed, token, 'cop', 'nsubj', 'csubj').length > 0
}

/** Tense, aspect, voice and modal of a predicate, read off its auxiliaries and its own tag. */
export function verbForm(parsed: ParsedDispatch, verb: Token): VerbForm {
  const helpers = auxiliaries(parsed, verb)
  const first = helpers[0] ?? verb
  const modal = helpers.find((h) => h.xpos === 'MD' && !FUTURE.has(h.text.toLowerCase()))
  const isFuture = helpers.some((h) => h.xpos === 'MD' && FUTURE.has(h.text.toLowerCase()))
  const isBe = (h: Token) => h.lemma === 'be'
  return {
    tense: isFuture ? 'future' : modal ? modalTense(modal) : tenseOf(first.xpos),
    perfect: helpers.some((h) => h.lemma === 'have'),
    progressive: verb.xpos === 'VBG' && helpers.some(isBe),
    passive: dependents(parsed, verb, 'aux:pass', 'nsubj:pass', 'csubj:pass').length > 0,
    ...(modal ? { modal: modalLemma(modal) } : {}),
  }
}

/** Auxiliaries and copula of a predicate in text order; a conjoined verb without its own shares those of the first. */
export function auxiliaries(parsed: ParsedDispatch, verb: Token): Token[] {
  const own = dependents(parsed, verb, 'aux', 'cop')
  const first = relationOf(verb) === 'conj' ? headOf(parsed, verb) : undefined
  if (own.length || !first || !['VB', 'VBN', 'VBG'].includes(verb.xpos) || dependent(parsed, verb, 'nsubj')) return own
  return first.xpos === verb.xpos ? auxiliaries(parsed, first) : own
}

function tenseOf(xpos: string): VerbForm['tense'] {
  if (xpos === 'VBD') return 'past'
  if (xpos === 'VB') return 'infinitive'
  return xpos === 'VBN' || xpos === 'VBG' ? 'participle' : 'present'
}

function modalTense(modal: Token): VerbForm['tense'] {
  return modalLemma(modal) === 'would' ? 'past' : 'present'
}

function modalLemma({ text }: Token): string {
  const word = text.toLowerCase()
  return word === 'ca' ? 'can' : word === "'d" || word === '’d' ? 'would' : word
}

/**
 * The subject of a predicate, found also where the clause does not repeat it.
 *
 * > The minister who visited Norland promised to meet the envoy and left.
 *   "visited": minister (relative), "meet": minister (control), "left": minister (conjoined)
 *
 * The patient of a passive counts as its subject; see `agentOf` for who acted.
 */
export function subjectOf(parsed: ParsedDispatch, verb: Token): Token | undefined {
  let at = verb
  // each step goes up the tree, so it ends
  for (;;) {
    const own = dependents(parsed, at, 'nsubj', 'csubj').find(
      (s) => s.deprel !== 'nsubj:outer' || !dependent(parsed, at, 'nsubj'),
    )
    if (own) return antecedentOf(parsed, own, at) ?? own
    const above = headOf(parsed, at)
    if (!above) return undefined
    switch (relationOf(at)) {
      case 'xcomp':
        // "urged the sides to meet": the object does it; "promised": the subject
        if (above.lemma !== 'promise') {
          const object = dependent(parsed, above, 'obj', 'iobj')
          if (object && object.index < at.index) return object
        }
        break
      case 'acl':
        return at.deprel === 'acl:relcl' && dependent(parsed, at, 'obj') === undefined && at.xpos !== 'VB'
          ? above
          : participleSubject(at, above)
      case 'advcl':
        if (at.xpos !== 'VBG' && at.xpos !== 'VBN' && at.xpos !== 'VB') return undefined
        break
      case 'conj':
        break
      default:
        return undefined
    }
    at = above
  }
}

/** "talks held in Norland", "the minister visiting Norland": the noun; "a plan to meet": nobody the tree names. */
function participleSubject(verb: Token, noun: Token): Token | undefined {
  return verb.xpos === 'VBG' || verb.xpos === 'VBN' ? noun : undefined
}

/** "who", "which", "that" as subject of a relative clause stand for the noun before. */
function antecedentOf(parsed: ParsedDispatch, subject: Token, verb: Token): Token | undefined {
  if (!['WP', 'WDT'].includes(subject.xpos) && subject.lemma !== 'that') return undefined
  let at = verb
  while (relationOf(at) === 'conj' && headOf(parsed, at)) at = headOf(parsed, at)!
  return at.deprel === 'acl:relcl' ? headOf(parsed, at) : undefined
}

/** Who acted in a passive clause: "was signed by the ministers". */
export function agentOf(parsed: ParsedDispatch, verb: Token): Token | undefined {
  const agent = dependent(parsed, verb, 'obl:agent')
  if (agent) return agent
  if (!verbForm(parsed, verb).passive && verb.xpos !== 'VBN') return undefined
  return dependents(parsed, verb, 'obl').find((o) => prepositionOf(parsed, o) === 'by')
}

/** The preposition before a noun in lower case, with what is fixed to it: "in", "according to", "ahead of". */
export function prepositionOf(parsed: ParsedDispatch, noun: Token): string | undefined {
  const preposition = dependents(parsed, noun, 'case').find((c) => c.upos !== 'PART')
  if (!preposition) return undefined
  const fixed = dependents(parsed, preposition, 'fixed')
  return [preposition, ...fixed].map((t) => t.text.toLowerCase()).join(' ')
}

/** The token and those conjoined with it, in text order: "Norland, Vestria and Sudria". */
export function conjuncts(parsed: ParsedDispatch, token: Token): Token[] {
  const out = [token]
  for (let i = 0; i < out.length; i++) out.push(...dependents(parsed, out[i]!, 'conj'))
  return out.sort((a, b) => a.index - b.index)
}

/** The first of the conjuncts that the token is one of: the one the rest of the sentence hangs on. */
export function firstConjunct(parsed: ParsedDispatch, token: Token): Token {
  let at = token
  while (relationOf(at) === 'conj') {
    const above = headOf(parsed, at)
    if (!above) return at
    at = above
  }
  return at
}

const OUTSIDE_PHRASE = new Set([
  'acl:relcl',
  'appos',
  'parataxis',
  'conj',
  'cc',
  'punct',
  'case',
  'cop',
  'nsubj',
  'aux',
])
const OUTSIDE_CLAUSE_OF_NOUN = new Set(['mark', 'advcl', 'discourse', 'vocative', 'expl', 'dislocated'])

/**
 * The words of a noun with its determiners, adjectives, names and prepositional phrases, without its relative clause,
 * apposition, conjuncts, and the preposition before it.
 *
 * > with [the foreign minister of Norland], who met the press
 */
export function nounPhrase(parsed: ParsedDispatch, noun: Token): Span {
  const isPart = (d: Token) =>
    d.head !== noun.index ||
    !(OUTSIDE_PHRASE.has(d.deprel) || OUTSIDE_PHRASE.has(relationOf(d)) || OUTSIDE_CLAUSE_OF_NOUN.has(relationOf(d)))
  return extent(parsed, noun, subtree(parsed, noun, isPart))
}

/**
 * The words of a clause: its verb and everything under it, without conjoined clauses, what opens it ("that", "and") and
 * the punctuation around it.
 */
export function clauseOf(parsed: ParsedDispatch, verb: Token): Span {
  const isPart = (d: Token) =>
    d.head !== verb.index || !(relationOf(d) === 'mark' || relationOf(d) === 'cc' || isOtherClause(parsed, d))
  return extent(parsed, verb, subtree(parsed, verb, isPart))
}

function isOtherClause(parsed: ParsedDispatch, d: Token): boolean {
  return relationOf(d) === 'parataxis' || (relationOf(d) === 'conj' && dependents(parsed, d, 'nsubj').length > 0)
}

/** From the first to the last word, without punctuation at the edges; only words in one piece with the head. */
function extent(parsed: ParsedDispatch, head: Token, tokens: readonly Token[]): Span {
  const words = tokens.filter((t) => t.upos !== 'PUNCT' || t.index === head.index)
  return spanOf(parsed, words[0]!.start, words.at(-1)!.end)
}
