import type { ContactFinding } from '../../model/finding.ts'
import type { ParsedDispatch, Token } from '../../model/parsed-dispatch.ts'
import { dependents, headOf, relationOf } from '../../parse/match.ts'
import { prepositional, prepositionOf, subjectsOf } from '../clause.ts'
import { companionsFrom, pairBefore } from '../company.ts'
import type { ActorBook } from '../finder.ts'
import { homeAt } from '../home.ts'
import { namedFrom } from '../parties.ts'
import { readRoster } from '../roster.ts'
import { addedBehind, isAdded } from './added.ts'
import { doersBefore } from './doers.ts'
import { fromGovernor, roundsOf } from './governor.ts'
import { CHAIRS, HOSTS } from './lexicon.ts'
import type { Naming } from './naming.ts'

export type Participant = ContactFinding['participants'][number]
export type Role = Participant['role']

/** Prepositions before those on the other side; read by the tree only where no list is found. */
const COMPANY = ['with', 'between', 'among']
/** "talks under the auspices of". */
const CARE = /^(?:mediation|auspices?|chairmanship|facilitation|aegis|sponsorship|patronage|guidance)$/i
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
  if (naming.sort === 'noun') addedBehind(parsed, actors, naming.head, put)
  if (naming.sort === 'noun') fromGovernor(parsed, actors, naming, add, put)
  return { all: [...seen].map(([actor, role]) => (role ? { actor, role } : { actor })), own }
}

export type Put = (ids: readonly string[], role?: Role) => void
export type Add = (tokens: readonly Token[], role?: Role, before?: number) => void

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
    const owners = prepositional(parsed, n, 'of', 'by', 'from').filter((d) => !nouns.includes(d))
    add(owners, visiting ? 'guest' : undefined)
    if (visiting) add(prepositional(parsed, n, 'to'), 'host')
    if (naming.type === 'message' || naming.type === 'call') add(prepositional(parsed, n, 'to'))
    for (const format of prepositional(parsed, n, 'in', 'within')) if (format.lemma === 'format') add([format])
    for (const care of prepositional(parsed, n, 'under'))
      if (CARE.test(care.lemma)) add([...prepositional(parsed, care, 'of'), ...ownersBefore(parsed, care)], 'mediator')
    for (const clause of dependents(parsed, n, 'acl')) {
      if (isAdded(parsed, clause)) continue
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

/** "an OSCE meeting", "Norland-Sudmark talks": organisations and pairs take part; a town before the noun only says where. */
function takesPartAsModifier(actors: ActorBook, token: Token, visiting: boolean): boolean {
  const ids = actors.ofToken(token.index)
  // "the Norland visit by": a state as an adjective
  if (!ids.length) return visiting && token.upos === 'ADJ' && actors.stateOf(token.index) !== undefined
  const types = ids.map((id) => actors.get(id)?.type)
  if (visiting) return types.includes('state')
  return types.every((t) => t === 'organisation' || t === 'format' || t === 'body')
}
