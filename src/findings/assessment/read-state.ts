import type { Token } from '../../model/parsed-dispatch.ts'
import { dependents, spanOf, subtree } from '../../parse/match.ts'
import { clauseOf } from '../clause.ts'
import type { FindContext } from '../finder.ts'
import { degreeOf } from './degree.ts'
import type { Draft } from './draft.ts'
import { STATES } from './lexicon.ts'
import { throughCarrying } from './target.ts'

/** "the truce is in force", "implementation remains behind schedule". */
export function readState(context: FindContext, predicate: Token): Draft | undefined {
  const { parsed } = context
  const copula = dependents(parsed, predicate, 'cop')
  const remains = /^(?:remain|stay|be)$/.test(predicate.lemma) && predicate.upos === 'VERB'
  if (!copula.length && !remains) return undefined
  const clause = clauseOf(parsed, predicate)
  if (clause.tense === 'future' || clause.modal || clause.infinitive || clause.mark === 'if') return undefined
  const subject = dependents(parsed, predicate, 'nsubj')[0]
  if (!subject) return undefined
  const heads = remains ? headsBehind(context, predicate) : [predicate]
  for (const head of heads) {
    const from = Math.max(
      predicate.index === head.index ? subject.index : predicate.index,
      ...copula.map((c) => c.index),
    )
    const words = parsed.tokens
      .slice(from + 1, head.index + 1)
      .filter((t) => t.upos !== 'ADV' || t.index === head.index)
      .map((t) => t.text)
      .join(' ')
    const state = STATES.find(([pattern]) => pattern.test(words) || pattern.test(head.text))
    if (!state) continue
    const target = throughCarrying(context, subject)
    if (!target) return undefined
    if (clause.negated) return undefined
    const span = spanOf(parsed, subtree(parsed, subject)[0]!.start, Math.max(predicate.end, head.end))
    const degree = degreeOf(context, head)
    return {
      anchor: predicate,
      span,
      level: degree !== undefined && state[1] !== null ? degree : state[1],
      trend: state[2],
      target,
      doers: [],
      rule: 'state',
    }
  }
  return undefined
}

// Longest state told behind "remains": "in its planning stage".
const REACH_TOKENS = 4

/** The tokens behind "remains" that may end the words for a state. */
function headsBehind({ parsed }: FindContext, predicate: Token): Token[] {
  const { to } = parsed.sentences[predicate.sentence]!
  return parsed.tokens.slice(predicate.index + 1, Math.min(to, predicate.index + 1 + REACH_TOKENS))
}
