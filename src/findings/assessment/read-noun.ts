import type { Token } from '../../model/parsed-dispatch.ts'
import type { Span } from '../../model/span.ts'
import { dependents, headOf, spanOf } from '../../parse/match.ts'
import { clauseOf, predicateOf, prepositional, subjectsOf } from '../clause.ts'
import { clauseSpan, phraseSpan } from '../extent.ts'
import type { FindContext } from '../finder.ts'
import { actorsOf } from '../parties.ts'
import { degreeOf } from './degree.ts'
import type { Draft } from './draft.ts'
import { BLATANT, COURSES, NOUNS } from './lexicon.ts'
import { agreementBefore, gerundObjects, type Target, throughCarrying } from './target.ts'

/** Reads a noun of carrying out: "violations of the truce", "the broad adherence to the ceasefire". */
export function readNoun(context: FindContext, noun: Token): Draft | undefined {
  const { parsed } = context
  const lemma = noun.lemma.toLowerCase()
  if (!Object.hasOwn(NOUNS, lemma)) return undefined
  const doing = NOUNS[lemma]!
  const compounds = dependents(parsed, noun, 'compound').filter((d) => d.index < noun.index)
  const withs = doing.with ?? []
  const near = [...prepositional(parsed, noun, ...withs), ...gerundObjects(parsed, noun, withs), ...compounds]
  // "a breach of the status of forces agreement"
  const things = doing.trend === 'breached' ? [...near, ...near.flatMap((t) => prepositional(parsed, t, 'of'))] : near
  const target =
    things.map((t) => throughCarrying(context, t)).find((t) => t) ??
    (!things.length && doing.trend === 'breached' ? blatantly(context, noun) : undefined)
  if (!target || (target.isWeak && doing.trend !== 'breached' && !isThatOne(context, things))) return undefined
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
  const course =
    doing.level === 3 && noun.head === verb.index ? COURSES.find(([pattern]) => pattern.test(verb.lemma)) : undefined
  if (course) {
    const told = { level: course[1], trend: course[2], target, doers: [], rule: 'noun' as const }
    return { anchor: noun, span: clauseSpan(parsed, verb), ...told }
  }
  const degree = degreeOf(context, noun)
  return {
    anchor: noun,
    span: upTo(context, noun, things),
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

/** "condemned the raid as a flagrant violation": of the truce or agreement named last. */
function blatantly(context: FindContext, noun: Token): Target | undefined {
  const { parsed } = context
  const isSo = dependents(parsed, noun, 'amod').some((d) => BLATANT.test(d.text))
  const isSaidOf =
    dependents(parsed, noun, 'cop').length || dependents(parsed, noun, 'case').some((d) => /^as$/i.test(d.text))
  return isSo && isSaidOf ? agreementBefore(context, noun) : undefined
}

/** "the collapse of that deal": one told of before. */
function isThatOne({ parsed }: FindContext, things: readonly Token[]): boolean {
  return things.some((t) => dependents(parsed, t, 'det').some((d) => /^(?:that|this)$/i.test(d.text)))
}

/** "no progress on the withdrawal", "progress in implementing the accord". */
export function readProgress(context: FindContext, noun: Token): Draft | undefined {
  const { parsed } = context
  if (noun.lemma !== 'progress' && noun.lemma !== 'headway') return undefined
  const verb = predicateOf(parsed, noun)
  const on = prepositional(parsed, noun, 'on', 'in', 'towards', 'toward', 'with')
  const acts = dependents(parsed, noun, 'acl')
    .filter((d) => /^(?:implement|fulfil|fulfill|execute|honou?r)$/.test(d.lemma))
    .flatMap((d) => dependents(parsed, d, 'obj'))
  // "no progress has been made on the withdrawal", "the withdrawal has made no headway"
  const made =
    verb.lemma === 'make'
      ? [...prepositional(parsed, verb, 'on', 'in', 'towards', 'toward'), ...subjectsOf(parsed, verb)]
      : []
  const target = [...on, ...acts, ...made]
    .filter((t) => t !== noun)
    .map((t) => throughCarrying(context, t))
    .find((t) => t)
  if (!target) return undefined
  const little = dependents(parsed, noun, 'det', 'amod').find((d) => /^(?:no|little|scant)$/i.test(d.text))
  const none = little !== undefined || clauseOf(parsed, verb).negated
  const whole = clauseSpan(parsed, verb)
  const clause = clauseOf(parsed, verb)
  if (clause.tense === 'future' || clause.modal || clause.infinitive) return undefined
  return {
    anchor: noun,
    span: spanOf(parsed, Math.min(whole.start, little?.start ?? whole.start), whole.end),
    level: none ? null : [1, 2],
    trend: none ? 'stalled' : 'progressing',
    target,
    doers: [],
    rule: 'progress',
  }
}

/** The noun with what stands before it, up to the thing itself: "the broad adherence to the previous ceasefire". */
function upTo(context: FindContext, noun: Token, things: readonly Token[]): Span {
  const phrase = phraseSpan(context.parsed, noun)
  const last = things.findLast((t) => t.index > noun.index)
  return last ? spanOf(context.parsed, phrase.start, Math.max(noun.end, last.end)) : phrase
}
