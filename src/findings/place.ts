import type { ParsedDispatch } from '../model/parsed-dispatch.ts'
import type { Place } from '../model/span.ts'
import { spanOf } from '../parse/match.ts'
import { BUILDINGS } from './actor/gazetteer/heads.ts'
import { capitalOfEntry, type Entry, type Hit, lookup } from './actor/gazetteer/index.ts'
import { type Word, wordsOf } from './actor/words.ts'

/** Prepositions of place; "from" and "to" locate only a known place, and only where nothing better stands. */
const LOCATIVE = new Set(['in', 'at', 'near', 'outside', 'across', 'inside', 'around', 'off', 'throughout'])
const DIRECTIVE = new Set(['to', 'from', 'into', 'for', 'via', 'through', 'over', 'towards', 'toward'])
const ARTICLES = new Set([
  'the', 'a', 'an', 'northern', 'southern', 'eastern', 'western', 'central', 'nearby', 'northeastern', 'northwestern',
  'southeastern', 'southwestern', 'north', 'south', 'east', 'west', 'downtown', 'neighbouring', 'neighboring', 'occupied',
]) // biome-ignore format: a list
/** What a place is, told before its name: "the resort of Norville", "the village of Sandby". */
const KINDS = new Set([
  'city', 'town', 'village', 'resort', 'capital', 'port', 'province', 'region', 'district', 'island', 'suburb', 'state',
  'municipality', 'governorate', 'enclave', 'emirate', 'peninsula', 'outskirts', 'settlement', 'area', 'canton',
]) // biome-ignore format: a list
/** Gatherings that take their place before them: "the Vienna summit", "the Astana talks". */
const GATHERINGS = new Set([
  'summit', 'talks', 'conference', 'meeting', 'forum', 'round', 'negotiations', 'session', 'congress', 'gathering',
  'visit', 'trip', 'ceremony', 'accord', 'accords', 'agreement', 'agreements', 'clashes', 'attack', 'attacks',
  'bombing', 'massacre', 'siege', 'battle', 'protests', 'airport', 'ceasefire', 'dialogue', 'deal', 'process', 'peace',
  'consultations', 'discussions', 'meet', 'signing', 'document', 'declaration', 'pact', 'communique', 'headquarters',
]) // biome-ignore format: a list
/** What a longer name ends in that opens with the name of a town: "the Varn State Guesthouse". */
const VENUES = new Set([
  'guesthouse', 'hotel', 'palace', 'castle', 'hall', 'house', 'centre', 'center', 'residence', 'airport', 'manor',
  'mansion', 'villa', 'university', 'academy', 'complex', 'monastery', 'base', 'barracks', 'stadium', 'embassy',
]) // biome-ignore format: a list
/** Small words within a name: "Dar es Salaam", "Port au Prince". */
const PARTICLES = new Set([
  'es', 'al', 'el', 'as', 'ash', 'de', 'del', 'della', 'da', 'do', 'dos', 'du', 'des', 'la', 'le', 'les', 'sur', 'upon',
  'au', 'aux', 'am', 'bei',
]) // biome-ignore format: a list
/** Words that a capital makes no place: "in December", "at Monday's meeting", "in English". */
const NO_PLACE =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|english|french|parliament|congress|president|god|christmas|easter|ramadan|eid)$/

interface Site extends Place {
  /** 3 after a preposition of place, 2 before a gathering, 1 after "to" or "from", 0 merely named */
  readonly rank: number
}

const sites = new WeakMap<ParsedDispatch, readonly Site[]>()

/**
 * The place a stretch of text gives: "in Vienna", "at Camp David", "the Vienna summit" -> Vienna.
 *
 * "Israel and the West Bank" is one place of that name. Prepositions of place go before "the Vienna summit", and that before "to Vienna"; among equals the first.
 * `country` stands only where the gazetteer is certain; disputed territory has none.
 * @returns undefined where the stretch names no place
 */
