import type { Feed, FeedItem } from '../../src/intake/formats/feed/feed.ts'
import { markupLine } from '../../src/intake/markup/paragraphs.ts'

/** Whether a clause of an expectation holds of a feed, or why nobody can say. */
export type Verdict = 'holds' | 'fails' | { readonly notApplicable: string }

const PATH = /^(?:feed|entries\[(?<index>\d)\])(?<steps>(?:\[u?['"]?[\w]+['"]?\]|\.\w+|\.get\(['"]\w+['"]\))+)$/
const LITERAL = /^u?(?:'(?<single>(?:\\.|[^'\\])*)'|"(?<double>(?:\\.|[^"\\])*)")$/s

/** feedparser's names of a feed's parts that a dispatch keeps, and what they are here. */
const FEED_PARTS: Readonly<Record<string, (feed: Feed) => string | undefined>> = {
  title: (feed) => feed.title,
  'title_detail.value': (feed) => feed.title,
  link: (feed) => feed.url,
  language: (feed) => feed.language,
  subtitle: (feed) => feed.subtitle,
  'subtitle_detail.value': (feed) => feed.subtitle,
  tagline: (feed) => feed.subtitle,
  info: (feed) => feed.subtitle,
  'info_detail.value': (feed) => feed.subtitle,
  'tagline_detail.value': (feed) => feed.subtitle,
  description: (feed) => feed.subtitle,
  author: (feed) => feed.author,
  'author_detail.name': (feed) => feed.author,
  ttl: (feed) => (feed.ttlMinutes === undefined ? undefined : String(feed.ttlMinutes)),
  updated: (feed) => feed.updated,
}

const ITEM_PARTS: Readonly<Record<string, (item: FeedItem) => string | undefined>> = {
  title: (item) => item.title,
  'title_detail.value': (item) => item.title,
  link: (item) => item.url,
  id: (item) => item.guid,
  guid: (item) => item.guid,
  summary: (item) => item.summary ?? item.html,
  'summary_detail.value': (item) => item.summary ?? item.html,
  description: (item) => item.summary ?? item.html,
  'content.0.value': (item) => item.html,
  author: (item) => item.author,
  'author_detail.name': (item) => item.author,
  published: (item) => item.published,
  updated: (item) => item.updated,
  'enclosures.0.href': (item) => item.enclosures[0]?.url,
  'enclosures.0.url': (item) => item.enclosures[0]?.url,
  'enclosures.0.type': (item) => item.enclosures[0]?.type,
  'enclosures.0.length': (item) => item.enclosures[0]?.sizeBytes?.toString(),
}

/** @param bytes of the feed, to compare encodings by what they make of it */
export function judgeClause(clause: string, feed: Feed, bytes: Uint8Array): Verdict {
  // whether XML is ill-formed is not asked here: either kind is to be read
  if (/^(?:not )?bozo$|^1$/.test(clause)) return 'holds'
  const count = /^len\(entries\) == (?<count>\d+)$/.exec(clause)?.groups
  if (count) return feed.items.length === Number(count.count) ? 'holds' : 'fails'
  const sides = splitSides(clause)
  const literal = sides.length > 1 ? literalOf(sides.at(-1)!) : undefined
  const moment = momentOf(sides.at(-1)!)
  if (moment !== undefined && sides.length === 2) return judgeMoment(sides[0]!, moment, feed)
  if (literal === undefined) return { notApplicable: `condition of another form (${formOf(clause)})` }
  for (const side of sides.slice(0, -1)) {
    const verdict = side === 'encoding' ? sameEncoding(feed, literal, bytes) : judgePath(side, literal, feed)
    if (verdict !== 'holds') return verdict
  }
  return 'holds'
}

function judgePath(path: string, literal: string, feed: Feed): Verdict {
  const groups = PATH.exec(path)?.groups
  if (!groups) return { notApplicable: `condition of another form (${formOf(path)})` }
  const part = [...groups.steps!.matchAll(/\w+(?=['"]?\]|$|\.|['"]\))/g)]
    .map(([step]) => step)
    .filter((step) => step !== 'get')
    .join('.')
  const read = groups.index === undefined ? FEED_PARTS[part] : ITEM_PARTS[part]
  if (!read) return { notApplicable: `"${part}" of ${groups.index === undefined ? 'a feed' : 'an item'} is not kept` }
  const value = groups.index === undefined ? FEED_PARTS[part]!(feed) : item(feed, Number(groups.index), part)
  if (/^(?:published|updated)$/.test(part)) return value ? 'holds' : 'fails'
  return same(value, literal) ? 'holds' : 'fails'
}

/** Python's time tuple, "(2003, 12, 31, 10, 14, 55, 2, 365, 0)", in milliseconds since 1970. */
function momentOf(source: string): number | undefined {
  const numbers = /^\((?<all>[\d, ]+)\)$/.exec(source)?.groups?.all?.split(',').map(Number)
  if (!numbers || numbers.length < 6) return undefined
  const [year, month, day, hour, minute, second] = numbers as [number, number, number, number, number, number]
  return Date.UTC(year, month - 1, day, hour, minute, second)
}

function judgeMoment(path: string, moment: number, feed: Feed): Verdict {
  const groups = /^(?<whose>feed|entries\[(?<index>\d)\])\[u?['"](?<part>\w+)_parsed['"]\]$/.exec(path)?.groups
  const found = groups?.index === undefined ? feed : feed.items[Number(groups.index)]
  const written =
    groups?.part === 'updated' || groups?.part === 'modified'
      ? (found?.updated ?? (found && 'published' in found ? found.published : undefined))
      : groups?.part === 'published' && found && 'published' in found
        ? found.published
        : undefined
  if (
    !groups ||
    !/^(?:updated|modified|published)$/.test(groups.part!) ||
    (groups.whose === 'feed' && groups.part === 'published')
  )
    return { notApplicable: `condition of another form (${formOf(path)})` }
  if (!written) return 'fails'
  const zoned = written.length === 19 ? `${written}Z` : written
  return Date.parse(zoned) === moment ? 'holds' : 'fails'
}

function item(feed: Feed, index: number, part: string): string | undefined {
  const found = feed.items[index]
  return found && ITEM_PARTS[part]!(found)
}

/** By the words a reader sees: markup is not kept, so neither side's counts. */
function same(value: string | undefined, literal: string): boolean {
  const words = (markup: string) => markupLine(markup).replace(/ \(\S+@\S+\)$|[\s\u00a0]+/g, '')
  return words(value ?? '') === words(literal) || words(markupLine(value ?? '')) === words(markupLine(literal))
}

function sameEncoding(feed: Feed, label: string, bytes: Uint8Array): Verdict {
  try {
    const expected = new TextDecoder(label).decode(bytes)
    return expected === new TextDecoder(feed.encoding).decode(bytes) ? 'holds' : 'fails'
  } catch {
    return { notApplicable: `encoding ${label} is none of the web` }
  }
}

function splitSides(clause: string): string[] {
  const parts = ['']
  for (const [piece] of clause.matchAll(/'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|\s==\s|[\s\S]/g))
    if (piece.trim() === '==') parts.push('')
    else parts[parts.length - 1] += piece
  return parts.map((part) => part.trim())
}

/** A string of Python. */
function literalOf(source: string): string | undefined {
  const groups = LITERAL.exec(source)?.groups
  const inner = groups?.single ?? groups?.double
  return inner?.replace(/\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8})|([\s\S]))/g, (_, x, u, wide, one) => {
    if (one) return one === 'n' ? '\n' : one === 't' ? '\t' : one === 'r' ? '\r' : one
    return String.fromCodePoint(Number.parseInt(x ?? u ?? wide, 16))
  })
}

function formOf(clause: string): string {
  return clause.replace(/(['"])[\s\S]*?\1/g, '…').slice(0, 40)
}
