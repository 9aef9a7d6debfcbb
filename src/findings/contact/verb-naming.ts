import type { ContactType } from '../../model/finding.ts'
import type { ParsedDispatch, Token } from '../../model/parsed-dispatch.ts'
import type { Span } from '../../model/span.ts'
import { dependents, headOf, relationOf, spanOf } from '../../parse/match.ts'
import { prepositional, prepositionOf, subjectsOf } from '../clause.ts'
import { companionsFrom } from '../company.ts'
import type { ActorBook } from '../finder.ts'
import { readRoster } from '../roster.ts'
import { LONGEST_SPAN, LONGEST_TOKENS, nominal, rosterEnd } from './extent.ts'
import { DEFINITE, DOCUMENT, GROUND, NOUNS, SIGNED, WHO } from './lexicon.ts'
import type { Naming } from './naming.ts'

const TIMELY =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/i
const GUEST =
  /^(?:ministers?|presidents?|premiers?|chancellors?|envoys?|ambassadors?|delegations?|leaders?|king|emir|counterparts?|negotiators?|mediators?|secretary|commissioners?)$/i
const SPOKEN_TO =
  /^(?:reporters?|journalists?|media|press|audience|crowd|supporters?|voters?|television|tv|radio|conference|interview|fans|congregation|students?|news|channel|newspaper|magazine|agency|host|anchor)$/i

/** A verb that names a contact, e.g. "will meet with the envoy"; undefined where nobody is met, called or visited. */
export function verbNaming(parsed: ParsedDispatch, actors: ActorBook, token: Token): Naming | undefined {
  const found = verbType(parsed, actors, token)
  if (!found) return undefined
  const document =
    found === 'signing' ? documentFamily(documentOf(parsed, token)?.lemma.toLowerCase() ?? '') : undefined
  return {
    head: token,
    type: found,
    sort: 'verb',
    span: verbSpan(parsed, actors, token),
    strong: true,
    definite: found === 'signing' && isDefinite(parsed, documentOf(parsed, token)),
    bare: false,
    ...(document ? { document } : {}),
  }
}

