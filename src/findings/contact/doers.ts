import type { ParsedDispatch, Token } from '../../model/parsed-dispatch.ts'
import { relationOf } from '../../parse/match.ts'
import type { ActorBook } from '../finder.ts'
import { readRoster } from '../roster.ts'
import { SPEECH } from './setting.ts'

// A subject is seldom longer; the bound keeps reading linear.
const REACH_TOKENS = 60
/** Opens an aside: "who is ill", "chaired by the president", "speaking in Varn". */
const ASIDE = /^(?:who|whom|whose|which)$/i

/** A stretch of a subject between two commas, [from, to). */
interface Stretch {
  readonly from: number
  readonly to: number
}

/**
 * Who does what a verb tells, by position, since the tree often splits a long subject: every name of the list that ends
 * right before the verb and its auxiliaries, asides left out.
 *
 * > | agreed that Lund and the Norland leader, Aki Salo, who is ill, will speak
 *                 ^^^^     ^^^^^^^^^^^^^^^^^^  ^^^^^^^^^
 *
 * @returns none where something else stands before the verb: a pronoun, "and", a phrase that opens the sentence
 */
export function doersBefore(parsed: ParsedDispatch, actors: ActorBook, verb: Token): string[] {
  const end = endOfSubject(parsed, verb)
  if (end === undefined) return []
  const stretches = stretchesBefore(parsed, end)
  const [first = [], ...others] = stretches.map(({ from, to }) => readRoster(parsed, actors, from, to).flat())
  if (isSpeltOut(actors, first, others.flat())) return [...new Set(others.flat())]
  // a list closes with "and"; else what follows explains: "Lund, the head of the mission," or "the rebels' leader, Salo,"
  const named = others.filter((_, i) => /^\p{Lu}/u.test(parsed.tokens[stretches[i + 1]!.from]!.text))
  const explained = named.flat().filter((id) => actors.get(id)?.type === 'person')
  return [...new Set(isClosed(parsed, stretches.at(-1)) ? [first, ...others].flat() : [...first, ...explained])]
}

/** Index behind the subject of a finite verb: before its auxiliaries and adverbs. */
function endOfSubject(parsed: ParsedDispatch, verb: Token): number | undefined {
  const { from } = parsed.sentences[verb.sentence]!
  let at = verb.index - 1
  while (at >= from && parsed.tokens[at]!.upos === 'ADV') at--
  const isInfinitive = parsed.tokens[at]?.text.toLowerCase() === 'to'
  if (isInfinitive) at--
  const first = at
  while (at >= from && /^(?:AUX|ADV)$/.test(parsed.tokens[at]!.upos)) at--
  // "held" of "the rebels held talks" may be taken for what the talks were
  // "are to meet", but not "plans to meet"; "will meet" and "met", but not the participle "meeting"
  const tells = at < first || (!isInfinitive && /^VB[DPZ]$/.test(verb.xpos)) || relationOf(verb) === 'amod'
  if (!tells || at < from) return undefined
  const last = parsed.tokens[at]!
  return last.text === ',' || /^(?:NOUN|PROPN)$/.test(last.upos) ? at + 1 : undefined
}

/** The stretches of the subject that ends at `end`, in text order: back to a verb, a conjunction or the start of the sentence. */
function stretchesBefore(parsed: ParsedDispatch, end: number): Stretch[] {
  const { from: start } = parsed.sentences[parsed.tokens[end - 1]!.sentence]!
  const out: Stretch[] = []
  let to = end
  if (parsed.tokens[to - 1]!.text === ',') to--
  for (;;) {
    const from = startOfStretch(parsed, Math.max(start, end - REACH_TOKENS), to)
    const opens = parsed.tokens[from]!
    const before = parsed.tokens[from - 1]
    const isBounded = from === start || before?.text !== ','
    // "whose mission has hosted": the verb is within it
    if (ASIDE.test(opens.text) && to === end) return []
    const isAside = !isBounded && (ASIDE.test(opens.text) || isParticiple(opens))
    // "On Monday, the envoys met": what opens the sentence
    if (/^(?:ADP|SCONJ|ADV)$/.test(opens.upos)) return isBounded && !out.length ? [] : out
    // "met the envoy and the minister said": what stands behind such a verb is its object
    if (isBounded && before && isFiniteVerb(before) && from > start && !SPEECH.test(before.lemma)) return []
    if (!isAside && hasVerb(parsed, from, to)) return out
    if (!isAside && from < to) out.unshift({ from, to })
    if (isBounded || from <= Math.max(start, end - REACH_TOKENS)) return out
    to = from - 1
  }
}

/** Index of the first token of the stretch that ends at `to`: behind a comma, a verb, a conjunction that opens a clause. */
function startOfStretch(parsed: ParsedDispatch, start: number, to: number): number {
  let comma = to - 1
  while (comma >= start && parsed.tokens[comma]!.text !== ',') comma--
  const opens = parsed.tokens[comma + 1]
  if (comma >= start && opens && (ASIDE.test(opens.text) || isParticiple(opens))) return comma + 1
  for (let i = to - 1; i > comma && i >= start; i--) if (endsSubject(parsed.tokens[i]!)) return i + 1
  return Math.max(start, comma + 1)
}

function endsSubject(token: Token): boolean {
  return token.upos === 'SCONJ' || /^(?:that|["“”;:])$/i.test(token.text) || isFiniteVerb(token)
}

function isParticiple({ upos, xpos, text }: Token): boolean {
  return upos === 'VERB' && /^VB[NG]$/.test(xpos) && !/^including$/i.test(text)
}

function isFiniteVerb({ upos, xpos }: Token): boolean {
  return (upos === 'VERB' || upos === 'AUX') && /^(?:VB[DPZ]|MD)$/.test(xpos)
}

function hasVerb(parsed: ParsedDispatch, from: number, to: number): boolean {
  return parsed.tokens.slice(from, to).some((t) => /^(?:VERB|AUX)$/.test(t.upos) && !/^including$/i.test(t.text))
}

function isClosed(parsed: ParsedDispatch, stretch: Stretch | undefined): boolean {
  return stretch !== undefined && parsed.tokens.slice(stretch.from, stretch.to).some((t) => /^(?:and|&)$/i.test(t.text))
}

/** "the two ministers, Lund and Salo": the group is those named behind it. */
function isSpeltOut(actors: ActorBook, ids: readonly string[], others: readonly string[]): boolean {
  return (
    ids.length === 1 &&
    others.length > 1 &&
    actors.get(ids[0]!)?.type === 'entity' &&
    others.every((id) => actors.get(id)?.type === 'person')
  )
}
