import type { ParsedDispatch, Token } from '../../model/parsed-dispatch.ts'
import { dependents } from '../../parse/match.ts'
import { clauseOf, headOf, prepositional, prepositionOf, relation } from '../clause.ts'
import { actionSpan, phraseSpan } from '../extent.ts'
import type { FindContext } from '../finder.ts'
import { actorsOf, ownersOf, subjectTokens } from '../parties.ts'
import type { Draft } from './draft.ts'
import { ACTIONS, ADJECTIVES, NOUNS, type Undertaking, VERBS } from './lexicon.ts'

const COMPLEMENTS = new Set(['xcomp', 'ccomp', 'acl', 'advcl', 'csubj'])
/** Verbs whose "that" clause is what is promised, asked or proposed; after the others it is an opinion. */
const THAT = new Set(
  'promise pledge vow swear demand insist propose suggest request urge order agree guarantee require recommend ask'.split(
    ' ',
  ),
)
const OWNING =
  /^(?:make|give|reaffirm|affirm|reiterate|repeat|renew|express|announce|underscore|underline|stress|emphasi[sz]e|confirm|restate|voice|honou?r|keep|fulfil|have|share|convey|declare|state|signal)$/
const MEMBERSHIP = /^(?:he|she|it|they|we|i|you)$/i

