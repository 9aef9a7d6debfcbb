import { readAbbreviation } from './affiliation.ts'
import { readComplement } from './complement.ts'
import { type Determiner, readDeterminer } from './determiner.ts'
import { continuesHead, type Head, headAt, MODIFIERS, opensName } from './head.ts'
import { hitAt, type Line, tokenAt } from './lines.ts'
import { readNames, secondPost } from './names-behind.ts'
import type { Affiliation, Noun, Post } from './noun.ts'
import { isPossessive, readName } from './person-name.ts'
import { joinsAdjective, mayNarrow, ownedFrom, ownerAt, type Prefix, possess, staysInPost, step } from './prefix.ts'
import { readPerson, readShortened, readThing } from './thing.ts'

/** "His Royal Highness", "Her Majesty": honour a post, no part of it. */
const HONOURS = /^(?:majesty|highness|royal|excellency|holiness|eminence)$/
/** Trades that introduce a name: "the daily Courier". */
const TRADES =
  /^(?:daily|newspaper|weekly|magazine|agency|broadcaster|channel|tank|company|firm|producer|supplier|giant|maker|operator|group|ngo|charity|watchdog|party)$/

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
  const read = depth < 2 ? (q: number) => readNoun(line, q, depth + 1) : undefined
  const second = read && !head.plural && !first.word ? secondPost(line, noun, behind, read) : undefined
  return second ?? readNames(line, noun, behind, read)
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
