import type { Token } from '../../model/parsed-dispatch.ts'
import { dependents, headOf, spanOf, subtree } from '../../parse/match.ts'
import { clauseOf, prepositional } from '../clause.ts'
import type { FindContext } from '../finder.ts'
import { actorsOf, subjectsIn } from '../parties.ts'
import type { Draft } from './draft.ts'
import { MONITORS } from './lexicon.ts'
import { TRUCE, targetOf } from './target.ts'

const RECORDS = /^(?:record|register|report|count|document|log|list|note|observe|confirm|list|commit)$/
const OTHERS = /^(?:rights?|human|airspace|air|law|laws|border|traffic|sanctions|safety|ethics|data)$/i

/** Breaches that monitors counted, where a truce stands in the dispatch: "has recorded 3,471 violations by the rebels". */
export function readCount(context: FindContext, verb: Token): Draft | undefined {
  if (verb.upos !== 'VERB' || !RECORDS.test(verb.lemma)) return undefined
  const { parsed } = context
  const clause = clauseOf(parsed, verb)
  if (clause.tense === 'future' || clause.modal || clause.infinitive || clause.negated) return undefined
  const noun = dependents(parsed, verb, clause.passive ? 'nsubj' : 'obj').find((d) =>
    /^(?:violation|breach)$/.test(d.lemma),
  )
  if (!noun) return undefined
  const marks = dependents(parsed, noun, 'compound', 'amod')
  if (marks.some((d) => OTHERS.test(d.text) || /^(?:fewer|less|no)$/i.test(d.text))) return undefined
  const of = prepositional(parsed, noun, 'of')
  const named = [...of, ...marks].map((d) => targetOf(context, d)).find((t) => t)
  if (of.length && !named) return undefined
  const truce = context
    .found('commitment')
    .find((c) => TRUCE.test((c.namings ?? [c.span]).map((n) => n.exact).join(' ')))
  if (!named && !truce) return undefined
  const words = subtree(parsed, noun).filter((t) => t.upos !== 'PUNCT')
  const auxiliary = dependents(parsed, verb, 'aux')[0]
  const monitors = clause.passive ? [] : monitorsOf(context, verb)
  return {
    anchor: verb,
    span: spanOf(
      parsed,
      Math.min(auxiliary?.start ?? verb.start, words[0]!.start),
      Math.max(verb.end, words.at(-1)!.end),
    ),
    level: null,
    trend: 'breached',
    target: named ?? { commitment: truce },
    doers: [],
    ...(monitors[0] ? { by: monitors[0] } : {}),
    rule: 'count',
  }
}

/** Who counted: the subject; where the tree has lost it, the mission named before. */
function monitorsOf(context: FindContext, verb: Token): readonly string[] {
  const subjects = actorsOf(context, subjectsIn(context, verb))
  if (subjects.length) return subjects
  const { start } = context.parsed.sentences[verb.sentence]!
  const before = context.actors.within(start, verb.start)
  return before.filter((id) => MONITORS.test(context.actors.get(id)?.name ?? '')).slice(0, 1)
}

/** "missed the deadline for the withdrawal", "the deadline passed". */
export function readDeadline(context: FindContext, verb: Token): Draft | undefined {
  const { parsed } = context
  if (verb.upos !== 'VERB' || !/^(?:miss|pass|expire|lapse|overrun)$/.test(verb.lemma)) return undefined
  const clause = clauseOf(parsed, verb)
  if ((clause.tense !== 'past' && !clause.perfect) || clause.modal || clause.infinitive || clause.negated)
    return undefined
  const isMissed = verb.lemma === 'miss'
  const noun = dependents(parsed, verb, isMissed && !clause.passive ? 'obj' : 'nsubj').find(
    (d) => d.lemma === 'deadline',
  )
  if (!noun) return undefined
  const acts = prepositional(parsed, noun, 'for', 'of', 'on')
  const target = acts.map((d) => targetOf(context, d)).find((t) => t)
  const clauses = dependents(parsed, noun, 'acl')
  const commitment = context
    .found('commitment')
    .find((c) => clauses.some((d) => c.span.start <= d.start && d.end <= c.span.end))
  if (!target && !commitment && !isMissed) return undefined
  const words = subtree(parsed, headOf(parsed, noun) === verb ? verb : noun).filter((t) => t.upos !== 'PUNCT')
  return {
    anchor: verb,
    span: spanOf(
      parsed,
      Math.min(words[0]!.start, verb.start),
      Math.max(noun.end, verb.end, ...acts.map((a) => a.end)),
    ),
    level: null,
    trend: 'stalled',
    target: target ?? { commitment },
    doers: actorsOf(context, isMissed && !clause.passive ? subjectsIn(context, verb) : []),
    rule: 'count',
  }
}
