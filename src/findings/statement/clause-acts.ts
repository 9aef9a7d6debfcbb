import type { ParsedDispatch, Token } from '../../model/parsed-dispatch.ts'
import { dependents, relationOf } from '../../parse/match.ts'
import { type Clause, clauseOf } from '../clause.ts'
import { CONSENT, CONSENTING, DEEDS, FOR_OTHERS, HARM, OFFERING, ON_ONES_OWN, STEPS, WAITING } from './act-verbs.ts'
import type { TokenRange } from './draft.ts'
import { type Act, CUE_VERBS } from './lexicon.ts'
import type { OwnSide, RivalSide } from './own-side.ts'

/** Whose words a content is. */
export interface Side {
  readonly own: OwnSide
  readonly rival: RivalSide
  /** "announced that ...": what others will do is planned as well */
  readonly announced: boolean
}

const AGENTS =
  /^(?:administration|government|country|state|ministry|side|party|army|council|commission|union|president|minister|delegation|leader|leadership|rebel|insurgent|group|force|troops|negotiator|movement|people|nation)$/
const WE = /^(?:i|we)$/i
const NEED = /^(?:must|need)$/i
const READY = /^(?:ready|committed|determined|prepared|willing)$/
const AIM = /^(?:plan|intend|want|aim)$/
/** What all sides want: to want it claims nothing. */
const GOODS =
  /^(?:peace|solution|settlement|dialogue|talk|friendship|stability|agreement|cooperation|relation|good|best|progress|calm|security|thing|nothing|something|anything|what|it|reconciliation|prosperity|unity)$/
// tokens of a content in which its main verb is looked for by word order
const NEAR_START = 12
const WITHHELD = /^(?:accept|agree|recogni[sz]e|allow|tolerate|permit|negotiate|consent|endorse|support|approve)$/
const STATIVE =
  /^(?:be|have|see|know|need|seem|appear|take|become|depend|say|want|wait|like|love|prefer|happen|mean|think)$/

/** What the clauses of a content do, by their verbs: main clauses and those coordinated with them. */
export function clauseActs(parsed: ParsedDispatch, range: TokenRange, side: Side): Act[] {
  return mainPredicates(parsed, range).flatMap((t) => actOfClause(parsed, t, side) ?? [])
}

/**
 * The same by word order, where the tree shows no clause: "the rebels would not sign any paper".
 * Only what is refused or undertaken; the subject is the word before "will", "would", "can" or "could".
 */
