import type { Token } from '../../model/parsed-dispatch.ts'
import { dependents } from '../../parse/match.ts'
import { prepositional } from '../clause.ts'
import type { FindContext } from '../finder.ts'

/** Verbs whose object is who is spoken to: "told reporters", "urged both sides to ...". */
const TO_OBJECT =
  /^(?:tell|inform|assure|reassure|remind|urge|ask|encourage|invite|implore|press|advise|warn|instruct|order|thank|congratulate|request|exhort|notify)$/
const TO_PHRASE =
  /^(?:say|speak|write|add|express|convey|complain|explain|announce|report|appeal|propose|suggest|relay|pledge|promise|reaffirm|reiterate|stress|emphasi[sz]e|state|call|apologi[sz]e)$/

/** Who a statement is said to, where the text tells it: the object of "told", "to" after "said", "on" after "called". */
export function addresseeOf(context: FindContext, cue: Token): string | undefined {
  const { parsed, actors } = context
  const lemma = cue.lemma.toLowerCase()
  const told = TO_OBJECT.test(lemma)
    ? dependents(parsed, cue, 'iobj', 'obj').find((t) => t.index > cue.index && t.index - cue.index < 12)
    : undefined
  const phrase =
    told ??
    (TO_PHRASE.test(lemma)
      ? prepositional(parsed, cue, ...(lemma === 'call' ? ['on', 'upon'] : ['to'])).find((t) => t.index > cue.index)
      : undefined)
  const ids = phrase ? actors.ofToken(phrase.index) : []
  return ids.length === 1 ? ids[0] : undefined
}
