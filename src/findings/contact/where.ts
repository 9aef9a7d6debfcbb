import type { ParsedDispatch, Token } from '../../model/parsed-dispatch.ts'
import type { Place } from '../../model/span.ts'
import { dependents, headOf, relationOf, spanOf, subtree } from '../../parse/match.ts'
import { predicateOf, prepositionOf } from '../clause.ts'
import type { ActorBook } from '../finder.ts'
import { homeAt } from '../home.ts'
import { findPlace } from '../place.ts'
import type { Naming } from './naming.ts'
import { carriers } from './setting.ts'
import { goesOnAt } from './when.ts'

const WHERE = new Set(['in', 'at', 'near', 'outside', 'inside'])
const REACH_TOKENS = 25

/** Where the contact is: "in Vienna" beside it, "the Vienna summit", or for a visit the place it leads to. */
export function placeOf(parsed: ParsedDispatch, actors: ActorBook, naming: Naming): Place | undefined {
  const land = naming.type === 'visit' ? landBefore(parsed, actors, naming.head) : undefined
  if (land) return land
  for (const carrier of carriers(parsed, naming))
    for (const d of dependents(parsed, carrier, 'obl', 'nmod', 'compound')) {
      const preposition = prepositionOf(parsed, d)
      const leads =
        naming.type === 'visit' && (preposition === 'to' || (preposition === undefined && d.upos === 'PROPN'))
      if (preposition ? WHERE.has(preposition) || leads : relationOf(d) === 'compound' && !isPaired(parsed, d)) {
        const under = subtree(parsed, d)
        const from = preposition ? under[0]!.start : d.start
        const place = findPlace(parsed, from, relationOf(d) === 'compound' ? carrier.end : under.at(-1)!.end)
        // "the Norland talks" are about a state; "the Vienna talks" are in a town
        if (place && (preposition || !isState(parsed, place))) return place
      }
    }
  // "the Varn Agreement, signed in May"
  const document =
    naming.type === 'signing' && relationOf(naming.head) === 'acl' ? headOf(parsed, naming.head) : undefined
  const named = document && findPlace(parsed, subtree(parsed, document)[0]!.start, document.end)
  if (named) return behind(parsed, naming) ?? named
  if (naming.type === 'visit' && naming.sort === 'verb') {
    const seen = dependents(parsed, naming.head, 'obj')[0]
    if (seen?.upos === 'PROPN') return { name: seen.text, span: spanOf(parsed, seen.start, seen.end) }
  }
  return behind(parsed, naming)
}

/** "the Norland visit by the envoy", where an adjective tells the state that is visited. */
function landBefore(parsed: ParsedDispatch, actors: ActorBook, noun: Token): Place | undefined {
  for (const d of dependents(parsed, noun, 'amod')) {
    const state = d.index < noun.index ? actors.stateOf(d.index) : undefined
    const name = state && actors.get(state)?.name
    if (name) return { name, span: spanOf(parsed, d.start, d.end) }
  }
  return undefined
}

/** Of the places that namings of one contact give, the first that is no whole state: "in the Norland capital" before "in Norland". */
export function nearestPlace(parsed: ParsedDispatch, places: readonly Place[]): Place | undefined {
  return places.find((place) => !isState(parsed, place)) ?? places[0]
}

function isState(parsed: ParsedDispatch, place: Place): boolean {
  const home = homeAt(parsed, place.span.start)
  return home?.type === 'state' && !home.byCapital
}

/** "Sudmark" of "Norland-Sudmark meeting" takes part; it is no place. */
function isPaired(parsed: ParsedDispatch, token: Token): boolean {
  return [token.index - 1, token.index + 1].some((i) => /^[-–/]$/.test(parsed.tokens[i]?.text ?? ''))
}

/** "met today with the Vestrian minister in Vienna": the first place after it in its clause, or the one that opens the sentence. */
function behind(parsed: ParsedDispatch, naming: Naming): Place | undefined {
  const sentence = parsed.sentences[naming.head.sentence]!
  const { head } = naming
  let isHeld = false
  for (let i = head.index + 1; i < Math.min(sentence.to, head.index + REACH_TOKENS); i++) {
    const token = parsed.tokens[i]!
    // "due to begin in Geneva", ", to be held in Vienna", ", that time in Oslo"
    if (goesOnAt(parsed, naming, i)) {
      isHeld = true
      continue
    }
    if (token.upos === 'VERB' || token.upos === 'AUX' || token.upos === 'SCONJ' || /^[,;:"“”]$/.test(token.text)) break
    const lower = token.text.toLowerCase()
    if (WHERE.has(lower) || (lower === 'to' && naming.type === 'visit')) {
      const place = findPlace(parsed, token.start, parsed.tokens[Math.min(sentence.to - 1, i + 6)]!.end)
      if (place && place.span.start - token.end < 12) return place
    }
    // what the next noun is in says nothing of the contact
    if (naming.sort === 'noun' && !isHeld && token.upos === 'NOUN' && token.start >= naming.span.end) break
  }
  const opening = parsed.tokens[sentence.from]!
  if (naming.sort === 'verb' && opening.text === 'In' && predicateOf(parsed, opening).index === head.index)
    return findPlace(parsed, opening.start, parsed.tokens[Math.min(head.index, sentence.from + 6)]!.end)
  return undefined
}
