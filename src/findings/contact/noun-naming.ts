import type { ContactType } from '../../model/finding.ts'
import type { ParsedDispatch, Token } from '../../model/parsed-dispatch.ts'
import type { Span } from '../../model/span.ts'
import { dependents, headOf, relationOf, spanOf, subtree } from '../../parse/match.ts'
import { prepositional, prepositionOf } from '../clause.ts'
import { companionsFrom } from '../company.ts'
import type { ActorBook } from '../finder.ts'
import { placeAt } from '../place.ts'
import { LONGEST_SPAN, LONGEST_TOKENS, nominal, rosterEnd } from './extent.ts'
import { heldBefore } from './governor.ts'
import { DEFINITE, DOCUMENT, GOVERNORS, NOUNS, OTHER_SENSE } from './lexicon.ts'
import type { Naming } from './naming.ts'

const PHONE = /^(?:phone|telephone|video|videoconference|teleconference)$/i
const OWN = new Set(['with', 'between', 'of', 'by', 'among', 'in', 'at', 'on', 'to', 'for', 'from', 'to discuss'])
const GENERIC = /^(?:any|every|each|all|such|some|many|no|most|numerous|various|countless|several|more|other)$/i
const GENERIC_WORD = /^(?:diplomatic|regular|frequent|future|informal|usual|typical|routine|daily|weekly|periodic)$/i
const PARTS = /^(?:round|phase|stage)$/
const ORDINAL =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|next|new|fresh|latest|last|previous|another|further|final)$/i
const SPECIAL = /^(?:opening|closing|emergency|extraordinary|special|plenary|inaugural)$/i
const TALKS = /\b(?:talks|negotiations)\b/i
const PLAIN = /^(?:the|a|an|this|that|these|its|his|her|their|our|new|first|last|next|recent|upcoming|of|\d{1,4})$/i
const ANAPHORIC =
  /^(?:the|this|that|these|those|its|his|her|their|our|both|ongoing|current|same|entire|whole|(?:two|three|four|five|six|\w{3,5})-(?:day|hour|week)(?:-long)?|(?:day|week|month|hour)s?-?long)$/i
const PAPER = /^(?:intent|understanding|agreement|resignation|recommendation|credit|credence|introduction|law)$/i
const LEGISLATURE = /^(?:congress|senate|house|court|legislature)$/i

/** A noun that names a contact, e.g. "the second round of talks"; undefined for generic mentions and other senses of the word. */
export function nounNaming(parsed: ParsedDispatch, actors: ActorBook, token: Token): Naming | undefined {
  const lemma = nounLemma(token)
  const entry = Object.hasOwn(NOUNS, lemma) ? NOUNS[lemma] : onWhoseSidelines(parsed, token)
  if (!entry) return undefined
  const plural = token.xpos === 'NNS' || token.xpos === 'NNPS' || /s$/i.test(token.text)
  if (entry.pluralOnly && !plural) return undefined
  // "meeting room", "summit declaration": something else is named
  if (relationOf(token) === 'compound' && headOf(parsed, token)?.upos !== 'VERB') {
    const head = headOf(parsed, token)!
    if (!Object.hasOwn(NOUNS, nounLemma(head)) || head.index < token.index) return undefined
    return undefined
  }
  // a standing body of that name: "the Energy Forum said", "chairs the Conference on"
  const preposition = prepositionOf(parsed, token)
  if (
    token.upos === 'PROPN' &&
    /^(?:conference|session|talks)$/.test(entry.type) &&
    Object.hasOwn(NOUNS, lemma) &&
    (entry.type === 'conference' || actors.ofToken(token.index).length) &&
    // "the Varn Conference" is named for where it was
    !(token.index > 0 && placeAt(parsed, token.index - 1)) &&
    !/^(?:at|in|during|to|after|before|for|ahead of|following|since|from|prior to)$/.test(preposition ?? '')
  )
    return undefined
  // "the second round of talks", "the first phase of the fourth round" are one
  if (isPartOfRound(parsed, token)) return undefined
  const before = dependents(parsed, token, 'det', 'amod', 'compound', 'nmod', 'flat', 'nummod').filter(
    (d) => d.index < token.index,
  )
  const other = OTHER_SENSE[lemma]
  if (other && before.some((d) => other.includes(d.text.toLowerCase()))) return undefined
  if (before.some((d) => d.deprel === 'det' && GENERIC.test(d.text) && !/^no$/i.test(d.text))) return undefined
  if (before.some((d) => GENERIC_WORD.test(d.text)) && plural && lemma !== 'talk') return undefined
  const type = typeOfNoun(parsed, token, lemma, entry.type, before)
  if (!type) return undefined
  const span = nounSpan(parsed, actors, token)
  return {
    head: token,
    type,
    sort: 'noun',
    span,
    strong: entry.strong === true || PARTS.test(lemma) || before.some((d) => SPECIAL.test(d.text)),
    definite: before.some((d) => (d.deprel === 'det' && DEFINITE.test(d.text)) || d.deprel === 'nmod:poss'),
    bare: isBare(parsed, token, span),
    modifiers: modifiersOf(parsed, span, token),
    aside: ASIDE.test(parsed.dispatch.text.slice(Math.max(0, span.start - ASIDE_CHARS), span.start)),
  }
}