function verbType(parsed: ParsedDispatch, actors: ActorBook, verb: Token): ContactType | undefined {
  // "met Friday", where the tree takes the day for an object
  const object = () => dependents(parsed, verb, 'obj', 'iobj').filter((d) => !TIMELY.test(d.text))[0]
  const isWho = (t: Token | undefined) => t !== undefined && (namesParty(actors, t) || WHO.test(t.text))
  const someone = (...prepositions: string[]) =>
    prepositional(parsed, verb, ...prepositions).some((t) => isWho(t) && !SPOKEN_TO.test(t.text)) ||
    (prepositions.includes('with') &&
      companionsFrom(parsed, verb).some(
        (from) => isOwn(parsed, verb, from) && readRoster(parsed, actors, from).length > 0,
      ))
  const byPhone = () =>
    dependents(parsed, verb, 'obl', 'advmod').some(
      (d) =>
        /^(?:phone|telephone|videoconference|teleconference)$/i.test(d.text) &&
        /^(?:by|over|on|via|through)?$/.test(prepositionOf(parsed, d) ?? ''),
    )
  // the lemmatiser does not know "initialled", "shuttled" and "telephoned"
  switch (/^(?:initial|shuttl|telephon|reconven)/i.exec(verb.text)?.[0].toLowerCase() ?? verb.lemma) {
    case 'meet': {
      const met = object()
      if (byPhone()) return 'call'
      if (!met && isMetBehind(parsed, actors, verb)) return 'meeting'
      if (met) return isWho(met) || /^(?:each|one|him|her|them|us)$/i.test(met.text) ? 'meeting' : undefined
      // "their demands must be met"
      if (dependents(parsed, verb, 'aux').some((d) => d.deprel === 'aux:pass')) return undefined
      // "meets every two weeks" is a habit
      if (isHabit(parsed, verb) && !isArranged(parsed, verb)) return undefined
      return someone('with') ||
        meeters(parsed, verb).some((t) => isWho(t) && isSeveral(parsed, t)) ||
        isArranged(parsed, verb)
        ? 'meeting'
        : undefined
    }
    case 'sit': {
      // "sat down with the rebels", "the two sides sat down at a table"
      const down = dependents(parsed, verb, 'compound', 'advmod').some((d) => /^(?:down|together)$/i.test(d.text))
      const isTable = prepositional(parsed, verb, 'at', 'around', 'across').some((d) => /^tables?$/.test(d.lemma))
      if (!down && !isTable) return undefined
      return someone('with') || meeters(parsed, verb).some((t) => isWho(t) && isSeveral(parsed, t))
        ? 'talks'
        : undefined
    }
    case 'speak':
    case 'talk':
    case 'converse':
      if (byPhone()) return 'call'
      return someone('with') ? (verb.lemma === 'speak' ? 'call' : 'talks') : undefined
    case 'phone':
    case 'telephon':
    case 'ring':
      return isWho(object()) ? 'call' : undefined
    case 'visit': {
      const seen = object()
      return seen && (isPlaceLike(actors, seen) || namesParty(actors, seen)) && hasParty(parsed, actors, verb)
        ? 'visit'
        : undefined
    }
    case 'travel':
    case 'fly':
    case 'head':
    case 'go':
      return goesTo(parsed, actors, verb, 'to', 'for') ? 'visit' : undefined
    case 'leave':
    case 'depart':
    case 'embark':
      return !object() && goesTo(parsed, actors, verb, 'for') ? 'visit' : undefined
    case 'tour':
      return object() && isPlaceLike(actors, object()!) && hasParty(parsed, actors, verb) ? 'visit' : undefined
    case 'expect':
    case 'schedule':
    case 'await':
      return isAwaited(parsed, actors, verb) ? 'visit' : undefined
    case 'host':
    case 'receive':
    case 'welcome':
      return hosts(parsed, actors, verb, object()) ? 'meeting' : undefined
    case 'negotiate': {
      // "have negotiated the deal": several who settle it together
      const settled = object()
      const settles = settled !== undefined && SIGNED.has(settled.lemma.toLowerCase())
      return someone('with') || (settles && subjectsOf(parsed, verb).some((t) => isWho(t) && isSeveral(parsed, t)))
        ? 'talks'
        : undefined
    }
    case 'discuss':
      // "are due to discuss the force with the commissioner in Varn"
      return object() && someone('with') && prepositional(parsed, verb, 'in', 'at', 'on').length ? 'talks' : undefined
    case 'dine':
    case 'lunch':
      return someone('with') || meeters(parsed, verb).some((t) => isWho(t) && isSeveral(parsed, t))
        ? 'meeting'
        : undefined
    case 'confer':
    case 'consult':
    case 'parley':
      return someone('with') ? 'talks' : undefined
    case 'reconven':
    case 'regroup':
      return !object() && meeters(parsed, verb).some((t) => isWho(t)) ? 'meeting' : undefined
    case 'gather':
    case 'convene':
    case 'assemble':
    case 'huddle':
      return !object() &&
        !(verb.xpos === 'VBN' && !dependents(parsed, verb, 'aux').length) &&
        subjectsOf(parsed, verb).some((t) => (isWho(t) || t.upos === 'PROPN') && !SPOKEN_TO.test(t.text)) &&
        prepositional(parsed, verb, 'in', 'at', 'for').length > 0
        ? 'meeting'
        : undefined
    case 'shuttl':
      return /^between$/i.test(parsed.tokens[verb.index + 1]?.text ?? '') && hasParty(parsed, actors, verb)
        ? 'visit'
        : undefined
    case 'put':
      return putsName(parsed, verb) ? 'signing' : undefined
    case 'ink':
    case 'initial':
    case 'sign':
      return signs(parsed, verb) ? 'signing' : undefined
    default:
      return undefined
  }
}

/** "met both men earlier": an actor right behind the verb that the tree takes for a time. */
function isMetBehind(parsed: ParsedDispatch, actors: ActorBook, verb: Token): boolean {
  const next = parsed.tokens[verb.index + 1]
  if (next?.sentence !== verb.sentence || next.upos === 'ADP' || next.upos === 'PUNCT') return false
  return readRoster(parsed, actors, verb.index + 1).length > 0
}

/** "will travel to Varn", "is to leave for the region": a person or delegation goes where others are. */
function goesTo(parsed: ParsedDispatch, actors: ActorBook, verb: Token, ...prepositions: string[]): boolean {
  if (!hasTraveller(parsed, actors, verb)) return false
  return prepositional(parsed, verb, ...prepositions).some((t) =>
    t.upos === 'PROPN' && !TIMELY.test(t.text) ? isPlaceLike(actors, t) : GROUND.test(t.text) && verb.lemma !== 'go',
  )
}

/** "is expected in Varn on Monday": somebody is, at a place. */
function isAwaited(parsed: ParsedDispatch, actors: ActorBook, verb: Token): boolean {
  const passive = dependents(parsed, verb, 'aux').some((d) => d.deprel === 'aux:pass')
  if (!passive || dependents(parsed, verb, 'xcomp', 'ccomp').length || !hasTraveller(parsed, actors, verb)) return false
  return prepositional(parsed, verb, 'in').some((t) => t.upos === 'PROPN' && !TIMELY.test(t.text))
}

