import { affiliationAt, readAbbreviation, readOf } from './affiliation.ts'
import { readComplement } from './complement.ts'
import { type Determiner, readDeterminer } from './determiner.ts'
import { continuesHead, type Head, headAt, isRank, MODIFIERS, opensName } from './head.ts'
import { gapBefore, hitAt, isCalendar, isProper, type Line, tokenAt } from './lines.ts'
import type { Affiliation, Noun, PersonName, Post } from './noun.ts'
import { isKunya, isPossessive, readName, skipTitles } from './person-name.ts'
import { readPerson, readShortened, readThing } from './thing.ts'

/** "His Royal Highness", "Her Majesty": honour a post, no part of it. */
const HONOURS = /^(?:majesty|highness|royal|excellency|holiness|eminence)$/
/** Trades that introduce a name: "the daily Courier". */
const TRADES =
  /^(?:daily|newspaper|weekly|magazine|agency|broadcaster|channel|tank|company|firm|producer|supplier|giant|maker|operator|group|ngo|charity|watchdog|party)$/

/** Words for an owner that the dispatch has named before. */
const OWNERS =
  /^(?:country|nation|kingdom|republic|emirate|island|territory|region|enclave|bloc|rebels|militants|insurgents|movement|group|party|front|union|alliance|agency|organi[sz]ation|council|court)$/
/** What introduces the name of somebody described: "a commander known as Colonel Roe". */
const CALLED = /^(?:known as|identified as|named|called)$/

/** The words before a head, as read so far. */
interface Prefix {
  affiliations: Affiliation[]
  /** true where "and" or a comma joins two of them */
  coordinated: boolean
  /** first word of the post: the first modifier after the last affiliation */
  postFrom?: number
}

/**
 * Reads the noun phrase that begins at a word, as far as it may name an actor.
 *
 * > | the acting US ambassador to Norland, Ann Lee, |      post "acting ambassador to Norland" of US, name Ann Lee
 * > | Vestrian Foreign Ministry spokesman Jan Roe |        post "spokesman" of the body "Vestrian Foreign Ministry"
 *
 * @param depth how many phrases this one stands within
 * @returns undefined where no such phrase begins here
 */
export function readNoun(line: Line, at: number, depth = 0): Noun | undefined {
  const first = readDeterminer(line, at)
  if (first.at >= line.to) return undefined
  const noun = readHeaded(line, at, first, depth) ?? readThing(line, first)
  if (noun?.abbreviation || noun?.names.length || noun?.posts.length) return noun
  const longer = readShortened(line, first)
  if (longer && (!noun || longer.to > noun.to)) return longer
  return noun ?? readPerson(line, first.at)
}

function readHeaded(line: Line, at: number, first: Determiner, depth: number): Noun | undefined {
  const prefix: Prefix = { affiliations: [], coordinated: false }
  let head: Head | undefined
  let plain = 0
  for (let p = first.at; p < line.to && p - first.at < 14; ) {
    if (p > first.at && !line.words[p]!.joined && !joinsAdjective(line, prefix, p)) break
    const found = headAt(line, p)
    if (found) {
      if (head && opensName(line, head, found)) break
      const grown =
        head !== undefined &&
        found.kind === 'office' &&
        head.to === (prefix.postFrom ?? p) &&
        staysInPost(line, head, prefix, found)
      if (head && !grown) foldHead(line, prefix, head)
      head = { ...found, from: grown ? head!.from : (prefix.postFrom ?? p) }
      prefix.postFrom = undefined
      p = found.to
      const owned = ownedFrom(line, p)
      if (owned !== undefined) {
        possess(line, prefix, head)
        head = undefined
        p = owned
        continue
      }
      if (!continuesHead(line, p)) break
      continue
    }
    if (!head && HONOURS.test(line.words[p]!.key) && line.words[p]!.shape !== 'small') {
      p++
      continue
    }
    const next = head ? undefined : step(line, prefix, p)
    if (next) {
      p = next
      continue
    }
    const owner = head || prefix.postFrom !== undefined ? undefined : ownerAt(line, p)
    if (owner) {
      prefix.affiliations.push(owner.is)
      p = owner.to
      continue
    }
    // "leading Norland's delegation" is what somebody does
    if (p === at && tokenAt(line, p).xpos === 'VBG' && tokenAt(line, p).upos === 'VERB') break
    if (!MODIFIERS.has(line.words[p]!.key) && (head || !mayNarrow(line, p, first.at) || ++plain > 4)) break
    prefix.postFrom ??= p
    p++
    const owned = isPossessive(line, p) ? p + 1 : ownedFrom(line, p)
    if (owned !== undefined) {
      prefix.postFrom = undefined
      p = owned
    }
  }
  head ??= knownBody(line, prefix)
  return head && assemble(line, at, first, prefix, head, depth)
}

