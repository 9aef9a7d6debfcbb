import type { CommitmentFinding, Level } from '../../model/finding.ts'
import type { Token } from '../../model/parsed-dispatch.ts'
import { dependents, headOf, relationOf, spanOf, subtree } from '../../parse/match.ts'
import { clauseOf, prepositional } from '../clause.ts'
import { clauseSpan } from '../extent.ts'
import type { FindContext } from '../finder.ts'
import { actorsOf, subjectsIn } from '../parties.ts'
import type { Draft } from './draft.ts'
import { ACTS, AS_AGREED, MOVES, OBJECTS, OWN_ACTS, SHARES } from './lexicon.ts'
import { isDoubtful } from './read-state.ts'
import { hasUndertaking } from './target.ts'

/**
 * Reads the act itself as done in part, in full or not at all: "a third of the weapons has been removed", "has dismantled a
 * handful of outposts", "have not begun to collect weapons", "has yet to withdraw".
 */
export function readDeed(context: FindContext, verb: Token): Draft | undefined {
  const isMove = MOVES.test(verb.lemma)
  const isPutAway = isBeyondUse(context, verb)
  if (!ACTS.test(verb.lemma) && !isPutAway && !(isMove && hasUndertaking(context, verb))) return undefined
  const { parsed } = context
  const clause = clauseOf(parsed, verb)
  if (clause.tense === 'future' || clause.modal || isDoubtful(context, verb, clause.mark)) return undefined
  const commitment = commitmentFor(context, verb)
  if (!commitment && !isPutAway && !isOfAgreements(context, verb)) return undefined
  const undone = notBegun(context, verb)
  if (undone) {
    const doers = actorsOf(context, subjectsIn(context, undone))
    if (!doers.length && !commitment) return undefined
    const span = spanOf(parsed, Math.min(clauseSpan(parsed, undone).start, verb.start), clauseSpan(parsed, verb).end)
    return { anchor: verb, span, level: 0, trend: 'none-stated', target: { commitment }, doers, rule: 'deed' }
  }
  if (
    clause.infinitive ||
    (clause.tense !== 'past' && !clause.perfect && !isPutAway) ||
    (relationOf(verb) === 'acl' && !isPutAway)
  )
    return undefined
  const object =
    dependents(parsed, verb, clause.passive ? 'nsubj' : 'obj')[0] ??
    prepositional(parsed, verb, 'from', 'out of')[0] ??
    subjectsIn(context, verb)[0]
  if (!object) return undefined
  const doers = actorsOf(context, clause.passive ? [] : subjectsIn(context, verb))
  const isShared = relationOf(verb) === 'conj' && !dependents(parsed, verb, 'nsubj').length
  const perfect = clause.perfect || (isShared && clauseOf(parsed, headOf(parsed, verb)!).perfect)
  const told = howFar(context, verb, object, perfect, clause.negated, commitment)
  if (!told) return undefined
  const contrast = contrastAfter(context, verb)
  const own = clauseSpan(parsed, verb)
  const span = isShared ? spanOf(parsed, Math.min(own.start, subtree(parsed, object)[0]!.start), own.end) : own
  return {
    anchor: verb,
    span: contrast ? spanOf(parsed, span.start, Math.max(span.end, contrast)) : span,
    level: told.level,
    trend: contrast && told.trend === 'progressing' ? 'stalled' : told.trend,
    target: { commitment },
    doers,
    rule: 'deed',
  }
}

function howFar(
  context: FindContext,
  verb: Token,
  object: Token,
  perfect: boolean,
  negated: boolean,
  commitment: CommitmentFinding | undefined,
): Pick<Draft, 'level' | 'trend'> | undefined {
  const { parsed } = context
  if (negated) {
    const isAwaited = dependents(parsed, verb, 'advmod').some((d) => /^(?:yet|still|never)$/i.test(d.text))
    return perfect && (commitment || isAwaited) ? { level: 0, trend: 'none-stated' } : undefined
  }
  const first = subtree(parsed, object).find((t) => relationOf(t) !== 'case') ?? object
  const phrase = parsed.dispatch.text.slice(Math.min(first.start, object.start), object.end + 12)
  const share = SHARES.find(([pattern]) => pattern.test(phrase))
  const isWhole = subtree(parsed, verb).some((t) => OBJECTS.test(t.text))
  const isAgreed =
    commitment !== undefined ||
    OWN_ACTS.test(verb.lemma) ||
    isBeyondUse(context, verb) ||
    (isWhole && hasUndertaking(context, verb))
  if (share && (isAgreed || (perfect && share[1] !== 3))) return { level: share[1], trend: share[2] }
  if (commitment && isAsAgreed(context, verb)) return { level: 3, trend: 'completed' }
  if (!isAgreed || !perfect) return undefined
  const isCounted = subtree(parsed, object).some((t) => relationOf(t) === 'nummod')
  if (isCounted) return { level: [1, 2], trend: 'progressing' }
  return commitment && isWhole ? { level: 3 as Level, trend: 'completed' } : undefined
}

