import type { TimeFinding } from '../../model/finding.ts'
import type { ParsedDispatch, Token } from '../../model/parsed-dispatch.ts'
import type { Place, Span } from '../../model/span.ts'
import { dependents, headOf, relationOf, spanOf, subtree, tokenAt, tokensOf } from '../../parse/match.ts'
import { clauseOf, prepositional } from '../clause.ts'
import { phraseSpan } from '../extent.ts'
import type { FindContext } from '../finder.ts'
import { actorsOf } from '../parties.ts'
import { findPlace, placeAt } from '../place.ts'
import { CARRIES_OUT, HAPPENS, NOUN_CLASSES, VERBS } from './lexicon.ts'
import { doersOf, isLoneVerb, isPassive, ownerBefore, undergoersOf } from './roles.ts'
import type { Trigger } from './triggers.ts'
import { timeBeforeWhen, timeUnder } from './when.ts'

/** Who did it to whom, where and when, as the words around a trigger tell. */
export interface Setting {
  readonly actor: readonly string[]
  readonly recipient: readonly string[]
  readonly place: Place | undefined
  readonly time: TimeFinding | undefined
  readonly span: Span
  /** somebody is named by a pronoun or in general: "its operations", "the shelling of homes" */
  readonly owned: boolean
  /** the verb that says it happened, where a noun names it: "launched an attack", "war broke out" */
  readonly told: Token | undefined
}

/** Nouns whose "of" names who suffers it: "the shelling of the town"; of the others it names who does it. */
const SUFFERED =
  /^(?:shelling|bombing|bombardment|killing|murder|assassination|execution|beheading|abduction|kidnapping|invasion|occupation|siege|arrest|detention|seizure|deportation|expulsion|release|blockade|massacre|genocide|hijacking|storming|shooting|evacuation)$/

export function settingOf(context: FindContext, trigger: Trigger, times: readonly TimeFinding[]): Setting {
  return trigger.sort === 'verb' ? settingOfVerb(context, trigger, times) : settingOfNoun(context, trigger, times)
}

function settingOfVerb(context: FindContext, { token }: Trigger, times: readonly TimeFinding[]): Setting {
  const { parsed } = context
  const passive = isPassive(parsed, token)
  const doers = passive ? prepositional(parsed, token, 'by') : doersOf(parsed, token)
  const undergoers = undergoersOf(parsed, token, passive)
  const aimed = prepositional(parsed, token, 'against', 'on', 'at', 'upon', 'with')
  const span = verbSpan(parsed, token, times)
  const actor = actorsOf(context, doers)
  return {
    actor,
    recipient: actorsOf(context, [...undergoers, ...aimed]).filter((id) => !actor.includes(id)),
    place: placeUnder(parsed, token),
    time: timeUnder(parsed, token, times) ?? timeBeforeWhen(parsed, token, times),
    span,
    owned: undergoers.length > 0 || doers.some((t) => t.upos === 'NOUN'),
    told: undefined,
  }
}