/** A subject that travels: a person, a delegation, a pronoun for one. */
function hasTraveller(parsed: ParsedDispatch, actors: ActorBook, verb: Token): boolean {
  return subjectsOf(parsed, verb).some((t) =>
    /^(?:he|she|they|we|i|who)$/i.test(t.text)
      ? true
      : isPerson(actors, t) || /^(?:delegations?|teams?|missions?|co-chairs?|mediators?|envoys?)$/i.test(t.text),
  )
}

/** Of "was speaking after a conversation with", the "with" is not the verb's own. */
function isOwn(parsed: ParsedDispatch, verb: Token, from: number): boolean {
  const between = parsed.tokens.slice(verb.index + 1, from)
  return (
    /^with$/i.test(between.at(-1)?.text ?? '') &&
    !between.some((t) => /^(?:after|before|following|during)$/i.test(t.text) || Object.hasOwn(NOUNS, t.lemma))
  )
}

function isHabit(parsed: ParsedDispatch, verb: Token): boolean {
  return dependents(parsed, verb, 'obl').some((d) =>
    dependents(parsed, d, 'det').some((x) => /^(?:every|each)$/i.test(x.text)),
  )
}

/** Who meets: the subjects; of "leaders meeting in Varn", the leaders. */
function meeters(parsed: ParsedDispatch, verb: Token): Token[] {
  const subjects = subjectsOf(parsed, verb)
  const noun = headOf(parsed, verb)
  return !subjects.length && noun && relationOf(verb) === 'acl' && verb.xpos === 'VBG' ? [noun] : subjects
}

/** "plan to meet in Varn", "agreed to meet again": with nobody named on the other side. */
function isArranged(parsed: ParsedDispatch, verb: Token): boolean {
  const before = parsed.tokens[verb.index - 2]
  const isPlanned =
    /^to$/i.test(parsed.tokens[verb.index - 1]?.text ?? '') &&
    before?.sentence === verb.sentence &&
    /^(?:plan|agree|expect|schedule|due|arrange|intend|set|decide|refuse|promise|be$)/i.test(before.lemma)
  // "would meet in Varn before the end of the month"
  const isAhead = dependents(parsed, verb, 'aux').some((d) => /^(?:will|would|shall|'ll)$/i.test(d.text))
  return (
    (isPlanned || isAhead) &&
    prepositional(parsed, verb, 'in', 'at', 'on').length + dependents(parsed, verb, 'advmod', 'obl').length > 0
  )
}

/** "hosted the two presidents", "welcomed the envoy to the palace"; not "welcomed the president's commitment". */
function hosts(parsed: ParsedDispatch, actors: ActorBook, verb: Token, guest: Token | undefined): boolean {
  if (!guest || guest.upos === 'PRON') return false
  const isListed = readRoster(parsed, actors, verb.index + 1)
    .flat()
    .some((id) => actors.get(id)?.type === 'person')
  const isGuest = guest.upos === 'PROPN' ? isListed || isPerson(actors, guest) : isPerson(actors, guest)
  const isKnown = verb.lemma !== 'receive' || namesParty(actors, guest) || GUEST.test(guest.text)
  return isGuest && isKnown && (verb.lemma !== 'welcome' || leadsSomewhere(parsed, verb))
}

/** "welcomed the chancellor to the palace": a place of welcome stands behind. */
function leadsSomewhere(parsed: ParsedDispatch, verb: Token): boolean {
  const { to } = parsed.sentences[verb.sentence]!
  return parsed.tokens
    .slice(verb.index + 2, Math.min(to, verb.index + 10))
    .some((t) => t.upos === 'ADP' && /^(?:to|at|in)$/i.test(t.text))
}

/** "signed an agreement", "the accord was signed"; not "signed a bill". */
function signs(parsed: ParsedDispatch, verb: Token): boolean {
  const signed = documentOf(parsed, verb)
  if (!signed || DOCUMENT.test(signed.text)) return false
  if (dependents(parsed, signed, 'det').some((d) => /^(?:any|no|every|each)$/i.test(d.text))) return false
  // "have signed seventy agreements" is no signing of one
  if (dependents(parsed, signed, 'nummod').length && /s$/i.test(signed.text)) return false
  const isIntent = signed.lemma === 'letter' && prepositional(parsed, signed, 'of').some((d) => d.lemma === 'intent')
  return (
    (isIntent || SIGNED.has(signed.lemma.toLowerCase())) &&
    dependents(parsed, verb).length > (relationOf(verb) === 'acl' ? 0 : 1)
  )
}

/** "put their names to the document", "put his initials to it". */
function putsName(parsed: ParsedDispatch, verb: Token): boolean {
  const names = dependents(parsed, verb, 'obj').some((d) => /^(?:name|signature|initial|pen)s?$/.test(d.lemma))
  return names && prepositional(parsed, verb, 'to').some((d) => SIGNED.has(d.lemma.toLowerCase()))
}

/** A deal in the headline is the agreement of the lede. */
function documentFamily(lemma: string): string | undefined {
  // "the document", "the text" may be any
  if (/^(?:document|text|paper|)$/.test(lemma)) return undefined
  return /^(?:agreement|deal|accord|pact)$/.test(lemma) ? 'agreement' : lemma
}

function isDefinite(parsed: ParsedDispatch, noun: Token | undefined): boolean {
  return noun !== undefined && dependents(parsed, noun, 'det').some((d) => DEFINITE.test(d.text))
}

function documentOf(parsed: ParsedDispatch, verb: Token): Token | undefined {
  const passive = dependents(parsed, verb, 'aux').some((d) => d.deprel === 'aux:pass')
  const told = dependents(parsed, verb, 'obj')[0] ?? (passive ? dependents(parsed, verb, 'nsubj')[0] : undefined)
  // "initialled only part of the agreement"
  const part =
    told && /^(?:part|version|copy|text|page|half)$/.test(told.lemma) ? prepositional(parsed, told, 'of')[0] : undefined
  const own = part ?? told
  if (own && SIGNED.has(own.lemma.toLowerCase())) return own
  const behind = documentBehind(parsed, verb)
  if (behind) return behind
  if (own || relationOf(verb) !== 'acl' || verb.xpos !== 'VBN') return own
  // "a truce signed in September", "the Declaration of Principles signed in Varn"
  const noun = headOf(parsed, verb)
  const whole = noun && prepositionOf(parsed, noun) === 'of' ? headOf(parsed, noun) : undefined
  return whole && SIGNED.has(whole.lemma.toLowerCase()) ? whole : noun
}

/** "signed the Varn Free Trade Area (VFTA) agreement", whose long name the tree may lose. */
function documentBehind(parsed: ParsedDispatch, verb: Token): Token | undefined {
  const { to } = parsed.sentences[verb.sentence]!
  for (let i = verb.index + 1; i < Math.min(to, verb.index + 14); i++) {
    const token = parsed.tokens[i]!
    if (SIGNED.has(token.lemma.toLowerCase())) return token
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|PUNCT)$/.test(token.upos) || /^[,;.:]$/.test(token.text)) return undefined
  }
  return undefined
}

