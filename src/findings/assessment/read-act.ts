import type { Token } from '../../model/parsed-dispatch.ts'
import { dependents, headOf } from '../../parse/match.ts'
import { clauseOf } from '../clause.ts'
import { clauseSpan, phraseSpan } from '../extent.ts'
import type { FindContext } from '../finder.ts'
import { actorsOf, subjectsIn } from '../parties.ts'
import type { Draft } from './draft.ts'
import { ACTS } from './lexicon.ts'
import { TRUCE, throughCarrying } from './target.ts'

const FIGHTING = /^(?:fighting|hostility|fire|shelling|attack|combat|operation)$/

/**
 * Reads the thing itself being done: "forces began deploying" where deployment was agreed, "the continued withdrawal",
 * "armed groups ceased fighting" where there is a truce.
 */
export function readAct(context: FindContext, token: Token): Draft | undefined {
  return token.upos === 'VERB' ? started(context, token) : continued(context, token)
}

function started(context: FindContext, verb: Token): Draft | undefined {
  const { parsed } = context
  const starts = /^(?:begin|start)$/.test(verb.lemma)
  const ceases = /^(?:cease|stop|halt)$/.test(verb.lemma)
  if (!starts && !ceases) return undefined
  const clause = clauseOf(parsed, verb)
  if (clause.tense !== 'past' || clause.modal || clause.negated || clause.infinitive) return undefined
  const doers = actorsOf(context, subjectsIn(context, verb))
  if (!doers.length) return undefined
  const act = dependents(parsed, verb, 'xcomp', 'obj', 'ccomp').find((d) => d.index > verb.index)
  if (!act) return undefined
  const commitments = context.found('commitment').filter((c) => c.force !== 'demanded' && c.force !== 'refused')
  const commitment = ceases
    ? FIGHTING.test(act.lemma)
      ? commitments.find((c) => TRUCE.test(c.span.exact))
      : undefined
    : commitments.find(
        (c) => act.upos === 'VERB' && isActOfForce(act) && sharesStem(act.lemma, [c.span, ...(c.namings ?? [])]),
      )
  if (!commitment || (commitment.span.start >= verb.start && commitment.span.end <= verb.end)) return undefined
  return {
    anchor: verb,
    span: clauseSpan(parsed, verb),
    level: starts ? 1 : null,
    trend: 'starting',
    target: { commitment },
    doers,
    rule: 'act',
  }
}

function isActOfForce(act: Token): boolean {
  return ACTS.test(act.lemma) || /^(?:deploy|move|leave|patrol|stop|cease|implement|enter|build|work)$/.test(act.lemma)
}

/** "deploy" in "enter and deploy along the border", "withdraw" in "the withdrawal of forces". */
function sharesStem(lemma: string, spans: readonly { exact: string }[]): boolean {
  return (
    lemma.length > 4 &&
    spans.some((s) => new RegExp(`\\b${lemma.slice(0, 6).replace(/[^\p{L}]/gu, '')}`, 'iu').test(s.exact))
  )
}

function continued(context: FindContext, noun: Token): Draft | undefined {
  const { parsed } = context
  if (noun.upos !== 'NOUN') return undefined
  const goesOn = dependents(parsed, noun, 'amod').some((d) =>
    /^(?:continued|continuing|ongoing|gradual|phased|steady)$/i.test(d.text),
  )
  if (
    !goesOn ||
    !/^(?:withdrawal|implementation|disarmament|exchange|release|demarcation|pullback|disengagement)$/.test(noun.lemma)
  )
    return undefined
  const target = throughCarrying(context, noun)
  if (!target) return undefined
  // "called for the continued implementation of": asked for, not told
  if (/^(?:call|urge|demand|need|ensure|support|stress|importance|require)$/.test(headOf(parsed, noun)?.lemma ?? ''))
    return undefined
  return {
    anchor: noun,
    span: phraseSpan(parsed, noun),
    level: [1, 2],
    trend: 'progressing',
    target,
    doers: [],
    rule: 'act',
  }
}
