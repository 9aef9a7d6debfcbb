import type { ContactType } from '../../model/finding.ts'
import type { ParsedDispatch, Token } from '../../model/parsed-dispatch.ts'
import type { Span } from '../../model/span.ts'
import { dependents, spanOf, subtree } from '../../parse/match.ts'
import { headOf, prepositional, prepositionOf, relation } from '../clause.ts'
import { companionsFrom } from '../company.ts'
import type { ActorBook } from '../finder.ts'
import { LONGEST_TOKENS, nominal, rosterEnd } from './extent.ts'
import { DEFINITE, DOCUMENT, NOUNS, OTHER_SENSE } from './lexicon.ts'
import type { Naming } from './naming.ts'

const PHONE = /^(?:phone|telephone|video|videoconference|teleconference)$/i
const OWN = new Set(['with', 'between', 'of', 'by', 'among', 'in', 'at', 'on', 'to', 'for', 'from', 'to discuss'])
const GENERIC = /^(?:any|every|each|all|such|some|many|no|most|numerous|various|countless|several|more|other)$/i
const GENERIC_WORD = /^(?:diplomatic|regular|frequent|future|informal|usual|typical|routine|daily|weekly|periodic)$/i
const LEGISLATURE = /^(?:congress|senate|house|court|legislature)$/i

/** A noun that names a contact, e.g. "the second round of talks"; undefined for generic mentions and other senses of the word. */
export function nounNaming(parsed: ParsedDispatch, actors: ActorBook, token: Token): Naming | undefined {
  const lemma = nounLemma(token)
  const entry = Object.hasOwn(NOUNS, lemma) ? NOUNS[lemma] : undefined
  if (!entry) return undefined
  const plural = token.xpos === 'NNS' || token.xpos === 'NNPS' || /s$/i.test(token.text)
  if (entry.pluralOnly && !plural) return undefined
  // "meeting room", "summit declaration": something else is named
  if (relation(token) === 'compound' && headOf(parsed, token)?.upos !== 'VERB') {
    const head = headOf(parsed, token)!
    if (!Object.hasOwn(NOUNS, nounLemma(head)) || head.index < token.index) return undefined
    return undefined
  }
  // a standing body of that name acts: "the Energy Forum said"
  const preposition = prepositionOf(parsed, token)
  if (
    token.upos === 'PROPN' &&
    /^(?:conference|session|talks)$/.test(entry.type) &&
    actors.ofToken(token.index).length &&
    !/^(?:at|in|during|to|after|before|for|ahead of)$/.test(preposition ?? '')
  )
    return undefined
  // "the second round of talks" is one
  if (
    parsed.tokens
      .slice(Math.max(0, token.index - 7), token.index)
      .some((t) => t.sentence === token.sentence && /^rounds?$/i.test(t.text))
  )
    return undefined
  const before = dependents(parsed, token, 'det', 'amod', 'compound', 'nmod', 'flat', 'nummod').filter(
    (d) => d.index < token.index,
  )
  const other = OTHER_SENSE[lemma]
  if (other && before.some((d) => other.includes(d.text.toLowerCase()))) return undefined
  if (before.some((d) => d.deprel === 'det' && GENERIC.test(d.text) && !/^no$/i.test(d.text))) return undefined
  if (before.some((d) => GENERIC_WORD.test(d.text)) && plural && lemma !== 'talk') return undefined
  const type = typeOfNoun(parsed, token, lemma, entry.type, before)
  if (!type) return undefined
  return {
    head: token,
    type,
    sort: 'noun',
    span: nounSpan(parsed, actors, token),
    strong: entry.strong === true || lemma === 'round',
    definite: before.some((d) => (d.deprel === 'det' && DEFINITE.test(d.text)) || d.deprel === 'nmod:poss'),
    bare: isBare(parsed, token, before),
  }
}

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
  if (lemma === 'round') {
    const { to } = parsed.sentences[token.sentence]!
    const behind = parsed.tokens.slice(token.index + 1, Math.min(to, token.index + 9))
    return behind[0]?.text === 'of' && behind.some((t) => Object.hasOwn(NOUNS, nounLemma(t))) ? 'talks' : undefined
  }
  if (lemma === 'meeting' && before.some((d) => /^(?:ministerial|annual|council|plenary)$/i.test(d.text)))
    return before.some((d) => d.upos === 'PROPN') ? 'conference' : type
  // "a letter of intent" is a document
  if (lemma === 'letter' && prepositional(parsed, token, 'of').length > 0) return undefined
  if (lemma === 'discussion' && prepositionOf(parsed, token) === 'under') return undefined
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
      ['det', 'amod', 'compound', 'nmod', 'nummod', 'flat'].includes(relation(d)) &&
      // "Minister Jones Calls with": a headline's person is no part of the noun
      (d.deprel === 'nmod:poss' || !isNamedPerson(actors, d)),
  )
  const start = Math.min(
    token.start,
    ...left.map((d) => {
      // a preposition before the noun says that the tree went astray ("Joint Statement on Norland-Sudmark Meeting")
      const under = subtree(parsed, d)
      const between = parsed.tokens.slice(under[0]!.index, token.index)
      const astray = d.deprel !== 'nmod:poss' && between.some((t) => t.upos === 'ADP' || t.upos === 'VERB')
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
  return spanOf(parsed, start, end)
}

function isBare(parsed: ParsedDispatch, noun: Token, before: readonly Token[]): boolean {
  const restricts = before.some(
    (d) =>
      relation(d) !== 'det' &&
      d.upos !== 'PRON' &&
      !/^(?:ongoing|current|bilateral|same|entire|whole)$/i.test(d.text) &&
      d.deprel !== 'nmod:poss',
  )
  return !restricts && !dependents(parsed, noun, 'nmod', 'acl').some((d) => d.index > noun.index)
}

function isNamedPerson(actors: ActorBook, token: Token): boolean {
  return token.upos === 'PROPN' && actors.ofToken(token.index).some((id) => actors.get(id)?.type === 'person')
}