/** "Norland's Supreme Security Council": a body that many states have, of the one told before it. */
function knownBody(line: Line, prefix: Prefix): Head | undefined {
  const [state, body] = prefix.affiliations.slice(-2)
  if (!body || state!.type !== 'state' || body.type !== 'body' || prefix.postFrom !== undefined) return undefined
  let from = line.from
  while (from < line.to && line.words[from]!.start < body.start) from++
  const to = hitAt(line, from)?.to
  if (!to) return undefined
  prefix.affiliations = prefix.affiliations.slice(0, -1)
  return { kind: 'organisation', key: line.words[to - 1]!.key, plural: false, type: 'body', from, to }
}

/** Takes an affiliation or an "and" before the head; gives the word behind it, undefined where neither stands. */
function step(line: Line, prefix: Prefix, p: number): number | undefined {
  const affiliation = affiliationAt(line, p)
  if (affiliation) {
    // "Foreign Russian" is no post: what stood before the state was none either, unless a word of posts
    if (prefix.postFrom !== undefined && !MODIFIERS.has(line.words[p - 1]!.key) && line.words[p - 1]!.shape !== 'small')
      return undefined
    prefix.affiliations.push(affiliation.is)
    prefix.postFrom = undefined
    const to = isPossessive(line, affiliation.to) ? affiliation.to + 1 : affiliation.to
    const tied = to < line.to && /^(?:led|based|backed|controlled|held|run|brokered)$/.test(line.words[to]!.key)
    return tied ? to + 1 : to
  }
  if (line.words[p]!.key !== 'and' || p + 1 >= line.to) return undefined
  const before = line.words[p - 1]!
  if (prefix.postFrom !== undefined && before.shape !== 'small' && !MODIFIERS.has(before.key)) return undefined
  if (prefix.postFrom !== undefined)
    return MODIFIERS.has(line.words[p + 1]!.key) || headAt(line, p + 2) ? p + 1 : undefined
  if (!prefix.affiliations.length || !affiliationAt(line, p + 1)) return undefined
  prefix.coordinated = true
  return p + 1
}

