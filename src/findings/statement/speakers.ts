import type { ActorType } from '../../model/actor.ts'
import type { ParsedDispatch, Sentence, Token } from '../../model/parsed-dispatch.ts'
import { spanOf } from '../../parse/match.ts'
import { subjectsOf, withConjuncts } from '../clause.ts'
import type { ActorBook } from '../finder.ts'
import { isNoActor } from '../no-actor.ts'
import type { TokenRange } from './draft.ts'

const PEOPLE =
  /^(?:officials?|sources?|diplomats?|analysts?|experts?|witnesses|residents|observers|negotiators?|mediators?|envoys?|lawmakers?|aides?|spokes(?:man|woman|person|people)|ministers?|leaders?|president|commanders?|critics|activists?|protesters|supporters|opponents|delegates?|representatives?|journalists?|reporters?)$/i
const BODIES =
  /^(?:statement|report|ministry|government|council|parliament|court|office|commission|committee|agency|administration|communique|declaration|letter|document|newspaper|daily|magazine|media|press|television|radio|delegation|summit|meeting)$/i
const PRONOUN = /^(?:i|we|he|she|they|it|all|both|two|who|which|that|this)$/i
const MEETING = /^(?:meet|speak|talk|confer|consult)$/
const NAMING = /^(?:NOUN|PROPN|PRON)$/
// a mention this much like the source names it, even where the tree gives another head
const ALIKE = 0.5
// and one less like it than this gives way to the person the tree has: "Maria Stone of the Institute for Peace"
const SURE = 0.8

/** Tells the actors behind the words of a source; the same words for an unnamed one give the same actor. */
export interface SpeakerFinder {
  /** who speaks: known actors, or a new unnamed one ("a senior official"); empty where nobody can be told */
  speakersOf(source: readonly TokenRange[]): string[]
  /** who the sentence before this token's is about: the subject of its main clause */
  topicBefore(token: number): readonly string[]
  /** true for several actors, or one that is no single person */
  isPlural(this: void, ids: readonly string[]): boolean
  /** true for an unnamed thing that became an actor only by being a source */
  isThing(this: void, id: string): boolean
}

interface Mention {
  readonly start: number
  readonly end: number
  readonly id: string
}

export function findSpeakers(parsed: ParsedDispatch, actors: ActorBook): SpeakerFinder {
  const mentions = actors.all
    .flatMap((a) => a.mentions.map((m): Mention => ({ start: m.start, end: m.end, id: a.id })))
    .sort((a, b) => a.start - b.start)
  const unnamed = new Map<string, string>()
  const things = new Set<string>()
  const ofHead = (head: Token, range: TokenRange): readonly string[] => {
    const known = actors.ofToken(head.index)
    if (known.length && !isNameOfMore(parsed, actors, known, range)) return known
    const start = parsed.tokens[range[0]]!.start
    const end = parsed.tokens[range[1] - 1]!.end
    if ((head.upos !== 'NOUN' && head.upos !== 'PROPN') || end - start > 200) return []
    if (isNoActor(head.text) || parsed.tokens[range[0]]!.upos === 'PUNCT') return []
    const words = parsed.dispatch.text.slice(start, end).toLowerCase()
    const id = unnamed.get(words) ?? actors.add(spanOf(parsed, start, end), { type: typeOf(head) })
    unnamed.set(words, id)
    if (typeOf(head) === 'entity') things.add(id)
    return [id]
  }
  const isPerson = (id: string) => actors.get(id)?.type === 'person'
  // by place, as "met today with X" often hangs "with" on the day
  const partners = (sentence: Sentence): Token[] => {
    const tokens = parsed.tokens.slice(sentence.from, sentence.to)
    const at = tokens.findIndex((t) => t.lemma === 'with')
    const first = at < 0 ? undefined : tokens.slice(at, at + 9).find((t) => actors.ofToken(t.index).length)
    return first ? withConjuncts(parsed, first) : []
  }
  return {
    speakersOf: (source) => {
      const ids = source.flatMap((whole) => {
        const range = withoutAside(parsed, whole)
        const list = listed(parsed, actors, range)
        if (list.length) return list
        const heads = headsOf(parsed, range)
        const alike = heads.length === 1 ? mostAlike(mentions, parsed, range) : undefined
        const person = alike && alike.share < SURE ? actors.ofToken(heads[0]!.index).find(isPerson) : undefined
        return person ? [person] : alike ? [alike.id] : heads.flatMap((t) => ofHead(t, range))
      })
      return [...new Set(ids)]
    },
    isPlural: (ids) => ids.length > 1 || (ids.length === 1 && actors.get(ids[0]!)?.type !== 'person'),
    isThing: (id) => things.has(id),
    topicBefore: (token) => {
      const before = parsed.sentences[parsed.tokens[token]!.sentence - 1]
      if (before?.role !== 'body') return []
      const root = parsed.tokens.slice(before.from, before.to).find((t) => t.head < 0)
      if (!root) return []
      const named = [...subjectsOf(parsed, root), ...(MEETING.test(root.lemma) ? partners(before) : [])]
      return [...new Set(named.flatMap((t) => actors.ofToken(t.index)))]
    },
  }
}

