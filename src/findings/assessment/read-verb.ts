import type { Level } from '../../model/finding.ts'
import type { Token } from '../../model/parsed-dispatch.ts'
import type { Span } from '../../model/span.ts'
import { dependents, headOf, relationOf, spanOf, subtree } from '../../parse/match.ts'
import { clauseOf, prepositional, prepositionOf, subjectsOf } from '../clause.ts'
import { clauseSpan } from '../extent.ts'
import type { FindContext } from '../finder.ts'
import { actorsOf, subjectsIn } from '../parties.ts'
import { degreeOf } from './degree.ts'
import type { Draft } from './draft.ts'
import { type Doing, PLAIN, VERBS } from './lexicon.ts'
import { isDoubtful } from './read-state.ts'
import {
  antecedentOf,
  describedBy,
  gerundObjects,
  hasUndertaking,
  isShare,
  type Target,
  throughCarrying,
} from './target.ts'

/** Reads a verb of carrying out: "are being gradually implemented", "violated the truce", "the ceasefire is holding". */
export function readVerb(context: FindContext, verb: Token): Draft | undefined {
  const { parsed } = context
  const doing = doingOf(context, verb)
  if (!doing) return undefined
  const clause = clauseOf(parsed, verb)
  const things = thingsOf(context, verb, doing, clause.passive)
  const found = things
    .filter((t) => doing.only?.test(t.lemma) ?? true)
    .map((t) => ({ t, target: targetIn(context, verb, t) }))
    .find((x) => x.target) ?? {
    t: verb,
    target: things.length ? undefined : leftOut(context, verb),
  }
  if (!found.target || (found.target.isWeak && !(PLAIN.test(verb.lemma) && hasUndertaking(context, verb))))
    return undefined
  // "The ceasefire agreement began to be carried out": only what is told as fact counts
  if (clause.tense === 'future' || clause.modal || isDoubtful(context, verb, clause.mark)) return undefined
  if (clause.infinitive && !isToldAsFact(context, verb)) return undefined
  const isHeadline = parsed.sentences[verb.sentence]!.role === 'headline'
  // "has resumed its work, breaking its promise"
  const isResult =
    doing.trend === 'breached' && relationOf(verb) === 'advcl' && !dependents(parsed, verb, 'mark').length
  if (verb.xpos === 'VBG' && !clause.progressive && !isHeadline && !isResult && !isToldAsFact(context, verb))
    return undefined
  const isGoing = clause.progressive || (clause.passive && hasBeing(context, verb))
  const failed = clause.infinitive && hasFailed(context, verb)
  const base = clause.negated || failed ? (doing.denied ?? undefined) : isGoing && doing.going ? doing.going : doing
  if (!base || (doing.onlyDenied && base === doing)) return undefined
  // "as they are carried out": a habit, no report
  if (
    clause.passive &&
    clause.tense === 'present' &&
    !clause.perfect &&
    !isGoing &&
    !clause.negated &&
    doing.level === 3
  )
    return undefined
  const repeated =
    base.trend === 'breached' && dependents(parsed, verb, 'advmod', 'obl').some((d) => REPEATED.test(d.text))
  if (doing.level === 3 && isGivenUp(context, verb)) {
    const told = { level: null, trend: 'suspended' as const, target: found.target, rule: 'verb' as const }
    return {
      anchor: verb,
      span: fromSubject(context, verb),
      doers: actorsOf(context, subjectsIn(context, verb)),
      ...told,
    }
  }
  // "the withdrawal begins on Friday" is yet to come
  if (base.trend === 'starting' && clause.tense === 'present' && !clause.perfect && !clause.progressive && !isHeadline)
    return undefined
  const degree = degreeOf(context, verb)
  const level = degree === undefined || base.level === null ? base.level : clause.negated ? ([1, 2] as const) : degree
  const trend = degree !== undefined && base.trend === 'completed' && level !== 3 ? 'none-stated' : base.trend
  return {
    anchor: verb,
    span: clause.infinitive ? fromSubject(context, verb) : clauseSpan(parsed, verb),
    level: repeated ? [0, 1] : (onSchedule(context, verb) ?? quantified(context, found.t) ?? level),
    trend,
    target: found.target,
    doers: actorsOf(context, clause.passive ? prepositional(parsed, verb, 'by') : subjectsIn(context, verb)),
    rule: 'verb',
  }
}