/** True where the token belongs to the naming of an actor that can take part. */
export function namesParty(actors: ActorBook, token: Token): boolean {
  return actors.ofToken(token.index).length > 0
}

function isPerson(actors: ActorBook, token: Token): boolean {
  const ids = actors.ofToken(token.index)
  return ids.length ? ids.some((id) => actors.get(id)?.type === 'person') : WHO.test(token.text)
}

function isPlaceLike(actors: ActorBook, token: Token): boolean {
  const ids = actors.ofToken(token.index)
  if (GROUND.test(token.text)) return true
  return token.upos === 'PROPN' && (ids.length === 0 || ids.some((id) => actors.get(id)?.type === 'state'))
}

function hasParty(parsed: ParsedDispatch, actors: ActorBook, verb: Token): boolean {
  for (let at: Token | undefined = verb, steps = 0; at && steps < 6; at = headOf(parsed, at), steps++) {
    const subject = dependents(parsed, at, 'nsubj')[0]
    if (subject && /^(?:who|which)$/i.test(subject.text)) return true
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
      .filter((d) => d.index < verb.index && (relationOf(d) === 'aux' || d.text.toLowerCase() === 'not'))
      .map((d) => d.start),
  )
  const document = own.some((d) => d.deprel === 'aux:pass') ? own.find((d) => relationOf(d) === 'nsubj') : undefined
  if (document && verb.lemma === 'sign') return spanOf(parsed, nominal(parsed, document)[0]!.start, verb.end)
  let last = verb.index
  for (const d of own) {
    if (d.index < verb.index) continue
    const rel = relationOf(d)
    if (!['obj', 'iobj', 'obl', 'advmod', 'compound'].includes(rel)) continue
    const under = nominal(parsed, d)
    if (under[0]!.index !== last + 1) break
    if (under.length > LONGEST_TOKENS || under.at(-1)!.end - start > LONGEST_SPAN) break
    last = under.at(-1)!.index
    if (rel === 'obj' || rel === 'iobj' || (rel === 'obl' && prepositionOf(parsed, d) === 'with')) break
  }
  while (last > verb.index && parsed.tokens[last]!.upos === 'PUNCT') last--
  let end = parsed.tokens[last]!.end
  // the tree often loses "with the Vestrian envoy"
  for (const from of companionsFrom(parsed, verb)) if (from > last) end = rosterEnd(parsed, actors, from) ?? end
  return spanOf(parsed, start, end)
}
