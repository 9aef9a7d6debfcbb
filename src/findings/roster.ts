import type { ParsedDispatch, Token } from '../model/parsed-dispatch.ts'
import { relationOf } from '../parse/match.ts'
import type { ActorBook } from './finder.ts'

// A list of parties is seldom longer; the bound keeps reading linear.
const LONGEST_TOKENS = 90
const STOPS = new Set(['VERB', 'AUX', 'SCONJ', 'INTJ'])
const TIMELY = /^(?:today|yesterday|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/i
/** "the neighbouring states of Norland and Sudmark" are the two themselves. */
const LANDS = /^(?:states|countries|nations|republics|neighbou?rs)$/i
const ALSO = /^(?:plus|alongside)$/i

/**
 * The actors a list names, item by item, groups as their members: "Prime Minister A of Norland and President B" -> [A], [B].
 *
 * Reads words rather than the tree, which often splits long lists of titles and names. Homes after "of" and what stands in
 * parentheses name no item. A list with commas must close with "and"; else only its first item counts.
 * @param from index of the first token of the list
 * @param before index of the token that ends it at the latest
 */
export function readRoster(
  parsed: ParsedDispatch,
  actors: ActorBook,
  from: number,
  before = Number.POSITIVE_INFINITY,
): string[][] {
  const sentence = parsed.sentences[parsed.tokens[from]?.sentence ?? -1]
  if (!sentence) return []
  const items: string[][] = []
  let current: string[] = []
  let commas = 0
  let delegation: string | undefined
  let closed = false
  const close = () => {
    if (current.length) items.push(current)
    current = []
  }
  const end = Math.min(sentence.to, from + LONGEST_TOKENS, before)
  for (let i = from; i < end; i++) {
    const token = parsed.tokens[i]!
    if (isDelegation(actors, i, token)) delegation = actors.ofToken(i)[0]
    const lower = token.text.toLowerCase()
    if (lower === ',') {
      if (!current.length && !items.length) break
      close()
      if (closed && before === Number.POSITIVE_INFINITY && !goesOn(parsed, i, end)) break
      commas++
    } else if (lower === 'and' || lower === '&') {
      // "the ministers of Norland and Sudmark": one item with two homes
      if (current.length && sharesHomes(parsed, actors, i)) {
        i = skipHome(parsed, i, end)
        continue
      }
      close()
      closed = true
    } else if (lower === '(' || lower === '-lrb-') i = skipTo(parsed, i, end, /^(?:\)|-rrb-)$/i)
    else if (lower === 'of' || lower === 'for') {
      // "the delegations of Norland and Sudmark": the states themselves
      if (
        current.length &&
        /^(?:delegations|representatives|governments|teams|negotiators)$/i.test(parsed.tokens[i - 1]!.text)
      )
        current = []
      else if (current.length) i = skipHome(parsed, i, end)
    } else if (delegation !== undefined && actors.ofToken(i)[0] === delegation) {
      // "representatives of the Norland government": one mention, in which an adjective tells the state
      const state = actors.stateOf(i)
      if (state) current = [state]
    } else if (
      actors.ofToken(i).length &&
      !isDelegation(actors, i, token) &&
      token.upos !== 'VERB' &&
      !isDemonym(actors, token)
    ) {
      current = actors.ofToken(i).flatMap((id) => actors.members(id))
    } else if (lower === 'including') {
      // "senior officials including A and B": those named stand for the group
      current = []
      closed = false
    } else if (ALSO.test(lower)) close()
    else if (isAsWellAs(parsed, i)) close()
    else if (isDash(parsed, i)) {
      // "the co-chairs - A, B and C - met": those named stand for the group
      if (!current.length || items.length) break
      current = []
    } else if (stops(token) && !(token.upos === 'VERB' && /^United$/.test(token.text))) break
    // "Norland Foreign Minister": the state only tells whose minister it is
    else if (current.length && isTitle(token) && namesHome(actors, i - 1)) current = []
  }
  close()
  if (commas > 0 && !closed) return items.slice(0, 1)
  return isSpeltOut(actors, items) ? items.slice(1) : items
}

/** "the two chiefs, General A and General B": a group first, then the persons it consists of. */
function isSpeltOut(actors: ActorBook, items: readonly (readonly string[])[]): boolean {
  const [group, ...others] = items
  if (others.length < 2 || group!.length !== 1 || actors.get(group![0]!)?.type !== 'entity') return false
  return /s$/.test(headWord(actors.get(group![0]!)!.name)) && others.every(([id]) => actors.get(id!)?.type === 'person')
}