const SAID_OF_PLEDGES = /^(?:implement|honou?r|fulfil|fulfill|violate|breach|ratify|observe|uphold|comply)$/
const REPEATED = /^(?:daily|repeatedly|routinely|regularly|constantly|systematically|frequently|often|widely)$/i

/** "failed to honour", where the tree took the act for a noun. */
export function readFailure(context: FindContext, noun: Token): Draft | undefined {
  const { parsed } = context
  if (!SAID_OF_PLEDGES.test(noun.lemma) || !/^to$/i.test(parsed.tokens[noun.index - 1]?.text ?? '')) return undefined
  const governor = parsed.tokens[noun.index - 2]
  if (governor?.lemma !== 'fail' || governor.sentence !== noun.sentence) return undefined
  const clause = clauseOf(parsed, governor)
  if (clause.tense === 'future' || clause.modal || clause.negated || isDoubtful(context, governor, clause.mark))
    return undefined
  const things = parsed.tokens.slice(noun.index + 1, noun.index + 5)
  const target = things.map((t) => throughCarrying(context, t)).find((t) => t) ?? leftOut(context, noun, true)
  const denied = VERBS[noun.lemma.toLowerCase()]?.denied
  if (!target || !denied) return undefined
  const subject = dependents(parsed, governor, 'nsubj')[0]
  return {
    anchor: governor,
    span: spanOf(
      parsed,
      (subject ? subtree(parsed, subject)[0]! : governor).start,
      Math.max(noun.end, clauseSpan(parsed, governor).end),
    ),
    level: denied.level,
    trend: denied.trend,
    target,
    doers: actorsOf(context, subjectsIn(context, governor)),
    rule: 'verb',
  }
}

/** The thing itself; for "which" the noun described, for "it" what stands before. */
function targetIn(context: FindContext, verb: Token, thing: Token): Target | undefined {
  if (/^(?:which|that)$/i.test(thing.text)) return describedBy(context, verb)
  const target = throughCarrying(context, thing)
  if (target || !SAID_OF_PLEDGES.test(verb.lemma)) return target
  return antecedentOf(context, thing)
}

/** "an accord which the government failed to honour": the object stands before the clause. */
function leftOut(context: FindContext, verb: Token, failed = hasFailed(context, verb)): Target | undefined {
  if (!SAID_OF_PLEDGES.test(verb.lemma) || !failed) return undefined
  const { from } = context.parsed.sentences[verb.sentence]!
  const which = context.parsed.tokens.slice(from, verb.index).findLast((t) => /^(?:which|that)$/i.test(t.text))
  return which && antecedentOf(context, which)
}

function hasFailed({ parsed }: FindContext, verb: Token): boolean {
  return /^(?:fail|refuse|neglect|decline)$/.test(headOf(parsed, verb)?.lemma ?? '')
}

function doingOf({ parsed }: FindContext, verb: Token): Doing | undefined {
  const lemma = verb.lemma.toLowerCase()
  for (const d of dependents(parsed, verb, 'compound', 'obj', 'obl', 'advmod', 'xcomp')) {
    const preposition = prepositionOf(parsed, d)
    const key =
      preposition === 'into' || preposition === undefined
        ? `${lemma}${preposition ? ' into' : ''} ${d.lemma.toLowerCase()}`
        : ''
    if (Object.hasOwn(VERBS, key)) return VERBS[key]
  }
  // rare verbs may have lost their last letter on the way to the lemma
  return [lemma, `${lemma}e`].filter((l) => Object.hasOwn(VERBS, l)).map((l) => VERBS[l]!)[0]
}

