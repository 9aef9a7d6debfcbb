import type { ParsedDispatch, Token } from '../../model/parsed-dispatch.ts'
import { dependents, relationOf } from '../../parse/match.ts'
import { clauseOf, prepositional, prepositionOf } from '../clause.ts'
import { ACTIONS, type Undertaking } from './lexicon.ts'

export type Rule = 'verb' | 'noun' | 'adjective'

/** What a word of undertaking governs, and the tokens [from, to) between the two, which may name who is bound. */
export interface Complement {
  readonly head: Token
  /** a noun of action rather than a verb */
  readonly nominal: boolean
  readonly from: number
  readonly to: number
}

// How far behind its governor the infinitive may stand: "the commitment of the United States and its allies to withdraw".
const REACH_TOKENS = 24
/** Verbs whose "that" clause is what is promised, asked or proposed; after the others it is an opinion. */
const THAT = new Set(
  'promise pledge vow swear demand insist propose suggest request urge order agree guarantee require recommend ask assure'.split(
    ' ',
  ),
)
/** Verbs and adjectives whose "that" clause has a bare verb: "demanded that Norland withdraw". */
const MANDATIVE =
  /^(?:demand|request|urge|propose|recommend|require|insist|important|essential|crucial|vital|imperative|necessary)$/
/** What is asked of somebody, rejected as a whole. */
const REJECTABLE = /^(?:call|demand|request|appeal|offer|invitation|ultimatum|suggestion|condition)$/
const TIMELY =
  /^(?:today|yesterday|tonight|earlier|also|later|again|jointly|formally|finally|publicly|previously|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|week|month|year|last|this|on|in)$/i

/**
 * What a word of undertaking or asking governs: an infinitive, a gerund after its preposition, a noun of action, a "that" clause.
 *
 * Found by position, because the tree often hangs the infinitive on another word:
 *
 * > | urged both sides to consider steps
 *           ^^^^^^^^^^ from..to  ^ head
 */
export function complementsOf(parsed: ParsedDispatch, trigger: Token, word: Undertaking, rule: Rule): Complement[] {
  const found = behind(parsed, trigger, word, rule) ?? inTree(parsed, trigger, word, rule)
  return found ? [found, ...coordinated(parsed, found)] : []
}

function behind(parsed: ParsedDispatch, trigger: Token, word: Undertaking, rule: Rule): Complement | undefined {
  const { to } = parsed.sentences[trigger.sentence]!
  const end = Math.min(to, trigger.index + REACH_TOKENS)
  for (let i = trigger.index + 1; i < end; i++) {
    const token = parsed.tokens[i]!
    const lower = token.text.toLowerCase()
    const complement = (head: Token, nominal: boolean): Complement => ({
      head,
      nominal,
      from: trigger.index + 1,
      to: i,
    })
    const verb = verbAfter(parsed, i, end)
    if (
      lower === 'to' &&
      verb &&
      (verb.upos === 'VERB' || verb.xpos === 'VB') &&
      verb.xpos !== 'VBG' &&
      word.bare !== false
    )
      return complement(verb, false)
    if (word.with?.includes(lower) && verb?.xpos === 'VBG') return complement(verb, false)
    if (word.with?.includes(lower) && token.upos === 'ADP') {
      const noun = token.head > i ? parsed.tokens[token.head] : undefined
      if (noun && isAction(noun)) return complement(noun, true)
    }
    const asksThat = rule === 'adjective' && word.bound === 'object'
    if (lower === 'that' && ((rule === 'verb' && THAT.has(trigger.lemma)) || asksThat)) {
      const clause = token.head > i ? parsed.tokens[token.head] : undefined
      if (clause && isToBeDone(parsed, clause, trigger)) return complement(clause, false)
      const bare = MANDATIVE.test(trigger.lemma) ? bareVerbBehind(parsed, i, end) : undefined
      return bare && { head: bare, nominal: false, from: i + 1, to: bare.index }
    }
    if (token.xpos === 'VBG' && i === trigger.index + 1 && /^(?:propose|suggest|recommend)$/.test(trigger.lemma))
      return complement(token, false)
    if (word.object && rule === 'verb' && isAction(token) && opensPhrase(parsed, trigger.index + 1, i))
      return complement(token, true)
    // "provides for a ceasefire, for the disarmament of"
    const goesOn = token.text === ',' && word.with?.includes(parsed.tokens[i + 1]?.text.toLowerCase() ?? '')
    if (!goesOn && !passes(token, i - trigger.index, word, rule)) return undefined
  }
  return undefined
}

