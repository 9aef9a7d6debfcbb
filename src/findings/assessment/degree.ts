import type { Level } from '../../model/finding.ts'
import type { Token } from '../../model/parsed-dispatch.ts'
import { dependents } from '../../parse/match.ts'
import { prepositionOf } from '../clause.ts'
import type { FindContext } from '../finder.ts'
import { DEGREES } from './lexicon.ts'

/** The level that words beside a verb or noun of carrying out give: "largely", "in part", "gradually". */
export function degreeOf({ parsed }: FindContext, token: Token): Level | undefined {
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
