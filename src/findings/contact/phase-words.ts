import type { ContactPhase } from '../../model/finding.ts'
import type { ParsedDispatch, Token } from '../../model/parsed-dispatch.ts'
import { dependents, headOf, relationOf } from '../../parse/match.ts'
import { type Clause, clauseOf, isNegativePhrase, predicateOf, prepositionOf } from '../clause.ts'
import { GOVERNORS, HOLDING, MODIFIERS, NOUNS, PHRASAL } from './lexicon.ts'

/** A phase and how plainly the words say it: 3 a word for it ("postponed"), 2 a tense with the contact's own verb, 1 the clause around it, 0 nothing. */
export interface PhaseReading {
  readonly phase: ContactPhase
  readonly weight: 0 | 1 | 2 | 3
  /** "began", "resumed": under way however long ago that was */
  readonly begun?: true
}

const MOTION = new Set(['travel', 'fly', 'go', 'come', 'arrive', 'head', 'leave', 'return', 'gather'])

const DONE = /^(?:manage|meet|gather|convene|assemble|help|come|arrive|travel|fly|go|return|use|continue|begin|start)$/

const SPEECH = /^(?:say|tell|announce|add|state|confirm|declare|report|note|write|inform|promise|agree|propose)$/

export const ACTING = new Set<string>(['due', 'proposed', 'denied'])

const DENYING = new Set(['deny', 'reject', 'dismiss', 'refute'])

const BEFORE = new Set(['before', 'ahead of', 'prior to', 'until', 'till', 'pending'])

export const AFTER = new Set([
  'after',
  'following',
  'since',
  'during',
  'upon',
  'at',
  'as a result of',
  'in the wake of',
])

export function ofVerb(parsed: ParsedDispatch, verb: Token): PhaseReading {
  return ofClause(parsed, clauseOf(parsed, verb), 2)
}

