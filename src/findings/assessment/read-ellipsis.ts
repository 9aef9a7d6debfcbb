import type { CommitmentFinding } from '../../model/finding.ts'
import type { Token } from '../../model/parsed-dispatch.ts'
import { dependents, headOf, spanOf } from '../../parse/match.ts'
import { clauseOf } from '../clause.ts'
import { clauseSpan } from '../extent.ts'
import type { FindContext } from '../finder.ts'
import { actorsOf, subjectsIn } from '../parties.ts'
import type { Draft } from './draft.ts'
import { COMPLYING, UNDERTAKING } from './lexicon.ts'
import { isDoubtful } from './read-state.ts'
import { hasUndertaking } from './target.ts'

// How many sentences back the undertaking may stand: "Norland undertook to withdraw. It has not done so."
const REACH = 1

/** Reads the act left out: "undertook to withdraw, and it has not done so", "has failed to do so", "has yet to do so". */
export function readEllipsis(context: FindContext, verb: Token): Draft | undefined {
  const { parsed } = context
  if (verb.lemma !== 'do' || !/^so$/i.test(parsed.tokens[verb.index + 1]?.text ?? '')) return undefined
  const clause = clauseOf(parsed, verb)
  const governor = clause.infinitive ? headOf(parsed, verb) : undefined
  const failed = governor !== undefined && /^(?:fail|refuse|neglect|decline)$/.test(governor.lemma)
  const isAwaited = clause.infinitive && /^yet$/i.test(parsed.tokens[verb.index - 2]?.text ?? '')
  if ((clause.infinitive && !failed && !isAwaited) || clause.tense === 'future' || clause.modal) return undefined
  if (!clause.infinitive && clause.tense !== 'past' && !clause.perfect) return undefined
  const teller = failed ? governor : verb
  const told = clauseOf(parsed, teller)
  if (told.tense === 'future' || told.modal || isDoubtful(context, teller, told.mark)) return undefined
  const commitment = commitmentBefore(context, verb)
  const isUndone = failed || isAwaited || clause.negated
  if (!commitment && !(isUndone && isUndertakenBefore(context, verb))) return undefined
  const whole = clauseSpan(parsed, teller)
  return {
    anchor: verb,
    span: spanOf(parsed, Math.min(whole.start, verb.start), Math.max(whole.end, parsed.tokens[verb.index + 1]!.end)),
    level: isUndone ? (isAwaited ? 0 : [0, 1]) : 3,
    trend: isUndone ? (isAwaited ? 'none-stated' : 'breached') : 'completed',
    target: { commitment },
    doers: actorsOf(context, subjectsIn(context, teller)),
    rule: 'ellipsis',
  }
}

/** "showed no sign of complying with the ruling", "no sign of following suit" */
export function readSign(context: FindContext, noun: Token): Draft | undefined {
  const { parsed } = context
  if (!/^(?:sign|indication|hint)$/.test(noun.lemma)) return undefined
  const none = dependents(parsed, noun, 'det', 'amod').some((d) => /^(?:no|little|any|few)$/i.test(d.text))
  const act = dependents(parsed, noun, 'acl').find((d) => d.xpos === 'VBG')
  const governor = headOf(parsed, noun)
  if (!none || !act || !governor || !hasUndertaking(context, noun)) return undefined
  const suit = dependents(parsed, act, 'obj').some((d) => d.lemma === 'suit')
  const isOf = COMPLYING.test(act.lemma) || (act.lemma === 'follow' && suit)
  const clause = clauseOf(parsed, governor)
  const isAny = dependents(parsed, noun, 'det').some((d) => /^any$/i.test(d.text))
  if (!isOf || clause.negated !== isAny || clause.tense === 'future' || clause.modal) return undefined
  return {
    anchor: governor,
    span: clauseSpan(parsed, governor),
    level: 0,
    trend: 'none-stated',
    target: { commitment: suit ? commitmentBefore(context, noun, Number.POSITIVE_INFINITY) : undefined },
    doers: actorsOf(context, subjectsIn(context, governor)),
    rule: 'ellipsis',
  }
}

/** The last thing undertaken or demanded before a token, in its sentence or the one before. */
function commitmentBefore({ parsed, found }: FindContext, at: Token, reach = REACH): CommitmentFinding | undefined {
  const from = parsed.sentences[Math.max(0, at.sentence - reach)]!.start
  const last = (c: CommitmentFinding) =>
    Math.max(...(c.namings ?? [c.span]).filter((n) => n.start >= from && n.end <= at.start).map((n) => n.start))
  return found('commitment')
    .filter((c) => c.force !== 'refused' && c.force !== 'principle' && last(c) >= 0)
    .sort((a, b) => last(b) - last(a))[0]
}

function isUndertakenBefore({ parsed }: FindContext, at: Token): boolean {
  const { from } = parsed.sentences[at.sentence]!
  return parsed.tokens
    .slice(from, at.index)
    .some((t) => UNDERTAKING.test(t.lemma) && /^to$/i.test(parsed.tokens[t.index + 1]?.text ?? ''))
}
