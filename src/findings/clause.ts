import type { ParsedDispatch, Token } from '../model/parsed-dispatch.ts'
import { dependents, headOf, relationOf } from '../parse/match.ts'

/** Verbs whose object is to do what the infinitive behind them says, wherever the tree hangs that. */
const CONTROL = /^(?:urge|ask|invite|tell|order|press|persuade|allow|encourage|request|instruct|convince|force|enable)$/

/** How a clause presents what it tells. "had met" is past, "is to meet" and "will meet" are future. */
export interface Clause {
  readonly predicate: Token
  readonly tense: 'past' | 'present' | 'future' | 'none'
  readonly perfect: boolean
  readonly progressive: boolean
  readonly passive: boolean
  readonly negated: boolean
  /** "may", "must", "would" …, where one stands before the predicate and is not "will" or "shall" */
  readonly modal?: string
  /** "to meet": an infinitive, with or without "to", that no modal governs */
  readonly infinitive: boolean
  /** conjunction that opens a subordinate clause: "if", "that", "before" … */
  readonly mark?: string
}

const FUTURE = new Set(['will', 'shall', "'ll", '’ll', 'wo', 'sha'])
const MODALS = new Set(['would', 'can', 'ca', 'could', 'may', 'might', 'must', 'should', "'d", '’d', 'ought', 'need'])
const NEGATIONS = new Set(['not', "n't", 'n’t', 'never', 'no', 'neither', 'nor', 'without', 'cannot'])
const CLAUSAL = new Set(['root', 'ccomp', 'xcomp', 'advcl', 'acl', 'csubj', 'parataxis', 'conj', 'dep'])

/** Reads tense, voice, modality and polarity of the clause that this verb (or predicate noun or adjective) heads. */
export function clauseOf(parsed: ParsedDispatch, predicate: Token): Clause {
  let modal: string | undefined
  let mark: string | undefined
  let tense: Clause['tense'] = 'none'
  let to = false
  let negated = false
  let passive = predicate.deprel.endsWith(':pass')
  let being = false
  let perfect = false
  const carriers: Token[] = predicate.xpos.startsWith('V') ? [predicate] : []
  for (const d of dependents(parsed, predicate)) {
    const lower = d.text.toLowerCase()
    const rel = relationOf(d)
    // "no closer" and "no result" do not deny the verb; "no side agreed" does
    if (NEGATIONS.has(lower) && (rel === 'advmod' || rel === 'cc') && lower !== 'no') negated = true
    if (rel === 'nsubj') negated ||= isNegativePhrase(parsed, d)
    if (d.deprel === 'nsubj:pass' || d.deprel === 'aux:pass') passive = true
    if (rel === 'mark') {
      if (lower === 'to') to = true
      else mark = lower
    }
    if (rel === 'aux' || rel === 'cop') {
      carriers.push(d)
      if (FUTURE.has(lower)) tense = 'future'
      else if (MODALS.has(lower)) modal = lower === 'ca' ? 'can' : lower
      if (d.lemma === 'have' && predicate.xpos !== 'VB') perfect = true
      if (d.lemma === 'be' && rel === 'aux') being = true
      if (lower === 'cannot') negated = true
    }
  }
  carriers.sort((a, b) => a.index - b.index)
  const first = carriers[0]
  if (tense === 'none' && !to && modal === undefined && first) tense = tenseOf(first)
  // "the ministers are to meet": UD hangs the infinitive on "are" or makes "are" its auxiliary
  const bePlusTo = first?.lemma === 'be' && first.xpos !== 'VB' && first !== predicate && to
  if (bePlusTo) tense = 'future'
  const progressive = predicate.xpos === 'VBG' && being
  // "made them leave"; a headline's "Leaders sign accord" is no infinitive
  const bare =
    predicate.xpos === 'VB' && !carriers.some((c) => c !== predicate) && /^(?:xcomp|ccomp)$/.test(relationOf(predicate))
  return {
    predicate,
    tense,
    perfect,
    progressive,
    passive: passive && !progressive,
    negated,
    infinitive: !bePlusTo && modal === undefined && tense !== 'future' && (to || bare) && predicate.xpos !== 'VBG',
    ...(modal === undefined ? {} : { modal }),
    ...(mark === undefined ? {} : { mark }),
  }
}

