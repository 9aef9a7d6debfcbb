import type { ParsedDispatch, Sentence, Token } from '../../model/parsed-dispatch.ts'
import { COMMON_WORDS } from './gazetteer/common-words.gen.ts'
import { type Hit, lookup } from './gazetteer/index.ts'
import { GIVEN_NAMES } from './gazetteer/names.ts'
import { foldName, type Word, wordsOf } from './words.ts'

/** A sentence as names are read from it: its words [from, to) and the known forms that begin at each. */
export interface Line {
  readonly sentence: Sentence
  /** the dispatch's text, for what stands between two words */
  readonly text: string
  readonly words: readonly Word[]
  /** all tokens of the dispatch, which words point into */
  readonly tokens: readonly Token[]
  readonly from: number
  readonly to: number
  /** by word index less `from`; states the dispatch itself introduces are added (`addPolities`) */
  readonly hits: (Hit | undefined)[]
  /** "loud": all in capitals; "titled": every long word has one; "plain": capitals mean something */
  readonly style: 'plain' | 'titled' | 'loud'
  /** words that have a capital where only a name has one, somewhere in the dispatch */
  readonly proper: ReadonlySet<string>
  /** abbreviations the dispatch gives for posts: "National Security Advisor (NSA)" */
  readonly posts: ReadonlySet<string>
}

const COMMON = new Set(COMMON_WORDS.trim().split(/\s+/))
const GIVEN = new Set(GIVEN_NAMES.trim().split(/\s+/).map(foldName))
/** Capitalised by rule, never a name of someone. */
const CALENDAR = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec christmas easter
  ramadan gmt utc est i english french-language islam christianity covid internet web god bible quran koran ok nazi
  cold olympics olympic medal`.split(/\s+/),
)

/** The lines of a dispatch, each with its words looked up. */
export function linesOf(parsed: ParsedDispatch): Line[] {
  const words = wordsOf(parsed)
  const proper = new Set<string>()
  const bounds: { sentence: Sentence; from: number; to: number; style: Line['style'] }[] = []
  let at = 0
  for (const sentence of parsed.sentences) {
    while (at < words.length && words[at]!.start < sentence.start) at++
    const from = at
    while (at < words.length && words[at]!.start < sentence.end) at++
    const style = styleOf(words, from, at, sentence.role !== 'body')
    bounds.push({ sentence, from, to: at, style })
    if (style !== 'plain') continue
    for (let i = from + 1; i < at; i++) {
      const { key, shape, joined, token } = words[i]!
      if (shape !== 'small' && joined && parsed.tokens[token]!.upos === 'PROPN') proper.add(key)
    }
  }
  const posts = new Set<string>()
  return bounds.map(({ sentence, from, to, style }) => {
    const hits: (Hit | undefined)[] = []
    for (let i = from; i < to; i++) {
      const hit = lookup(words, i, style === 'loud')
      const fits =
        hit && hit.to <= to && !(style === 'loud' && hit.to === i + 1 && COMMON.has(words[i]!.key) && !isOffice(hit))
      hits.push(fits ? hit : undefined)
    }
    const line = {
      sentence,
      text: parsed.dispatch.text,
      words,
      tokens: parsed.tokens,
      from,
      to,
      hits,
      style,
      proper,
      posts,
    }
    collectPosts(line, posts)
    return line
  })
}

/** Notes each "(NSA)" that stands behind a post or portfolio. */
function collectPosts(line: Line, posts: Set<string>): void {
  for (let i = line.from + 1; i < line.to; i++) {
    const { key, shape } = line.words[i]!
    if (shape !== 'caps' || key.length < 2 || !/^\s\($/.test(gapBefore(line, i))) continue
    for (let p = i - 1; p >= line.from && i - p < 6; p--) {
      if (isOffice(hitAt(line, p)) && key.startsWith(line.words[p]!.key[0]!)) posts.add(key)
      if (!line.words[p]!.joined) break
    }
  }
}

/** The known form that begins at a word; undefined past the line's end. */
export function hitAt(line: Line, at: number): Hit | undefined {
  return at >= line.from && at < line.to ? line.hits[at - line.from] : undefined
}

export function isOffice(hit: Hit | undefined): boolean {
  return hit?.senses[0]?.as === 'office'
}

/** True where the word is, to judge by its capital, part of a proper name. */
export function isProper(line: Line, at: number): boolean {
  if (at < line.from || at >= line.to) return false
  const word = line.words[at]!
  if (word.shape === 'small' || (CALENDAR.has(word.key) && !opensName(line, at)) || !/^\p{L}/u.test(word.text))
    return false
  if (line.style === 'plain' && at > line.from && (word.joined || !opensQuotation(line, at))) return true
  if (!COMMON.has(word.key) || line.proper.has(word.key)) return true
  return GIVEN.has(word.key) && at + 1 < line.to && line.words[at + 1]!.joined && line.words[at + 1]!.shape !== 'small'
}

/** "Jan Roe", "Theresa May": a month's word that is a given name here. */
function opensName(line: Line, at: number): boolean {
  const { key, joined } = line.words[at]!
  const next = at + 1 < line.to ? line.words[at + 1]! : undefined
  // "Theresa May", but not "in May 2004"
  if (at > line.from && joined && GIVEN.has(line.words[at - 1]!.key) && /^(?:may|march|april|june|august)$/.test(key))
    return !next || !/^\d/.test(next.key)
  return GIVEN.has(key) && next?.joined === true && next.shape === 'capital' && !CALENDAR.has(next.key)
}

export function isGivenName(key: string): boolean {
  return GIVEN.has(key)
}

export function isCommon(key: string): boolean {
  return COMMON.has(key)
}

export function isCalendar(key: string): boolean {
  return CALENDAR.has(key)
}

/** After a mark that opens a quotation, a colon or a bullet a capital is a matter of course. */
function opensQuotation(line: Line, at: number): boolean {
  const gap = line.text.slice(line.words[at - 1]!.end, line.words[at]!.start)
  return /[:;•*.?!]|\s["“«‘']$/u.test(gap)
}

/** What stands between a word and the one before it, e.g. ", " or " (". */
export function gapBefore(line: Line, at: number): string {
  return at > line.from && at < line.words.length ? line.text.slice(line.words[at - 1]!.end, line.words[at]!.start) : ''
}

function styleOf(words: readonly Word[], from: number, to: number, head: boolean): Line['style'] {
  let long = 0
  let capital = 0
  let caps = 0
  for (let i = from; i < to; i++) {
    const { text, shape } = words[i]!
    if (text.length < 4 || !/^\p{L}/u.test(text)) continue
    long++
    if (shape !== 'small') capital++
    if (shape === 'caps') caps++
  }
  if (long >= 2 && caps > 0.8 * long) return 'loud'
  return head && long >= 3 && capital > 0.7 * long ? 'titled' : 'plain'
}

/** The token a word belongs to. */
export function tokenAt(line: Line, at: number): Token {
  return line.tokens[line.words[at]!.token]!
}
