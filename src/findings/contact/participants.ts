import type { ContactFinding } from '../../model/finding.ts'
import type { ParsedDispatch, Token } from '../../model/parsed-dispatch.ts'
import { dependents } from '../../parse/match.ts'
import { headOf, predicateOf, prepositional, prepositionOf, relation, subjectsOf, withConjuncts } from '../clause.ts'
import type { ActorBook } from '../finder.ts'
import { GOVERNORS, HOLDING } from './lexicon.ts'
import type { Naming } from './naming.ts'

export type Participant = ContactFinding['participants'][number]
type Role = Participant['role']

const HOSTS = new Set(['host', 'welcome', 'receive'])
const CHAIRS = new Set(['mediate', 'broker', 'facilitate', 'moderate', 'sponsor'])
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
const SPEAKERS = /^(?:say|tell|announce|report|call|urge|note|welcome|hail|praise|condemn|support|hope|expect|demand)$/

/** Who takes part, in the order the text names them; groups stand as their members where the text tells them. */
export function participantsOf(parsed: ParsedDispatch, actors: ActorBook, naming: Naming): Participant[] {
  const seen = new Map<string, Role>()
  const add = (tokens: readonly Token[], role?: Role) => {
    for (const token of tokens)
      for (const named of withConjuncts(parsed, token))
        for (const id of actors.ofToken(named.index).flatMap((a) => actors.members(a)))
          if (!seen.has(id) || (role && !seen.get(id))) seen.set(id, role)
  }
  if (naming.sort === 'verb') ofVerb(parsed, naming, add)
  else ofNoun(parsed, actors, naming, add)
  return [...seen].map(([actor, role]) => (role ? { actor, role } : { actor }))
}

type Add = (tokens: readonly Token[], role?: Role) => void

function ofVerb(parsed: ParsedDispatch, naming: Naming, add: Add): void {
  const verb = naming.head
  const visiting = naming.type === 'visit'
  const hosting = HOSTS.has(verb.lemma)
  const passive = dependents(parsed, verb, 'nsubj').some((d) => d.deprel === 'nsubj:pass')
  if (!(passive && naming.type === 'signing'))
    add(subjectsOf(parsed, verb), visiting ? 'guest' : hosting ? 'host' : undefined)
  if (naming.type !== 'signing') add(dependents(parsed, verb, 'obj'), visiting ? 'host' : hosting ? 'guest' : undefined)
  add(prepositional(parsed, verb, 'with', 'between', 'by', 'among', 'including', 'alongside', 'together with'))
  if (naming.type === 'call') add(prepositional(parsed, verb, 'to'))
  if (visiting) add(prepositional(parsed, verb, 'to'), 'host')
  for (const document of dependents(parsed, verb, 'obj', 'nsubj'))
    if (naming.type === 'signing') add(prepositional(parsed, document, 'with', 'between', 'among'))
}

function ofNoun(parsed: ParsedDispatch, actors: ActorBook, naming: Naming, add: Add): void {
  const noun = naming.head
  const visiting = naming.type === 'visit'
  const rounds = dependents(parsed, noun, 'nmod').filter(
    (d) => prepositionOf(parsed, d) === 'of' && /^(?:talk|negotiation|meeting|consultation)/i.test(d.lemma),
  )
  const nouns = [noun, ...rounds]
  for (const d of dependents(parsed, noun, 'nmod'))
    if (d.deprel === 'nmod:poss') add([d], visiting ? 'guest' : undefined)
  const before = dependents(parsed, noun, 'compound', 'amod', 'nmod').filter(
    (d) => d.index < noun.index && d.deprel !== 'nmod:poss',
  )
  for (const d of before) if (takesPartAsModifier(actors, d, visiting)) add([d], visiting ? 'host' : undefined)
  for (const n of nouns) {
    add(prepositional(parsed, n, 'with', 'between', 'among', 'involving', 'including'))
    add(prepositional(parsed, n, 'of', 'by', 'from'), visiting ? 'guest' : undefined)
    if (visiting) add(prepositional(parsed, n, 'to'), 'host')
    if (naming.type === 'message' || naming.type === 'call') add(prepositional(parsed, n, 'to'))
    for (const clause of dependents(parsed, n, 'acl')) {
      const agents = prepositional(parsed, clause, 'by')
      if (HOSTS.has(clause.lemma)) add(agents, 'host')
      else if (CHAIRS.has(clause.lemma)) add(agents, 'mediator')
      else if (PARTICIPLES.has(clause.lemma)) {
        add(agents)
        add(dependents(parsed, clause, 'obj'))
        add(prepositional(parsed, clause, 'between', 'with', 'among'))
      }
    }
  }
  fromGovernor(parsed, noun, nouns, visiting, add)
}

/** Subjects and companions of the verb that holds, plans or refuses the contact: "Norland held talks with Sudmark". */
function fromGovernor(parsed: ParsedDispatch, noun: Token, nouns: readonly Token[], visiting: boolean, add: Add): void {
  const named = nouns.some((n) => prepositional(parsed, n, 'with').length > 0)
  const between = nouns.some((n) => prepositional(parsed, n, 'between', 'among', 'of', 'by').length > 0)
  const head = headOf(parsed, noun)
  if (!head) return
  const rel = relation(noun)
  if (
    head.upos === 'VERB' &&
    (rel === 'obj' || rel === 'nsubj' || (rel === 'obl' && isHoldingPreposition(parsed, head, noun)))
  ) {
    const lemma = head.lemma
    const holding = HOLDING.has(lemma)
    const governs = holding || (Object.hasOwn(GOVERNORS, lemma) && !SPEAKERS.test(lemma))
    if (governs) {
      if (rel !== 'nsubj' && (holding || !between))
        add(
          subjectsOf(parsed, head),
          HOSTS.has(lemma) ? 'host' : CHAIRS.has(lemma) ? 'mediator' : visiting ? 'guest' : undefined,
        )
      add(prepositional(parsed, head, 'with', 'between', 'among', 'involving', 'by'))
      if (visiting) add(prepositional(parsed, head, 'to'), 'host')
    }
    return
  }
  // "he said at a meeting with the president": the speaker is the other side
  if (named && !between) add(subjectsOf(parsed, predicateOf(parsed, noun)))
}

function isHoldingPreposition(parsed: ParsedDispatch, verb: Token, noun: Token): boolean {
  const preposition = prepositionOf(parsed, noun)
  if (preposition === undefined) return false
  return (
    (/^(?:participate|join|take|gather|meet|arrive|engage|enter|agree|proceed|return|sit)$/.test(verb.lemma) &&
      /^(?:in|for|to|into|on)$/.test(preposition)) ||
    (verb.lemma === 'agree' && preposition === 'to')
  )
}

/** "an OSCE meeting", "Norland-Sudmark talks": organisations and pairs take part; a town before the noun only says where. */
function takesPartAsModifier(actors: ActorBook, token: Token, visiting: boolean): boolean {
  const ids = actors.ofToken(token.index)
  if (!ids.length) return false
  const types = ids.map((id) => actors.get(id)?.type)
  if (token.text.includes('-') || token.text.includes('–')) return true
  if (visiting) return types.includes('state')
  return types.every((t) => t === 'organisation' || t === 'format' || t === 'body')
}