function thingsOf({ parsed }: FindContext, verb: Token, doing: Doing, passive: boolean): Token[] {
  if (doing.with) return [...prepositional(parsed, verb, ...doing.with), ...gerundObjects(parsed, verb, doing.with)]
  const subjects = subjectsOf(parsed, verb)
  // "the truce signed in Varn"; a verb the tree took for such a participle ("The truce collapsed") stands here too
  const describes = relationOf(verb) === 'acl' && verb.xpos === 'VBN' ? [headOf(parsed, verb)!] : []
  // "took effect" has no object of its own
  const objects = passive
    ? subjects
    : dependents(parsed, verb, 'obj').filter((d) => !/^(?:effect|force|place|hold)$/i.test(d.text))
  switch (doing.thing) {
    case 'object':
      // "violating the truce hours after": the tree may take the truce for part of a time
      return [...objects, ...objects.flatMap((d) => dependents(parsed, d, 'compound')), ...describes]
    case 'subject':
      return passive || objects.length ? [] : [...subjects, ...describes]
    default:
      return passive ? subjects : objects.length ? objects : [...subjects, ...describes]
  }
}

/** "Vestria continues to observe the truce": with the subject of the governing verb. */
function fromSubject({ parsed }: FindContext, verb: Token): Span {
  const governor = headOf(parsed, verb)
  const whole = clauseSpan(parsed, verb)
  const subject = governor && dependents(parsed, governor, 'nsubj')[0]
  return subject && subject.start < whole.start ? spanOf(parsed, subtree(parsed, subject)[0]!.start, whole.end) : whole
}

/** "is progressing on schedule", "proceeds as planned". */
function onSchedule({ parsed }: FindContext, verb: Token): Level | undefined {
  const words = parsed.dispatch.text.slice(verb.end, verb.end + 24)
  return /^ (?:on|ahead of) schedule\b|^ (?:as|according to) plan/.test(words) ? 2 : undefined
}

/** "two of the three promises", "most of the provisions": how many of them. */
function quantified({ parsed }: FindContext, thing: Token): Level | undefined {
  if (!isShare(thing) || !prepositional(parsed, thing, 'of').length) return undefined
  const lower = thing.text.toLowerCase()
  if (lower === 'all' || lower === 'both') return 3
  return lower === 'none' ? 0 : lower === 'most' ? 2 : [1, 2]
}

/** "has stopped implementing the protocol" */
function isGivenUp({ parsed }: FindContext, verb: Token): boolean {
  const governor = headOf(parsed, verb)
  return verb.xpos === 'VBG' && governor !== undefined && /^(?:stop|cease|halt|suspend|quit)$/.test(governor.lemma)
}

/** "began to implement", "accused of violating", "failed to honour": reported as done or left undone. */
function isToldAsFact({ parsed }: FindContext, verb: Token): boolean {
  const above = headOf(parsed, verb)
  // "accused Norland of violating": the tree may hang the gerund on the one accused
  const isClaim = above !== undefined && /^(?:accusation|allegation|claim)$/.test(above.lemma)
  let governor = above
  for (let steps = 0; governor && governor.upos !== 'VERB' && !isClaim && steps < 3; steps++)
    governor = headOf(parsed, governor)
  if (
    !governor ||
    !/^(?:accuse|blame|begin|start|fail|refuse|neglect|continue|stop|appear|seem|condemn|denounce|criticize|criticise|admit|appear|seem|accusation|allegation|claim)$/.test(
      governor.lemma,
    )
  )
    return false
  const clause = clauseOf(parsed, governor)
  return clause.tense !== 'future' && !clause.modal && !clause.negated
}

function hasBeing({ parsed }: FindContext, verb: Token): boolean {
  return dependents(parsed, verb, 'aux').some((d) => d.text.toLowerCase() === 'being')
}
