import { affiliationAt } from './affiliation.ts'
import { continuesHead, type Head, headAt, MODIFIERS } from './head.ts'
import { gapBefore, hitAt, isCalendar, isProper, type Line, tokenAt } from './lines.ts'
import type { Affiliation } from './noun.ts'
import { isPossessive, skipTitles } from './person-name.ts'

/** The words before a head, as read so far. */
export interface Prefix {
  affiliations: Affiliation[]
  /** true where "and" or a comma joins two of them */
  coordinated: boolean
  /** first word of the post: the first modifier after the last affiliation */
  postFrom?: number
}

/** Words for an owner that the dispatch has named before. */
const OWNERS =
  /^(?:country|nation|kingdom|republic|emirate|island|territory|region|enclave|bloc|rebels|militants|insurgents|movement|group|party|front|union|alliance|agency|organi[sz]ation|council|court)$/
/** Takes an affiliation or an "and" before the head; gives the word behind it, undefined where neither stands. */
export function step(line: Line, prefix: Prefix, p: number): number | undefined {
  const affiliation = affiliationAt(line, p)
  if (affiliation) {
    // "Foreign Russian" is no post: what stood before the state was none either, unless a word of posts
    if (prefix.postFrom !== undefined && !MODIFIERS.has(line.words[p - 1]!.key) && line.words[p - 1]!.shape !== 'small')
      return undefined
    prefix.affiliations.push(affiliation.is)
    prefix.postFrom = undefined
    const to = isPossessive(line, affiliation.to) ? affiliation.to + 1 : affiliation.to
    // "Norland-led", never "Norland and Sudmark held talks"
    const tied =
      to < line.to &&
      /^(?:led|based|backed|controlled|held|run|brokered)$/.test(line.words[to]!.key) &&
      (line.words[to]!.key === 'based' || /[-–]/.test(gapBefore(line, to)))
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
export function ownedFrom(line: Line, p: number): number | undefined {
  if (p >= line.to) return undefined
  const to = isPossessive(line, p) ? p + 1 : /^['’]\s$/.test(gapBefore(line, p)) ? p : undefined
  return to !== undefined && continuesHead(line, to) ? to : undefined
}

/** "the country's foreign minister", "the movement's president": a word for an owner named before. */
export function ownerAt(line: Line, p: number): { is: Affiliation; to: number } | undefined {
  const { key, shape, start, end } = line.words[p]!
  if (shape !== 'small' || !OWNERS.test(key)) return undefined
  const to = ownedFrom(line, p + 1)
  return to === undefined ? undefined : { is: { name: key, type: 'entity', start, end, adjective: false }, to }
}

/** The body before "'s" owns the post behind it: "the movement's president"; a post owns none: "the leader's adviser". */
export function possess(line: Line, prefix: Prefix, head: Head): void {
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
export function joinsAdjective(line: Line, prefix: Prefix, p: number): boolean {
  const last = prefix.affiliations.at(-1)
  if (!last?.adjective || prefix.postFrom !== undefined || last.end !== line.words[p - 1]!.end) return false
  if (gapBefore(line, p) !== ', ' || !affiliationAt(line, p)?.is.adjective) return false
  prefix.coordinated = true
  return true
}

/** An unknown adjective or noun before the head: "the veteran Norwegian diplomat", "economic development minister". */
export function mayNarrow(line: Line, p: number, from: number): boolean {
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
export function staysInPost(line: Line, head: Head, prefix: Prefix, next: Head): boolean {
  if (head.kind === 'office') return true
  // who speaks for an army holds no command in it
  if (/^spokes/.test(next.key) && /^(?:army|military|police|navy)$/.test(head.key)) return false
  if (line.words[head.to - 1]!.shape !== 'small') return false
  return head.kind === 'organisation' ? head.type !== 'body' || !prefix.affiliations.length : head.kind !== 'group'
}
