import type { AssessmentFinding, Level, MembershipFinding, TimeFinding } from '../../model/finding.ts'
import type { Token } from '../../model/parsed-dispatch.ts'
import type { Span } from '../../model/span.ts'
import { dependents, spanOf, subtree } from '../../parse/match.ts'
import { clauseOf, headOf, predicateOf, prepositional, prepositionOf, relation } from '../clause.ts'
import { clauseSpan, phraseSpan } from '../extent.ts'
import type { FindContext } from '../finder.ts'
import { actorsOf, statementAt, subjectTokens } from '../parties.ts'
import { CARRYING, DEGREES, type Doing, MEDIA, MONITORS, NOUNS, STATES, VERBS } from './lexicon.ts'
import { type Target, targetOf } from './target.ts'

interface Draft {
  readonly anchor: Token
  readonly span: Span
  readonly level: Level
  readonly trend: AssessmentFinding['trend']
  readonly target: Target
  /** who did or failed to do it */
  readonly doers: readonly string[]
  readonly rule: 'verb' | 'noun' | 'state' | 'progress' | 'start'
}

/**
 * Finds words on how far a commitment is carried out, and according to whom: "They are being gradually implemented".
 *
 * Mood and the course of talks are none; nor is what must, should or will be carried out.
 */
export function findAssessments(context: FindContext): AssessmentFinding[] {
  const drafts: Draft[] = []
  for (const token of context.parsed.tokens) {
    const draft = readToken(context, token)
    if (draft && !drafts.some((d) => overlaps(d.span, draft.span) && d.anchor.sentence === draft.anchor.sentence))
      drafts.push(draft)
  }
  return drafts.map((draft, i) => assessmentOf(context, draft, `assessment#${i}`))
}

function readToken(context: FindContext, token: Token): Draft | undefined {
  if (token.upos === 'VERB' || token.upos === 'AUX') return readVerb(context, token) ?? readState(context, token)
  if (token.upos === 'NOUN')
    return readNoun(context, token) ?? readProgress(context, token) ?? readState(context, token)
  return token.upos === 'ADJ' || token.upos === 'ADV' ? readState(context, token) : undefined
}

