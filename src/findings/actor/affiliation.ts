import { skipDeterminer } from './determiner.ts'
import type { Hit, Sense } from './gazetteer/index.ts'
import { gapBefore, hitAt, isOffice, type Line } from './lines.ts'
import type { Affiliation, Noun } from './noun.ts'

export type NameSense = Exclude<Sense, { as: 'office' }>

const ORDER = ['name', 'capital', 'adjective', 'people', 'place'] as const

/** Among several readings of one form the name goes first; "US" is a name even where it stands as an adjective. */
export function bestSense(hit: Hit): NameSense | undefined {
  let best: NameSense | undefined
  for (const sense of hit.senses)
    if (sense.as !== 'office' && (!best || ORDER.indexOf(sense.as) < ORDER.indexOf(best.as))) best = sense
  return best
}

/** The state, body or place at a word, as it stands before a head or behind "of"; undefined where none stands. */
export function affiliationAt(line: Line, p: number): { is: Affiliation; to: number } | undefined {
  const hit = hitAt(line, p)
  if (!hit || isOffice(hit)) return undefined
  const sense = bestSense(hit)
  if (!sense || sense.as === 'people') return undefined
  return { is: affiliationOf(line, p, hit.to, sense), to: hit.to }
}

/** The words [from, to) read in one sense. A seat or adjective is named by its state, all else by its own words. */
export function affiliationOf(line: Line, from: number, to: number, sense: NameSense): Affiliation {
  const start = line.words[from]!.start
  const end = line.words[to - 1]!.end
  // a line set in capitals has no spelling of its own
  const shouted = line.style === 'loud' && sense.as === 'name' && end - start > 4
  const borrowed = sense.as === 'capital' || sense.as === 'adjective' || shouted
  return {
    ...(sense.as === 'place' ? {} : { entry: sense.entry }),
    name: borrowed ? sense.entry.name : line.text.slice(start, end),
    type: sense.entry.type ?? 'entity',
    start,
    end,
    adjective: sense.as === 'adjective',
    ...(borrowed ? { borrowed: true as const } : {}),
    ...(sense.as === 'place' ? { place: true as const } : {}),
  }
}

/** "of Norland" behind a name; undefined where none stands. */
export function readOf(line: Line, p: number): { is: Affiliation; to: number } | undefined {
  if (p + 1 >= line.to || line.words[p]!.key !== 'of' || !line.words[p]!.joined) return undefined
  const q = line.words[p + 1]!.key === 'the' ? p + 2 : p + 1
  const found = q < line.to ? affiliationAt(line, q) : undefined
  if (!found || found.is.adjective || found.is.place) return undefined
  // "of the Oslo Peace Institute"
  const next = found.to < line.to ? line.words[found.to]! : undefined
  if (q > p + 1 && next?.joined && next.shape === 'capital' && gapBefore(line, found.to) === ' ') return undefined
  return found
}

/** "(DNI)" behind a name or post, without its brackets. */
export function readAbbreviation(line: Line, p: number): string | undefined {
  if (p >= line.to || !/^\s?\($/.test(gapBefore(line, p))) return undefined
  const { text, shape, end } = line.words[p]!
  return shape === 'caps' && text.length > 1 && line.text[end] === ')' ? text : undefined
}

/** Where a name begins behind "Thailand's"; the owner stays where what follows is no name of two capitals. */
function ownStart(line: Line, noun: Noun, end: number): number {
  const words = line.words.slice(noun.from, noun.headWord + 1).filter((w) => w.start > end && w.key !== 's')
  const capitals = words.filter((w) => w.shape !== 'small').length
  return capitals > 1 && capitals === words.length ? words[0]!.start : noun.affiliations[0]!.start
}

/** A headed phrase as somebody's affiliation, without its article: "Turkish Foreign Ministry". */
export function asAffiliation(line: Line, noun: Noun): Affiliation | undefined {
  if (noun.head?.kind !== 'organisation') return undefined
  const from = skipDeterminer(line, noun)
  // "Thailand's Blue Sky Party" is "Blue Sky Party"
  const own = noun.affiliations[0]
  const owner =
    own &&
    !own.adjective &&
    own.start === line.words[from]!.start &&
    /^['’]/.test(line.text.slice(own.end, own.end + 1))
  const start = owner ? ownStart(line, noun, own.end) : line.words[from]!.start
  return {
    name: line.text.slice(start, noun.end),
    type: noun.head.type,
    start,
    end: noun.end,
    adjective: false,
    ...(noun.abbreviation ? { abbreviation: noun.abbreviation } : {}),
    ...(own?.entry && !own.adjective && !own.borrowed ? { within: own } : {}),
  }
}
