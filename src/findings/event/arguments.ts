import type { TimeFinding } from '../../model/finding.ts'
import type { ParsedDispatch, Token } from '../../model/parsed-dispatch.ts'
import type { Place, Span } from '../../model/span.ts'
import { dependents, spanOf, subtree } from '../../parse/match.ts'
import { clauseOf, headOf, predicateOf, prepositional, relation } from '../clause.ts'
import { actionSpan, clauseSpan, phraseSpan } from '../extent.ts'
import type { FindContext } from '../finder.ts'
import { actorsOf, subjectTokens } from '../parties.ts'
import { findPlace, placeAt } from '../place.ts'
import { CARRIES_OUT, HAPPENS } from './lexicon.ts'
import { type Trigger, undergoersOf } from './triggers.ts'

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
  const { passive } = clauseOf(parsed, token)
  const participle = relation(token) === 'acl' && token.xpos !== 'VBG'
  const doers = passive || participle ? prepositional(parsed, token, 'by') : doersOf(parsed, token)
  const undergoers = undergoersOf(parsed, token, passive || participle)
  const aimed = prepositional(parsed, token, 'against', 'on', 'at', 'upon', 'with')
  const span = dependents(parsed, token, 'nsubj').length ? clauseSpan(parsed, token) : actionSpan(parsed, token)
  const actor = actorsOf(context, doers)
  return {
    actor,
    recipient: actorsOf(context, [...undergoers, ...aimed]).filter((id) => !actor.includes(id)),
    place: placeUnder(parsed, token),
    time: timeUnder(parsed, token, times),
    span,
    owned: undergoers.length > 0,
    told: undefined,
  }
}

function settingOfNoun(context: FindContext, { token }: Trigger, times: readonly TimeFinding[]): Setting {
  const { parsed } = context
  const told = toldBy(parsed, token)
  const lemma = token.lemma.toLowerCase()
  const owners = dependents(parsed, token, 'nmod').filter((d) => d.deprel === 'nmod:poss')
  const before = dependents(parsed, token, 'amod', 'compound')
  const of = prepositional(parsed, token, 'of')
  const between = prepositional(parsed, token, 'between', 'among')
  const by = prepositional(parsed, token, 'by', 'from')
  const subjects = told && relation(token) === 'obj' ? doersOf(parsed, told) : []
  const bears = told !== undefined && BEARS.test(told.lemma)
  const launched = bears || (told && /^(?:report|declare)$/.test(told.lemma)) ? [] : subjects
  const suffered = SUFFERED.test(lemma)
  const actor = actorsOf(context, [...owners, ...before, ...by, ...between, ...launched, ...(suffered ? [] : of)])
  const recipient = actorsOf(context, [
    ...prepositional(parsed, token, 'against', 'on', 'into', 'with', 'at'),
    ...(suffered ? of : between),
    ...(bears ? subjects : []),
  ])
  if (suffered && !recipient.length)
    for (const phrase of of) recipient.push(...withinPhrase(context, phrase).filter((id) => !actor.includes(id)))
  const both = between.length > 0 || /^(?:war|conflict|fighting|hostility|clash|confrontation)$/.test(lemma)
  return {
    actor,
    recipient: recipient.filter((id) => both || !actor.includes(id)),
    place: placeUnder(parsed, token) ?? (told && placeUnder(parsed, told)),
    time: timeUnder(parsed, token, times) ?? (told && timeUnder(parsed, told, times)),
    span:
      told && relation(token) === 'obj' && dependents(parsed, told, 'nsubj').length
        ? clauseSpan(parsed, told)
        : nounSpan(parsed, token),
    owned: owners.length > 0 || (suffered && of.length > 0),
    told,
  }
}

/** Subjects that suffer what the noun names. */
const BEARS = /^(?:suffer|face|witness|see)$/