const ASIDE =
  /\b(?:sidelines?|margins?|fringes?)\s{1,4}of\s{1,4}(?:\p{L}{1,12}['’]s\s{1,4}){0,2}(?:(?:the|a|an|this|that)\s{1,4})?$/iu
const ASIDE_CHARS = 60

/** "talks" has the lemma "talk", and a capitalised "Summit" may keep its capital. */
function nounLemma(token: Token): string {
  const lemma = token.lemma.toLowerCase()
  if (Object.hasOwn(NOUNS, lemma)) return lemma
  const lower = token.text.toLowerCase()
  return lower.endsWith('s') && Object.hasOwn(NOUNS, lower.slice(0, -1)) ? lower.slice(0, -1) : lower
}

function typeOfNoun(
  parsed: ParsedDispatch,
  token: Token,
  lemma: string,
  type: ContactType,
  before: readonly Token[],
): ContactType | undefined {
  const phone = before.some((d) => PHONE.test(d.text))
  if (phone && (type === 'talks' || type === 'call')) return 'call'
  if (lemma === 'call') {
    if (phone || prepositional(parsed, token, 'with', 'between').length || companionsFrom(parsed, token).length)
      return 'call'
    // "a call for talks", "calls by officials to disarm" ask for something
    const asks =
      dependents(parsed, token, 'acl').length > 0 ||
      prepositional(parsed, token, 'for', 'on', 'to', 'by', 'from').length > 0
    const known = before.some((d) => (d.deprel === 'det' && DEFINITE.test(d.text)) || d.deprel === 'nmod:poss')
    return asks || !known ? undefined : 'call'
  }
  if (PARTS.test(lemma)) return isRound(parsed, token, before) ? 'talks' : undefined
  if (lemma === 'meeting' && before.some((d) => /^(?:ministerial|annual|council|plenary)$/i.test(d.text)))
    return before.some((d) => d.upos === 'PROPN') ? 'conference' : type
  // "a letter of intent" is a document
  if (lemma === 'letter' && prepositional(parsed, token, 'of').some((d) => PAPER.test(d.lemma))) return undefined
  if (lemma === 'discussion' && prepositionOf(parsed, token) === 'under') return undefined
  // "the signing ceremony"; any other ceremony is no contact
  if (lemma === 'ceremony' && !before.some((d) => /^(?:signing|initial+ing)$/i.test(d.text))) return undefined
  if (lemma === 'signing' && prepositional(parsed, token, 'of').some((d) => DOCUMENT.test(d.text))) return undefined
  if (
    (lemma === 'meeting' || lemma === 'session') &&
    prepositional(parsed, token, 'of').some((d) => LEGISLATURE.test(d.text))
  )
    return undefined
  // "the resumption of the Astana process"; a process spoken of otherwise is no contact
  if (lemma === 'process') return isResumed(parsed, token) ? 'talks' : undefined
  if (lemma === 'engagement' && !companionsFrom(parsed, token).length) return undefined
  if (lemma === 'contact' && !prepositional(parsed, token, 'with', 'between').length) return undefined
  return type
}

/** Words before the noun that tell it from others, hyphenated ones whole: "six-party", "Geneva". */
function modifiersOf(parsed: ParsedDispatch, span: Span, token: Token): string[] {
  return parsed.dispatch.text
    .slice(span.start, token.start)
    .split(/\s{1,4}/)
    .filter((word) => /^[\p{L}\d]/u.test(word) && !PLAIN.test(word))
    .map((word) => word.toLowerCase())
}

/** "on the sidelines of the Ministerial Council": whatever has sidelines is a gathering. */
function onWhoseSidelines(parsed: ParsedDispatch, token: Token): (typeof NOUNS)[string] | undefined {
  if (relationOf(token) !== 'nmod' || !/^(?:sidelines?|margins?)$/i.test(headOf(parsed, token)?.text ?? ''))
    return undefined
  return prepositionOf(parsed, token) === 'of' ? { type: 'conference', strong: true } : undefined
}

/** True behind "round of" or "phase of", which names the talks as a whole. */
function isPartOfRound(parsed: ParsedDispatch, token: Token): boolean {
  const { from } = parsed.sentences[token.sentence]!
  for (let i = token.index - 1; i >= Math.max(from, token.index - 13); i--) {
    const before = parsed.tokens[i]!
    if (before.upos === 'VERB' || before.upos === 'PUNCT') return false
    if (/^(?:rounds?|phases?|stages?)$/i.test(before.text)) return parsed.tokens[i + 1]?.text === 'of'
  }
  return false
}

/** "a round of talks", "the first phase of the fourth round"; "the next round" in a text that speaks of talks. */
function isRound(parsed: ParsedDispatch, token: Token, before: readonly Token[]): boolean {
  const { to } = parsed.sentences[token.sentence]!
  const behind = parsed.tokens.slice(token.index + 1, Math.min(to, token.index + 14))
  if (behind[0]?.text === 'of')
    return behind.some((t) => Object.hasOwn(NOUNS, nounLemma(t)) && nounLemma(t) !== 'meeting')
  if (nounLemma(token) !== 'round' || !before.some((d) => ORDINAL.test(d.text))) return false
  return speaksOfTalks(parsed)
}

const talked = new WeakMap<ParsedDispatch, boolean>()

function speaksOfTalks(parsed: ParsedDispatch): boolean {
  const known = talked.get(parsed) ?? TALKS.test(parsed.dispatch.text)
  talked.set(parsed, known)
  return known
}

/** True for a process named by a place that is to be taken up again. */
function isResumed(parsed: ParsedDispatch, token: Token): boolean {
  const before = parsed.tokens.slice(Math.max(0, token.index - 8), token.index)
  return before.at(-1)?.upos === 'PROPN' && before.some((t) => /^(?:resum|restart|relaunch|reviv)/i.test(t.text))
}

/** The noun with what stands before it and the phrases that say who, where and about what; clauses stay out. */
function nounSpan(parsed: ParsedDispatch, actors: ActorBook, token: Token): Span {
  const left = dependents(parsed, token).filter(
    (d) =>
      d.index < token.index &&
      ['det', 'amod', 'compound', 'nmod', 'nummod', 'flat'].includes(relationOf(d)) &&
      // "Minister Jones Calls with": a headline's person is no part of the noun
      (d.deprel === 'nmod:poss' || !isNamedPerson(actors, d)),
  )
  const start = Math.min(
    token.start,
    ...left.map((d) => {
      // a preposition before the noun says that the tree went astray ("Joint Statement on Norland-Sudmark Meeting")
      const under = subtree(parsed, d)
      const between = parsed.tokens.slice(under[0]!.index, token.index)
      const astray =
        d.deprel !== 'nmod:poss' &&
        (between.some((t, i) => isAstray(t, between[i - 1])) || d.index <= (heldBefore(parsed, token)?.index ?? -1))
      return astray ? token.start : under[0]!.start
    }),
  )
  let end = token.end
  let last = token.index
  for (const d of dependents(parsed, token, 'nmod', 'obl')) {
    if (d.index < token.index) continue
    const preposition = prepositionOf(parsed, d)
    if (!preposition || !OWN.has(preposition)) continue
    const under = nominal(parsed, d)
    const to = under.at(-1)!
    if (under.length > LONGEST_TOKENS || under[0]!.index !== last + 1) break
    end = to.end
    last = to.index
  }
  if (last === token.index)
    for (const from of companionsFrom(parsed, token))
      if (from - token.index <= 2) end = rosterEnd(parsed, actors, from) ?? end
  const { text } = parsed.dispatch
  while (end > token.end && /[,;:\s]/.test(text[end - 1]!)) end--
  return end - start > LONGEST_SPAN
    ? spanOf(parsed, Math.max(start, token.start - LONGEST_SPAN), token.end)
    : spanOf(parsed, start, end)
}

/** A preposition, a verb, a list of names: no part of what stands before a noun. */
function isAstray(token: Token, before: Token | undefined): boolean {
  return token.upos === 'ADP' || /^VB[DPZ]?$/.test(token.xpos) || (token.text === ',' && before?.upos === 'PROPN')
}

function isBare(parsed: ParsedDispatch, noun: Token, span: Span): boolean {
  const words = parsed.dispatch.text.slice(span.start, noun.start).split(/\s{1,4}/)
  const restricts = words.some((word) => /^[\p{L}\d]/u.test(word) && !ANAPHORIC.test(word) && !/['’]s?$/.test(word))
  return !restricts && !dependents(parsed, noun, 'nmod', 'acl').some((d) => d.index > noun.index && !isAside(parsed, d))
}

/** A clause added after a comma, or with "which": it restricts nothing. */
function isAside(parsed: ParsedDispatch, token: Token): boolean {
  return (
    token.deprel === 'acl:relcl' ||
    (relationOf(token) === 'acl' && Object.hasOwn(GOVERNORS, token.lemma)) ||
    (relationOf(token) === 'acl' && /^[,(]$/.test(parsed.tokens[subtree(parsed, token)[0]!.index - 1]?.text ?? '')) ||
    subtree(parsed, token)[0]!.text === ','
  )
}

function isNamedPerson(actors: ActorBook, token: Token): boolean {
  return token.upos === 'PROPN' && actors.ofToken(token.index).some((id) => actors.get(id)?.type === 'person')
}
