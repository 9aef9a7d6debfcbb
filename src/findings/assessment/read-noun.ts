import type { Token } from '../../model/parsed-dispatch.ts'
import type { Span } from '../../model/span.ts'
import { dependents, spanOf } from '../../parse/match.ts'
import { clauseOf, headOf, predicateOf, prepositional } from '../clause.ts'
import { clauseSpan, phraseSpan } from '../extent.ts'
import type { FindContext } from '../finder.ts'
import { actorsOf } from '../parties.ts'
import { degreeOf } from './degree.ts'
import type { Draft } from './draft.ts'
import { NOUNS } from './lexicon.ts'
import { targetOf, throughCarrying } from './target.ts'

/** Reads a noun of carrying out: "violations of the truce", "the broad adherence to the ceasefire". */
export function readNoun(context: FindContext, noun: Token): Draft | undefined {
  const { parsed } = context
  const lemma = noun.lemma.toLowerCase()
  if (!Object.hasOwn(NOUNS, lemma)) return undefined
  const doing = NOUNS[lemma]!
  const compounds = dependents(parsed, noun, 'compound').filter((d) => d.index < noun.index)
  const things = [...prepositional(parsed, noun, ...(doing.with ?? [])), ...compounds]
  const target = things.map((t) => targetOf(context, t)).find((t) => t)
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

/** "no progress on the withdrawal", "progress in implementing the accord". */
export function readProgress(context: FindContext, noun: Token): Draft | undefined {
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

/** The noun with what stands before it, up to the thing itself: "the broad adherence to the previous ceasefire". */
function upTo(context: FindContext, noun: Token, things: readonly Token[]): Span {
  const phrase = phraseSpan(context.parsed, noun)
  const last = things.find((t) => t.index > noun.index)
  return last ? spanOf(context.parsed, phrase.start, Math.max(noun.end, last.end)) : phrase
}
