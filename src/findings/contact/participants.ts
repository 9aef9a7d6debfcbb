import type { ContactFinding } from '../../model/finding.ts'
import type { ParsedDispatch, Token } from '../../model/parsed-dispatch.ts'
import { dependents, headOf, relationOf } from '../../parse/match.ts'
import { predicateOf, prepositional, prepositionOf, subjectsOf } from '../clause.ts'
import { companionsFrom, pairBefore } from '../company.ts'
import type { ActorBook } from '../finder.ts'
import { homeAt } from '../home.ts'
import { namedFrom } from '../parties.ts'
import { readRoster } from '../roster.ts'
import { doersBefore } from './doers.ts'
import { GOVERNORS, HOLDING } from './lexicon.ts'
import type { Naming } from './naming.ts'
import { phrasal } from './phase-words.ts'

export type Participant = ContactFinding['participants'][number]
type Role = Participant['role']

/** Prepositions before those on the other side; read by the tree only where no list is found. */
const COMPANY = ['with', 'between', 'among']
const HOSTS = new Set(['host', 'welcome', 'receive'])
const CHAIRS = new Set(['mediate', 'broker', 'facilitate', 'moderate', 'sponsor'])
/** "talks under the auspices of". */
const CARE = /^(?:mediation|auspices?|chairmanship|facilitation|aegis|sponsorship|patronage|guidance)$/i
const SAID =
  /^(?:say|tell|announce|declare|pledge|promise|warn|speak|agree|sign|initial|adopt|approve|decide|discuss|raise|propose|demand|present|put|urge|call|accept|reject|refuse|offer|outline|reaffirm|reiterate|vow|insist|argue|ask|express|stress|reach|conclude|strike|exchange|boycott|attend|complain|repeat)$/
const COMING = /^(?:arrive|travel|fly|come|sit|leave|head|return|gather|assemble|convene|meet)$/
const PARTICIPLES = new Set([
  'attend',
  'hold',
  'involve',
  'include',
  'comprise',
  'join',
  'convene',
  'chair',
  'lead',
  'initiate',
])
/** Verbs whose subject takes part in the contact they govern only where the text names the other side: "proposed talks with". */
const SPEAKERS =
  /^(?:say|tell|declare|announce|report|call|urge|note|welcome|hail|praise|condemn|support|hope|expect|demand)$/

/**
 * Who takes part, in the order the text names them; groups stand as their members where the text tells them.
 *
 * `own` are those the naming itself gives ("a meeting with the envoy"), without the subject of the verb that holds it.
 */
export function participantsOf(
  parsed: ParsedDispatch,
  actors: ActorBook,
  naming: Naming,
): { all: Participant[]; own: readonly string[] } {
  const seen = new Map<string, Role>()
  const put: Put = (ids, role) => {
    for (const id of ids) if (!seen.has(id) || (role && !seen.get(id))) seen.set(id, role)
  }
  const add: Add = (tokens, role, before) => {
    for (const token of tokens) {
      const named = namedFrom(parsed, actors, token, before)
      const seated =
        named.length || (role !== 'host' && role !== 'mediator' && naming.type !== 'call')
          ? undefined
          : seatedAt(parsed, actors, token)
      const home = named.length || role !== 'mediator' ? undefined : actors.stateOf(token.index)
      // "travelled to both capitals", which nobody named: no host
      const isLand = role === 'host' && /^(?:capitals|countries|states|nations)$/i.test(token.text)
      const known = isLand ? named.filter((id) => actors.get(id)?.type !== 'entity') : named
      put(seated ? [seated] : home ? [home] : known, role)
    }
  }
  const listed = companionsFrom(parsed, naming.head).flatMap((from) => readRoster(parsed, actors, from).flat())
  const tree = listed.length ? [] : COMPANY
  if (naming.sort === 'verb') ofVerb(parsed, actors, naming, add, put, tree)
  else ofNoun(parsed, actors, naming, add, tree)
  for (const id of pairBefore(parsed, actors, naming.head)) seen.set(id, undefined)
  for (const id of listed) if (!seen.has(id)) seen.set(id, undefined)
  // "the six-party talks" do not take part in themselves
  for (const id of naming.sort === 'noun' ? actors.ofToken(naming.head.index) : []) seen.delete(id)
  const own = [...seen.keys()]
  if (naming.sort === 'noun') fromGovernor(parsed, actors, naming, add, put)
  return { all: [...seen].map(([actor, role]) => (role ? { actor, role } : { actor })), own }
}

