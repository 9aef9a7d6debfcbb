import type { Token } from '../../model/parsed-dispatch.ts'
import { dependents, headOf } from '../../parse/match.ts'
import { clauseOf } from '../clause.ts'
import { actionSpan } from '../extent.ts'
import type { FindContext } from '../finder.ts'
import { actorsOf, subjectsIn } from '../parties.ts'
import type { Draft } from './draft.ts'
import { FORETELLING } from './lexicon.ts'

const HOSTILE =
  /^(?:attack|invade|fail|continue|violate|strike|refuse|reject|shell|use|cross|escalate|break|breach|expand|threaten|test|launch)$/
const CONDITION = /^(?:if|unless|until)$/i
/** Forces that a condition may hang on: what one side will or will not do as long as the other acts. */
const HANGING = new Set<Draft['force']>(['pledged', 'refused', 'planned', 'proposed'])

/**
 * Reads what one side makes the condition of its own doing: "ready to return if Sudmark drops its policy",
 * "would not ratify until it withdrew".
 * @param drafts what the same sentence undertakes or refuses
 */
export function readCondition(context: FindContext, mark: Token, drafts: readonly Draft[]): Draft[] {
  const { parsed } = context
  if (!CONDITION.test(mark.text)) return []
  const verb = headOf(parsed, mark)
  if (verb?.upos !== 'VERB' || verb.index < mark.index || FORETELLING.has(verb.lemma)) return []
  const clause = clauseOf(parsed, verb)
  if (clause.negated || clause.passive || dependents(parsed, verb, 'cop').length) return []
  // "will respond if it attacks" warns rather than asks
  if (HOSTILE.test(verb.lemma)) return []
  const hanging = drafts.find((d) => d.head.sentence === verb.sentence && HANGING.has(d.force))
  const parties = actorsOf(context, subjectsIn(context, verb))
  if (!hanging || !parties.length || parties.some((p) => hanging.parties.includes(p))) return []
  return [
    {
      trigger: mark,
      head: verb,
      what: actionSpan(parsed, verb),
      force: 'demanded',
      parties,
      rule: 'modal',
      stands: true,
      matter: [],
      definite: false,
    },
  ]
}