function settingOfNoun(context: FindContext, { token, sure }: Trigger, times: readonly TimeFinding[]): Setting {
  const { parsed } = context
  const told = sure ? headOf(parsed, token) : toldBy(parsed, token)
  const lemma = token.lemma.toLowerCase()
  const possessors = dependents(parsed, token, 'nmod').filter((d) => d.deprel === 'nmod:poss')
  const owners = possessors.length ? possessors : ownerBefore(parsed, token)
  const before = dependents(parsed, token, 'amod', 'compound').flatMap((t) => under(parsed, t))
  const of = prepositional(parsed, token, 'of')
  const between = [token, ...(told ? [told] : [])].flatMap((t) => prepositional(parsed, t, 'between', 'among'))
  const by = prepositional(parsed, token, 'by', 'from')
  const subjects = told && relationOf(token) === 'obj' ? doersOf(parsed, told) : []
  const bears = told !== undefined && BEARS.test(told.lemma)
  const launched = bears || (told && /^(?:report|declare)$/.test(told.lemma)) ? [] : subjects
  const suffered = SUFFERED.test(lemma)
  const actor = actorsOf(context, [...owners, ...before, ...by, ...between, ...launched, ...(suffered ? [] : of)])
  const recipient = actorsOf(context, [
    ...prepositional(parsed, token, 'against', 'on', 'into', 'with', 'at'),
    ...(suffered ? of : []),
    ...(bears ? subjects : []),
  ])
  if (suffered && !recipient.length)
    for (const phrase of of) recipient.push(...withinPhrase(context, phrase).filter((id) => !actor.includes(id)))
  const both = between.length > 0 || /^(?:war|conflict|fighting|hostility|clash|confrontation)$/.test(lemma)
  return {
    actor,
    recipient: recipient.filter((id) => both || !actor.includes(id)),
    place: placeUnder(parsed, token) ?? (told && placeUnder(parsed, told)),
    time:
      timeUnder(parsed, token, times) ??
      (told && timeUnder(parsed, told, times)) ??
      timeBeforeWhen(parsed, token, times),
    span: spanOfNoun(parsed, token, told, times),
    owned:
      owners.length > 0 ||
      (suffered && parsed.tokens[token.index + 1]?.text === 'of') ||
      of.some((t) => suffered || NOUN_CLASSES.force.has(t.lemma)) ||
      prepositional(parsed, token, 'against', 'on', 'with', 'by', 'between').some(isSomebody),
    told,
  }
}

/** "an attack on a convoy", "a raid by gunmen": forces, people and what they hold. */
function isSomebody({ lemma, upos }: Token): boolean {
  return (
    upos === 'NOUN' && [NOUN_CLASSES.force, NOUN_CLASSES.crowd, NOUN_CLASSES.ground].some((words) => words.has(lemma))
  )
}

/** These tell of an event of their own only with a certain object: "held exercises", "called a truce". */
const CARRIERS = /^(?:hold|call|drop|land|go|put|break|come|take|set|find|move|turn|cost|claim|return)$/

/** "Clashes broke out in the border region" is one naming; "an airstrike in Vester" is by itself, whatever it did. */
function isClause(parsed: ParsedDispatch, noun: Token, told: Token): boolean {
  if (
    (VERBS.has(told.lemma) && !CARRIERS.test(told.lemma)) ||
    /^(?:report|see|witness|face|follow|leave|claim|end|stop)$/.test(told.lemma)
  )
    return false
  const short = under(parsed, noun).length <= SHORT_TOKENS
  return short && (/^(?:nsubj|csubj)$/.test(relationOf(noun)) || noun.head < 0 || doersOf(parsed, told).length > 0)
}

function spanOfNoun(parsed: ParsedDispatch, noun: Token, told: Token | undefined, times: readonly TimeFinding[]): Span {
  const clause = told && isClause(parsed, noun, told) ? verbSpan(parsed, told, times) : undefined
  const own = nounSpan(parsed, noun, times)
  // "fighting | broke out", where the tree gave the verb no subject
  if (clause && told?.index === noun.index + 1 && clause.start >= noun.end) return spanOf(parsed, own.start, clause.end)
  return clause && clause.start <= noun.start && noun.end <= clause.end ? clause : own
}

// Longer noun phrases name the event well enough without their verb.
const SHORT_TOKENS = 6

/** Subjects that suffer what the noun names. */
const BEARS = /^(?:suffer|face|witness|see)$/

// Longer words than these name the circumstances rather than the event.
const LONGEST_TOKENS = 40
/** What hangs on a verb or its nouns and tells of something else. */
const ASIDE = /^(?:advcl|parataxis|ccomp|csubj|punct|mark|cc|discourse|vocative)$/

/** Words after which why, when and by whose account follow. */
const CIRCUMSTANCE = /^(?:over|after|amid|following|for|despite|during|before|since|according|because|early|late)$/i

/** True for "on Friday", which says when; not for the "three-week" of a three-week war. */
function isWhen(parsed: ParsedDispatch, token: Token, times: readonly TimeFinding[]): boolean {
  const time = times.find((t) => t.span.start <= token.start && token.end <= t.span.end)
  // "hours before the ceremony"
  if (time && /(?:ago|before|after|earlier|later)$/i.test(time.span.exact)) return true
  const last = time && tokenAt(parsed, time.span.end - 1)
  return last !== undefined && last.head < last.index
}