type Put = (ids: readonly string[], role?: Role) => void
type Add = (tokens: readonly Token[], role?: Role, before?: number) => void

function ofVerb(
  parsed: ParsedDispatch,
  actors: ActorBook,
  naming: Naming,
  add: Add,
  put: Put,
  company: readonly string[],
): void {
  const verb = naming.head
  const visiting = naming.type === 'visit'
  const hosting = HOSTS.has(verb.lemma)
  const passive = dependents(parsed, verb, 'nsubj').some((d) => d.deprel === 'nsubj:pass')
  if (!(passive && naming.type === 'signing')) {
    const role = visiting ? 'guest' : hosting ? 'host' : undefined
    const listed = doersBefore(parsed, actors, verb)
    if (listed.length) put(listed, role)
    else add(antecedents(parsed, verb), role, verb.index)
  }
  if (naming.type !== 'signing')
    add(dependents(parsed, verb, 'obj', 'iobj'), visiting ? 'host' : hosting ? 'guest' : undefined)
  add(prepositional(parsed, verb, ...company, 'by', 'including', 'alongside', 'together with'))
  if (naming.type === 'call') add(prepositional(parsed, verb, 'to'))
  if (visiting) add(prepositional(parsed, verb, 'to'), 'host')
  for (const document of dependents(parsed, verb, 'obj', 'nsubj'))
    if (naming.type === 'signing') add(prepositional(parsed, document, 'with', 'between', 'among'))
}

function ofNoun(parsed: ParsedDispatch, actors: ActorBook, naming: Naming, add: Add, company: readonly string[]): void {
  const noun = naming.head
  const visiting = naming.type === 'visit'
  const nouns = roundsOf(parsed, noun)
  for (const d of dependents(parsed, noun, 'nmod'))
    if (d.deprel === 'nmod:poss') add([d], visiting ? 'guest' : undefined, noun.index)
  // "the president is on a visit"
  if (visiting && prepositionOf(parsed, noun) === 'on') add(dependents(parsed, noun, 'nsubj'), 'guest', noun.index)
  const before = dependents(parsed, noun, 'compound', 'amod', 'nmod').filter(
    (d) => d.index < noun.index && d.deprel !== 'nmod:poss',
  )
  for (const d of before)
    if (takesPartAsModifier(actors, d, visiting)) add([d], visiting ? 'host' : undefined, noun.index)
  add(chairsBefore(parsed, noun), 'mediator')
  for (const n of nouns) {
    add(prepositional(parsed, n, ...company, 'involving', 'including'))
    add(prepositional(parsed, n, 'of', 'by', 'from'), visiting ? 'guest' : undefined)
    if (visiting) add(prepositional(parsed, n, 'to'), 'host')
    if (naming.type === 'message' || naming.type === 'call') add(prepositional(parsed, n, 'to'))
    for (const format of prepositional(parsed, n, 'in', 'within')) if (format.lemma === 'format') add([format])
    for (const care of prepositional(parsed, n, 'under'))
      if (CARE.test(care.lemma)) add([...prepositional(parsed, care, 'of'), ...ownersBefore(parsed, care)], 'mediator')
    for (const clause of dependents(parsed, n, 'acl')) {
      const agents = prepositional(parsed, clause, 'by')
      if (HOSTS.has(clause.lemma)) add(agents, 'host')
      else if (CHAIRS.has(clause.lemma)) add(agents, 'mediator')
      else if (naming.type === 'message') add(prepositional(parsed, clause, 'to', 'by'))
      else if (PARTICIPLES.has(clause.lemma)) {
        add(agents)
        add(dependents(parsed, clause, 'obj'))
        add(prepositional(parsed, clause, 'between', 'with', 'among'))
      }
    }
  }
}

