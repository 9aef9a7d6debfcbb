import type { ParsedDispatch, Token } from '../../model/parsed-dispatch.ts'
import { dependents, headOf, relationOf } from '../../parse/match.ts'
import { predicateOf, prepositional, prepositionOf, subjectsOf } from '../clause.ts'
import { companionsFrom } from '../company.ts'
import type { ActorBook } from '../finder.ts'
import { doersBefore } from './doers.ts'
import { CHAIRS, GOVERNORS, HOLDING, HOSTS } from './lexicon.ts'
import type { Naming } from './naming.ts'
import type { Add, Put } from './participants.ts'
import { phrasal } from './phase-words.ts'

const SAID =
  /^(?:say|tell|announce|declare|pledge|promise|warn|speak|agree|sign|initial|adopt|approve|decide|discuss|raise|propose|demand|present|put|urge|call|accept|reject|refuse|offer|outline|reaffirm|reiterate|vow|insist|argue|ask|express|stress|reach|conclude|strike|exchange|boycott|attend|complain|repeat)$/
const COMING = /^(?:arrive|travel|fly|come|sit|leave|head|return|gather|assemble|convene|meet)$/
/** Verbs whose subject takes part in the contact they govern only where the text names the other side: "proposed talks with". */
const SPEAKERS =
  /^(?:say|tell|declare|announce|report|call|urge|note|welcome|hail|praise|condemn|support|hope|expect|demand)$/

/** Subjects and companions of the verb that holds, plans or refuses the contact: "Norland held talks with Sudmark". */
export function fromGovernor(parsed: ParsedDispatch, actors: ActorBook, naming: Naming, add: Add, put: Put): void {
  const noun = naming.head
  const visiting = naming.type === 'visit'
  const nouns = roundsOf(parsed, noun)
  const named =
    nouns.some((n) => prepositional(parsed, n, 'with').length > 0) || companionsFrom(parsed, noun).length > 0
  const between = nouns.some((n) =>
    prepositional(parsed, n, 'between', 'among', 'of', 'by').some((d) => !nouns.includes(d)),
  )
  const misread = heldBefore(parsed, noun)
  if (misread) put(doersBefore(parsed, actors, misread))
  // "wrapped up a fourth day of talks"
  const outer = headOf(parsed, noun)
  const isAside =
    outer !== undefined && /^(?:sideline|margin|fringe)s?$/.test(outer.lemma) && prepositionOf(parsed, noun) === 'of'
  const isPart =
    outer !== undefined &&
    /^(?:day|series|phase|stage|week|hour|month|night|session|bout|string|marathon|half)$/.test(outer.lemma) &&
    prepositionOf(parsed, noun) === 'of'
  const held = isPart || isAside ? outer : noun
  const head = headOf(parsed, held)
  if (!head) return
  const rel = relationOf(held)
  if (
    head.upos === 'VERB' &&
    (rel === 'obj' ||
      rel === 'nsubj' ||
      rel === 'nsubj:pass' ||
      // "wrapped up two days of talks", where the tree takes the days for when
      (rel === 'obl' && (isHoldingPreposition(parsed, head, noun) || (isPart && !prepositionOf(parsed, held)))))
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
    isDoneThere(parsed, head) &&
    ((preposition === 'at' && naming.definite) || (isAside && /^(?:at|on|in)$/.test(preposition ?? ''))) &&
    naming.type !== 'visit'
  ) {
    add(subjectsOf(parsed, head), undefined, head.index)
    if (head.lemma === 'tell' && !isAside) add(dependents(parsed, head, 'obj', 'iobj'))
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

/** "a round of talks with Norland": the talks say with whom. */
export function roundsOf(parsed: ParsedDispatch, noun: Token): Token[] {
  const rounds = dependents(parsed, noun, 'nmod').filter(
    (d) =>
      prepositionOf(parsed, d) === 'of' &&
      /^(?:talk|negotiation|meeting|consultation|dialogue|dialog|discussion|process|conversation)/i.test(d.lemma),
  )
  return [noun, ...rounds]
}

/** "held" of "Norland and the rebels held talks", which the tree takes for "talks that were held". */
export function heldBefore(parsed: ParsedDispatch, noun: Token): Token | undefined {
  return dependents(parsed, noun, 'amod').find((d) => {
    const before = parsed.tokens[d.index - 1]
    const isVerb =
      d.index < noun.index && d.xpos === 'VBN' && (HOLDING.has(d.lemma) || Object.hasOwn(GOVERNORS, d.lemma))
    return isVerb && before?.sentence === d.sentence && /^NN(?:S|PS?)$/.test(before.xpos)
  })
}
