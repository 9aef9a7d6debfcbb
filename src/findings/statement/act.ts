import type { ParsedDispatch } from '../../model/parsed-dispatch.ts'
import { dependents } from '../../parse/match.ts'
import { ACT_SIGNS } from './act-signs.ts'
import { ACT_WORDS, type ActWords } from './act-words.ts'
import { actOfRival, clauseActs, isOfOwnSide, type Side, surfaceAct } from './clause-acts.ts'
import type { Draft, TokenRange } from './draft.ts'
import { type Act, CONTENT_NOUNS, CUE_NOUNS, CUE_VERBS } from './lexicon.ts'

const TO_COME = /\b(?:resumption|implementation|return|establishment|start|release|end|lifting|creation)\b/i
const BLAMING = /\b(?:terroris\w{1,4}|aggressors?|criminals?|occupiers?|traitors?|genocid\w{1,4})\b/i
const READY =
  /\b(?:is|are|was|were|remains?|remained|stands?) (?:\w{1,12} )?(?:ready|committed|determined|prepared|willing)\b/i
const MOST_CHARACTERS = 4_000
const ADDRESSING = /^(?:look|imagine|think|see|remember|listen|thank|welcome|say|suppose|consider|note)$/i
const LET_US = /^["“„«‘' ]{0,3}let\b/i
const QUOTATION = /^["“„«‘']$/
// what a clause does goes before what its words sound like, except for the first classes of words
const BY_CLAUSE_FIRST = ['hopes', 'agrees', 'asks', 'proposes', 'rejects'] as const
const BY_WORDS_FIRST = /^(?:hopes|regrets|denies)$/
const OUTWEIGHS = /^(?:warns|rejects|demands)$/
const BY_CLAUSE = [
  'denies',
  'promises',
  'praises',
  'regrets',
  'urges',
  'demands',
  'intends',
  'accuses',
  'warns',
] as const

/**
 * What the statement does. The cue decides where it says more than "said"; a neutral cue leaves it to the content:
 * "said he hopes" hopes, "said we will ..." promises, "underscored the need for ..." urges.
 */
export function actOf(
  parsed: ParsedDispatch,
  draft: Draft,
  lemma: string | undefined,
  sides: Pick<Side, 'own' | 'rival'>,
): Act {
  const verb = lemma ? CUE_VERBS[lemma] : undefined
  const words = wordsOf(parsed, draft.content)
  const cueWords = draft.cue ? wordsOf(parsed, [draft.cue]).toLowerCase() : ''
  const noun = nounOfCue(parsed, draft)
  if (noun) return noun
  const phrase = actOfPhrase(`${cueWords} ${verb?.by ? behindCue(parsed, draft) : ''}`)
  if (phrase) return phrase
  if (lemma === 'announce' && !hasVerbOfItsOwn(parsed, draft.content)) return 'intends'
  if (verb && verb.act !== 'reports') return refine(verb.act, lemma!, words)
  if (lemma && !verb && CUE_NOUNS[lemma] && CUE_NOUNS[lemma] !== 'reports') return CUE_NOUNS[lemma]
  const announced = lemma === 'announce' || lemma === 'announcement'
  return actOfContent(parsed, draft.content, words, verb?.takes.startsWith('a') ?? false, { ...sides, announced })
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
  if (/\b(?:proposals?|plans?|drafts?|texts?|initiatives?|decisions?|ideas?|calls?)\b/i.test(first)) return 'agrees'
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
  if (lemma === 'support') return actOfSupport(words)
  // "wants Vestria to leave"
  if (lemma === 'want' && /^(?!to\b)(?:\S{1,30} ){1,12}to \p{L}/iu.test(words)) return 'demands'
  if (lemma === 'expect') return 'hopes'
  return act
}

function actOfContent(
  parsed: ParsedDispatch,
  content: readonly TokenRange[],
  words: string,
  called: boolean,
  side: Side,
): Act {
  const read = content.flatMap((range) => clauseActs(parsed, range, side))
  const acts = read.length ? read : content.slice(0, 1).flatMap((range) => surfaceAct(parsed, range, side.own) ?? [])
  for (const act of BY_CLAUSE_FIRST) if (acts.includes(act)) return act
  // "called the vote void": the noun is what is spoken of, not what is said
  const named = called ? undefined : nominalAct(parsed, content)
  if (named) return named
  const ownSubject = content.some((range) => isOfOwnSide(parsed, range, side.own))
  const worded = actOfWords(words, ownSubject)
  if (worded && BY_WORDS_FIRST.test(worded)) return worded
  if (isImperative(parsed, content[0])) return LET_US.test(words) ? 'urges' : 'demands'
  const told = BY_CLAUSE.find((act) => acts.includes(act))
  // "if the shelling goes on, we will leave": what is announced is held out as a threat
  if (told === 'intends' && worded && OUTWEIGHS.test(worded)) return worded
  if (told) return told
  if (called && BLAMING.test(words)) return 'accuses'
  if (READY.test(words)) return 'promises'
  if (/\bhad to \p{L}/u.test(words)) return 'urges'
  if (/\?["”']?$/.test(words)) return 'asks'
  return worded ?? content.map((range) => actOfRival(parsed, range, side)).find((act) => act !== undefined) ?? 'reports'
}

/** The first class of words that stands in the content; the plainer ones go first. */
function actOfWords(words: string, ownSubject: boolean): Act | undefined {
  const parts = words
    .slice(0, MOST_CHARACTERS)
    .replace(/^(?:that )?[\s"“„«‘'`]{0,4}(?:that )?/, '')
    .split(/\s+/)
  const stands = (w: ActWords) =>
    (w.of === undefined || (w.of === 'own') === ownSubject) && w.words.test(parts.slice(0, w.first).join(' '))
  return (ACT_WORDS.find(stands) ?? ACT_SIGNS.find(stands))?.act
}

/** "Take your troops home": a quotation that opens with a bare verb. */
function isImperative(parsed: ParsedDispatch, range: TokenRange | undefined): boolean {
  const opens = range && QUOTATION.test(parsed.tokens[range[0]]!.text)
  const first = range && parsed.tokens[opens ? range[0] + 1 : range[0]]
  return (
    first?.upos === 'VERB' &&
    /^VBP?$/.test(first.xpos) &&
    !ADDRESSING.test(first.text) &&
    QUOTATION.test(parsed.tokens[first.index - 1]?.text ?? '') &&
    !dependents(parsed, first, 'nsubj', 'aux').length
  )
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
    // "it was a landmark decision" decides nothing
    if (t.upos !== 'NOUN' || dependents(parsed, t, 'cop', 'nsubj').length) return undefined
    const lemma = t.lemma.toLowerCase()
    if (lemma === 'support' && TO_COME.test(wordsOf(parsed, content))) return 'urges'
    return CONTENT_NOUNS[lemma]
  }
  return undefined
}

function wordsOf(parsed: ParsedDispatch, content: readonly TokenRange[]): string {
  return content
    .map(([from, to]) =>
      to > from ? parsed.dispatch.text.slice(parsed.tokens[from]!.start, parsed.tokens[to - 1]!.end) : '',
    )
    .join(' ')
}