/** The state already told of whose government sits there: "flew to Varn", "called Downing Street". */
function seatedAt(parsed: ParsedDispatch, actors: ActorBook, token: Token): string | undefined {
  const { from } = parsed.sentences[token.sentence]!
  let first = token.index
  while (first > from && first > token.index - 3 && parsed.tokens[first - 1]!.upos === 'PROPN') first--
  for (let i = first; i <= token.index; i++) {
    const home = homeAt(parsed, parsed.tokens[i]!.start)
    if (home?.type === 'state') return actors.all.find((a) => a.type === 'state' && a.name === home.name)?.id
  }
  return undefined
}

/** "Norland-brokered talks", "the United Nations-led consultations". */
function chairsBefore(parsed: ParsedDispatch, noun: Token): Token[] {
  const { from } = parsed.sentences[noun.sentence]!
  for (let i = noun.index - 1; i > Math.max(from, noun.index - 6); i--)
    if (/^(?:brokered|mediated|facilitated|sponsored|led|chaired|hosted)$/i.test(parsed.tokens[i]!.text))
      return i - 2 >= from && /^[-–]$/.test(parsed.tokens[i - 1]!.text) ? [parsed.tokens[i - 2]!] : []
  return []
}

/** "under Norland's mediation". */
function ownersBefore(parsed: ParsedDispatch, noun: Token): Token[] {
  return dependents(parsed, noun, 'nmod').filter((d) => d.deprel === 'nmod:poss')
}

/** Subjects of a verb; for "the envoy, who will visit", the noun that "who" stands for. */
function antecedents(parsed: ParsedDispatch, verb: Token): Token[] {
  const subjects = subjectsOf(parsed, verb)
  const noun = headOf(parsed, verb)
  // "leaders meeting in Varn"
  if (!subjects.length && noun && relationOf(verb) === 'acl' && verb.xpos === 'VBG') return [noun]
  return subjects.length === 1 && /^(?:who|which|that)$/i.test(subjects[0]!.text) && noun ? [noun] : subjects
}

/** "a round of talks with Norland": the talks say with whom. */
function roundsOf(parsed: ParsedDispatch, noun: Token): Token[] {
  const rounds = dependents(parsed, noun, 'nmod').filter(
    (d) =>
      prepositionOf(parsed, d) === 'of' &&
      /^(?:talk|negotiation|meeting|consultation|dialogue|dialog|discussion|process|conversation)/i.test(d.lemma),
  )
  return [noun, ...rounds]
}