export function findPlace(parsed: ParsedDispatch, start: number, end: number): Place | undefined {
  let best: Site | undefined
  const here = within(parsed, start, end)
  for (const site of here) if (site.rank > 0 && (!best || site.rank > best.rank)) best = site
  return best && bare(joined(parsed, best, here[here.indexOf(best) + 1]))
}

/** "in Norland and Vestria": both, as written; no one country holds them. */
function joined(parsed: ParsedDispatch, first: Site, second: Site | undefined): Site {
  const { text } = parsed.dispatch
  if (!second || !/^ and (?:the )?$/.test(text.slice(first.span.end, second.span.start))) return first
  const span = spanOf(parsed, first.span.start, second.span.end)
  const same = first.country !== undefined && first.country === second.country
  return { name: span.exact, span, rank: first.rank, ...(same ? { country: first.country } : {}) }
}

/** The place named by this token, however it is used; undefined where the token belongs to no known place. */
export function placeAt(parsed: ParsedDispatch, token: number): Place | undefined {
  const { start, end } = parsed.tokens[token]!
  const all = sitesOf(parsed)
  const site = all[firstEndingAfter(all, start)]
  return site && site.span.start < end ? bare(site) : undefined
}

function within(parsed: ParsedDispatch, start: number, end: number): Site[] {
  const all = sitesOf(parsed)
  const out: Site[] = []
  for (let i = firstEndingAfter(all, start); i < all.length && all[i]!.span.end <= end; i++)
    if (all[i]!.span.start >= start) out.push(all[i]!)
  return out
}

/** Sites stand in text order and apart from one another, so their ends rise too. */
function firstEndingAfter(all: readonly Site[], start: number): number {
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (all[middle]!.span.end <= start) low = middle + 1
    else high = middle
  }
  return low
}

function bare({ name, span, country }: Site): Place {
  return country ? { name, span, country } : { name, span }
}

function sitesOf(parsed: ParsedDispatch): readonly Site[] {
  let known = sites.get(parsed)
  if (!known) {
    known = readSites(parsed, wordsOf(parsed))
    sites.set(parsed, known)
  }
  return known
}

function readSites(parsed: ParsedDispatch, words: readonly Word[]): Site[] {
  const out: Site[] = []
  for (let at = 0; at < words.length; at++) {
    if (words[at]!.shape === 'small') continue
    const hit = lookup(words, at)
    const capital = hit && capitalAt(parsed, words, at, hit)
    if (capital) {
      out.push(capital.site)
      at = capital.to - 1
      continue
    }
    const entry = hit && locating(hit)
    let to = hit?.to ?? at + 1
    // "White House Situation Room"
    const inside = entry && to < words.length && words[to]!.joined ? lookup(words, to) : undefined
    if (inside?.senses.some((s) => s.as === 'place')) to = inside.to
    if (entry) to = endOfVenue(words, to)
    // "Washington, D.C."
    if (words[to]?.key === 'dc' && words[to - 1]!.key === 'washington') to++
    const rank = rankOf(words, at, to)
    if (entry) out.push(site(parsed, words, at, to, rank, entry))
    else if (!hit && rank === 3) {
      const end = endOfName(words, at)
      if (!NO_PLACE.test(words[at]!.key)) out.push(site(parsed, words, at, end, rank))
      at = end - 1
      continue
    }
    at = to - 1
  }
  return out
}

/**
 * "the Austrian capital", "Austria's capital", "the capital of Austria" is Vienna; where the city is named beside it, that
 * naming is the place.
 */
