import type { Hit, Sense } from './gazetteer/index.ts'
import { gapBefore, hitAt, isCommon, isGivenName, isOffice, isProper, type Line } from './lines.ts'
import { isPossessive } from './person-name.ts'

/** Posts and bodies that only a state has; "president" is left out: firms and clubs have them too. */
const STATELY =
  /^(?:(?:deputy |first |former |acting |new )*(?:prime minister|(?:foreign|defen[cs]e|interior|finance|justice|energy) (?:minister|ministry)|minister (?:of|for) (?:foreign affairs|defen[cs]e|the interior|justice|finance)|parliament|ambassador|top diplomat|head of state|armed forces))s?\b/
/** What stands behind an adjective of a state once the state is known. */
const OF_STATE =
  /^(?:(?:deputy |first |former |acting |new |vice |special )*(?:president|premier|chancellor|envoy|leader|diplomat|government|army|troops|forces|officials?|side|delegation|spokes(?:man|woman|person)|minister|ministry|foreign|defen[cs]e|prime|parliament|military|authorities|king|ambassador|capital|border|soldiers|counterparts?|negotiators?|representatives?))/
const DEMONYM = /(?:ian|ean|an|ish|ese|ic|i|er)$/
/** Posts whose holder is named with the state: "President Ann Lee of Norland". */
const HEADS = /^(?:presidents?|ministers?|premiers?|chancellors?|kings?|queens?|emirs?)$/
const BEFORE_PERSON = /^(?:mr|mrs|ms|dr|gen|col|al|el|bin|von|van|de)$/

/**
 * Lets states that no list knows be read as such: invented ones, and whatever will be founded after this was written.
 *
 * > | Norland's foreign minister |  | the prime ministers of Norland and Vestria |  | Vestrian President Ann Lee |
 *     ^^^^^^^                                            ^^^^^^^     ^^^^^^^          ^^^^^^^^
 *
 * A name is a state's where a post or body stands with it that only states have, or where it is listed with one that is.
 * An adjective is known by the state's name ("Vestrian", "Vestria"). Family names of the dispatch are none.
 */
export function addPolities(lines: readonly Line[]): void {
  const unknown = unknownWords(lines)
  if (!unknown.size) return
  const names = new Map<string, string>()
  const adjectives = new Map<string, string>()
  for (const line of lines)
    for (let at = line.from; at < line.to; at++) {
      const { key, text } = line.words[at]!
      if (!unknown.has(key) || !isUnknown(line, at)) continue
      if (isPossessive(line, at + 1) ? STATELY.test(wordsFrom(line, at + 2)) : isOwner(line, at)) names.set(key, text)
      const state = stateBehind(line, at, unknown)
      if (state) {
        names.set(state, unknown.get(state)!)
        adjectives.set(key, state)
      }
    }
  if (!names.size) return
  spread(lines, names)
  for (const line of lines) for (let at = line.from; at < line.to; at++) dropPerson(line, at, names)
  const senses = new Map<string, Sense>()
  for (const [key, name] of names) senses.set(key, { as: 'name', entry: { name, type: 'state' } })
  for (const [key, state] of adjectives) {
    const sense = senses.get(state)
    if (sense && 'entry' in sense) senses.set(key, { as: 'adjective', entry: sense.entry })
  }
  for (const line of lines)
    for (let at = line.from; at < line.to; at++) {
      const { key, shape } = line.words[at]!
      const sense = shape === 'small' ? undefined : senses.get(key)
      if (sense && !hitAt(line, at)) line.hits[at - line.from] = known(sense, at)
    }
}

/** Capitalised words that no list knows, by key, as written. */
function unknownWords(lines: readonly Line[]): Map<string, string> {
  const out = new Map<string, string>()
  for (const line of lines)
    for (let at = line.from; at < line.to; at++)
      if (isUnknown(line, at)) out.set(line.words[at]!.key, line.words[at]!.text)
  return out
}

function known(sense: Sense, at: number): Hit {
  return { to: at + 1, senses: [sense] }
}

function isUnknown(line: Line, at: number): boolean {
  const { key, shape } = line.words[at]!
  return (
    shape === 'capital' &&
    key.length > 3 &&
    isProper(line, at) &&
    !hitAt(line, at) &&
    !isCommon(key) &&
    !/(?:ans|ists|crats|ites)$/.test(key) &&
    !isGivenName(key)
  )
}