function readVerb(context: FindContext, verb: Token): Draft | undefined {
  const { parsed } = context
  const doing = doingOf(context, verb)
  if (!doing) return undefined
  const clause = clauseOf(parsed, verb)
  const things = thingsOf(context, verb, doing, clause.passive)
  const found = things.map((t) => ({ t, target: throughCarrying(context, t) })).find((x) => x.target)
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
    doers: actorsOf(context, clause.passive ? prepositional(parsed, verb, 'by') : subjectTokens(parsed, verb)),
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
  const subjects = dependents(parsed, verb, 'nsubj')
  const describes = relation(verb) === 'acl' && verb.xpos === 'VBN' ? [headOf(parsed, verb)!] : []
  const objects = passive
    ? subjects.filter((d) => d.deprel === 'nsubj:pass' || passive)
    : dependents(parsed, verb, 'obj')
  switch (doing.thing) {
    case 'object':
      return [...objects, ...describes]
    case 'subject':
      return passive ? [] : dependents(parsed, verb, 'obj').length ? [] : subjects
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

const SHARE = /^(?:all|most|some|half|none|one|two|three|four|five|six|many|few|part|several|both)$/i

/** "two of the three promises", "most of the provisions": how many of them. */
function quantified({ parsed }: FindContext, thing: Token): Level | undefined {
  if (!SHARE.test(thing.text) || !prepositional(parsed, thing, 'of').length) return undefined
  const lower = thing.text.toLowerCase()
  if (lower === 'all' || lower === 'both') return 3
  return lower === 'none' ? 0 : lower === 'most' ? 2 : [1, 2]
}

/** "the implementation of the accord" leads to the accord. */
function throughCarrying(context: FindContext, thing: Token): Target | undefined {
  if (CARRYING.test(thing.lemma) || SHARE.test(thing.text)) {
    for (const inner of prepositional(context.parsed, thing, 'of', 'for')) {
      const target = targetOf(context, inner)
      if (target) return target
    }
    return undefined
  }
  const target = targetOf(context, thing)
  if (!target || target.commitment) return target
  // "the withdrawal under the accord"
  const whole = prepositional(context.parsed, thing, 'under', 'of', 'in')
    .map((d) => targetOf(context, d))
    .find((t) => t?.commitment)
  return whole ?? target
}

/** "began to implement", "accused of violating", "failed to honour": reported as done or left undone. */
function isToldAsFact({ parsed }: FindContext, verb: Token): boolean {
  const governor = headOf(parsed, verb)
  if (
    !governor ||
    !/^(?:accuse|blame|begin|start|fail|refuse|continue|stop|condemn|denounce|criticize|criticise|admit)$/.test(
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

function degreeOf({ parsed }: FindContext, token: Token): Level | undefined {
  for (const d of dependents(parsed, token, 'obl')) {
    const phrase = `${prepositionOf(parsed, d) ?? ''} ${d.text.toLowerCase()}`
    if (phrase === 'in part') return [1, 2]
    if (phrase === 'in full') return 3
  }
  for (const d of dependents(parsed, token, 'advmod', 'amod')) {
    const found = DEGREES.find(([pattern]) => pattern.test(d.text))
    if (found) return found[1]
  }
  return undefined
}

function readNoun(context: FindContext, noun: Token): Draft | undefined {
  const { parsed } = context
  const lemma = noun.lemma.toLowerCase()
  if (!Object.hasOwn(NOUNS, lemma)) return undefined
  const doing = NOUNS[lemma]!
  const compounds = dependents(parsed, noun, 'compound').filter((d) => d.index < noun.index)
  const target = [...prepositional(parsed, noun, ...(doing.with ?? [])), ...compounds]
    .map((t) => targetOf(context, t))
    .find((t) => t)
  if (!target) return undefined
  if (dependents(parsed, noun, 'det').some((d) => /^(?:any|no)$/i.test(d.text))) return undefined
  const verb = predicateOf(parsed, noun)
  const clause = clauseOf(parsed, verb)
  if (
    clause.tense === 'future' ||
    clause.modal ||
    clause.infinitive ||
    /^(?:prevent|avoid|urge|demand|monitor|ensure|investigate|call|verify|warn)$/.test(verb.lemma)
  )
    return undefined
  if (/^(?:monitor|verify|ensure)$/.test(headOf(parsed, noun)?.lemma ?? '')) return undefined
  const degree = degreeOf(context, noun)
  return {
    anchor: noun,
    span: phraseSpan(parsed, noun),
    level: degree !== undefined && doing.level !== null ? degree : doing.level,
    trend: doing.trend,
    target,
    doers: actorsOf(context, [
      ...dependents(parsed, noun, 'nmod').filter((d) => d.deprel === 'nmod:poss'),
      ...prepositional(parsed, noun, 'by'),
    ]),
    rule: 'noun',
  }
}

/** "no progress on the withdrawal", "progress in implementing the accord". */
function readProgress(context: FindContext, noun: Token): Draft | undefined {
  const { parsed } = context
  if (noun.lemma !== 'progress') return undefined
  const on = prepositional(parsed, noun, 'on', 'in', 'towards', 'toward', 'with')
  const acts = dependents(parsed, noun, 'acl')
    .filter((d) => /^(?:implement|fulfil|fulfill|execute|honou?r)$/.test(d.lemma))
    .flatMap((d) => dependents(parsed, d, 'obj'))
  const target = [...on, ...acts].map((t) => throughCarrying(context, t)).find((t) => t)
  if (!target) return undefined
  const none =
    dependents(parsed, noun, 'det', 'amod').some((d) => /^(?:no|little|scant)$/i.test(d.text)) ||
    clauseOf(parsed, predicateOf(parsed, noun)).negated
  const clause = clauseOf(parsed, predicateOf(parsed, noun))
  if (clause.tense === 'future' || clause.modal || clause.infinitive) return undefined
  return {
    anchor: noun,
    span: clauseSpan(parsed, predicateOf(parsed, noun)),
    level: none ? null : [1, 2],
    trend: none ? 'stalled' : 'progressing',
    target,
    doers: [],
    rule: 'progress',
  }
}

/** "the truce is in force", "implementation remains behind schedule". */
function readState(context: FindContext, predicate: Token): Draft | undefined {
  const { parsed } = context
  const copula = dependents(parsed, predicate, 'cop')
  const remains = /^(?:remain|stay|be)$/.test(predicate.lemma) && predicate.upos === 'VERB'
  if (!copula.length && !remains) return undefined
  const clause = clauseOf(parsed, predicate)
  if (clause.tense === 'future' || clause.modal || clause.infinitive || clause.mark === 'if') return undefined
  const subject = dependents(parsed, predicate, 'nsubj')[0]
  if (!subject) return undefined
  const heads = remains ? dependents(parsed, predicate, 'xcomp', 'obl', 'advmod', 'advcl') : [predicate]
  for (const head of heads) {
    const words = subtree(parsed, head)
      .filter((t) => t.index > subject.index && !['nsubj', 'cop', 'punct', 'advmod', 'aux'].includes(relation(t)))
      .map((t) => t.text)
      .slice(0, 6)
      .join(' ')
    const state = STATES.find(([pattern]) => pattern.test(words) || pattern.test(head.text))
    if (!state) continue
    const target = throughCarrying(context, subject)
    if (!target) return undefined
    if (clause.negated) return undefined
    const under = subtree(parsed, head)
    const first = subtree(parsed, subject)[0]!
    const span = spanOf(
      parsed,
      first.start,
      Math.max(predicate.end, ...under.slice(-1).map((t) => (t.upos === 'PUNCT' ? predicate.end : t.end))),
    )
    return { anchor: predicate, span, level: state[1], trend: state[2], target, doers: [], rule: 'state' }
  }
  return undefined
}

function assessmentOf(context: FindContext, draft: Draft, id: string): AssessmentFinding {
  const statement = statementAt(context, draft.anchor)
  const by = statement?.speakers[0]
  const time = asOf(context, draft)
  const commitment = draft.target.commitment
  return {
    id,
    kind: 'assessment',
    span: draft.span,
    sentence: draft.anchor.sentence,
    confidence: commitment ? 0.6 : 0.45,
    reader: `assessment.${draft.rule}`,
    ...(commitment ? { commitment: commitment.id } : {}),
    level: draft.level,
    trend: draft.trend,
    by: by ?? 'source',
    basis: basisOf(context, by, statement !== undefined, draft),
    ...(time ? { asOf: time.id } : {}),
    ...(context.isBackground(draft.anchor.sentence) ? { background: true as const } : {}),
  }
}

/** In what capacity the one who assesses speaks: of its own doing, of the other side's, as mediator, monitor or press. */
function basisOf(
  context: FindContext,
  by: string | undefined,
  said: boolean,
  draft: Draft,
): AssessmentFinding['basis'] {
  const { actors } = context
  if (by === undefined) return said ? 'unattributed' : 'media'
  const side = actors.affiliation(by)
  const isSide = (id: string) => id === by || id === side
  if (draft.doers.some(isSide)) return 'self'
  const parties = draft.target.commitment?.parties ?? []
  if (draft.doers.length && (parties.some(isSide) || !parties.length)) return 'counterpart'
  if (parties.some(isSide)) return 'self'
  const memberships: readonly MembershipFinding[] = context.found('membership')
  if (memberships.some((m) => isSide(m.member) && (m.role === 'mediator' || m.role === 'co-chair'))) return 'mediator'
  const name = `${actors.get(by)?.name ?? ''} ${side ? (actors.get(side)?.name ?? '') : ''}`
  if (MONITORS.test(name)) return 'monitor'
  return MEDIA.test(name) ? 'media' : 'unattributed'
}

function asOf(context: FindContext, draft: Draft): TimeFinding | undefined {
  return context
    .found('time')
    .find((t) => t.timex.type === 'DATE' && draft.span.start <= t.span.start && t.span.end <= draft.span.end)
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
