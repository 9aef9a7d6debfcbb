import type { ParsedDispatch, Token } from '../../model/parsed-dispatch.ts'
import { dependents } from '../../parse/match.ts'
import { clauseOf, relation } from '../clause.ts'
import type { Draft, TokenRange } from './draft.ts'
import { type Act, CONTENT_NOUNS, CUE_NOUNS, CUE_VERBS } from './lexicon.ts'

const BODY =
  /^(?:administration|government|country|state|ministry|side|party|army|council|commission|union|president|minister|delegation)$/
const WE = /^(?:i|we)$/i
const NEED = /^(?:must|need|ought)$/i
const REJECTING =
  /\b(?:null and void|illegal|illegitimate|unlawful|baseless|groundless|absurd|ridiculous|unfounded|a lie|false|unrealistic|unnecessary)\b/i
const WARNING =
  /\b(?:irresponsible|provocative|dangerous|consequences|retaliat\w{1,6}|catastroph\w{1,6}|escalation|will pay|red line|cannot be (?:implemented|tolerated)|grave|disaster)\b/i
const PRAISING =
  /\b(?:grateful|gratitude|thank(?:s|ful|ed)?|historic (?:day|step|moment)|milestone|proud|pride|breakthrough|landmark|great success)\b/i
const REGRETTING = /\b(?:regret\w{0,3}|sorry|condolences|saddened|deeply concerned|mourn\w{0,3}|alas)\b/i
const ACCUSING =
  /\b(?:violat\w{2,4}|breach(?:ed|es|ing)|war crimes?|crimes? against|infring\w{1,4}|sabotag\w{1,4}|provok\w{1,4}|is to blame|are to blame|goes against)\b/i
const TO_COME = /\b(?:resumption|implementation|return|establishment|start|release|end|lifting|creation)\b/i
const BLAMING = /\b(?:terroris\w{1,4}|aggressors?|criminals?|occupiers?|traitors?|genocid\w{1,4})\b/i
const READY =
  /\b(?:is|are|was|were|remains?|remained|stands?) (?:\w{1,12} )?(?:ready|committed|determined|prepared|willing)\b/i