/** "foreign ministers of Norland": the words before "of" are what only a state has. */
function isOwner(line: Line, at: number): boolean {
  const of = line.words[at - 1]?.key === 'the' ? at - 2 : at - 1
  if (of <= line.from || line.words[of]!.key !== 'of') return false
  for (let p = Math.max(line.from, of - 5); p < of; p++) {
    const match = STATELY.exec(wordsFrom(line, p))
    if (match && match[0].split(' ').length === of - p) return true
  }
  return isHome(line, of)
}

/** "President Ann Lee of Norland", "the leaders of Norland and Vestria". */
function isHome(line: Line, of: number): boolean {
  const before = line.words[of - 1]!
  if (/^(?:leaders|presidents|governments|foreign ministers)$/.test(before.key))
    return line.words[of + 2]?.key === 'and'
  if (before.shape === 'small' || hitAt(line, of - 1)) return false
  for (let p = of - 2; p >= line.from && of - p < 9; p--)
    if (HEADS.test(line.words[p]!.key) && line.words[p]!.shape !== 'small') return true
  return false
}

/** Five words from here on, in small letters. */
function wordsFrom(line: Line, at: number): string {
  const out: string[] = []
  for (let p = at; p < line.to && out.length < 5 && (p === at || line.words[p]!.joined); p++)
    out.push(line.words[p]!.key)
  return out.join(' ')
}

/** "Taverny, Selvania and Marrow": who is listed with a state is one. */
function spread(lines: readonly Line[], names: Map<string, string>): void {
  for (let round = 0; round < 2; round++)
    for (const line of lines)
      for (let at = line.from; at < line.to; at++) {
        if (!names.has(line.words[at]!.key)) continue
        for (const step of [-1, 1]) {
          const next = neighbour(line, at, step)
          if (next !== undefined && isUnknown(line, next)) names.set(line.words[next]!.key, line.words[next]!.text)
        }
      }
}

/** The next word of a list: behind ", ", " and " or ", and "; one that is a whole name by itself. */
function neighbour(line: Line, at: number, step: number): number | undefined {
  let p = at + step
  if (p < line.from || p >= line.to) return undefined
  if (line.words[p]!.key === 'and') p += step
  else if (gapBefore(line, step > 0 ? p : at) !== ', ') return undefined
  if (p < line.from || p >= line.to) return undefined
  const alone = (i: number) =>
    i < line.from || i >= line.to || line.words[i]!.shape === 'small' || gapBefore(line, Math.max(i, p)) !== ' '
  return alone(p - 1) && alone(p + 1) ? p : undefined
}

/** A word that follows a given name or title somewhere is a family name after all: "Assad's foreign minister". */
function dropPerson(line: Line, at: number, names: Map<string, string>): void {
  const { key, joined } = line.words[at]!
  if (!joined || at === line.from || !names.has(key)) return
  const before = line.words[at - 1]!
  const titled = isOffice(hitAt(line, at - 1)) && before.shape !== 'small'
  if ((isGivenName(before.key) && before.shape !== 'small') || BEFORE_PERSON.test(before.key) || titled)
    names.delete(key)
}

/** The name that an adjective before a post is made from: "vestria" for "Vestrian" in "Vestrian President". */
function stateBehind(line: Line, at: number, unknown: ReadonlyMap<string, string>): string | undefined {
  const { key } = line.words[at]!
  if (!DEMONYM.test(key)) return undefined
  // "the Vestrian and Ordanian foreign ministers", "Vestrian, Ordanian ministers"
  const and =
    line.words[at + 1]?.key === 'and' ? at + 3 : at + 1 < line.to && gapBefore(line, at + 1) === ', ' ? at + 2 : at + 1
  if (!OF_STATE.test(wordsFrom(line, at + 1)) && !OF_STATE.test(wordsFrom(line, and))) return undefined
  const stem = key.replace(DEMONYM, '')
  if (stem.length < 4) return undefined
  for (const name of unknown.keys())
    if (
      name !== key &&
      !DEMONYM.test(name) &&
      name.startsWith(stem.slice(0, -1)) &&
      Math.abs(name.length - stem.length) < 4
    )
      return name
  return undefined
}
