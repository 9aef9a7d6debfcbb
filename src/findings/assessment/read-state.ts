import type { Token } from '../../model/parsed-dispatch.ts'
import { dependents, spanOf, subtree } from '../../parse/match.ts'
import { clauseOf, relation } from '../clause.ts'
import type { FindContext } from '../finder.ts'
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