/** Subjects and companions of the verb that holds, plans or refuses the contact: "Norland held talks with Sudmark". */
function fromGovernor(parsed: ParsedDispatch, actors: ActorBook, naming: Naming, add: Add, put: Put): void {
  const noun = naming.head
  const visiting = naming.type === 'visit'
  const nouns = roundsOf(parsed, noun)
  const named =
    nouns.some((n) => prepositional(parsed, n, 'with').length > 0) || companionsFrom(parsed, noun).length > 0
  const between = nouns.some((n) => prepositional(parsed, n, 'between', 'among', 'of', 'by').length > 0)
  // "wrapped up a fourth day of talks"
  const outer = headOf(parsed, noun)
  const isPart =
    outer !== undefined &&
    /^(?:day|series|phase|stage|week|hour|month|night|session|bout|string|marathon|half)$/.test(outer.lemma) &&
    prepositionOf(parsed, noun) === 'of'
  const held = isPart ? outer : noun
  const head = headOf(parsed, held)
  if (!head) return
  const rel = relationOf(held)
  if (
    head.upos === 'VERB' &&
    (rel === 'obj' ||
      rel === 'nsubj' ||
      rel === 'nsubj:pass' ||
      (rel === 'obl' && isHoldingPreposition(parsed, head, noun)))
  ) {
    const lemma = head.lemma
    const holding = HOLDING.has(lemma)
    const governs =
      holding || phrasal(parsed, head) !== undefined || (Object.hasOwn(GOVERNORS, lemma) && !SPEAKERS.test(lemma))
    // "the six-party talks group A, B and C"
    if (rel === 'nsubj' && /^(?:group|involve|include|comprise|bring|gather|unite)$/.test(lemma))
      add(dependents(parsed, head, 'obj'))
    if (governs) {
      if (rel !== 'nsubj' && (holding || !between)) {
        const role = HOSTS.has(lemma) ? 'host' : CHAIRS.has(lemma) ? 'mediator' : visiting ? 'guest' : undefined
        const listed = doersBefore(parsed, actors, head)
        if (listed.length) put(listed, role)
        else add(subjectsOf(parsed, head), role, head.index)
      }
      add(prepositional(parsed, head, 'with', 'between', 'among', 'involving', 'by'), visiting ? 'guest' : undefined)
      if (visiting) add(prepositional(parsed, head, 'to'), 'host')
      if (naming.type === 'message') add(prepositional(parsed, head, 'to'))
      return
    }
  }
  const preposition = prepositionOf(parsed, held)
  if (rel === 'obl' && preposition === 'for' && !between) {
    // "brought both sides together for talks", "arrived in Varn for talks"
    if (/^(?:bring|invite|gather|summon)$/.test(head.lemma)) add(dependents(parsed, head, 'obj'))
    else if (COMING.test(head.lemma)) add(subjectsOf(parsed, head), undefined, head.index)
  }
  // "reached a deal after four days of talks"
  if (isPart && rel === 'obl' && preposition === 'after' && !between && !named && !SPEAKERS.test(head.lemma))
    add(subjectsOf(parsed, head), undefined, head.index)
  // "conveyed it in a letter to the president"
  if (naming.type === 'message' && preposition === 'in') add(subjectsOf(parsed, predicateOf(parsed, noun)))
  // "told the delegations at the closing session": speaker and hearers sit there
  if (
    rel === 'obl' &&
    preposition === 'at' &&
    isDoneThere(parsed, head) &&
    naming.definite &&
    naming.type !== 'visit'
  ) {
    add(subjectsOf(parsed, head), undefined, head.index)
    if (head.lemma === 'tell') add(dependents(parsed, head, 'obj', 'iobj'))
  }
  // "he said at a meeting with the president": the speaker is the other side
  if (named && !between) add(subjectsOf(parsed, predicateOf(parsed, noun)))
}

/** "said at the summit", "agreed at the round"; not "wants it to be raised at the summit". */
function isDoneThere(parsed: ParsedDispatch, verb: Token): boolean {
  if (!SAID.test(verb.lemma)) return false
  return (
    !/^(?:xcomp|acl)$/.test(relationOf(verb)) && !dependents(parsed, verb, 'aux').some((d) => d.deprel === 'aux:pass')
  )
}

function isHoldingPreposition(parsed: ParsedDispatch, verb: Token, noun: Token): boolean {
  const preposition = prepositionOf(parsed, noun)
  if (preposition === undefined) return false
  return (
    (/^(?:participate|join|take|gather|meet|engage|enter|agree|proceed|return|sit)$/.test(verb.lemma) &&
      /^(?:in|for|to|into|on)$/.test(preposition)) ||
    (verb.lemma === 'agree' && preposition === 'to')
  )
}

/** "an OSCE meeting", "Norland-Sudmark talks": organisations and pairs take part; a town before the noun only says where. */
function takesPartAsModifier(actors: ActorBook, token: Token, visiting: boolean): boolean {
  const ids = actors.ofToken(token.index)
  // "the Norland visit by": a state as an adjective
  if (!ids.length) return visiting && token.upos === 'ADJ' && actors.stateOf(token.index) !== undefined
  const types = ids.map((id) => actors.get(id)?.type)
  if (visiting) return types.includes('state')
  return types.every((t) => t === 'organisation' || t === 'format' || t === 'body')
}
