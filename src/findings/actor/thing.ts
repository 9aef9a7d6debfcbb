import { affiliationOf, bestSense, readAbbreviation, readOf } from './affiliation.ts'
import type { Determiner } from './determiner.ts'
import { ORGANISATION_HEADS } from './gazetteer/heads.ts'
import { gapBefore, hitAt, isGivenName, isOffice, isProper, type Line } from './lines.ts'
import type { Affiliation, Noun } from './noun.ts'
import { readName, skipTitles } from './person-name.ts'

/** Titles of documents: "United Nations Charter" names no organisation that acts. */
const DOCUMENTS =
  /^(?:charter|treaty|convention|protocol|accords?|agreements?|resolutions?|act|declaration|pact|covenant|statute|plan|roadmap)$/

/** Further names that a dispatch shortens and that are nobody's. */
const NOBODY_SHORTENED =
  /^(?:programme|program|project|index|law|bill|fund|zone|area|agenda|talks|round|system|scheme|product|rights?)$/

/**
 * Reads a name the gazetteer knows: "Norland", "OSCE Minsk Group", "Islamic State of Iraq and Syria (ISIS)".
 *
 * Adjectives name no one by themselves. Places and seats of government are marked: they act only here and there.
 */
export function readThing(line: Line, first: Determiner): Noun | undefined {
  const { at } = first
  const hit = hitAt(line, at)
  if (!hit || isOffice(hit)) return undefined
  const sense = bestSense(hit)
  if (!sense || sense.as === 'adjective') return undefined
  if (!first.word && hit.to === at + 1 && opensPerson(line, at)) return undefined
  if (isPartOfMore(line, hit.to)) return undefined
  const longer = sense.as === 'name' || sense.as === 'capital' ? longerName(line, at, hit.to) : undefined
  if (longer) return longer
  const abbreviation = readAbbreviation(line, hit.to)
  const format = abbreviation ? formatAt(line, hit.to + 1) : undefined
  const to = format?.to ?? hit.to
  const named = affiliationOf(line, at, to, format?.sense ?? sense)
  const thing: Affiliation = {
    ...named,
    ...(sense.as === 'people' ? { entry: undefined, type: 'people' as const } : {}),
    ...(abbreviation && !format ? { abbreviation } : {}),
  }
  return {
    start: thing.start,
    end: thing.end,
    from: at,
    to: abbreviation && !format ? to + 1 : to,
    headWord: to - 1,
    sentence: line.sentence.index,
    affiliations: [],
    posts: [],
    names: [],
    thing,
    ...(first.word ? { determiner: first.word } : {}),
    ...(sense.as === 'place' || sense.as === 'capital' ? { seat: true as const } : {}),
    ...(abbreviation && !format ? { abbreviation } : {}),
  }
}

/**
 * Reads a name that the dispatch itself shortens: "International Conference on the Northern Lakes (ICNL)".
 *
 * The letters in brackets must be those its words begin with. Documents and programmes are shortened as well, but are nobody.
 */
export function readShortened(line: Line, first: Determiner): Noun | undefined {
  const { at } = first
  if (line.style !== 'plain' || !isProper(line, at) || NOBODY_SHORTENED.test(line.words[at]!.key)) return undefined
  let to = at + 1
  let initials = line.words[at]!.key[0]!
  let capitals = 1
  while (to < line.to && to - at < 12 && line.words[to]!.joined) {
    const { key, shape } = line.words[to]!
    if (shape === 'small' && !/^(?:of|on|for|the|and|in|to|de|des|du|la)$/.test(key)) return undefined
    if (shape !== 'small') {
      if (DOCUMENTS.test(key) || NOBODY_SHORTENED.test(key)) return undefined
      capitals++
      initials += key[0]
    }
    to++
  }
  const abbreviation = capitals > 2 ? readAbbreviation(line, to) : undefined
  if (!abbreviation || !spells(abbreviation.toLowerCase(), initials)) return undefined
  const start = line.words[at]!.start
  const end = line.words[to - 1]!.end
  const thing: Affiliation = {
    name: line.text.slice(start, end),
    type: typeOf(line, at, to),
    start,
    end,
    adjective: false,
    abbreviation,
  }
  return {
    start,
    end,
    from: at,
    to: to + 1,
    headWord: to - 1,
    sentence: line.sentence.index,
    affiliations: [],
    posts: [],
    names: [],
    thing,
    ...(first.word ? { determiner: first.word } : {}),
    abbreviation,
  }
}