/** Reads what a word of undertaking or asking governs: "vowed to withdraw", "called for the release of", "its pledge to disarm". */
export function readUndertaking(context: FindContext, trigger: Token): Draft[] {
  const { parsed } = context
  const kind = kindOf(parsed, trigger)
  if (!kind) return []
  const { word, rule } = kind
  const clause = rule === 'noun' ? undefined : clauseOf(parsed, trigger)
  if (
    clause &&
    (clause.mark === 'if' || clause.mark === 'unless' || (clause.modal && !/^(?:would|'d|’d)$/.test(clause.modal)))
  )
    return []
  const force = clause?.negated || isDenied(parsed, trigger, rule) ? refusalOf(word) : word.force
  if (!force) return []
  return complementsOf(parsed, trigger, word, rule).map(({ head, nominal }) => ({
    trigger,
    head,
    what: nominal ? phraseSpan(parsed, head) : actionSpan(parsed, head),
    force,
    parties: actorsOf(context, boundTokens(parsed, trigger, head, word, rule, nominal)),
    rule: nominal ? 'action' : rule,
    stands: true,
    matter: [],
    definite: false,
  }))
}

type Rule = 'verb' | 'noun' | 'adjective'

function kindOf(parsed: ParsedDispatch, token: Token): { word: Undertaking; rule: Rule } | undefined {
  const lemma = token.lemma.toLowerCase()
  if (dependents(parsed, token, 'cop').length || (token.upos === 'ADJ' && relation(token) !== 'amod')) {
    const key = Object.hasOwn(ADJECTIVES, lemma) ? lemma : token.text.toLowerCase()
    if (Object.hasOwn(ADJECTIVES, key)) return { word: ADJECTIVES[key]!, rule: 'adjective' }
  }
  if (token.upos === 'VERB' && Object.hasOwn(ADJECTIVES, token.text.toLowerCase()) && token.xpos === 'VBN')
    return { word: ADJECTIVES[token.text.toLowerCase()]!, rule: 'adjective' }
  if (token.upos === 'VERB' && Object.hasOwn(VERBS, lemma)) return { word: VERBS[lemma]!, rule: 'verb' }
  if (token.upos === 'NOUN' && Object.hasOwn(NOUNS, lemma)) return { word: NOUNS[lemma]!, rule: 'noun' }
  return undefined
}

/** "did not agree to" refuses; "did not urge" says nothing. */
function refusalOf(word: Undertaking): Draft['force'] | undefined {
  return word.force === 'agreed' || word.force === 'pledged' ? 'refused' : undefined
}

function isDenied(parsed: ParsedDispatch, trigger: Token, rule: Rule): boolean {
  return rule === 'noun' && dependents(parsed, trigger, 'det').some((d) => d.text.toLowerCase() === 'no')
}

interface Complement {
  readonly head: Token
  /** a noun of action rather than a verb */
  readonly nominal: boolean
}

function complementsOf(parsed: ParsedDispatch, trigger: Token, word: Undertaking, rule: Rule): Complement[] {
  const out: Complement[] = []
  const add = (head: Token, nominal: boolean) => {
    out.push({ head, nominal })
    for (const conjunct of dependents(parsed, head, 'conj')) {
      const own = nominal
        ? isAction(conjunct)
        : conjunct.upos === 'VERB' && dependents(parsed, conjunct, 'mark').some((d) => d.text.toLowerCase() === 'to')
      if (own) out.push({ head: conjunct, nominal })
    }
  }
  for (const d of dependents(parsed, trigger)) {
    if (d.index < trigger.index) continue
    const rel = relation(d)
    if (COMPLEMENTS.has(rel) && word.bare !== false && isInfinitive(parsed, d)) add(d, false)
    else if (COMPLEMENTS.has(rel) && d.xpos === 'VBG' && opensWith(parsed, d, word.with)) add(d, false)
    else if (rel === 'ccomp' && rule === 'verb' && THAT.has(trigger.lemma) && isToBeDone(parsed, d, trigger))
      add(d, false)
    else if ((rel === 'obl' || rel === 'nmod') && word.with?.includes(prepositionOf(parsed, d) ?? '')) {
      if (d.xpos === 'VBG') add(d, false)
      else if (isAction(d)) add(d, true)
    } else if (rel === 'obj' && word.object && rule === 'verb' && isAction(d)) add(d, true)
  }
  // "the release of the prisoners was demanded"
  if (word.object && rule === 'verb')
    for (const d of dependents(parsed, trigger, 'nsubj')) if (d.deprel === 'nsubj:pass' && isAction(d)) add(d, true)
  return out
}

function isInfinitive(parsed: ParsedDispatch, token: Token): boolean {
  return (
    token.upos !== 'PUNCT' &&
    dependents(parsed, token, 'mark').some((d) => d.text.toLowerCase() === 'to') &&
    token.xpos !== 'VBG'
  )
}

function opensWith(parsed: ParsedDispatch, token: Token, words: readonly string[] | undefined): boolean {
  return (
    words !== undefined && dependents(parsed, token, 'mark', 'case').some((d) => words.includes(d.text.toLowerCase()))
  )
}

function isAction(token: Token): boolean {
  return token.upos === 'NOUN' && ACTIONS.has(token.lemma.toLowerCase())
}

/** "agreed that forces would leave", "demanded that he resign": a clause with a modal or a bare verb. */
function isToBeDone(parsed: ParsedDispatch, clauseHead: Token, trigger: Token): boolean {
  if (clauseHead.upos !== 'VERB') return false
  const inner = clauseOf(parsed, clauseHead)
  if (inner.tense === 'future') return true
  if (inner.modal) return trigger.lemma !== 'suggest' && !/^(?:may|might|can|could)$/.test(inner.modal)
  return clauseHead.xpos === 'VB' && !inner.infinitive ? true : clauseHead.xpos === 'VB' && trigger.lemma !== 'agree'
}

/** The tokens that name who is bound. */
function boundTokens(
  parsed: ParsedDispatch,
  trigger: Token,
  head: Token,
  word: Undertaking,
  rule: Rule,
  nominal: boolean,
): Token[] {
  const own = dependents(parsed, head, 'nsubj').filter((d) => d.index > trigger.index)
  if (own.length && !nominal) return own
  if (word.bound === 'subject') return subjectTokens(parsed, trigger)
  if (rule === 'noun') {
    if (word.bound === 'object') return prepositional(parsed, trigger, 'on')
    const owners = ownersOf(parsed, trigger)
    if (owners.length) return owners
    const verb = headOf(parsed, trigger)
    return verb && OWNING.test(verb.lemma) ? subjectTokens(parsed, verb) : []
  }
  const on = word.on ? prepositional(parsed, trigger, ...word.on) : []
  if (on.length) return on
  const passive = dependents(parsed, trigger, 'nsubj').filter((d) => d.deprel === 'nsubj:pass')
  if (nominal) return prepositional(parsed, trigger, 'from', 'by')
  if (passive.length) return passive
  const objects = dependents(parsed, trigger, 'obj', 'iobj').filter((d) => d.index < head.index)
  if (objects.length) return objects
  // "asked to leave": the one who asks
  return MEMBERSHIP.test(trigger.text) ? [] : word.force === 'demanded' ? [] : subjectTokens(parsed, trigger)
}