/** Not so "with over half a million". */
function isCircumstance(parsed: ParsedDispatch, token: Token): boolean {
  const next = parsed.tokens[token.index + 1]
  if (/^over$/i.test(token.text) && /^(?:half|a|some)$/i.test(next?.text ?? '')) return false
  return CIRCUMSTANCE.test(token.text) && next?.upos !== 'NUM'
}

/** Subject, verb and what belongs to it: "Norland expelled the ambassador of Sudmark", without clauses that say more. */
function verbSpan(parsed: ParsedDispatch, verb: Token, times: readonly TimeFinding[]): Span {
  const aside = new Set<number>()
  const lone = isLoneVerb(parsed, verb)
  const words = lone ? tokensOf(parsed, parsed.sentences[verb.sentence]!).slice(0, LONGEST_TOKENS) : under(parsed, verb)
  const inside = new Set(words.map((t) => t.index))
  for (const t of lone ? [] : words) {
    const other = relationOf(t) === 'conj' && t.head === verb.index
    const clause = ASIDE.test(relationOf(t)) || t.deprel === 'acl:relcl' || other
    if (t !== verb && clause && inside.has(t.head)) for (const below of under(parsed, t)) aside.add(below.index)
  }
  const doer = dependents(parsed, verb, 'nsubj')[0] ?? doersOf(parsed, verb)[0]
  const counted = doer && relationOf(doer) === 'nmod' ? headOf(parsed, doer) : undefined
  // "thousands of people protested"
  const subject = counted && /^(?:thousand|hundred|dozen|score|ten|number|group)$/.test(counted.lemma) ? counted : doer
  const first =
    subject &&
    subject.index < verb.index &&
    (lone || relationOf(verb) !== 'acl' || subject.head < 0 || parsed.tokens[subject.head]!.head < 0)
      ? openingOf(parsed, subject).index
      : verb.index
  const from = verb.index - first > LONGEST_TOKENS / 2 ? verb.index : first
  let last = verb.index
  for (let i = verb.index + 1; inside.has(i) && !aside.has(i) && i < from + LONGEST_TOKENS; i++) {
    const next = parsed.tokens[i]!
    if (isCircumstance(parsed, next) || isWhen(parsed, next, times)) break
    last = i
  }
  while (
    last > verb.index &&
    (/^(?:case|det|cc|mark|punct)$/.test(parsed.tokens[last]!.deprel) ||
      /^(?:shortly|just|only)$/i.test(parsed.tokens[last]!.text))
  )
    last--
  return spanOf(parsed, parsed.tokens[from]!.start, parsed.tokens[last]!.end)
}

/** The first word of a noun phrase after prepositions, conjunctions and signs that the tree took for part of it. */
function openingOf(parsed: ParsedDispatch, noun: Token): Token {
  const own = under(parsed, noun).filter((t) => t.index <= noun.index)
  const first = own.find((t) => !/^(?:ADP|SCONJ|PUNCT|VERB|CCONJ|AUX|ADV)$/.test(t.upos)) ?? noun
  const before = parsed.tokens[first.index - 1]
  // "at least 12 people", "up to 40 men"
  return before && /^(?:least|most)$/i.test(first.text) && /^at$/i.test(before.text) ? before : first
}

/** The noun phrase: "the shelling of the town", without "following" or "amid" before it. */
function nounSpan(parsed: ParsedDispatch, token: Token, times: readonly TimeFinding[]): Span {
  const span = phraseSpan(parsed, token)
  const glued = parsed.tokens[token.index - 1]?.text === '-'
  const from = glued ? openingOf(parsed, token).start : Math.max(span.start, openingOf(parsed, token).start)
  // "the withdrawal of forces occupying the town" is two events, and each has its own words
  const clause = under(parsed, token).find(
    (t) => t.index > token.index && relationOf(t) === 'acl' && VERBS.has(t.lemma),
  )
  const end = clause && clause.start < span.end ? parsed.tokens[clause.index - 1]!.end : span.end
  // "Sudmark's military build-up", whatever the tree made of it
  const owner = ownerBefore(parsed, token)[0]
  const first = owner ? Math.min(from, openingOf(parsed, owner).start) : from
  return spanOf(parsed, Math.min(first, token.start), Math.max(withoutWhen(parsed, token, end, times), token.end))
}