export function surfaceAct(parsed: ParsedDispatch, [from, to]: TokenRange, own: OwnSide): Act | undefined {
  const tokens = parsed.tokens.slice(from, Math.min(to, from + NEAR_START))
  const at = tokens.findIndex((t) => /^(?:will|would|shall|can|ca|could|wo|'ll|’ll|cannot|'d|’d)$/i.test(t.text))
  const subject = tokens[at - 1]
  if (!subject || !/^(?:NOUN|PROPN|PRON)$/.test(subject.upos)) return undefined
  const rest = tokens.slice(at + 1).filter((t) => !/^(?:also|now|soon|still|again|therefore|then)$/i.test(t.text))
  const negated = /^cannot$/i.test(tokens[at]!.text) || /^(?:not|n't|n’t|never)$/i.test(rest[0]?.text ?? '')
  const verb = rest.find((t) => !/^(?:not|n't|n’t|never)$/i.test(t.text))?.text.toLowerCase() ?? ''
  const isOwn = tokens.slice(0, at).some(own)
  if (/^it$/i.test(subject.text) && STATIVE.test(verb)) return undefined
  if (negated) return CONSENT.has(verb) && (isOwn || isAgent(subject)) ? 'rejects' : undefined
  if (!isOwn || !/^(?:will|would|shall|'ll|’ll)$/i.test(tokens[at]!.text)) return undefined
  return ON_ONES_OWN.has(verb) ? 'intends' : FOR_OTHERS.has(verb) ? 'promises' : undefined
}

/** True where the first main clause has the speaker's own side as its subject. */
export function isOfOwnSide(parsed: ParsedDispatch, range: TokenRange, own: OwnSide): boolean {
  const subject = mainPredicates(parsed, range).flatMap((t) => dependents(parsed, t, 'nsubj'))[0]
  return subject !== undefined && own(subject)
}

const CREDITED =
  /^(?:agree|accept|sign|keep|honou?r|respect|release|free|want|hope|say|tell|know|think|believe|see|need|seem|come|ask|propose|offer|be|have|show|help|cooperate|meet|talk|return|join|welcome|share|understand|deserve|win|lose|die|suffer)$/

/**
 * What one side tells the other has done or does is a charge: a rebel's "the army had shelled a school", "they sign by day
 * and shoot by night". What is to the other's credit, still to come or only possible is none.
 */
export function actOfRival(parsed: ParsedDispatch, range: TokenRange, side: Side): Act | undefined {
  for (const predicate of mainPredicates(parsed, range)) {
    const subject = subjectOf(parsed, predicate)
    if (!subject || !side.rival(subject) || predicate.upos !== 'VERB') continue
    const clause = clauseOf(parsed, predicate)
    if (clause.tense === 'future' || clause.modal || clause.infinitive || clause.passive) continue
    const lemma = predicate.lemma.toLowerCase()
    if (Object.hasOwn(CUE_VERBS, lemma) || (!clause.negated && CREDITED.test(lemma))) continue
    return 'accuses'
  }
  return undefined
}

function mainPredicates(parsed: ParsedDispatch, [from, to]: TokenRange): Token[] {
  return parsed.tokens.slice(from, to).filter((t) => {
    if (!/^(?:VERB|ADJ|NOUN|AUX)$/.test(t.upos)) return false
    const inside = t.head >= from && t.head < to
    return !inside || relationOf(t) === 'parataxis' || (relationOf(t) === 'conj' && isMain(parsed, t, from, to))
  })
}

function isMain(parsed: ParsedDispatch, token: Token, from: number, to: number): boolean {
  const head = parsed.tokens[token.head]!
  return head.head < from || head.head >= to
}

/** A subject that can promise: a name, a pronoun, a body or a person in office. */
function isAgent(subject: Token): boolean {
  return subject.upos === 'PROPN' || subject.upos === 'PRON' || AGENTS.test(subject.lemma)
}

function actOfClause(parsed: ParsedDispatch, predicate: Token, side: Side): Act | undefined {
  const clause = clauseOf(parsed, predicate)
  const lemma = predicate.lemma.toLowerCase()
  const subject = subjectOf(parsed, predicate)
  const own = subject !== undefined && side.own(subject)
  const first = subject !== undefined && WE.test(subject.text)
  if (lemma === 'hope' || lemma === 'wish') return 'hopes'
  // "you don't share a house with the man who burned it"
  const generic =
    subject !== undefined &&
    !STATIVE.test(lemma) &&
    /^you$/i.test(subject.text) &&
    clause.negated &&
    predicate.upos === 'VERB'
  if (
    generic &&
    clause.tense !== 'future' &&
    clause.tense !== 'past' &&
    /^(?:ca|can|could|cannot)?$/.test(clause.modal ?? '')
  )
    return 'rejects'
  if (clause.negated) {
    const refused = actOfRefusal(clause, lemma, subject, own)
    if (refused) return refused
    if (own && DEEDS.has(lemma) && clause.tense !== 'future' && !clause.modal && !clause.infinitive) return 'denies'
  } else if (clause.tense !== 'future' && clause.modal === undefined) {
    const pronoun = subject?.upos === 'PRON'
    if (CONSENTING.has(lemma) && (own || pronoun)) return 'agrees'
    if (OFFERING.has(lemma) && subject && (own || (isAgent(subject) && lemma !== 'suggest'))) return 'proposes'
  }
  if (first && CUE_VERBS[lemma] && CUE_VERBS[lemma].act !== 'reports' && !clause.negated) {
    // "we ask everybody to stay"
    const next = parsed.tokens.slice(predicate.index + 1, predicate.index + 8)
    const toDo = lemma === 'ask' && next.some((t) => t.xpos === 'TO')
    if (lemma === 'call' || toDo) return 'urges'
    if (!AIM.test(lemma)) return CUE_VERBS[lemma].act
  }
  if (first && lemma === 'call' && dependents(parsed, predicate, 'obl').length) return 'urges'
  const duty = actOfDuty(parsed, clause, lemma, first)
  if (duty) return duty
  if ((clause.tense === 'future' || clause.modal === 'would') && !clause.negated)
    return actOfFuture(parsed, clause, lemma, subject, { ...side, isOwn: own })
  // "we want our villages back"
  const claimed = first && lemma === 'want' ? dependents(parsed, predicate, 'obj')[0] : undefined
  if (
    claimed &&
    !clause.negated &&
    !dependents(parsed, predicate, 'xcomp', 'ccomp').length &&
    !GOODS.test(claimed.lemma)
  )
    return 'demands'
  if (AIM.test(lemma)) return clause.negated ? 'denies' : actOfAim(parsed, predicate)
  // "we are withdrawing our signature", "we have decided to leave"
  if (own && clause.progressive && clause.tense === 'present' && !clause.negated && STEPS.has(lemma)) return 'intends'
  if (own && /^(?:decide|resolve)$/.test(lemma) && dependents(parsed, predicate, 'xcomp').length) return 'intends'
  if (lemma === 'go' && clause.progressive) return 'intends'
  if (READY.test(lemma)) return clause.negated ? 'rejects' : 'promises'
  if (lemma === 'commit') return 'promises'
  if (first && /^(?:thank|appreciate|grateful)$/.test(lemma)) return 'praises'
  return undefined
}

/** The subject of a predicate, or of the one it is coordinated with: "we will stay and help". */
function subjectOf(parsed: ParsedDispatch, predicate: Token): Token | undefined {
  const subject = dependents(parsed, predicate, 'nsubj')[0]
  const head = parsed.tokens[predicate.head]
  return subject ?? (head && relationOf(predicate) === 'conj' ? dependents(parsed, head, 'nsubj')[0] : undefined)
}

/** "will not sign" rejects, "will not attack" promises, "will not wait" announces. */
function actOfRefusal(clause: Clause, lemma: string, subject: Token | undefined, own: boolean): Act | undefined {
  const toCome = clause.tense === 'future' || /^(?:would|can|could)$/.test(clause.modal ?? '')
  if (!subject || clause.passive || (!toCome && (clause.tense !== 'present' || clause.perfect))) return undefined
  if (own && toCome && WAITING.has(lemma)) return 'intends'
  if (own && toCome && HARM.has(lemma)) return 'promises'
  if (!toCome) return own && WITHHELD.test(lemma) ? 'rejects' : undefined
  if (CONSENT.has(lemma) && (own || isAgent(subject))) return 'rejects'
  return own && !/^c/.test(clause.modal ?? '') && clause.predicate.upos === 'VERB' && !STATIVE.test(lemma)
    ? 'rejects'
    : undefined
}

function actOfDuty(parsed: ParsedDispatch, clause: Clause, lemma: string, first: boolean): Act | undefined {
  if (clause.modal === 'should' || clause.modal === 'ought') return 'urges'
  const subjects = dependents(parsed, clause.predicate, 'nsubj')
  // "both sides must find a compromise": asked of all, not of the other
  if (clause.modal && NEED.test(clause.modal)) return subjects.some((t) => isEverybody(parsed, t)) ? 'urges' : 'demands'
  // "water shall be shared": the language of law
  const shall = dependents(parsed, clause.predicate, 'aux').some((t) => /^shall$/i.test(t.text))
  if (shall && !subjects.some((t) => WE.test(t.text))) return clause.negated ? 'rejects' : 'demands'
  const bound = lemma === 'have' && dependents(parsed, clause.predicate, 'xcomp').length > 0 && !clause.perfect
  if (bound && clause.tense !== 'past') return first ? 'urges' : 'demands'
  // "would need several days" tells of a thing, "needs to leave" of a duty
  if (lemma === 'need' && clause.modal === undefined) return first || clause.tense === 'past' ? 'urges' : 'demands'
  if (lemma === 'demand') return 'demands'
  return undefined
}

const EVERYBODY =
  /^(?:everybody|everyone|all|world|leaders|sides|parties|governments|nations|countries|peoples|neighbou?rs|guns|weapons|violence|fighting|bloodshed|killing|mediators|donors|europe|humanity)$/i

/** "both sides", "the guns", "the world": nobody in particular. */
function isEverybody(parsed: ParsedDispatch, subject: Token): boolean {
  return EVERYBODY.test(subject.text) && !dependents(parsed, subject, 'nmod').some((d) => d.deprel === 'nmod:poss')
}

/** "wants Vestria to leave" demands, "wants the issue to be raised" urges, "wants peace" intends. */
function actOfAim(parsed: ParsedDispatch, predicate: Token): Act {
  const aim = dependents(parsed, predicate, 'xcomp', 'ccomp')[0]
  const other = dependents(parsed, predicate, 'obj').length > 0 || (aim && dependents(parsed, aim, 'nsubj').length > 0)
  if (!aim || !other || predicate.lemma !== 'want') return 'intends'
  return clauseOf(parsed, aim).passive ? 'urges' : 'demands'
}

function actOfFuture(
  parsed: ParsedDispatch,
  clause: Clause,
  lemma: string,
  subject: Token | undefined,
  side: Side & { readonly isOwn: boolean },
): Act | undefined {
  const { predicate, passive } = clause
  const kept = FOR_OTHERS.has(lemma) || (lemma === 'continue' && dependents(parsed, predicate, 'xcomp').length > 0)
  // "they are to build": a plan rather than a promise
  const will = dependents(parsed, predicate, 'aux').some((t) => /^(?:will|shall|would|wo|'ll|’ll|'d|’d)$/i.test(t.text))
  if (!will) return side.isOwn || side.announced ? 'intends' : undefined
  if (passive) return clause.modal === 'would' ? undefined : kept ? 'promises' : 'intends'
  if (!subject || predicate.upos !== 'VERB') return undefined
  if (side.isOwn && !(STATIVE.test(lemma) && subject.text.toLowerCase() === 'it')) {
    if (ON_ONES_OWN.has(lemma)) return 'intends'
    const says = clause.modal === 'would' ? STATIVE.test(lemma) : /^(?:see|know|need|depend)$/.test(lemma)
    return says ? undefined : 'promises'
  }
  if (isAgent(subject) && kept && clause.modal !== 'would') return 'promises'
  return isAgent(subject) && side.announced ? 'intends' : undefined
}