/** Subjects of a verb; where the tree has none, the noun right before it: "after Norland began". */
function doersOf(parsed: ParsedDispatch, verb: Token): Token[] {
  const subjects = subjectTokens(parsed, verb)
  if (subjects.length) return subjects
  let at = verb.index - 1
  while (parsed.tokens[at]?.sentence === verb.sentence && /^(?:AUX|ADV|PART)$/.test(parsed.tokens[at]!.upos)) at--
  const before = parsed.tokens[at]
  return before?.sentence === verb.sentence && /^(?:PROPN|NOUN)$/.test(before.upos) && verb.xpos === 'VBD'
    ? [before]
    : []
}

/** The phrase without a preposition or participle before it that the tree took for part of it: "following the airstrikes". */
function nounSpan(parsed: ParsedDispatch, token: Token): Span {
  const span = phraseSpan(parsed, token)
  const glued = parsed.tokens[token.index - 1]?.text === '-'
  const under = subtree(parsed, token).filter((t) => t.start >= (glued ? 0 : span.start) && t.end <= span.end)
  const first = under.find(
    (t) => t.upos !== 'ADP' && t.upos !== 'SCONJ' && t.upos !== 'PUNCT' && t.upos !== 'VERB' && t.upos !== 'CCONJ',
  )
  return spanOf(parsed, Math.min(first?.start ?? span.start, token.start), span.end)
}

/** Actors named anywhere in a phrase, where its head names none: "the murder of American John Smith and five others". */
function withinPhrase(context: FindContext, head: Token): string[] {
  const under = subtree(context.parsed, head)
  return [...context.actors.within(under[0]!.start, under.at(-1)!.end)]
}

/** The verb that says the event named by a noun happened, or the predicate "is under way". */
function toldBy(parsed: ParsedDispatch, noun: Token): Token | undefined {
  const rel = relation(noun)
  const head = headOf(parsed, noun)
  if (!head) return undefined
  if (rel === 'nsubj' && (HAPPENS.has(head.lemma) || /^(?:underway|ongoing|under|way)$/.test(head.lemma))) return head
  // "spilled over into military action"
  if (rel === 'obl' && /^(?:spill|escalate|erupt|turn|degenerate|grow|descend)$/.test(head.lemma)) return head
  if (rel === 'obj' && CARRIES_OUT.has(head.lemma)) return head
  return rel === 'nsubj' && clauseOf(parsed, head).passive && CARRIES_OUT.has(head.lemma) ? head : undefined
}

/** The place that words under this one give; where none locates, the one it is aimed at: "the war against Ukraine". */
function placeUnder(parsed: ParsedDispatch, head: Token): Place | undefined {
  const own = new Set(dependents(parsed, head, 'case').map((t) => t.index))
  const under = subtree(parsed, head).filter((t) => !own.has(t.index))
  const found = findPlace(parsed, under[0]!.start, under.at(-1)!.end)
  if (found) return found
  for (const aim of prepositional(parsed, head, 'against', 'on', 'into', 'over', 'of')) {
    const place = placeAt(parsed, aim.index)
    if (place) return place
  }
  const object = dependents(parsed, head, 'obj')[0]
  return object && placeAt(parsed, object.index)
}

/** The time among the words that hang on this one and not on a verb below it. */
function timeUnder(parsed: ParsedDispatch, head: Token, times: readonly TimeFinding[]): TimeFinding | undefined {
  for (const time of times) {
    if (time.sentence !== head.sentence || time.timex.type === 'DURATION' || time.timex.type === 'SET') continue
    let at: Token | undefined = parsed.tokens.slice(...bounds(parsed, head)).find((t) => t.end > time.span.start)
    for (let steps = 0; at && steps < 8; steps++) {
      if (at === head) return time
      if (at.upos === 'VERB' && at.start >= time.span.end) break
      at = headOf(parsed, at)
      if (at && at !== head && (at.upos === 'VERB' || predicateOf(parsed, at) === at)) break
    }
  }
  return undefined
}

function bounds(parsed: ParsedDispatch, token: Token): [number, number] {
  const { from, to } = parsed.sentences[token.sentence]!
  return [from, to]
}