function tenseOf(token: Token): Clause['tense'] {
  if (token.xpos === 'VBD') return 'past'
  if (token.xpos === 'VBZ' || token.xpos === 'VBP') return 'present'
  // a participle alone ("the talks held in Vienna") tells of something done
  return token.xpos === 'VBN' ? 'past' : 'none'
}

/** True for "no meeting", "neither side": the phrase itself denies. */
export function isNegativePhrase(parsed: ParsedDispatch, noun: Token): boolean {
  return dependents(parsed, noun, 'det', 'advmod', 'cc').some((d) => /^(?:no|neither|nor|never|none)$/i.test(d.text))
}

/** The verb or predicate of the clause a token stands in: the nearest token above it that heads a clause, itself included. */
export function predicateOf(parsed: ParsedDispatch, token: Token): Token {
  let at = token
  for (let steps = 0; steps < 64; steps++) {
    const rel = relationOf(at)
    if (rel === 'conj' && !isClausal(parsed, at)) {
      const head = headOf(parsed, at)
      if (!head) return at
      at = head
      continue
    }
    if (CLAUSAL.has(rel)) return at
    const head = headOf(parsed, at)
    if (!head) return at
    at = head
  }
  return at
}

/** A conjunct that is a clause of its own rather than one more noun of a list. */
function isClausal(parsed: ParsedDispatch, token: Token): boolean {
  return token.upos === 'VERB' || token.upos === 'AUX' || dependents(parsed, token, 'nsubj', 'cop').length > 0
}

/** Subjects of a clause with their conjuncts; those of the governing clause for an infinitive or participle without its own. */
export function subjectsOf(parsed: ParsedDispatch, predicate: Token): Token[] {
  let at: Token | undefined = predicate
  for (let steps = 0; at && steps < 8; steps++) {
    const own: Token[] = dependents(parsed, at, 'nsubj', 'csubj')
    if (own.length) return own.flatMap((t) => withConjuncts(parsed, t))
    const rel = relationOf(at)
    const head = headOf(parsed, at)
    if (!head) return []
    // "urged both sides to hold talks": those who are to hold them
    const isControlled = rel === 'xcomp' || (rel === 'advcl' && CONTROL.test(head.lemma))
    const controllers = isControlled && at.xpos === 'VB' ? dependents(parsed, head, 'obj', 'iobj') : []
    if (controllers.length && head.lemma !== 'promise') return controllers.flatMap((t) => withConjuncts(parsed, t))
    // "the need for the two countries to hold talks", where the tree hangs the infinitive on the noun
    if (rel === 'acl' && at.xpos === 'VB') return [head]
    if (rel === 'conj' || rel === 'xcomp' || rel === 'advcl') at = head
    // "talks hosted by Norway": a participle says something of the noun it hangs on
    else return []
  }
  return []
}

/** A noun and the nouns coordinated with it, in text order. */
export function withConjuncts(parsed: ParsedDispatch, token: Token): Token[] {
  const out = [token]
  for (const conjunct of dependents(parsed, token, 'conj'))
    if (conjunct.upos !== 'VERB') out.push(...withConjuncts(parsed, conjunct))
  return out
}

/** Dependents that a preposition introduces: `prepositional(…, verb, 'with')` gives "Aliyev" of "met with Aliyev". */
export function prepositional(parsed: ParsedDispatch, token: Token, ...prepositions: string[]): Token[] {
  return dependents(parsed, token, 'obl', 'nmod').filter((d) => {
    const found = prepositionOf(parsed, d)
    return found !== undefined && prepositions.includes(found)
  })
}

/** The preposition before a noun phrase, several joined: "on behalf of". */
export function prepositionOf(parsed: ParsedDispatch, noun: Token): string | undefined {
  const cases = dependents(parsed, noun, 'case')
  if (!cases.length) return undefined
  const first = cases[0]!
  const rest = dependents(parsed, first, 'fixed')
  const words = [...cases, ...rest].sort((a, b) => a.index - b.index).map((t) => t.text.toLowerCase())
  return words.filter((w) => w !== "'s" && w !== '’s' && w !== "'" && w !== '’').join(' ') || undefined
}