/** "chiefs" of "The chiefs of the general staffs". */
function headWord(name: string): string {
  return name.split(/ (?:of|for|from|in|to) /)[0]!
}

/** A dash between spaces, which encloses what explains the words before. */
function isDash(parsed: ParsedDispatch, at: number): boolean {
  const token = parsed.tokens[at]!
  const before = parsed.tokens[at - 1]
  return /^[-–—]{1,2}$/.test(token.text) && before !== undefined && before.end < token.start
}

/** "with A and B, C and D" goes on, "with A and B, C said" is over: what comes first behind the comma, "and" or a verb. */
function goesOn(parsed: ParsedDispatch, comma: number, end: number): boolean {
  for (let i = comma + 1; i < end; i++) {
    const token = parsed.tokens[i]!
    if (/^and$/i.test(token.text)) return true
    if (token.upos === 'VERB' || token.upos === 'AUX' || token.upos === 'SCONJ') return false
  }
  return false
}

/** True at the "and" of "the ministers of Norland and Sudmark": a plural before "of", states on either side. */
function sharesHomes(parsed: ParsedDispatch, actors: ActorBook, and: number): boolean {
  if (!namesHome(actors, and + 1) && !namesHome(actors, and + 2)) return false
  for (let i = and - 1; i > Math.max(0, and - 8); i--) {
    const token = parsed.tokens[i]!
    if (/^of$/i.test(token.text))
      return /^NN(?:P)?S$/.test(parsed.tokens[i - 1]!.xpos) && !LANDS.test(parsed.tokens[i - 1]!.text)
    if (!/^(?:PROPN|DET|ADJ|NOUN)$/.test(token.upos)) return false
  }
  return false
}

/** "delegations" of "the delegations of Norland and Sudmark", which one mention may cover whole. */
function isDelegation(actors: ActorBook, at: number, token: Token): boolean {
  return (
    /^(?:delegations|representatives|governments|negotiators)$/i.test(token.text) &&
    actors.ofToken(at).every((id) => actors.members(id).length < 2)
  )
}

function isTitle(token: Token): boolean {
  return (token.upos === 'NOUN' || token.upos === 'PROPN') && !TIMELY.test(token.text)
}

function namesHome(actors: ActorBook, at: number): boolean {
  const ids = actors.ofToken(at)
  return ids.length > 0 && ids.every((id) => /^(?:state|organisation|body)$/.test(actors.get(id)?.type ?? ''))
}

/** "the Greek, Cypriot and French counterparts": an adjective alone names nobody. */
function isDemonym(actors: ActorBook, token: Token): boolean {
  return token.upos === 'ADJ' && token.xpos === 'JJ' && namesHome(actors, token.index)
}

/** A word of "as well as", which joins like "and". */
function isAsWellAs(parsed: ParsedDispatch, at: number): boolean {
  const text = (i: number) => parsed.tokens[i]?.text.toLowerCase()
  return [at, at - 1, at - 2].some((i) => text(i) === 'as' && text(i + 1) === 'well' && text(i + 2) === 'as')
}

function stops(token: Token): boolean {
  // "the neighbouring states", where the tagger took the first for a verb
  if (STOPS.has(token.upos)) return relationOf(token) !== 'amod'
  if (token.upos === 'ADP' || token.upos === 'ADV') return !/^(?:'s|’s|both)$/i.test(token.text)
  if (token.upos === 'PART') return /^(?:to|not)$/i.test(token.text)
  if (token.upos === 'PRON') return /^(?:who|which|that|what|whom|he|she|it|they|we|i)$/i.test(token.text)
  return token.upos === 'PUNCT' && !/^['’"“”-]$/.test(token.text)
}

function skipTo(parsed: ParsedDispatch, from: number, end: number, closing: RegExp): number {
  for (let i = from; i < end; i++) if (closing.test(parsed.tokens[i]!.text)) return i
  return from
}

/** "of Norland", "of the Presidential Administration of Sudmark": names and offices up to a comma, "and" or another kind of word. */
function skipHome(parsed: ParsedDispatch, from: number, end: number): number {
  let i = from
  while (i + 1 < end) {
    const next = parsed.tokens[i + 1]!
    const isHome =
      next.upos === 'PROPN' ||
      // the "United" of a state, taken for a verb
      /^(?:United|Arab)$/.test(next.text) ||
      next.upos === 'DET' ||
      next.upos === 'ADJ' ||
      next.upos === 'NOUN' ||
      /^(?:'s|’s|')$/.test(next.text) ||
      /^(?:of|for|the)$/i.test(next.text)
    if (!isHome) break
    i++
  }
  return i
}