/** The phase a clause gives to what it tells of; infinitives take it from the word they hang on. */
function ofClause(parsed: ParsedDispatch, clause: Clause, weight: 1 | 2, depth = 0): PhaseReading {
  const { predicate } = clause
  const governor = headOf(parsed, predicate)
  if (wasToHave(parsed, predicate)) return { phase: 'cancelled', weight: 3 }
  if (clause.mark === 'if' || clause.mark === 'unless' || clause.mark === 'whether')
    return { phase: 'proposed', weight }
  if (relationOf(predicate) === 'ccomp' && governor && DENYING.has(governor.lemma))
    return { phase: 'denied', weight: 3 }
  if (clause.tense === 'future') return { phase: clause.negated ? 'denied' : 'due', weight }
  if (clause.modal) {
    if (clause.negated) return { phase: 'denied', weight }
    // "said he would meet" is "will meet" of yesterday
    if (/^(?:would|'d|’d)$/.test(clause.modal) && isReported(parsed, predicate)) return { phase: 'due', weight }
    return { phase: 'proposed', weight }
  }
  if (clause.infinitive) return ofInfinitive(parsed, clause, governor, weight, depth)
  if (clause.negated) return { phase: 'denied', weight }
  if (predicate.xpos === 'VBG' && !clause.progressive) {
    if (clause.mark && BEFORE.has(clause.mark)) return { phase: 'due', weight: 1 }
    if (clause.mark && AFTER.has(clause.mark)) return { phase: 'held', weight: 2 }
    // "Leaders meeting in Varn this week urged": as real as what they do there
    if (relationOf(predicate) === 'acl' && governor)
      return { ...asReal(clauseOf(parsed, predicateOf(parsed, governor)), 1) }
    return governor && depth < 6 ? fromWord(parsed, governor, depth + 1) : { phase: 'held', weight: 0 }
  }
  if (clause.tense === 'past') return { phase: 'held', weight }
  if (clause.progressive) return { phase: 'under-way', weight }
  if (clause.tense === 'present' && clause.perfect) return { phase: 'held', weight }
  // "Minister meets envoy" is the headline's past
  return { phase: 'held', weight: weight === 2 ? 1 : 0 }
}

/** "was to have been held", "were to have met": what was planned and did not come. */
function wasToHave(parsed: ParsedDispatch, predicate: Token): boolean {
  const { from } = parsed.sentences[predicate.sentence]!
  const words = parsed.tokens
    .slice(Math.max(from, predicate.index - 5), predicate.index)
    .map((t) => t.text.toLowerCase())
  return /\b(?:was|were) (?:originally |due |supposed |meant )?to have(?: been)?$/.test(words.join(' '))
}

function ofInfinitive(
  parsed: ParsedDispatch,
  clause: Clause,
  governor: Token | undefined,
  weight: 1 | 2,
  depth: number,
): PhaseReading {
  // "Lavrov to meet Aliyev": the headline's future
  const ownSubject = dependents(parsed, clause.predicate, 'nsubj').length > 0
  if (relationOf(clause.predicate) === 'root' || !governor) return { phase: 'due', weight }
  if (
    parsed.sentences[clause.predicate.sentence]!.role === 'headline' &&
    (ownSubject || relationOf(clause.predicate) === 'acl')
  )
    return { phase: 'due', weight }
  if (clause.negated || governor.lemma === 'fail') return { phase: 'denied', weight }
  if (MOTION.has(governor.lemma)) {
    const motion = clauseOf(parsed, governor)
    return { phase: motion.tense === 'past' && !motion.progressive ? 'held' : 'due', weight: 1 }
  }
  const read: PhaseReading = depth < 6 ? fromWord(parsed, governor, depth + 1) : { phase: 'due', weight: 0 }
  // "gave them two days to sign": told as done only by verbs that say so
  return read.phase === 'held' && !DONE.test(governor.lemma) ? { phase: 'due', weight: 1 } : read
}

/** "said they would meet": a verb of speech in the past, and no condition. */
function isReported(parsed: ParsedDispatch, predicate: Token): boolean {
  const { from, to } = parsed.sentences[predicate.sentence]!
  const tokens = parsed.tokens.slice(from, to)
  // "expressed the hope that a summit would be held"
  const near = parsed.tokens.slice(Math.max(from, predicate.index - 13), predicate.index)
  if (near.some((t) => /^(?:hope|wish|suggest)$/.test(t.lemma))) return false
  return (
    tokens.some((t) => t.xpos === 'VBD' && SPEECH.test(t.lemma)) && !tokens.some((t) => /^(?:if|unless)$/i.test(t.text))
  )
}

/** The phase a governing word gives: "agreed", "proposal", "ready", "called off"; its own clause where it says nothing. */
function fromWord(parsed: ParsedDispatch, word: Token, depth: number): PhaseReading {
  const lemma = word.lemma.toLowerCase()
  // "on the sidelines of the summit", "an invitation to the meeting": one contact lends the other its phase
  if (word.upos === 'NOUN' && Object.hasOwn(NOUNS, lemma) && depth < 6)
    return ownWords(parsed, word, false) ?? aroundNoun(parsed, word, depth + 1)
  const isPredicate = word.upos === 'VERB' || word.upos === 'AUX' || dependents(parsed, word, 'cop').length > 0
  const clause = isPredicate ? clauseOf(parsed, word) : undefined
  const given = phrasal(parsed, word) ?? (Object.hasOwn(GOVERNORS, lemma) ? GOVERNORS[lemma] : undefined)
  if (clause && isMoved(parsed, word, clause)) return { phase: 'postponed', weight: 3 }
  if (!given || HOLDING.has(lemma)) {
    // "the talks brought no result", "did not end the war": they were held all the same
    // "the meeting will not take place": it was planned
    if (clause && HOLDING.has(lemma) && clause.negated && clause.tense === 'future' && hasDefiniteSubject(parsed, word))
      return { phase: 'cancelled', weight: 3 }
    if (clause && !HOLDING.has(lemma)) return ofClause(parsed, { ...clause, negated: false }, 1, depth)
    if (clause) return ofClause(parsed, clause, 2, depth)
    const up = headOf(parsed, word)
    // "discussed trade on the sidelines of": the verb does not govern what its adjunct names
    if (up?.upos === 'VERB' && relationOf(word) === 'obl')
      return { ...ofClause(parsed, clauseOf(parsed, up), 1, depth), weight: 1 }
    return up && depth < 6 ? fromWord(parsed, up, depth + 1) : { phase: 'held', weight: 0 }
  }
  if (given === 'begins' || given === 'ends') {
    if (!clause) return ofResuming(parsed, word, given, depth)
    if (word.xpos === 'VBG' && !clause.progressive && lemma === 'continue') return { phase: 'under-way', weight: 2 }
    // "will not resume talks until"
    if (given === 'begins' && clause.negated && isUntil(parsed, word)) return { phase: 'postponed', weight: 3 }
    const inner = ofClause(parsed, clause, 2, depth)
    // "to conclude the dialogue": what can be ended goes on
    if (given === 'ends' && inner.phase !== 'held' && clause.mark !== 'if') return { phase: 'under-way', weight: 2 }
    // "the meeting, which begins on Wednesday"
    if (
      given === 'begins' &&
      clause.tense === 'present' &&
      !clause.perfect &&
      !clause.progressive &&
      relationOf(word) === 'acl'
    )
      return { phase: 'due', weight: 1 }
    if (given === 'begins' && inner.phase === 'held') return { phase: 'under-way', weight: 2, begun: true }
    return inner
  }
  // "no date has been set for the next round": it may come all the same
  if (clause?.negated && dependents(parsed, word, 'nsubj').some((d) => /^(?:date|time|venue|agenda)$/.test(d.lemma)))
    return { phase: 'proposed', weight: 2 }
  if (clause?.negated && isUntil(parsed, word)) return { phase: 'postponed', weight: 3 }
  // "no meeting is planned", "has not agreed to meet"
  if (clause?.negated) return { phase: given === 'denied' ? 'proposed' : 'denied', weight: 3 }
  if (clause && (clause.modal || clause.infinitive) && given === 'due') return { phase: 'proposed', weight: 2 }
  if (clause && (clause.tense === 'future' || clause.modal) && (given === 'postponed' || given === 'cancelled'))
    return { phase: 'due', weight: 1 }
  // "accepted an invitation to visit"
  const up = headOf(parsed, word)
  if (given === 'proposed' && word.upos === 'NOUN' && up && /^(?:accept|agree|approve|honou?r)$/.test(up.lemma))
    return { phase: clauseOf(parsed, up).negated ? 'denied' : 'due', weight: 2 }
  return { phase: given, weight: given === 'due' || given === 'proposed' ? 2 : 3 }
}

/** "was moved to June", "slipped from May to September": another time is told. */
function isMoved(parsed: ParsedDispatch, verb: Token, clause: Clause): boolean {
  if (!/^(?:push|move|put|shift|slip)$/.test(verb.lemma) || (verb.lemma !== 'slip' && !clause.passive)) return false
  return dependents(parsed, verb, 'obl', 'nmod').some(
    (d) => /^(?:to|until|into)$/.test(prepositionOf(parsed, d) ?? '') && CALENDAR.test(d.text),
  )
}

const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|week|month|year|spring|summer|autumn|winter|\d{1,4})$/i

function hasDefiniteSubject(parsed: ParsedDispatch, verb: Token): boolean {
  return dependents(parsed, verb, 'nsubj').some((s) =>
    dependents(parsed, s, 'det', 'nmod').some(
      (d) => /^(?:the|this|that|these)$/i.test(d.text) || d.deprel === 'nmod:poss',
    ),
  )
}

// How far behind "will not resume talks with" its "until" may stand.
const UNTIL_TOKENS = 24

/** "not before the troops leave": refused only for the time being. */
function isUntil(parsed: ParsedDispatch, verb: Token): boolean {
  const { to } = parsed.sentences[verb.sentence]!
  for (let i = verb.index + 1; i < Math.min(to, verb.index + UNTIL_TOKENS); i++) {
    const token = parsed.tokens[i]!
    if (/^(?:until|till)$/i.test(token.text)) return true
    if (/^(?:,|;)$/.test(token.text) || /^VB[DPZ]$/.test(token.xpos)) return false
  }
  return false
}

/** "the resumption of talks": what is asked, backed or agreed is still to come. */
function ofResuming(parsed: ParsedDispatch, word: Token, given: 'begins' | 'ends', depth: number): PhaseReading {
  const up = headOf(parsed, word)
  if (up && given === 'begins') {
    if (/^(?:support|welcome|back|endorse|importance|favou?r|discuss)$/i.test(up.lemma))
      return { phase: 'proposed', weight: 2 }
    const read = depth < 6 ? fromWord(parsed, up, depth + 1) : undefined
    if (read && read.weight >= 2 && read.phase !== 'held') return read
  }
  return { phase: given === 'begins' ? 'under-way' : 'held', weight: 1 }
}

/** The phase of a verb with its particle: "called off", "put off", "ruled out". */
export function phrasal(parsed: ParsedDispatch, verb: Token): (typeof PHRASAL)[string] | undefined {
  if (verb.upos !== 'VERB') return undefined
  for (const d of dependents(parsed, verb, 'compound', 'advmod', 'obl', 'xcomp')) {
    const key = `${verb.lemma} ${d.text.toLowerCase()}`
    if (Object.hasOwn(PHRASAL, key)) return PHRASAL[key]
  }
  return undefined
}

/** What the words beside the noun say: "upcoming", "postponed", "due later this week", "held in Vienna". */
export function ownWords(parsed: ParsedDispatch, noun: Token, lasting: boolean): PhaseReading | undefined {
  for (const d of dependents(parsed, noun, 'amod', 'acl', 'compound', 'advmod', 'appos', 'nmod')) {
    const lower = d.text.toLowerCase()
    if (relationOf(d) === 'acl') {
      const lemma = d.lemma.toLowerCase()
      // "a session to be held on Tuesday"
      if (HOLDING.has(lemma) && dependents(parsed, d, 'mark').some((m) => /^to$/i.test(m.text)))
        return { phase: 'due', weight: 3 }
      if (d.xpos === 'VBN' && HOLDING.has(lemma)) {
        if (lasting && lemma !== 'hold') continue
        return { phase: 'held', weight: 1 }
      }
      // "leaders meeting in Varn urged": a verb that acts says nothing of the meeting's own phase
      const acts = d.xpos !== 'VBN' && ACTING.has(GOVERNORS[lemma] ?? '')
      if (Object.hasOwn(GOVERNORS, lemma) && d.xpos !== 'VB' && !acts) return fromWord(parsed, d, 1)
      continue
    }
    if (relationOf(d) === 'nmod' && prepositionOf(parsed, d) !== undefined) continue
    // "the next round" may be no more than offered
    if (Object.hasOwn(MODIFIERS, lower))
      return { phase: MODIFIERS[lower]!, weight: /^(?:next|future)$/.test(lower) ? 1 : 3 }
  }
  return undefined
}

// "a meeting of the two foreign ministers due later this week": the tree often loses such a word, so it is looked for behind.
export const REACH_TOKENS = 16

/** "Peace talks resumed": a verb of beginning, ending or putting off behind the phrase, where the tree took the noun for the root. */
function verbBehind(parsed: ParsedDispatch, noun: Token): Token | undefined {
  const { to } = parsed.sentences[noun.sentence]!
  for (let i = noun.index + 1; i < Math.min(to, noun.index + 2 * REACH_TOKENS); i++) {
    const token = parsed.tokens[i]!
    if (!/^VB[DNZP]$/.test(token.xpos) || token.upos !== 'VERB') continue
    return Object.hasOwn(GOVERNORS, token.lemma) || phrasal(parsed, token) ? token : undefined
  }
  return undefined
}

/** What the clause around says: "agreed to hold talks", "after the meeting", "No meeting is planned". */
export function aroundNoun(parsed: ParsedDispatch, noun: Token, depth: number): PhaseReading {
  const rel = relationOf(noun)
  const head = headOf(parsed, noun)
  const preposition = prepositionOf(parsed, noun)
  const none = isNegativePhrase(parsed, noun)
  if (!head || rel === 'root' || rel === 'parataxis') {
    if (none) return { phase: 'denied', weight: 2 }
    const verb = depth < 6 ? verbBehind(parsed, noun) : undefined
    // "Leaders meeting in Varn urged both sides", where the tree took the noun for the root
    if (verb && ACTING.has(GOVERNORS[verb.lemma] ?? '') && !phrasal(parsed, verb)) return { phase: 'held', weight: 1 }
    return verb ? fromWord(parsed, verb, depth + 1) : { phase: 'held', weight: 0 }
  }
  if (preposition && BEFORE.has(preposition)) return { phase: whenBefore(parsed, noun), weight: 1 }
  if (preposition === 'towards' || preposition === 'toward') return { phase: 'proposed', weight: 2 }
  if (rel === 'conj' && head.upos !== 'VERB')
    return depth < 6 ? aroundNoun(parsed, head, depth + 1) : { phase: 'held', weight: 0 }
  if (preposition && AFTER.has(preposition))
    return asReal(clauseOf(parsed, predicateOf(parsed, noun)), preposition === 'at' ? 1 : 2)
  if (head.upos === 'VERB' && rel === 'conj') return asReal(clauseOf(parsed, head), 1)
  // "left for talks", "arrived for talks"
  if (preposition === 'for' && /^(?:leave|depart|head|fly|travel|go|expect)$/.test(head.lemma))
    return { phase: 'due', weight: 2 }
  // "the meeting urged both sides": what acts is real
  if (
    head.upos === 'VERB' &&
    noun.deprel === 'nsubj' &&
    ACTING.has(GOVERNORS[head.lemma] ?? '') &&
    !phrasal(parsed, head)
  )
    return asReal(clauseOf(parsed, head), 1)
  const read = fromWord(parsed, head, depth + 1)
  if (none && read.phase !== 'postponed' && read.phase !== 'cancelled') return { phase: 'denied', weight: 3 }
  // "in the week leading up to the summit": an adjunct says little of when
  const isArgument =
    rel !== 'obl' || Object.hasOwn(GOVERNORS, head.lemma) || /^(?:participate|take|engage)$/.test(head.lemma)
  return isArgument || read.weight < 2 ? read : { phase: read.phase, weight: 1 }
}

/** "said at a meeting", "discussed during the visit": as real as what happened there. */
function asReal(clause: Clause, weight: 1 | 2): PhaseReading {
  return clause.tense === 'future' || clause.modal ? { phase: 'due', weight: 1 } : { phase: 'held', weight }
}

/** "ahead of the summit": still to come, unless the clause itself lies back ("had resigned before the summit"). */
function whenBefore(parsed: ParsedDispatch, noun: Token): ContactPhase {
  const clause = clauseOf(parsed, predicateOf(parsed, noun))
  return clause.tense === 'past' && clause.perfect ? 'held' : 'due'
}
