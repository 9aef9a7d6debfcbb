import type { Level } from '../../model/finding.ts'
import type { Token } from '../../model/parsed-dispatch.ts'
import type { Span } from '../../model/span.ts'
import { dependents, spanOf, subtree } from '../../parse/match.ts'
import { clauseOf, headOf, prepositional, prepositionOf, relation, subjectsOf } from '../clause.ts'
import { clauseSpan } from '../extent.ts'
import type { FindContext } from '../finder.ts'
import { actorsOf, subjectsIn } from '../parties.ts'
import { degreeOf } from './degree.ts'
import type { Draft } from './draft.ts'
import { type Doing, VERBS } from './lexicon.ts'
import { isShare, throughCarrying } from './target.ts'

/** Reads a verb of carrying out: "are being gradually implemented", "violated the truce", "the ceasefire is holding". */
export function readVerb(context: FindContext, verb: Token): Draft | undefined {
  const { parsed } = context
  const doing = doingOf(context, verb)
  if (!doing) return undefined
  const clause = clauseOf(parsed, verb)
  const things = thingsOf(context, verb, doing, clause.passive)
  const found = things
    .map((t) => (/^(?:which|that)$/i.test(t.text) && verb.deprel === 'acl:relcl' ? headOf(parsed, verb)! : t))
    .map((t) => ({ t, target: throughCarrying(context, t) }))
    .find((x) => x.target)
  if (!found?.target) return undefined
  // "The ceasefire agreement began to be carried out": only what is told as fact counts
  if (clause.tense === 'future' || clause.modal || clause.mark === 'if' || clause.mark === 'unless') return undefined
  if (clause.infinitive && !isToldAsFact(context, verb)) return undefined
  const isHeadline = parsed.sentences[verb.sentence]!.role === 'headline'
  if (verb.xpos === 'VBG' && !clause.progressive && !isHeadline && !isToldAsFact(context, verb)) return undefined
  const isGoing = clause.progressive || (clause.passive && hasBeing(context, verb))
  const failed = clause.infinitive && /^(?:fail|refuse|neglect)$/.test(headOf(parsed, verb)?.lemma ?? '')
  const base = clause.negated || failed ? (doing.denied ?? undefined) : isGoing && doing.going ? doing.going : doing
  if (!base) return undefined
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
  const degree = degreeOf(context, verb)
  const level = degree === undefined || base.level === null ? base.level : clause.negated ? ([1, 2] as const) : degree
  const trend = degree !== undefined && base.trend === 'completed' && level !== 3 ? 'none-stated' : base.trend
  return {
    anchor: verb,
    span: clause.infinitive ? fromSubject(context, verb) : clauseSpan(parsed, verb),
    level: quantified(context, found.t) ?? level,
    trend,
    target: found.target,
    doers: actorsOf(context, clause.passive ? prepositional(parsed, verb, 'by') : subjectsIn(context, verb)),
    rule: 'verb',
  }
}

function doingOf({ parsed }: FindContext, verb: Token): Doing | undefined {
  const lemma = verb.lemma.toLowerCase()
  for (const d of dependents(parsed, verb, 'compound', 'obj', 'obl', 'advmod')) {
    const preposition = prepositionOf(parsed, d)
    const key =
      preposition === 'into' || preposition === undefined
        ? `${lemma}${preposition ? ' into' : ''} ${d.lemma.toLowerCase()}`
        : ''
    if (Object.hasOwn(VERBS, key)) return VERBS[key]
  }
  return Object.hasOwn(VERBS, lemma) ? VERBS[lemma] : undefined
}

function thingsOf({ parsed }: FindContext, verb: Token, doing: Doing, passive: boolean): Token[] {
  if (doing.with) return prepositional(parsed, verb, ...doing.with)
  const subjects = subjectsOf(parsed, verb)
  // "the truce signed in Varn"; a verb the tree took for such a participle ("The truce collapsed") stands here too
  const describes = relation(verb) === 'acl' && verb.xpos === 'VBN' ? [headOf(parsed, verb)!] : []
  // "took effect" has no object of its own
  const objects = passive
    ? subjects
    : dependents(parsed, verb, 'obj').filter((d) => !/^(?:effect|force)$/i.test(d.text))
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

/** "two of the three promises", "most of the provisions": how many of them. */
function quantified({ parsed }: FindContext, thing: Token): Level | undefined {
  if (!isShare(thing) || !prepositional(parsed, thing, 'of').length) return undefined
  const lower = thing.text.toLowerCase()
  if (lower === 'all' || lower === 'both') return 3
  return lower === 'none' ? 0 : lower === 'most' ? 2 : [1, 2]
}

/** "began to implement", "accused of violating", "failed to honour": reported as done or left undone. */
function isToldAsFact({ parsed }: FindContext, verb: Token): boolean {
  const above = headOf(parsed, verb)
  // "accused Norland of violating": the tree may hang the gerund on the one accused
  const isClaim = above !== undefined && /^(?:accusation|allegation|claim)$/.test(above.lemma)
  const governor = above && above.upos !== 'VERB' && !isClaim ? headOf(parsed, above) : above
  if (
    !governor ||
    !/^(?:accuse|blame|begin|start|fail|refuse|continue|stop|condemn|denounce|criticize|criticise|admit|appear|seem|accusation|allegation|claim)$/.test(
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