/** "put the arms beyond use" */
function isBeyondUse({ parsed }: FindContext, verb: Token): boolean {
  return (
    verb.lemma === 'put' &&
    /^[^.;]{0,80}? beyond (?:use|reach)\b/i.test(parsed.dispatch.text.slice(verb.end, verb.end + 100))
  )
}

/** "opened the hotline on Friday as agreed" */
function isAsAgreed({ parsed }: FindContext, verb: Token): boolean {
  const { end } = parsed.sentences[verb.sentence]!
  return AS_AGREED.test(parsed.dispatch.text.slice(verb.end, Math.min(end, verb.end + 120)))
}

/** Acts that only agreements ask for, or done to arms, people held, ground and the like, in a dispatch of undertakings. */
function isOfAgreements(context: FindContext, verb: Token): boolean {
  if (OWN_ACTS.test(verb.lemma)) return true
  return subtree(context.parsed, verb).some((t) => OBJECTS.test(t.text))
}

/** The governing verb of "has not begun to withdraw", "has yet to withdraw"; undefined where the act is not told as pending. */
function notBegun({ parsed }: FindContext, verb: Token): Token | undefined {
  const to = parsed.tokens[verb.index - 1]
  const yet = parsed.tokens[verb.index - 2]
  const isPassive = /^be$/i.test(to?.text ?? '')
  const mark = isPassive ? yet : to
  const before = isPassive ? parsed.tokens[verb.index - 3] : yet
  if (!mark || !/^to$/i.test(mark.text)) {
    const governor = headOf(parsed, verb)
    return governor && verb.xpos === 'VBG' && /^(?:begin|start)$/.test(governor.lemma) && isUndone(parsed, governor)
      ? governor
      : undefined
  }
  const governor = headOf(parsed, verb)
  if (before && /^yet$/i.test(before.text)) return governor?.sentence === verb.sentence ? governor : verb
  return governor && /^(?:begin|start)$/.test(governor.lemma) && isUndone(parsed, governor) ? governor : undefined
}

function isUndone(parsed: FindContext['parsed'], governor: Token): boolean {
  const clause = clauseOf(parsed, governor)
  return clause.negated && clause.tense !== 'future' && !clause.modal && clause.mark !== 'if'
}

/** "…, but not a single train has left this year": where the other half ends. */
function contrastAfter({ parsed }: FindContext, verb: Token): number | undefined {
  const other = dependents(parsed, verb, 'conj').find((d) =>
    dependents(parsed, d, 'cc').some((c) => /^but$/i.test(c.text)),
  )
  if (!other) return undefined
  const words = subtree(parsed, other)
  return words.some((t) => /^(?:not|no|none|nothing|never)$/i.test(t.text))
    ? words.filter((t) => t.upos !== 'PUNCT').at(-1)!.end
    : undefined
}

/** The commitment that asks for this act of this thing: same verb and a noun in common. */
function commitmentFor(context: FindContext, verb: Token): CommitmentFinding | undefined {
  const { parsed } = context
  const stem = stemOf(verb.lemma)
  const nouns = subtree(parsed, verb)
    .filter((t) => /^(?:NOUN|PROPN)$/.test(t.upos) && t.lemma.length > 3)
    .map((t) => stemOf(t.lemma))
  return context.found('commitment').find((c) =>
    (c.namings ?? [c.span]).some((n) => {
      const words = n.exact.toLowerCase()
      const isElsewhere = n.end <= verb.start || verb.end <= n.start
      return isElsewhere && c.force !== 'refused' && words.includes(stem) && nouns.some((noun) => words.includes(noun))
    }),
  )
}

function stemOf(lemma: string): string {
  const lower = lemma.toLowerCase()
  return lower.slice(0, Math.max(4, lower.length - 2))
}