const DENYING =
  /\b(?:no (?:plans?|intention)|not true|never (?:said|did|had)|(?:do|does|did) ?(?:n[o’']?t) (?:seek|intend|plan|want))\b/i

/**
 * What the statement does. The cue decides where it says more than "said"; a neutral cue leaves it to the content:
 * "said he hopes" hopes, "said we will ..." promises, "underscored the need for ..." urges.
 */
export function actOf(parsed: ParsedDispatch, draft: Draft, lemma: string | undefined): Act {
  const verb = lemma ? CUE_VERBS[lemma] : undefined
  const words = wordsOf(parsed, draft.content)
  const cueWords = draft.cue ? wordsOf(parsed, [draft.cue]).toLowerCase() : ''
  const noun = nounOfCue(parsed, draft)
  if (noun) return noun
  const phrase = actOfPhrase(`${cueWords} ${verb?.by ? behindCue(parsed, draft) : ''}`)
  if (phrase) return phrase
  if (lemma === 'announce' && !hasVerbOfItsOwn(parsed, draft.content)) return 'intends'
  if (verb && verb.act !== 'reports') return refine(verb.act, lemma!, words)
  if (lemma && !verb && CUE_NOUNS[lemma]) return CUE_NOUNS[lemma]!
  return actOfContent(parsed, draft.content, words, verb?.takes.startsWith('a') ?? false)
}

/** "expressed concern over", "raised the hope": the noun inside the cue names the act. */
function nounOfCue(parsed: ParsedDispatch, draft: Draft): Act | undefined {
  if (!draft.cue) return undefined
  for (let i = draft.cue[0]; i < draft.cue[1]; i++) {
    const t = parsed.tokens[i]!
    if (t.upos !== 'NOUN' || (i !== draft.head && t.head !== draft.head)) continue
    const lemma = t.lemma.toLowerCase()
    const act =
      lemma === 'support' ? actOfSupport(wordsOf(parsed, draft.content)) : (CUE_NOUNS[lemma] ?? CONTENT_NOUNS[lemma])
    const raised = parsed.tokens[draft.head]?.lemma === 'raise'
    if (act && act !== 'reports') return lemma === 'concern' ? (raised ? 'accuses' : 'regrets') : act
  }
  return undefined
}

/** Support for a proposal agrees to it, support for something yet to come urges it, any other praises. */
function actOfSupport(words: string): Act {
  const first = words.split(' ').slice(0, 6).join(' ')
  if (/\b(?:proposals?|plans?|initiatives?|decisions?|ideas?|calls?)\b/i.test(first)) return 'agrees'
  return TO_COME.test(first) ? 'urges' : 'praises'
}

function actOfPhrase(cue: string): Act | undefined {
  if (/\bcall(?:s|ed|ing)? (?:for|on|upon)\b/.test(cue)) return 'urges'
  if (/\brul(?:es?|ed|ing) out\b/.test(cue)) return 'rejects'
  if (/\b(?:grateful|thankful)\b/.test(cue)) return 'praises'
  if (/\blook(?:s|ed|ing)? forward\b/.test(cue)) return 'hopes'
  if (/\bconcern(?:s|ed)?\b/.test(cue)) return 'regrets'
  if (/\bwas asked\b|\basked\b/.test(cue)) return 'asks'
  return undefined
}

function refine(act: Act, lemma: string, words: string): Act {
  if (lemma === 'ask' && /\bto \p{L}/u.test(words) && !/^(?:if|whether|why|how|what|who|when)\b/i.test(words))
    return 'urges'
  if (lemma === 'invite') return 'proposes'
  if (lemma === 'expect') return 'hopes'
  return act
}

function actOfContent(parsed: ParsedDispatch, content: readonly TokenRange[], words: string, called: boolean): Act {
  const acts = content.flatMap((range) => clauseActs(parsed, range))
  for (const act of ['hopes', 'agrees', 'asks', 'proposes'] as const) if (acts.includes(act)) return act
  // "called the vote void": the noun is what is spoken of, not what is said
  const own = called ? undefined : nominalAct(parsed, content)
  if (own) return own
  for (const act of [
    'promises',
    'denies',
    'rejects',
    'praises',
    'regrets',
    'urges',
    'demands',
    'intends',
    'accuses',
    'warns',
  ] as const)
    if (acts.includes(act)) return act
  if (called && BLAMING.test(words)) return 'accuses'
  if (READY.test(words)) return 'promises'
  if (/\bhad to \p{L}/u.test(words)) return 'urges'
  if (/\?["”']?$/.test(words)) return 'asks'
  if (DENYING.test(words)) return 'denies'
  if (REJECTING.test(words)) return 'rejects'
  if (WARNING.test(words)) return 'warns'
  if (PRAISING.test(words)) return 'praises'
  if (REGRETTING.test(words)) return 'regrets'
  if (ACCUSING.test(words)) return 'accuses'
  return 'reports'
}

function hasVerbOfItsOwn(parsed: ParsedDispatch, content: readonly TokenRange[]): boolean {
  return content.some(([from, to]) =>
    parsed.tokens
      .slice(from, to)
      .some((t) => (t.head < from || t.head >= to) && (t.upos === 'VERB' || dependents(parsed, t, 'nsubj').length > 0)),
  )
}

/** The word right behind the cue: the preposition that belongs to it may stand in neither span. */
function behindCue(parsed: ParsedDispatch, draft: Draft): string {
  return (draft.cue && parsed.tokens[draft.cue[1]]?.text.toLowerCase()) ?? ''
}

/** "the need for ...", "their readiness to ...": the head noun of a content with no verb of its own. */
function nominalAct(parsed: ParsedDispatch, content: readonly TokenRange[]): Act | undefined {
  const first = content[0]
  if (!first) return undefined
  for (let i = first[0]; i < first[1]; i++) {
    const t = parsed.tokens[i]!
    if (t.head >= first[0] && t.head < first[1]) continue
    if (t.upos !== 'NOUN') return undefined
    const lemma = t.lemma.toLowerCase()
    if (lemma === 'support' && TO_COME.test(wordsOf(parsed, content))) return 'urges'
    return CONTENT_NOUNS[lemma]
  }
  return undefined
}

/** What the clauses of a content do, by their verbs: main clauses and those coordinated with them. */
function clauseActs(parsed: ParsedDispatch, [from, to]: TokenRange): Act[] {
  const acts: Act[] = []
  for (let i = from; i < to; i++) {
    const t = parsed.tokens[i]!
    const inside = t.head >= from && t.head < to
    const main = !inside || (relation(t) === 'conj' && isMain(parsed, t, from, to)) || relation(t) === 'parataxis'
    if (!main || (t.upos !== 'VERB' && t.upos !== 'ADJ' && t.upos !== 'NOUN' && t.upos !== 'AUX')) continue
    const act = actOfClause(parsed, t)
    if (act) acts.push(act)
  }
  return acts
}

/** A subject that can promise: a name, a pronoun, a body or a person in office. */
function acts(subject: Token): boolean {
  return subject.upos === 'PROPN' || subject.upos === 'PRON' || BODY.test(subject.lemma)
}

function isMain(parsed: ParsedDispatch, token: Token, from: number, to: number): boolean {
  const head = parsed.tokens[token.head]!
  return head.head < from || head.head >= to
}

function actOfClause(parsed: ParsedDispatch, predicate: Token): Act | undefined {
  const clause = clauseOf(parsed, predicate)
  const lemma = predicate.lemma.toLowerCase()
  const subject = dependents(parsed, predicate, 'nsubj')[0]
  const first = subject !== undefined && WE.test(subject.text)
  const pronoun = first || (subject !== undefined && /^(?:he|she|they|it)$/i.test(subject.text))
  if (lemma === 'hope' || lemma === 'wish') return 'hopes'
  if ((lemma === 'agree' || lemma === 'share') && !clause.negated) return first || pronoun ? 'agrees' : undefined
  if (first && CUE_VERBS[lemma] && CUE_VERBS[lemma].act !== 'reports' && !clause.negated) {
    if (lemma === 'call') return 'urges'
    return CUE_VERBS[lemma].act
  }
  if (first && lemma === 'call' && dependents(parsed, predicate, 'obl').length) return 'urges'
  if (clause.modal === 'should') return 'urges'
  if (clause.modal && NEED.test(clause.modal)) return 'demands'
  if (
    lemma === 'need' ||
    (lemma === 'have' && dependents(parsed, predicate, 'xcomp').length > 0 && clause.tense !== 'past')
  )
    return first || clause.tense === 'past' ? 'urges' : 'demands'
  if (clause.tense === 'future' && !clause.negated) {
    // "they are to build": a plan rather than a promise
    if (!dependents(parsed, predicate, 'aux').some((t) => /^(?:will|shall|'ll|’ll)$/i.test(t.text))) return 'intends'
    if (first || (subject && acts(subject) && !clause.passive && predicate.upos === 'VERB')) return 'promises'
    return clause.passive ? 'intends' : undefined
  }
  if (lemma === 'plan' || lemma === 'intend' || lemma === 'want' || lemma === 'aim')
    return clause.negated ? 'denies' : 'intends'
  if (lemma === 'go' && clause.progressive) return 'intends'
  if (
    lemma === 'ready' ||
    lemma === 'committed' ||
    lemma === 'determined' ||
    lemma === 'prepared' ||
    lemma === 'willing'
  )
    return clause.negated ? 'rejects' : 'promises'
  if (lemma === 'commit') return 'promises'
  if (first && (lemma === 'thank' || lemma === 'appreciate' || lemma === 'grateful')) return 'praises'
  return undefined
}

function wordsOf(parsed: ParsedDispatch, content: readonly TokenRange[]): string {
  return content
    .map(([from, to]) =>
      to > from ? parsed.dispatch.text.slice(parsed.tokens[from]!.start, parsed.tokens[to - 1]!.end) : '',
    )
    .join(' ')
}