/** "the shelling of the town continued on Thursday": a time at the end of a phrase with a verb in it says when. */
function withoutWhen(parsed: ParsedDispatch, noun: Token, end: number, times: readonly TimeFinding[]): number {
  const time = times.find((t) => t.span.end === end && t.span.start > noun.end)
  const first = time && tokenAt(parsed, time.span.start)
  const before = first && parsed.tokens[first.index - 1]
  if (!before || !/^(?:on|in|at)$/i.test(before.text) || before.index <= noun.index + 1) return end
  const last = parsed.tokens[before.index - 1]!
  return last.upos === 'VERB' ? last.end : end
}

/** Actors named anywhere in a phrase, where its head names none: "the murder of American John Smith and five others". */
function withinPhrase(context: FindContext, head: Token): string[] {
  const words = under(context.parsed, head)
  return [...context.actors.within(words[0]!.start, words.at(-1)!.end)]
}

/** The verb that says the event named by a noun happened, or the predicate "is under way". */
function toldBy(parsed: ParsedDispatch, noun: Token): Token | undefined {
  const rel = relationOf(noun)
  const head = headOf(parsed, noun)
  const next = parsed.tokens[noun.index + 1]
  // "fighting broke out", whatever the tree says
  if (next?.sentence === noun.sentence && /^VB[DZPN]$/.test(next.xpos) && HAPPENS.has(next.lemma) && rel !== 'obj')
    return next
  // "Protests erupted": the tree made the noun its root
  if (!head)
    return dependents(parsed, noun, 'acl').find(
      (t) => t.xpos === 'VBN' && HAPPENS.has(t.lemma) && !isPassive(parsed, t),
    )
  if (rel === 'nsubj' && (HAPPENS.has(head.lemma) || /^(?:underway|ongoing|under|way)$/.test(head.lemma))) return head
  // "spilled over into military action"
  if (rel === 'obl' && /^(?:spill|escalate|erupt|turn|degenerate|grow|descend)$/.test(head.lemma)) return head
  if (rel === 'obj' && CARRIES_OUT.has(head.lemma)) return head
  return rel === 'nsubj' && clauseOf(parsed, head).passive && CARRIES_OUT.has(head.lemma) ? head : undefined
}

/** The place that words under this one give; where none locates, the one it is aimed at: "the war against Ukraine". */
function placeUnder(parsed: ParsedDispatch, head: Token): Place | undefined {
  const own = new Set(dependents(parsed, head, 'case').map((t) => t.index))
  const words = under(parsed, head).filter((t) => !own.has(t.index))
  const found = findPlace(parsed, words[0]!.start, words.at(-1)!.end)
  if (found && !isOwner(parsed, found)) return found
  for (const aim of prepositional(parsed, head, 'against', 'on', 'into', 'over', 'of')) {
    const place = placeAt(parsed, aim.index)
    if (place) return place
  }
  const object = dependents(parsed, head, 'obj')[0]
  return object && placeAt(parsed, object.index)
}

/** "Norland's offensive": the place owns the event and need not be where it happened. */
function isOwner({ dispatch }: ParsedDispatch, { span }: Place): boolean {
  return /^['’]s/.test(dispatch.text.slice(span.end, span.end + 2))
}

// How far from a verb or noun its own words stand; bounds the work on sentences without end.
const REACH_TOKENS = 80

/** The words under this one, within reach of it, in text order. */
function under(parsed: ParsedDispatch, head: Token): Token[] {
  return subtree(parsed, head, (t) => Math.abs(t.index - head.index) <= REACH_TOKENS)
}
