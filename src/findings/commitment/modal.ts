import type { Token } from '../../model/parsed-dispatch.ts'
import { dependents } from '../../parse/match.ts'
import { clauseOf, headOf, prepositional, relation } from '../clause.ts'
import { actionSpan, clauseSpan } from '../extent.ts'
import type { FindContext } from '../finder.ts'
import { actorsOf, statementAt, subjectTokens } from '../parties.ts'
import { isAction } from './complement.ts'
import type { Draft } from './draft.ts'
import { FORETELLING } from './lexicon.ts'

const WILL = /^(?:will|shall|'ll|’ll|wo)$/i
const OUGHT = /^(?:must|should|ought)$/i
const HAVE_TO = /^(?:have|need)$/

/**
 * Reads what a modal verb announces or demands: "The government will open the road", "both sides must withdraw".
 *
 * Only where somebody who can act is its subject, and the verb is something done rather than foretold.
 */
export function readModal(context: FindContext, auxiliary: Token): Draft[] {
  const { parsed } = context
  const isWill = WILL.test(auxiliary.text)
  const isOught = OUGHT.test(auxiliary.text)
  const haveTo = HAVE_TO.test(auxiliary.lemma) && auxiliary.upos === 'VERB'
  const wouldDo = /^(?:would|'d|’d)$/i.test(auxiliary.text)
  if (!isWill && !isOught && !haveTo && !wouldDo) return []
  const verb = haveTo ? dependents(parsed, auxiliary, 'xcomp').find((d) => d.xpos === 'VB') : headOf(parsed, auxiliary)
  if (verb?.upos !== 'VERB' || dependents(parsed, verb, 'cop').length) return []
  const clause = clauseOf(parsed, haveTo ? auxiliary : verb)
  if (clause.mark && /^(?:if|unless|whether|when|until|once|while|after|before|so|because|as)$/.test(clause.mark))
    return []
  if (dependents(parsed, verb, 'nsubj').some((d) => /^(?:who|which|that|what)$/i.test(d.text))) return []
  const statement = statementAt(context, verb)
  const governor = headOf(parsed, verb)
  const reported =
    relation(verb) === 'ccomp' &&
    governor !== undefined &&
    /^(?:say|announce|add|state|confirm|tell|declare|promise|note)$/.test(governor.lemma)
  if (wouldDo && !reported) return []
  const subjects = subjectTokens(parsed, verb)
  const parties = actorsOf(context, clause.passive ? prepositional(parsed, verb, 'by') : subjects)
  const asks = isOught || haveTo
  if (asks) {
    // the agency itself demands nothing
    if (!statement || (clause.negated && haveTo)) return []
    if (!parties.length && !(clause.passive && /^must$/i.test(auxiliary.text))) return []
    if (/^(?:be|have|know|remember|note|say|see|understand|wait|expect|admit|feel|think)$/.test(verb.lemma)) return []
    return [draft('demanded')]
  }
  if (FORETELLING.has(main(context, verb).lemma) || /^(?:delay|postpone)$/.test(verb.lemma)) return []
  if (
    governor &&
    relation(verb) === 'ccomp' &&
    /^(?:hope|expect|believe|think|predict|fear|doubt|wish|want)$/.test(governor.lemma)
  )
    return []
  const isAnnounced = clause.passive && statement !== undefined && subjects.some((d) => d.upos === 'NOUN')
  const isOwn = statement !== undefined && subjects.some((d) => /^(?:we|i)$/i.test(d.text))
  if (!parties.length && !isAnnounced && !isOwn) return []
  if (clause.negated) return [draft('refused')]
  if (clause.passive) return [draft('planned')]
  const speaksForItself = statement?.speakers.some(
    (s) => parties.includes(s) || parties.includes(context.actors.affiliation(s) ?? ''),
  )
  if (!statement && !reported && !canPlan(context, parties)) return []
  return [draft(speaksForItself ? 'pledged' : 'planned')]

  function draft(force: Draft['force']): Draft {
    const what = clause.passive ? clauseSpan(parsed, verb!) : actionSpan(parsed, verb!)
    return {
      trigger: auxiliary,
      head: verb!,
      what,
      force,
      parties,
      rule: 'modal',
      stands: true,
      matter: [],
      definite: false,
    }
  }
}

/** "will continue to support": what counts is "support". */
function main({ parsed }: FindContext, verb: Token): Token {
  if (!/^(?:continue|begin|start|work|seek|try|go)$/.test(verb.lemma)) return verb
  const done = dependents(parsed, verb, 'xcomp', 'advcl')[0] ?? dependents(parsed, verb, 'obj').find(isAction)
  return done ?? verb
}

/** Authorities plan; of others the agency only foretells. */
function canPlan({ actors }: FindContext, parties: readonly string[]): boolean {
  return parties.some((id) => {
    const actor = actors.get(id)
    return (
      actor !== undefined &&
      (actor.type === 'state' || actor.type === 'body' || actor.type === 'organisation' || actor.type === 'armed-group')
    )
  })
}