/** True where the letters stand in this order among the initials, the first of both the same. */
function spells(letters: string, initials: string): boolean {
  if (letters.length < 3 || letters[0] !== initials[0]) return false
  let at = 0
  for (const initial of initials) if (initial === letters[at]) at++
  return at === letters.length
}

function typeOf(line: Line, from: number, to: number): Affiliation['type'] {
  for (
    let p = from;
    p < to && line.words[p]!.key !== 'of' && line.words[p]!.key !== 'on' && line.words[p]!.key !== 'for';
    p++
  ) {
    const next = p + 1 < to ? line.words[p + 1]!.key : ''
    const type = ORGANISATION_HEADS.get(line.words[p]!.key)
    if (type && (p + 1 === to || /^(?:of|on|for)$/.test(next))) return line.words[p]!.key === 'group' ? 'format' : type
  }
  return 'organisation'
}

/** "United Nations Charter", "US$50": the name is part of another. */
function isPartOfMore(line: Line, to: number): boolean {
  if (line.text[line.words[to - 1]!.end] === '$') return true
  const next = to < line.to ? line.words[to]! : undefined
  if (!next?.joined) return false
  return /^dollars?$/.test(next.key) || (next.shape !== 'small' && DOCUMENTS.test(next.key))
}

/** "Norland Mail", "Vestria Today": a state's name that opens the name of a firm or paper. */
function longerName(line: Line, at: number, to: number): Noun | undefined {
  const next = to < line.to ? line.words[to]! : undefined
  if (!next?.joined || line.style !== 'plain' || gapBefore(line, to) !== ' ' || !isProper(line, to)) return undefined
  if (hitAt(line, to) || isGivenName(next.key) || next.shape === 'caps') return undefined
  const { start } = line.words[at]!
  const { end } = next
  const name = line.text.slice(start, end)
  return {
    start,
    end,
    from: at,
    to: to + 1,
    headWord: to,
    sentence: line.sentence.index,
    affiliations: [],
    posts: [],
    names: [],
    thing: { name, type: 'organisation', start, end, adjective: false },
    unknown: true,
  }
}

/** "Minsk Group" in "Organization for Security and Cooperation in Europe (OSCE) Minsk Group". */
function formatAt(line: Line, at: number) {
  const hit = hitAt(line, at)
  if (!hit || !/^\) /.test(gapBefore(line, at))) return undefined
  const sense = bestSense(hit)
  return sense?.as === 'name' && sense.entry.type === 'format' ? { to: hit.to, sense } : undefined
}

/** True where a given name that is a place too opens a person's name: "Chad Smith", "Virginia Roe". */
function opensPerson(line: Line, at: number): boolean {
  const read = readName(line, at, false)
  return read !== undefined && read.name.given.length > 0 && !hitAt(line, read.to - 1)
}

/** Reads a name by its capitals: "Mr. Sullivan", "Ursula von der Leyen"; `unknown` where no title says it is a person's. */
export function readPerson(line: Line, at: number): Noun | undefined {
  const opening = skipTitles(line, at)
  const read = readName(line, opening.at, opening.sure)
  if (!read) return undefined
  const of = readOf(line, read.to)
  const name = opening.gender ? { ...read.name, gender: opening.gender } : read.name
  const abbreviation = readAbbreviation(line, read.to)
  return {
    start: line.words[at]!.start,
    end: of ? of.is.end : name.end,
    from: at,
    to: of ? of.to : abbreviation ? read.to + 1 : read.to,
    headWord: read.to - 1,
    sentence: line.sentence.index,
    affiliations: of ? [of.is] : [],
    posts: [],
    names: [name],
    ...(opening.sure ? {} : { unknown: true as const }),
    ...(abbreviation ? { abbreviation } : {}),
  }
}
