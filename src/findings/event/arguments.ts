import type { TimeFinding } from '../../model/finding.ts'
import type { ParsedDispatch, Token } from '../../model/parsed-dispatch.ts'
import type { Place, Span } from '../../model/span.ts'
import { dependents, subtree } from '../../parse/match.ts'
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
  const doers = passive || participle ? prepositional(parsed, token, 'by') : subjectTokens(parsed, token)
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
  const launched = told && relation(token) === 'obj' ? subjectTokens(parsed, told) : []
  const suffered = SUFFERED.test(lemma)
  const actor = actorsOf(context, [...owners, ...before, ...by, ...between, ...launched, ...(suffered ? [] : of)])
  const recipient = actorsOf(context, [
    ...prepositional(parsed, token, 'against', 'on', 'into', 'with', 'at'),
    ...(suffered ? of : between),
  ])
  const both = between.length > 0 || /^(?:war|conflict|fighting|hostility|clash|confrontation)$/.test(lemma)
  return {
    actor,
    recipient: recipient.filter((id) => both || !actor.includes(id)),
    place: placeUnder(parsed, token) ?? (told && placeUnder(parsed, told)),
    time: timeUnder(parsed, token, times) ?? (told && timeUnder(parsed, told, times)),
    span:
      told && relation(token) === 'obj' && subjectTokens(parsed, told).length
        ? clauseSpan(parsed, told)
        : phraseSpan(parsed, token),
    told,
  }
}

/** The verb that says the event named by a noun happened, or the predicate "is under way". */
function toldBy(parsed: ParsedDispatch, noun: Token): Token | undefined {
  const rel = relation(noun)
  const head = headOf(parsed, noun)
  if (!head) return undefined
  if (rel === 'nsubj' && (HAPPENS.has(head.lemma) || /^(?:underway|ongoing|under|way)$/.test(head.lemma))) return head
  if (rel === 'obj' && CARRIES_OUT.has(head.lemma)) return head
  return rel === 'nsubj' && clauseOf(parsed, head).passive && CARRIES_OUT.has(head.lemma) ? head : undefined
}

function placeUnder(parsed: ParsedDispatch, head: Token): Place | undefined {
  const under = subtree(parsed, head)
  const found = findPlace(parsed, under[0]!.start, under.at(-1)!.end)
  if (found) return found
  for (const t of under)
    if (t.upos === 'PROPN' && t.head === head.index) {
      const place = placeAt(parsed, t.index)
      if (place) return place
    }
  return undefined
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