/** The bare verb of a "that" clause whose tree is lost: "demanded that the North first apologize". */
function bareVerbBehind(parsed: ParsedDispatch, that: number, end: number): Token | undefined {
  for (let i = that + 1; i < end; i++) {
    const token = parsed.tokens[i]!
    if (token.xpos === 'VB' && token.upos === 'VERB') return i > that + 1 ? token : undefined
    if (/^(?:VB[DZP]|MD|TO|WDT|WP)$/.test(token.xpos) || /^[,;:"”]$/.test(token.text)) return undefined
  }
  return undefined
}

/** Only articles, adjectives and numbers stand from here to the noun. */
function opensPhrase(parsed: ParsedDispatch, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!/^(?:DET|ADJ|NUM|ADV|PRON)$/.test(parsed.tokens[i]!.upos)) return false
  return !/^(?:NOUN|PROPN)$/.test(parsed.tokens[to + 1]?.upos ?? '')
}

/** The verb right after "to", an adverb or "not" between at most. */
function verbAfter(parsed: ParsedDispatch, at: number, end: number): Token | undefined {
  for (let i = at + 1; i < Math.min(end, at + 4); i++) {
    const token = parsed.tokens[i]!
    if (/^VBG?$/.test(token.xpos)) return token.upos === 'AUX' && token.head >= 0 ? parsed.tokens[token.head] : token
    if (token.upos !== 'ADV' && !/^(?:not|further|jointly)$/i.test(token.text)) return undefined
  }
  return undefined
}

/** True for tokens that may stand between the governor and what it governs. */
function passes(token: Token, distance: number, word: Undertaking, rule: Rule): boolean {
  // "the existing operation", "all concerned"
  const isModifier =
    word.bound === 'object' && /^VB[NG]$/.test(token.xpos) && /^(?:amod|acl|nmod)$/.test(relationOf(token))
  if (
    (token.upos === 'VERB' && !isModifier) ||
    token.upos === 'AUX' ||
    token.upos === 'SCONJ' ||
    /^[;:]$/.test(token.text)
  )
    return false
  // "the commitment by the parties, as well as their neighbours, to"
  if (token.text === ',') return rule === 'noun'
  if (token.upos === 'ADV' || TIMELY.test(token.text)) return true
  // "committed to the people and to supporting": one thing after another
  // "important for both sides to show": those asked stand between
  if (rule === 'adjective') return (word.with !== undefined || word.bound === 'object') && token.upos !== 'PUNCT'
  if (rule === 'noun') return distance > 1 || token.upos === 'ADP'
  if (word.bound === 'object')
    return token.upos !== 'ADP' || distance === 1 || /^(?:of|for|in|and|to)$/i.test(token.text)
  if (word.object && /^(?:DET|ADJ|NUM|PRON)$/.test(token.upos)) return true
  // "promised in Varn last month to"
  if (/^(?:in|at|during|under)$/i.test(token.text) || token.upos === 'PROPN' || token.upos === 'NUM') return true
  // "agreed with Norland to"
  return word.force === 'agreed' && (distance > 1 || /^with$/i.test(token.text))
}

function inTree(parsed: ParsedDispatch, trigger: Token, word: Undertaking, rule: Rule): Complement | undefined {
  const complement = (head: Token, nominal: boolean): Complement => ({
    head,
    nominal,
    from: trigger.index + 1,
    to: head.index,
  })
  for (const d of dependents(parsed, trigger)) {
    const rel = relationOf(d)
    if (d.index < trigger.index) {
      // "the release of the prisoners was demanded"
      if (d.deprel === 'nsubj:pass' && word.object && isAction(d)) return complement(d, true)
      continue
    }
    const isOwnClause = dependents(parsed, d, 'nsubj').length > 0 && word.bound === 'subject'
    if (
      d.upos === 'VERB' &&
      /^(?:xcomp|ccomp|acl)$/.test(rel) &&
      word.bare !== false &&
      !isOwnClause &&
      isInfinitive(parsed, d)
    )
      return complement(d, false)
    if ((rel === 'obl' || rel === 'nmod') && word.with?.includes(prepositionOf(parsed, d) ?? '') && isAction(d))
      return complement(d, true)
    // "demanded the post of vice president": whatever is demanded
    const isAny =
      d.upos === 'NOUN' &&
      (trigger.lemma === 'demand' ||
        /^rul/i.test(trigger.text) ||
        (trigger.lemma === 'reject' && REJECTABLE.test(d.lemma) && !prepositional(parsed, d, 'for', 'to').length))
    if (rel === 'obj' && word.object && rule === 'verb' && (isAny || isAction(d))) return complement(d, true)
    if (rel === 'ccomp' && rule === 'verb' && THAT.has(trigger.lemma) && isToBeDone(parsed, d, trigger))
      return complement(d, false)
  }
  return undefined
}

/** "to withdraw its troops and to open the road": each is a thing to be done. */
function coordinated(parsed: ParsedDispatch, first: Complement): Complement[] {
  if (first.nominal) return alsoNominal(parsed, first)
  const { to } = parsed.sentences[first.head.sentence]!
  const out: Complement[] = []
  for (let i = first.head.index + 1; i + 2 < to; i++) {
    const token = parsed.tokens[i]!
    // a clause of its own begins: what follows belongs to it
    if (token.xpos === 'VBD' || token.xpos === 'VBZ' || token.upos === 'SCONJ' || /^["”;:]$/.test(token.text)) break
    const verb =
      /^(?:and|or|as)$/i.test(token.text) && /^to$/i.test(parsed.tokens[i + 1]!.text)
        ? parsed.tokens[i + 2]!
        : undefined
    if (verb?.xpos === 'VB') out.push({ ...first, head: verb })
  }
  return out
}

/** "for the disarmament of the militia and for the integration of its fighters": each noun of action is one. */
function alsoNominal(parsed: ParsedDispatch, first: Complement): Complement[] {
  const { to } = parsed.sentences[first.head.sentence]!
  const found = dependents(parsed, first.head, 'conj').filter(isAction)
  for (let i = first.head.index + 1; i + 2 < to; i++) {
    const token = parsed.tokens[i]!
    if (/^VB[DZP]$/.test(token.xpos)) break
    const repeats = /^(?:and|,)$/i.test(token.text) && /^for$/i.test(parsed.tokens[i + 1]!.text)
    const noun = repeats ? parsed.tokens[parsed.tokens[i + 1]!.head] : undefined
    if (noun && isAction(noun) && !found.includes(noun)) found.push(noun)
  }
  return found.map((head) => ({ ...first, head }))
}

function isInfinitive(parsed: ParsedDispatch, token: Token): boolean {
  return token.xpos !== 'VBG' && dependents(parsed, token, 'mark').some((d) => d.text.toLowerCase() === 'to')
}

/** A noun that names something done or not done. */
export function isAction(token: Token): boolean {
  return token.upos === 'NOUN' && ACTIONS.has(token.lemma.toLowerCase())
}

/** "agreed that forces would leave", "demanded that he resign": a clause with a modal or a bare verb. */
function isToBeDone(parsed: ParsedDispatch, clauseHead: Token, trigger: Token): boolean {
  // "asked whether they would"
  if (dependents(parsed, clauseHead, 'mark').some((d) => /^(?:whether|if)$/i.test(d.text))) return false
  if (clauseHead.upos !== 'VERB' || dependents(parsed, clauseHead, 'cop', 'expl').length) return false
  const inner = clauseOf(parsed, clauseHead)
  if (inner.tense === 'future')
    return dependents(parsed, clauseHead, 'aux').some((d) => /^(?:will|shall|['’]ll)$/i.test(d.text))
  if (inner.modal) return trigger.lemma !== 'suggest' && !/^(?:may|might|can|could)$/.test(inner.modal)
  // "demanded that Norland withdraw": taggers take the bare verb for a past or present
  if (
    MANDATIVE.test(trigger.lemma) &&
    trigger.lemma !== 'insist' &&
    !inner.perfect &&
    !/(?:ed|s)$/.test(clauseHead.text)
  )
    return !dependents(parsed, clauseHead, 'aux').length
  return clauseHead.xpos === 'VB' && (!inner.infinitive || trigger.lemma !== 'agree')
}