/** "the Norland Mail" is a newspaper, though only the state in its name is known. */
function isNameOfMore(parsed: ParsedDispatch, actors: ActorBook, known: readonly string[], range: TokenRange): boolean {
  const last = parsed.tokens[range[1] - 1]!
  const state = known.length === 1 && actors.get(known[0]!)?.type === 'state'
  return state && last.upos === 'PROPN' && range[1] - range[0] > 1 && !actors.ofToken(last.index).length
}

/** The governing token of a range, a noun or name before anything else, and the nouns coordinated with it. */
export function headsOf(parsed: ParsedDispatch, [from, to]: TokenRange): Token[] {
  const free = parsed.tokens.slice(from, to).filter((t) => t.head < from || t.head >= to)
  const head = free.find((t) => NAMING.test(t.upos)) ?? free.find((t) => t.upos === 'DET') ?? parsed.tokens[to - 1]
  return head ? withConjuncts(parsed, head).filter((c) => c.index >= from && c.index < to) : []
}

/** "the minister, Stefan Druz, whose country chairs the council": what is added about him names others. */
function withoutAside(parsed: ParsedDispatch, [from, to]: TokenRange): TokenRange {
  for (let i = from + 1; i + 1 < to; i++)
    if (parsed.tokens[i]!.text === ',' && /^(?:who|whose|whom|which)$/i.test(parsed.tokens[i + 1]!.text))
      return [from, i]
  return [from, to]
}

/** "Norland, Vestria", "A, B and C": every actor named, where the source is nothing but a list of them. */
function listed(parsed: ParsedDispatch, actors: ActorBook, [from, to]: TokenRange): readonly string[] {
  const tokens = parsed.tokens.slice(from, to)
  const parted = tokens.some((t) => t.text === ',' || t.upos === 'CCONJ')
  if (!parted || !tokens.every((t) => t.text === ',' || t.upos === 'CCONJ' || t.upos === 'DET' || t.upos === 'PROPN'))
    return []
  const ids = actors.within(tokens[0]!.start, tokens[tokens.length - 1]!.end)
  return ids.length > 1 ? ids : []
}

/** True for a source that only points: "he", "they", "all". */
export function isPointing(parsed: ParsedDispatch, range: TokenRange | undefined): boolean {
  return range !== undefined && range[1] - range[0] <= 2 && PRONOUN.test(parsed.tokens[range[1] - 1]!.text)
}

/** The actor whose mention has most in common with the source's words, "the" left out. */
function mostAlike(
  mentions: readonly Mention[],
  parsed: ParsedDispatch,
  [from, to]: TokenRange,
): { id: string; share: number } | undefined {
  const first = /^(?:the|a|an)$/i.test(parsed.tokens[from]!.text) && to - from > 1 ? from + 1 : from
  const start = parsed.tokens[first]!.start
  const end = parsed.tokens[to - 1]!.end
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    // no mention is longer than this, so none further left can reach in
    if (mentions[middle]!.start < start - 300) low = middle + 1
    else high = middle
  }
  let best: { id: string; share: number } | undefined
  for (let i = low; i < mentions.length && mentions[i]!.start < end; i++) {
    const m = mentions[i]!
    const both = Math.min(end, m.end) - Math.max(start, m.start)
    const share = both / (Math.max(end, m.end) - Math.min(start, m.start))
    if (share > (best?.share ?? ALIKE)) best = { id: m.id, share }
  }
  return best
}

function typeOf(head: Token): ActorType {
  if (PEOPLE.test(head.text)) return 'person'
  if (BODIES.test(head.text)) return 'body'
  return head.upos === 'PROPN' ? 'organisation' : 'entity'
}
