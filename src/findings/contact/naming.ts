import type { ContactType } from '../../model/finding.ts'
import type { ParsedDispatch, Token } from '../../model/parsed-dispatch.ts'
import type { Span } from '../../model/span.ts'
import { dependents, spanOf, subtree } from '../../parse/match.ts'
import { headOf, prepositional, prepositionOf, relation } from '../clause.ts'
import { companionsFrom } from '../company.ts'
import type { ActorBook } from '../finder.ts'
import { readRoster } from '../roster.ts'
import { NOUNS, OTHER_SENSE, SIGNED } from './lexicon.ts'

/** Words that name a contact: a noun ("the talks in Geneva") or a verb ("will meet"). */
export interface Naming {
  readonly head: Token
  readonly type: ContactType
  readonly sort: 'noun' | 'verb'
  readonly span: Span
  /** names a contact by itself, without parties or a verb that holds it */
  readonly strong: boolean
  /** "the", "this", "that", "their": known to the reader already */
  readonly definite: boolean
  /** nothing restricts it: "the talks", "that visit"; not "the Vienna summit" */
  readonly bare: boolean
  /** lemma of the document signed */
  readonly document?: string
}

// Longest noun phrase cited whole; past it only the words up to the noun. Guidelines ask for short namings.
const LONGEST_TOKENS = 20
const PHONE = /^(?:phone|telephone|video|videoconference|teleconference)$/i
const OWN = new Set(['with', 'between', 'of', 'by', 'among', 'in', 'at', 'on', 'to', 'for', 'from', 'to discuss'])
const DEFINITE = /^(?:the|this|that|these|those|both)$/i
const GENERIC = /^(?:any|every|each|all|such|some|many|no|most|numerous|various|countless|several|more|other)$/i
const GENERIC_WORD = /^(?:diplomatic|regular|frequent|future|informal|usual|typical|routine|daily|weekly|periodic)$/i
const SPOKEN_TO =
  /^(?:reporters?|journalists?|media|press|audience|crowd|supporters?|voters?|television|tv|radio|conference|interview|fans|congregation|students?|news|channel|newspaper|magazine|agency|host|anchor)$/i
const WHO =
  /(?:minister|president|leader|official|counterpart|envoy|ambassador|chancellor|premier|king|secretary|representative|delegation|diplomat|negotiator|chief|head|commander|general|chairman|commissioner|side|rebel|opposition|government|team|member|group|director|advis[eo]r|senator|governor|mediator|commission|council|committee|parties|party|families|survivors)s?$/i
const LEGISLATURE = /^(?:congress|senate|house|court|legislature)$/i
const DOCUMENT =
  /^(?:bill|law|act|order|decree|legislation|proclamation|contract|petition|lease|book|autograph|checks?|contracts?|waiver|pledge|up|off|form)$/i

/** Every word of the dispatch that may name a contact, in text order, generic mentions ("any meeting") left out. */
export function findNamings(parsed: ParsedDispatch, actors: ActorBook): Naming[] {
  const out: Naming[] = []
  for (const token of parsed.tokens) {
    const naming =
      token.upos === 'VERB'
        ? verbNaming(parsed, actors, token)
        : isNoun(token)
          ? nounNaming(parsed, actors, token)
          : undefined
    if (naming) out.push(naming)
  }
  return out
}

function isNoun(token: Token): boolean {
  return token.upos === 'NOUN' || token.upos === 'PROPN' || token.xpos === 'VBG'
}

function nounNaming(parsed: ParsedDispatch, actors: ActorBook, token: Token): Naming | undefined {
  const lemma = nounLemma(token)
  const entry = Object.hasOwn(NOUNS, lemma) ? NOUNS[lemma] : undefined
  if (!entry || !isNoun(token)) return undefined
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
  const above = headOf(parsed, token)
  if (above?.lemma.toLowerCase() === 'round' && preposition === 'of') return undefined
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
    strong: entry.strong === true,
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
    const of = prepositional(parsed, token, 'of').find((t) => Object.hasOwn(NOUNS, nounLemma(t)))
    return of ? 'talks' : undefined
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
  if (lemma === 'contact' && !prepositional(parsed, token, 'with', 'between').length) return undefined
  return type
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
      const astray = d.deprel !== 'nmod:poss' && under.some((t) => t.upos === 'ADP' || t.upos === 'VERB')
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
  return spanOf(parsed, start, end)
}

/** Where the first name of the list that opens at this token ends. */
function rosterEnd(parsed: ParsedDispatch, actors: ActorBook, from: number): number | undefined {
  const { to } = parsed.sentences[parsed.tokens[from]!.sentence]!
  let end: number | undefined
  for (let i = from; i < Math.min(to, from + 10); i++) {
    if (actors.ofToken(i).length) end = parsed.tokens[i]!.end
    else if (end !== undefined) break
  }
  return end
}

