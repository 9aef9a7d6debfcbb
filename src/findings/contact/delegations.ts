import type { ParsedDispatch, Token } from '../../model/parsed-dispatch.ts'
import { dependents } from '../../parse/match.ts'
import { clauseOf } from '../clause.ts'
import type { FindContext } from '../finder.ts'
import { namedFrom, subjectsIn } from '../parties.ts'
import { readRoster } from '../roster.ts'
import type { Gathered } from './merge.ts'

const HEADING = /^(?:head|lead)$/
const DELEGATION = /^(?:delegation|team|panel|side|party)s?$/i
const SITTING = new Set(['talks', 'meeting', 'conference', 'session', 'summit'])
// Who heads a delegation is told with the talks it is sent to or at once after them.
const NEXT_SENTENCES = 2
const REACH_TOKENS = 16

/**
 * Who heads a delegation, by the index of the contact it sits at: "The government panel was headed by A, the rebel panel by B."
 *
 * Where no contact is told in the same sentence or shortly before, nobody is given.
 */
export function headsOfDelegations(context: FindContext, groups: readonly Gathered[]): ReadonlyMap<number, string[]> {
  const told = groups
    .flatMap((group, i) => group.map((s) => ({ i, at: s.naming.head, sits: SITTING.has(s.naming.type) && !s.heading })))
    .filter((x) => x.sits)
    .sort((a, b) => a.at.index - b.at.index)
  const out = new Map<number, string[]>()
  if (!told.length) return out
  for (const verb of context.parsed.tokens) {
    if (verb.upos !== 'VERB' || !HEADING.test(verb.lemma)) continue
    const heads = headsAt(context, verb)
    const near = told.findLast((x) => x.at.index < verb.index && verb.sentence - x.at.sentence <= NEXT_SENTENCES)
    if (heads.length && near) out.set(near.i, [...(out.get(near.i) ?? []), ...heads])
  }
  return out
}

/** "Lund would head the delegation", "the delegations are led by Lund and Salo". */
function headsAt(context: FindContext, verb: Token): string[] {
  const { parsed, actors } = context
  const { passive, perfect } = clauseOf(parsed, verb)
  if (perfect) return []
  const led = dependents(parsed, verb, passive ? 'nsubj' : 'obj')
  if (!led.some((t) => DELEGATION.test(t.text))) return []
  const named = passive
    ? agentsBehind(parsed, verb).flatMap((from) => readRoster(parsed, actors, from).flat())
    : subjectsIn(context, verb).flatMap((t) => namedFrom(parsed, actors, t))
  return named.filter((id) => actors.get(id)?.type === 'person')
}

/** Index behind each "by": of "was headed by A, the rebel panel by B" both. */
function agentsBehind(parsed: ParsedDispatch, verb: Token): number[] {
  const { to } = parsed.sentences[verb.sentence]!
  const out: number[] = []
  for (let i = verb.index + 1; i < Math.min(to, verb.index + REACH_TOKENS); i++) {
    const isNext = parsed.tokens[i - 1] === verb || DELEGATION.test(parsed.tokens[i - 1]!.text)
    if (isNext && /^by$/i.test(parsed.tokens[i]!.text)) out.push(i + 1)
  }
  return out
}