/** The word behind "'s" or the "'" of a plural, where a post follows: "the leader's adviser", "the rebels' spokesman". */
function ownedFrom(line: Line, p: number): number | undefined {
  if (p >= line.to) return undefined
  const to = isPossessive(line, p) ? p + 1 : /^['’]\s$/.test(gapBefore(line, p)) ? p : undefined
  return to !== undefined && continuesHead(line, to) ? to : undefined
}

/** "the country's foreign minister", "the movement's president": a word for an owner named before. */
function ownerAt(line: Line, p: number): { is: Affiliation; to: number } | undefined {
  const { key, shape, start, end } = line.words[p]!
  if (shape !== 'small' || !OWNERS.test(key)) return undefined
  const to = ownedFrom(line, p + 1)
  return to === undefined ? undefined : { is: { name: key, type: 'entity', start, end, adjective: false }, to }
}

/** The body before "'s" owns the post behind it: "the movement's president"; a post owns none: "the leader's adviser". */
function possess(line: Line, prefix: Prefix, head: Head): void {
  prefix.postFrom = undefined
  if (head.kind === 'office' || head.kind === 'group' || (head.kind === 'government' && prefix.affiliations.length))
    return
  const { start } = line.words[head.from]!
  const { end } = line.words[head.to - 1]!
  const own = prefix.affiliations.at(-1)
  const from = own && line.words[head.to - 1]!.shape !== 'small' ? own.start : start
  if (own && from !== own.start) return
  const name = line.text.slice(from, end)
  prefix.affiliations = [
    ...prefix.affiliations.slice(0, -1),
    { name, type: head.type, start: from, end, adjective: false },
  ]
}

/** True at the second adjective of "Azeri, Armenian diplomats". */
function joinsAdjective(line: Line, prefix: Prefix, p: number): boolean {
  const last = prefix.affiliations.at(-1)
  if (!last?.adjective || prefix.postFrom !== undefined || last.end !== line.words[p - 1]!.end) return false
  if (gapBefore(line, p) !== ', ' || !affiliationAt(line, p)?.is.adjective) return false
  prefix.coordinated = true
  return true
}

/** An unknown adjective or noun before the head: "the veteran Norwegian diplomat", "economic development minister". */
function mayNarrow(line: Line, p: number, from: number): boolean {
  const { key, shape } = line.words[p]!
  if (isCalendar(key) || hitAt(line, p) || skipTitles(line, p).sure) return false
  // "As President Lee said"
  if (/^(?:ADP|SCONJ|CCONJ|AUX|PRON)$/.test(tokenAt(line, p).upos) && line.style === 'plain') return false
  if (isProper(line, p)) return true
  // in a headline of capitals, where a capital says nothing, the tag must
  if (shape !== 'small') return line.style !== 'plain' && /^(?:JJ|NNP?S?)$/.test(tokenAt(line, p).xpos)
  if (p === from)
    return (
      line.words[p + 1]?.joined === true &&
      gapBefore(line, p + 1) === '-' &&
      isProper(line, p + 1) &&
      /^\p{L}/u.test(key)
    )
  return /^(?:JJ[RS]?|NNS?|NNPS?|VBN|VBG|CD)$/.test(tokenAt(line, p).xpos)
}

/** "Deputy" in "Deputy Chief Minister", "army" in "army chief"; a ministry or a name in capitals is the owner instead. */
function staysInPost(line: Line, head: Head, prefix: Prefix, next: Head): boolean {
  if (head.kind === 'office') return true
  // who speaks for an army holds no command in it
  if (/^spokes/.test(next.key) && /^(?:army|military|police|navy)$/.test(head.key)) return false
  if (line.words[head.to - 1]!.shape !== 'small') return false
  return head.kind === 'organisation' ? head.type !== 'body' || !prefix.affiliations.length : head.kind !== 'group'
}

/** A second head makes the first one its affiliation: "Turkish Foreign Ministry" in "... Ministry spokesman". */
function foldHead(line: Line, prefix: Prefix, head: Head): void {
  const own = prefix.affiliations.at(-1)
  const small = line.words[head.to - 1]!.shape === 'small'
  // "the government spokesman", "Norland's army chief": the state is enough
  const forces = /^(?:army|military|police|navy)$/.test(head.key)
  if ((head.kind !== 'organisation' && !forces) || (small && !own && !forces)) return
  const start = own ? own.start : line.words[head.from]!.start
  const { end } = line.words[head.to - 1]!
  prefix.affiliations = [
    ...prefix.affiliations.slice(0, -1),
    { name: line.text.slice(start, end), type: head.type, start, end, adjective: false },
  ]
}

function assemble(
  line: Line,
  from: number,
  first: Determiner,
  prefix: Prefix,
  head: Head,
  depth: number,
): Noun | undefined {
  if (prefix.coordinated && !head.plural) return undefined
  const { words } = line
  const after = readComplement(line, head, (q) => (depth < 3 ? readNoun(line, q, depth + 1) : undefined))
  const abbreviation = readAbbreviation(line, after.to)
  const behind = abbreviation ? after.to + 1 : after.to
  const noun: Noun = {
    start: words[from]!.start,
    end: after.end,
    from,
    to: behind,
    headWord: head.to - 1,
    sentence: line.sentence.index,
    affiliations: [...prefix.affiliations, ...(after.of ? [after.of] : []), ...(after.further ?? [])],
    head: { kind: head.kind, key: head.key, plural: head.plural, type: head.type },
    posts: head.kind === 'office' ? [postOf(line, head, after.textTo, prefix, after.of, first.at)] : [],
    names: [],
    ...(first.word ? { determiner: first.word } : {}),
    ...(first.count ? { count: first.count } : {}),
    ...(abbreviation ? { abbreviation } : {}),
  }
  if (head.kind === 'organisation' && words[head.to - 1]!.shape === 'small') return calledBy(line, noun) ?? noun
  if (head.kind !== 'office') return noun
  const second = depth < 2 && !head.plural && !first.word ? secondPost(line, noun, behind, depth) : undefined
  return second ?? readNames(line, noun, behind, depth)
}

/** "Norland's daily Courier", "the think tank Atlas Forum": the name behind the trade names the firm. */
function calledBy(line: Line, noun: Noun): Noun | undefined {
  const p = noun.to
  if (p >= line.to || !line.words[p]!.joined || line.style !== 'plain' || !TRADES.test(noun.head!.key)) return undefined
  const known = readThing(line, { at: p })
  const read = known ? undefined : readName(line, p, true)
  const thing = known?.thing?.type === 'organisation' ? known.thing : undefined
  if (!thing && (!read || isPossessive(line, read.to))) return undefined
  const { text: name, start, end } = read?.name ?? { text: thing!.name, start: thing!.start, end: thing!.end }
  const to = read?.to ?? known!.to
  return {
    ...noun,
    head: undefined,
    to,
    end,
    thing: thing ?? { name, type: 'organisation', start, end, adjective: false },
    abbreviation: readAbbreviation(line, to),
  }
}

/** The post without the state before it: "Foreign Minister"; modifiers before the state stay: "former security official". */
function postOf(line: Line, head: Head, textTo: number, prefix: Prefix, of: Affiliation | undefined, at: number): Post {
  const { words, text } = line
  const start = words[head.from]!.start
  const end = words[textTo - 1]!.end
  const owner = of ?? prefix.affiliations.at(-1)
  const stated = prefix.affiliations[0]
  const narrowed = stated && words[at]!.start < stated.start && MODIFIERS.has(words[at]!.key)
  const own = text.slice(start, end)
  return {
    text: (narrowed ? `${text.slice(words[at]!.start, stated.start).trim()} ${own}` : own).replace(/\s+/g, ' '),
    start: narrowed ? words[at]!.start : start,
    end,
    ...(owner ? { of: owner } : {}),
  }
}

/** "Special Assistant to the President and NSC Senior Director Ann Lee", "AU chairperson President Jan Roe": two posts. */
function secondPost(line: Line, noun: Noun, behind: number, depth: number): Noun | undefined {
  if (behind >= line.to || !line.words[behind]!.joined) return undefined
  const and = line.words[behind]!.key === 'and'
  const second = and ? undefined : headAt(line, behind)
  if (!and && (second?.kind !== 'office' || isRank(second))) return undefined
  const next = readNoun(line, and ? behind + 1 : behind, depth + 1)
  if (next?.names.length !== 1 || !next.posts.length || next.determiner) return undefined
  const state = (n: Noun) => n.affiliations.find((a) => a.type === 'state')?.entry
  if (and && state(noun) && state(next) && state(noun) !== state(next)) return undefined
  const owner = noun.posts[0]!.of
  return {
    ...next,
    start: noun.start,
    from: noun.from,
    affiliations: [...noun.affiliations, ...next.affiliations],
    posts: [...noun.posts, ...next.posts.map((p) => (p.of || !owner || !and ? p : { ...p, of: owner }))],
  }
}

/** Names behind a post: one, or a list behind a plural: "Presidents Ann Lee of Norland and Jan Roe of Vestria". */
function readNames(line: Line, noun: Noun, behind: number, depth: number): Noun {
  const { words } = line
  const post = noun.posts[0]!
  const plural = noun.head!.plural
  const called = plural ? behind : behindCalled(line, behind)
  const apposed =
    behind < line.to &&
    gapBefore(line, behind) === ', ' &&
    (noun.determiner ?? (noun.affiliations.length || isOwned(line, noun)))
  const close = behind < line.to && (words[behind]!.joined || gapBefore(line, behind) === ') ')
  if (!apposed && !close) return noun
  if (apposed && !plural && depth < 2) {
    const whole = apposedHolder(line, noun, behind, depth)
    if (whole) return whole
  }
  const names: PersonName[] = []
  const posts: Post[] = []
  const affiliations = [...noun.affiliations]
  let to = noun.to
  for (
    let p: number | undefined = called;
    p !== undefined && p < line.to;
    p = plural ? nextName(line, to) : undefined
  ) {
    const opening = skipTitles(line, p)
    const read = readName(line, opening.at, true)
    const of = read && readOf(line, read.to)
    if (!read || (apposed && !isApposition(line, read.name, of ? of.to : read.to, of?.is.end))) break
    names.push(opening.gender ? { ...read.name, gender: opening.gender } : read.name)
    to = of ? of.to : read.to
    if (of) affiliations.push(of.is)
    // "the UN adviser, Ann Lee of Norland": the post is the UN's
    const held = !plural && post.of && post.of.type !== 'state' && of?.is.type === 'state' ? post.of : undefined
    const owner =
      held ?? of?.is ?? (plural && noun.affiliations.length > 1 ? noun.affiliations[names.length - 1] : post.of)
    posts.push({ ...post, text: plural ? singularPost(post.text) : post.text, ...(owner ? { of: owner } : {}) })
  }
  if (!names.length) return noun
  return { ...noun, names, posts, affiliations, to, end: words[to - 1]!.end, headWord: to - 1 }
}

/** "Nordair's director": somebody's or something's, though no list knows whose. */
export function isOwned(line: Line, noun: Noun): boolean {
  const { start } = noun.posts[0] ?? noun
  return /\p{Lu}\p{L}+['’]s?\s$/u.test(line.text.slice(noun.start, start))
}

/** "..., Ann Lee, ..." behind a description: a full name, closed by a mark. */
function isApposition(line: Line, name: PersonName, to: number, end = name.end): boolean {
  if ((!name.given.length && !isKunya(name)) || isPossessive(line, to)) return false
  return to >= line.to || /^(?:[,.;:)]|\s[-–—]|\s(?:said|says|told)\b)/.test(line.text.slice(end, end + 6))
}

/** "the head of the Norland delegation, Deputy Minister Ann Lee,": one person of both posts. */
function apposedHolder(line: Line, noun: Noun, behind: number, depth: number): Noun | undefined {
  if (!/^(?:the|his|her|its|their)$/.test(noun.determiner ?? '')) return undefined
  const next = readNoun(line, behind, depth + 1)
  if (next?.names.length !== 1 || !next.posts.length || next.determiner) return undefined
  if (next.to < line.to && !/^(?:[,;:)]|\s[-–—]|\s(?:said|says|told)\b)/.test(line.text.slice(next.end, next.end + 6)))
    return undefined
  const owner =
    noun.posts[0]!.of?.type === 'state'
      ? noun.posts[0]!.of
      : noun.affiliations.find((a) => a.type === 'state' && a.end <= noun.posts[0]!.start)
  return {
    ...next,
    start: noun.start,
    from: noun.from,
    ...(noun.determiner ? { determiner: noun.determiner } : {}),
    affiliations: [...noun.affiliations, ...next.affiliations],
    posts: [...noun.posts, ...next.posts.map((p) => (p.of || !owner ? p : { ...p, of: owner }))],
  }
}

/** The word where the name begins behind "known as", "called". */
function behindCalled(line: Line, p: number): number {
  for (const count of [2, 1]) {
    if (p + count >= line.to || !line.words[p]!.joined || !line.words[p + count]!.joined) continue
    const words = line.words.slice(p, p + count).map((w) => w.key)
    if (CALLED.test(words.join(' '))) return p + count
  }
  return p
}

/** The word where the next name of a list begins: behind ", ", " and " or ", and ". */
function nextName(line: Line, to: number): number | undefined {
  if (to >= line.to) return undefined
  const gap = gapBefore(line, to)
  if (line.words[to]!.key === 'and' && (gap === ' ' || gap === ', ')) return to + 1
  return gap === ', ' ? to : undefined
}

/** "Foreign Ministers" -> "Foreign Minister", "Secretaries of State" -> "Secretary of State". */
export function singularPost(post: string): string {
  const [head, ...rest] = post.split(/ (?=of |to |for |on )/)
  const one = head!
    .replace(/ies$/, 'y')
    .replace(/men$/, 'man')
    .replace(/women$/, 'woman')
    .replace(/(?<!s)s$/, '')
  return [one, ...rest].join(' ')
}