/** The phrase under a noun up to the first clause or apposition: "with the envoy" of "with the envoy, who had arrived". */
function nominal(parsed: ParsedDispatch, noun: Token): Token[] {
  const under = subtree(parsed, noun)
  const cut = under.find(
    (t) =>
      t.index > noun.index &&
      (t.deprel === 'acl:relcl' || relation(t) === 'appos' || relation(t) === 'parataxis' || relation(t) === 'advcl'),
  )
  if (!cut) return under
  const first = subtree(parsed, cut)[0]!.index
  const kept = under.filter((t) => t.index < first)
  while (kept.length > 1 && kept.at(-1)!.upos === 'PUNCT') kept.pop()
  return kept.length ? kept : [noun]
}

function verbNaming(parsed: ParsedDispatch, actors: ActorBook, token: Token): Naming | undefined {
  const found = verbType(parsed, actors, token)
  if (!found) return undefined
  return {
    head: token,
    type: found,
    sort: 'verb',
    span: verbSpan(parsed, actors, token),
    strong: true,
    definite: found === 'signing' && isDefinite(parsed, documentOf(parsed, token)),
    bare: false,
    ...(found === 'signing' ? { document: documentOf(parsed, token)?.lemma.toLowerCase() ?? '' } : {}),
  }
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

function verbType(parsed: ParsedDispatch, actors: ActorBook, verb: Token): ContactType | undefined {
  const object = () => dependents(parsed, verb, 'obj')[0]
  const isWho = (t: Token | undefined) => t !== undefined && (namesParty(actors, t) || WHO.test(t.text))
  const someone = (...prepositions: string[]) =>
    prepositional(parsed, verb, ...prepositions).some((t) => isWho(t) && !SPOKEN_TO.test(t.text)) ||
    (prepositions.includes('with') &&
      companionsFrom(parsed, verb).some((from) => readRoster(parsed, actors, from).length > 0))
  const byPhone = () =>
    dependents(parsed, verb, 'obl', 'advmod').some((d) =>
      /^(?:phone|telephone|videoconference|teleconference)$/i.test(d.text),
    )
  switch (verb.lemma) {
    case 'meet': {
      const met = object()
      if (byPhone()) return 'call'
      if (met) return isWho(met) || /^(?:each|one|him|her|them|us)$/i.test(met.text) ? 'meeting' : undefined
      // "their demands must be met"
      if (dependents(parsed, verb, 'aux').some((d) => d.deprel === 'aux:pass')) return undefined
      return someone('with') || dependents(parsed, verb, 'nsubj').some((t) => isWho(t) && isSeveral(parsed, t))
        ? 'meeting'
        : undefined
    }
    case 'speak':
    case 'talk':
    case 'converse':
      if (byPhone()) return 'call'
      return someone('with') ? (verb.lemma === 'speak' ? 'call' : 'talks') : undefined
    case 'phone':
    case 'telephone':
      return isWho(object()) ? 'call' : undefined
    case 'visit': {
      const seen = object()
      return seen && (isPlaceLike(actors, seen) || namesParty(actors, seen)) && hasParty(parsed, actors, verb)
        ? 'visit'
        : undefined
    }
    case 'travel':
    case 'fly':
      return prepositional(parsed, verb, 'to').some((t) => t.upos === 'PROPN') && hasParty(parsed, actors, verb)
        ? 'visit'
        : undefined
    case 'host':
    case 'receive':
    case 'welcome': {
      const guest = object()
      if (
        guest &&
        guest.upos !== 'PRON' &&
        readRoster(parsed, actors, verb.index + 1)
          .flat()
          .some((id) => actors.get(id)?.type === 'person')
      )
        return verb.lemma !== 'welcome' || prepositional(parsed, verb, 'to', 'at', 'in').length ? 'meeting' : undefined
      if (!guest || guest.upos === 'PRON' || !isPerson(actors, guest)) return undefined
      if (verb.lemma === 'receive' && !namesParty(actors, guest)) return undefined
      return verb.lemma !== 'welcome' || prepositional(parsed, verb, 'to', 'at', 'in').length ? 'meeting' : undefined
    }
    case 'negotiate': {
      const settled = object()
      return someone('with') || (settled && SIGNED.has(settled.lemma.toLowerCase()) && hasParty(parsed, actors, verb))
        ? 'talks'
        : undefined
    }
    case 'confer':
    case 'consult':
    case 'parley':
      return someone('with') ? 'talks' : undefined
    case 'gather':
    case 'convene':
    case 'assemble':
    case 'huddle':
      return !object() &&
        dependents(parsed, verb, 'nsubj').some((t) => isWho(t)) &&
        prepositional(parsed, verb, 'in', 'at', 'for').length > 0
        ? 'meeting'
        : undefined
    case 'sign':
      return signs(parsed, verb) ? 'signing' : undefined
    default:
      return undefined
  }
}

/** "signed an agreement", "the accord was signed"; not "signed a bill". */
function signs(parsed: ParsedDispatch, verb: Token): boolean {
  const signed = documentOf(parsed, verb)
  if (!signed || DOCUMENT.test(signed.text)) return false
  const isIntent = signed.lemma === 'letter' && prepositional(parsed, signed, 'of').some((d) => d.lemma === 'intent')
  return (isIntent || SIGNED.has(signed.lemma.toLowerCase())) && dependents(parsed, verb).length > 1
}

function isDefinite(parsed: ParsedDispatch, noun: Token | undefined): boolean {
  return noun !== undefined && dependents(parsed, noun, 'det').some((d) => DEFINITE.test(d.text))
}

function documentOf(parsed: ParsedDispatch, verb: Token): Token | undefined {
  return dependents(parsed, verb, 'obj')[0] ?? dependents(parsed, verb, 'nsubj').find((d) => d.deprel === 'nsubj:pass')
}

/** True where the token belongs to the naming of an actor that can take part. */
export function namesParty(actors: ActorBook, token: Token): boolean {
  return actors.ofToken(token.index).length > 0
}

function isNamedPerson(actors: ActorBook, token: Token): boolean {
  return token.upos === 'PROPN' && actors.ofToken(token.index).some((id) => actors.get(id)?.type === 'person')
}

function isPerson(actors: ActorBook, token: Token): boolean {
  const ids = actors.ofToken(token.index)
  return ids.length ? ids.some((id) => actors.get(id)?.type === 'person') : WHO.test(token.text)
}

function isPlaceLike(actors: ActorBook, token: Token): boolean {
  const ids = actors.ofToken(token.index)
  return token.upos === 'PROPN' && (ids.length === 0 || ids.some((id) => actors.get(id)?.type === 'state'))
}

function hasParty(parsed: ParsedDispatch, actors: ActorBook, verb: Token): boolean {
  for (let at: Token | undefined = verb, steps = 0; at && steps < 6; at = headOf(parsed, at), steps++) {
    const subject = dependents(parsed, at, 'nsubj')[0]
    if (subject)
      return (
        namesParty(actors, subject) ||
        WHO.test(subject.text) ||
        (subject.upos === 'PRON' && /^(?:he|she|they|we|i)$/i.test(subject.text))
      )
  }
  return false
}

/** A plural or a list: people meet when they are several. */
function isSeveral(parsed: ParsedDispatch, token: Token): boolean {
  return (
    /^NNP?S$/.test(token.xpos) ||
    /^(?:they|we|two|both|three|four|side|sides|council|group|committee|commission|delegations?|assembly|board|quartet|troika)$/i.test(
      token.text,
    ) ||
    dependents(parsed, token, 'conj').length > 0
  )
}

/** Auxiliaries, verb and particle, with whom it is done where that follows directly: "will meet with the Vestrian envoy". */
function verbSpan(parsed: ParsedDispatch, actors: ActorBook, verb: Token): Span {
  const own = dependents(parsed, verb)
  const start = Math.min(
    verb.start,
    ...own
      .filter((d) => d.index < verb.index && (relation(d) === 'aux' || d.text.toLowerCase() === 'not'))
      .map((d) => d.start),
  )
  const document = own.find((d) => d.deprel === 'nsubj:pass')
  if (document && verb.lemma === 'sign') return spanOf(parsed, nominal(parsed, document)[0]!.start, verb.end)
  let last = verb.index
  for (const d of own) {
    if (d.index < verb.index) continue
    const rel = relation(d)
    if (!['obj', 'obl', 'advmod', 'compound'].includes(rel)) continue
    const under = nominal(parsed, d)
    if (under[0]!.index !== last + 1) break
    if (under.length > LONGEST_TOKENS) break
    last = under.at(-1)!.index
    if (rel === 'obj' || (rel === 'obl' && prepositionOf(parsed, d) === 'with')) break
  }
  let end = parsed.tokens[last]!.end
  // the tree often loses "with the Vestrian envoy"
  for (const from of companionsFrom(parsed, verb)) if (from > last) end = rosterEnd(parsed, actors, from) ?? end
  return spanOf(parsed, start, end)
}