function capitalAt(
  parsed: ParsedDispatch,
  words: readonly Word[],
  at: number,
  hit: Hit,
): { site: Site; to: number } | undefined {
  const to = words[hit.to]?.key === 's' ? hit.to + 1 : hit.to
  const behind = words[to]?.key === 'capital' && words[to]!.joined
  const before = words[at - 1]?.key === 'of' && words[at - 2]?.key === 'capital'
  if (!behind && !before) return undefined
  const entry = hit.senses.flatMap((s) => (s.as === 'name' || s.as === 'adjective' ? [s.entry] : []))[0]
  const name = entry && capitalOfEntry(entry)
  if (!name) return undefined
  const from = before ? at - 2 : at
  const end = behind ? to + 1 : hit.to
  const rank = rankOf(words, from, end)
  const next = words[end]
  const beside = next && next.shape !== 'small' && (next.joined || next.start - words[end - 1]!.end === 2)
  const city = beside ? lookup(words, end) : undefined
  const named = city?.senses.find((s) => s.as === 'capital' || s.as === 'place')
  if (city && named && named.as !== 'office')
    return { site: site(parsed, words, end, city.to, rank, named.entry), to: city.to }
  const span = spanOf(parsed, words[from]!.start, words[end - 1]!.end)
  return { site: { name, span, rank, ...(entry.code ? { country: entry.code } : {}) }, to: end }
}

function site(
  parsed: ParsedDispatch,
  words: readonly Word[],
  at: number,
  to: number,
  rank: number,
  entry?: Entry,
): Site {
  const span = spanOf(parsed, words[at]!.start, words[to - 1]!.end)
  const country = entry?.code
  return { name: span.exact, span, rank, ...(country ? { country } : {}) }
}

function locating(hit: Hit): Entry | undefined {
  for (const sense of hit.senses)
    if (sense.as !== 'office' && sense.as !== 'adjective' && sense.as !== 'people')
      if (sense.as !== 'name' || isLand(sense.entry)) return sense.entry
  return undefined
}

function isLand(entry: Entry): boolean {
  return entry.type === 'state' || entry.type === 'entity' || BUILDINGS.has(entry.name)
}

function rankOf(words: readonly Word[], at: number, to: number): number {
  let before = at - 1
  while (before >= 0 && words[before + 1]!.joined && ARTICLES.has(words[before]!.key)) before--
  const key = before >= 0 && words[before + 1]!.joined ? words[before]!.key : ''
  // "in the Black Sea resort of Norville": the sea only tells where the resort is
  if (words[to]?.joined && KINDS.has(words[to]!.key) && words[to + 1]?.key === 'of') return 0
  if (LOCATIVE.has(key)) return 3
  if (key === 'of' && KINDS.has(words[before - 1]?.key ?? '')) return rankOfKind(words, before - 1)
  // "on Crete", never "on Russia"
  if (key === 'on' && lookup(words, at)?.senses.every((s) => s.as === 'place')) return 3
  // "in Geneva and Vienna", "in Sochi, Russia" leave the first in the lead
  const next = words[to]
  if (next?.joined && GATHERINGS.has(next.key)) return 2
  if (DIRECTIVE.has(key)) return 1
  return 0
}

/** The rank of "in the southern city" is that of the name behind "of". */
function rankOfKind(words: readonly Word[], kind: number): number {
  for (let p = kind - 1; p >= 0 && kind - p < 7 && words[p + 1]!.joined; p--) {
    if (LOCATIVE.has(words[p]!.key)) return 3
    if (DIRECTIVE.has(words[p]!.key)) return 1
  }
  return 0
}

/** The end of a run of capitals that no list knows, e.g. "at Camp Bondsteel", "in Vestria". */
function endOfName(words: readonly Word[], at: number): number {
  let end = at + 1
  while (end < words.length && end - at < 4 && words[end]!.joined) {
    const next = words[end + 1]
    if (words[end]!.shape !== 'small') end++
    else if (PARTICLES.has(words[end]!.key) && next?.joined && next.shape !== 'small') end += 2
    else break
  }
  return end
}

/** The end of a known name, or of the venue it opens: "Varn State Guesthouse". */
function endOfVenue(words: readonly Word[], to: number): number {
  for (let i = to; i < Math.min(words.length, to + 3) && words[i]!.joined && words[i]!.shape !== 'small'; i++)
    if (VENUES.has(words[i]!.key)) return i + 1
  return to
}
