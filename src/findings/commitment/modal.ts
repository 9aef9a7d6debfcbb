import type { Token } from '../../model/parsed-dispatch.ts'
import { dependents, headOf, relationOf } from '../../parse/match.ts'
import { clauseOf, prepositional } from '../clause.ts'
import { actionSpan, clauseSpan } from '../extent.ts'
import type { FindContext } from '../finder.ts'
import { actorsOf, statementAt, subjectsIn } from '../parties.ts'
import { isAction } from './complement.ts'
import type { Draft } from './draft.ts'
import { FORETELLING } from './lexicon.ts'

const WILL = /^(?:will|shall|'ll|’ll|wo)$/i
const OUGHT = /^(?:must|should|ought)$/i
const UNDER =
  /^["“]?(?:under|in line with|in accordance with|according to|as part of|in) (?:the|a|its|their|this|that|an)?\s?(?:[\w-]{1,20} ){0,5}?(?:agreements?|accords?|deal|truce|ceasefire|cease-fire|pact|treaty|memorandum|document|declaration|understandings?|roadmap|terms|plan|proposal)\b/i
/** What comes about under an agreement without anybody named: "Under the deal, flights will resume". */
const COMING_ABOUT = /^(?:resume|reopen|open|cease|begin|start|end|stop|return|operate|continue|expire|last)$/
/** Appointments: told as planned where the text says when. */
const APPOINTED = /^(?:meet|visit|travel|fly|attend|brief|host|speak)$/
/** What can be refused, though as told of the future it only foretells. */
const REFUSABLE = /^(?:attend|meet|talk|participate|take|run|host|visit|vote|discuss|speak)$/
const TOGETHER = /^(?:sides|parties|neighbou?rs|both|signatories|delegations)$/i
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
  const isToDo = auxiliary.lemma === 'be' && /^to$/i.test(parsed.tokens[auxiliary.index + 1]?.text ?? '')
  if (!isWill && !isOught && !haveTo && !wouldDo && !isToDo) return []
  const verb = isToDo
    ? infinitiveAfter(context, auxiliary)
    : haveTo
      ? dependents(parsed, auxiliary, 'xcomp').find((d) => d.xpos === 'VB')
      : headOf(parsed, auxiliary)
  if (verb?.upos !== 'VERB' || dependents(parsed, verb, 'cop').some((d) => d.index !== auxiliary.index)) return []
  const clause = clauseOf(parsed, haveTo ? auxiliary : verb)
  const isTermOf = isTerm(context, auxiliary)
  if (clause.mark && /^(?:if|unless|whether|when|until|once|after|before|so|because|as)$/.test(clause.mark)) return []
  if (clause.mark === 'while' && !isTermOf) return []
  if (dependents(parsed, verb, 'nsubj').some((d) => /^(?:who|which|that|what)$/i.test(d.text))) return []
  const before = sameBefore(context, auxiliary)
  const statement = statementAt(context, verb) ?? (before && statementAt(context, before))
  const governor = headOf(parsed, verb)
  const reported =
    relationOf(verb) === 'ccomp' &&
    governor !== undefined &&
    /^(?:say|announce|add|state|confirm|tell|declare|promise|note|inform|assure|stress|insist|warn|write)$/.test(
      governor.lemma,
    )
  const underAgreement = isTermOf
  if (wouldDo && !reported && !underAgreement) return []
  const own = subjectsIn(context, before ?? verb)
  const subjects = own.length ? own : isToDo ? parsed.tokens.slice(auxiliary.index - 1, auxiliary.index) : []
  const parties = actorsOf(
    context,
    clause.passive ? prepositional(parsed, verb, 'by') : speakersOf(context, subjects, reported ? governor : undefined),
  )
  if (underAgreement && (parties.length || clause.passive || COMING_ABOUT.test(verb.lemma))) {
    // "Under the plan, Norland is to withdraw": asked by those who drew it up
    const force = isToDo && /^.{0,12}\b(?:plan|proposal)\b/i.test(openingOf(context, auxiliary)) ? 'demanded' : 'agreed'
    if (clause.passive) return [draft(force)]
    return parties.length ? parts(force) : [{ ...draft(force), what: clauseSpan(parsed, verb) }]
  }
  const asks = isOught || haveTo
  const ensured = asks && statement ? ensuredIn(context, verb) : undefined
  if (ensured) return [{ ...draft('demanded'), ...ensured }]
  if (asks) {
    // the agency itself demands nothing
    if (!statement || (haveTo && (clause.negated || clause.tense === 'past'))) return []
    if (!parties.length && !(clause.passive && /^must$/i.test(auxiliary.text))) return []
    if (/^(?:be|have|know|remember|note|say|see|understand|wait|expect|admit|feel|think)$/.test(verb.lemma)) return []
    return [draft('demanded')]
  }
  const isRefusable = clause.negated && REFUSABLE.test(verb.lemma)
  const isAppointed = parties.length > 0 && !clause.negated && isAppointment(context, verb)
  if (isAppointed) {
    const company = actorsOf(context, prepositional(parsed, verb, 'with'))
    const force = governor?.lemma === 'agree' ? 'agreed' : 'planned'
    return [{ ...draft(force), parties: [...new Set([...parties, ...company])] }]
  }
  if ((FORETELLING.has(main(context, verb).lemma) && !isRefusable) || /^(?:delay|postpone)$/.test(verb.lemma)) return []
  if (
    governor &&
    relationOf(verb) === 'ccomp' &&
    /^(?:hope|expect|believe|think|predict|fear|doubt|wish|want)$/.test(governor.lemma)
  )
    return []
  // "the talks will be held", "they will hold a meeting": told as a contact
  const subjectOrObject = dependents(parsed, verb, 'obj', 'nsubj').filter((d) => d.deprel !== 'nsubj')
  if (!clause.negated && subjectOrObject.some((d) => namesContact(context, d))) return []
  const isAnnounced = clause.passive && (statement !== undefined || isToDo) && subjects.some((d) => d.upos === 'NOUN')
  const isOwn = statement !== undefined && subjects.some((d) => /^(?:we|i|administration|government)$/i.test(d.text))
  // "said member states would not ratify"
  const isRefusal = clause.negated && reported && subjects.some((d) => d.upos === 'NOUN' || d.upos === 'PROPN')
  if (!parties.length && !isAnnounced && !isOwn && !isRefusal) return []
  if (clause.negated) return [draft('refused')]
  // "the two sides said they would": as good as agreed
  const isTwo = (d: Token) =>
    TOGETHER.test(d.text) ||
    dependents(parsed, d, 'nummod', 'det').some((n) => /^(?:two|both)$/i.test(n.text)) ||
    (/^they$/i.test(d.text) && parties.length > 1)
  if (reported && [...subjects, ...subjectsIn(context, governor)].some(isTwo)) return parts('agreed')
  if (clause.passive || isToDo) return [draft('planned')]
  const speaksForItself = statement?.speakers.some(
    (s) => parties.includes(s) || parties.includes(context.actors.affiliation(s) ?? ''),
  )
  if (!statement && !reported && !canPlan(context, parties)) return []
  // "will continue to support" binds; "will appoint" announces
  const goesOn = verb.lemma === 'continue'
  // "agreed to meet again, and will also resume visits"
  const agreed = parsed.tokens
    .slice(parsed.sentences[verb.sentence]!.from, auxiliary.index)
    .some((t) => t.lemma === 'agree' && t.xpos === 'VBD')
  if (agreed && relationOf(verb) === 'conj') return [draft('agreed')]
  return [draft(speaksForItself || goesOn || isOwnText(context) ? 'pledged' : 'planned')]

  /** "will hand over its weapons and demobilise its fighters": each a term of its own. */
  function parts(force: Draft['force']): Draft[] {
    const others = dependents(parsed, verb!, 'conj').filter(
      (d) => d.xpos === 'VB' && dependents(parsed, d, 'obj').length > 0,
    )
    const heads = [verb!, ...others]
    return heads.map((head, i) => ({
      ...draft(force),
      head,
      what: actionSpan(parsed, head, heads[i + 1]?.index),
    }))
  }

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

/** A readout or statement is the words of whom it tells of: "will" there promises. */
function isOwnText({ parsed }: FindContext): boolean {
  return /^\s{0,3}(?:joint )?(?:readout|statement|communiqu[eé]|press statement)\b/i.test(
    parsed.dispatch.text.slice(0, 60),
  )
}

/** "must ensure that Norland withdraws": Norland is asked. */
function ensuredIn(context: FindContext, verb: Token): Pick<Draft, 'head' | 'what' | 'parties'> | undefined {
  if (!/^(?:ensure|guarantee|see|make)$/.test(verb.lemma)) return undefined
  const head = dependents(context.parsed, verb, 'ccomp').find((d) => d.upos === 'VERB' && d.index > verb.index)
  const parties = head ? actorsOf(context, subjectsIn(context, head)) : []
  return head && parties.length ? { head, what: actionSpan(context.parsed, head), parties } : undefined
}

/** "will travel to Varn on Monday": somebody's journey or meeting with its day. */
function isAppointment({ parsed, found }: FindContext, verb: Token): boolean {
  if (!APPOINTED.test(verb.lemma)) return false
  const { start, end } = actionSpan(parsed, verb)
  return found('time').some((t) => t.timex.type === 'DATE' && start <= t.span.start && t.span.end <= end)
}

/** The verb of the same modal earlier: "will support the solution, and will discourage" has one subject. */
function sameBefore({ parsed }: FindContext, auxiliary: Token): Token | undefined {
  const { from } = parsed.sentences[auxiliary.sentence]!
  if (!/^(?:and|but)$/i.test(parsed.tokens[auxiliary.index - 1]?.text ?? '')) return undefined
  for (let i = auxiliary.index - 2; i >= from; i--) {
    const token = parsed.tokens[i]!
    if (token.lemma === auxiliary.lemma && token.upos === 'AUX') return headOf(parsed, token)
  }
  return undefined
}

/** True where the sentence opens with "Under the deal," or "In line with the terms of the truce,": what follows is agreed. */
function isTerm({ parsed }: FindContext, auxiliary: Token): boolean {
  return UNDER.test(openingOf({ parsed }, auxiliary))
}

function openingOf({ parsed }: Pick<FindContext, 'parsed'>, auxiliary: Token): string {
  const { start } = parsed.sentences[auxiliary.sentence]!
  return parsed.dispatch.text.slice(start, Math.min(auxiliary.start, start + 90))
}

/** "is to be completed", "were to join": the verb behind "to". */
function infinitiveAfter({ parsed }: FindContext, auxiliary: Token): Token | undefined {
  for (let i = auxiliary.index + 2; i < auxiliary.index + 5; i++) {
    const token = parsed.tokens[i]
    if (token?.sentence !== auxiliary.sentence) return undefined
    if (token.upos === 'VERB') return token
    if (token.upos !== 'ADV' && token.upos !== 'AUX') return undefined
  }
  return undefined
}

/** "will continue to support": what counts is "support". */
function main({ parsed }: FindContext, verb: Token): Token {
  if (!/^(?:continue|begin|start|work|seek|try|go)$/.test(verb.lemma)) return verb
  const done = dependents(parsed, verb, 'xcomp', 'advcl')[0] ?? dependents(parsed, verb, 'obj').find(isAction)
  return done ?? verb
}

function namesContact(context: FindContext, token: Token): boolean {
  return context
    .found('contact')
    .some((c) => (c.namings ?? [c.span]).some((n) => n.start <= token.start && token.end <= n.end))
}

/** "said it would halt": "it" is the one who says so, unless the text has told otherwise. */
function speakersOf(context: FindContext, subjects: readonly Token[], governor: Token | undefined): readonly Token[] {
  const pronoun = subjects.length === 1 && /^(?:it|he|she|they)$/i.test(subjects[0]!.text)
  return pronoun && governor && !actorsOf(context, subjects).length ? subjectsIn(context, governor) : subjects
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
