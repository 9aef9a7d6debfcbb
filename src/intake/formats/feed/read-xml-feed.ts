import { markupLine } from '../../markup/paragraphs.ts'
import { readStamp } from '../../published/stamp.ts'
import type { XmlElement } from '../../xml/read-xml.ts'
import { innerMarkup, textOf } from '../../xml/walk.ts'
import { authorOf, enclosuresOf, linkOf, type Place } from './addresses.ts'
import type { Feed, FeedHints, FeedItem } from './feed.ts'
import { elementsOf, firstOf, nameOf } from './names.ts'

type ReadFeed = Omit<Feed, 'encoding' | 'damaged' | 'unsure' | 'broken'>

/** What the elements of each family are called, the surest first. Sources: RSS 0.90-2.0, RFC 4287, Atom 0.3, Dublin Core, CDF. */
const NAMES = {
  title: ['title', 'dc:title', 'dcterms:title', 'media:title'],
  subtitle: [
    'tagline',
    'subtitle',
    'description',
    'info',
    'dc:description',
    'itunes:subtitle',
    'itunes:summary',
    'abstract',
  ],
  summary: [
    'summary',
    'description',
    'dc:description',
    'dcterms:abstract',
    'abstract',
    'itunes:summary',
    'itunes:subtitle',
  ],
  content: ['content:encoded', 'content', 'body', 'xhtml:body', 'fullitem', 'prodlink', 'yandex:full-text'],
  guid: ['guid', 'id', 'dc:identifier'],
  published: ['pubdate', 'published', 'issued', 'dcterms:issued', 'dc:date', 'dcterms:created', 'created'],
  updated: ['updated', 'modified', 'lastmod', 'dcterms:modified', 'lastbuilddate', 'dc:date', 'pubdate'],
} as const

/** @returns undefined where the root is none of a feed */
export function readXmlFeed(root: XmlElement, hints: FeedHints): ReadFeed | undefined {
  const kind = kindOf(root)
  if (!kind) return undefined
  const start: Place = { base: hints.url, language: hints.language }
  const outer = place(root, start)
  const head = kind === 'atom' || kind === 'cdf' ? root : firstOf(root, ['channel'])
  const inner = head && head !== root ? place(head, outer) : outer
  const found = [...itemsOf(head, inner), ...(head === root ? [] : itemsOf(root, outer))]
  const language = head && (line(head, ['language', 'dc:language']) ?? inner.language)
  const feed = head ?? root
  return {
    kind,
    ...defined({
      title: line(feed, NAMES.title),
      subtitle: line(feed, NAMES.subtitle),
      url: linkOf(feed, inner),
      language,
      author: authorOf(feed),
      updated: stampOf(feed, NAMES.updated),
      ttlMinutes: ttlOf(feed),
    }),
    items: found.map(([item, where]) => readItem(item, where, language)),
  }
}

function kindOf(root: XmlElement): Feed['kind'] | undefined {
  switch (nameOf(root)) {
    case 'rss':
    case 'rdf:rdf':
      return 'rss'
    case 'feed':
      return 'atom'
    case 'channel':
      return 'cdf'
    default:
      return undefined
  }
}

function itemsOf(parent: XmlElement | undefined, where: Place): [XmlElement, Place][] {
  return elementsOf(parent, ['item', 'entry']).map((item) => [item, place(item, where)])
}

function readItem(item: XmlElement, where: Place, language: string | undefined): FeedItem {
  const content = firstOf(item, NAMES.content)
  const summary = firstOf(item, NAMES.summary)
  const guid = line(item, NAMES.guid)
  const permalink = firstOf(item, ['guid'])?.attributes.isPermaLink !== 'false' && guid && /^https?:\/\//i.test(guid)
  const html = content && markupOf(content)
  return {
    ...defined({
      guid: guid ?? item.attributes['rdf:about'],
      url: linkOf(item, where) ?? (permalink ? guid : undefined),
      title: line(item, NAMES.title),
      published: stampOf(item, NAMES.published),
      updated: stampOf(item, NAMES.updated),
      author: authorOf(item),
      language: item.attributes['xml:lang'] ?? language ?? where.language,
      summary: summary && summary !== content ? markupOf(summary) || undefined : undefined,
      html: html || undefined,
    }),
    enclosures: enclosuresOf(item, where),
  }
}

/** Where relative addresses start and which language is spoken, with what an element says of both. */
function place(element: XmlElement, outer: Place): Place {
  const base = element.attributes['xml:base']
  return {
    base: base ? (URL.parse(base.trim(), outer.base)?.href ?? outer.base) : outer.base,
    language: element.attributes['xml:lang']?.replace('_', '-') || outer.language,
  }
}

/**
 * The text of an element as markup: Atom says how it is written by "type" and, before 1.0, "mode"; RSS means markup and says nothing.
 */
export function markupOf(element: XmlElement): string {
  const { type = '', mode } = element.attributes
  if (mode === 'base64' || isBase64(element)) return Buffer.from(textOf(element), 'base64').toString()
  const isMarkup = element.children.some((child) => typeof child !== 'string')
  if (/xhtml|\bxml\b/.test(type) || (isMarkup && mode !== 'escaped')) return innerMarkup(element).trim()
  const text = textOf(element).trim()
  const isAtom = /atom|purl\.org\/(?:pie|echo)|necho|newformat/i.test(element.namespace)
  const isPlain = isAtom && (type === 'text' || type === 'text/plain' || (type === '' && mode !== 'escaped'))
  return isPlain && !/<\/?[a-z][^<>]{0,300}>|&(?:#\d{2,6}|[a-z]{2,8});/i.test(text)
    ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
    : text
}

/** Source: RFC 4287, 4.1.3.3: content of a media type that is neither text nor XML is in base64. */
function isBase64({ attributes: { type, src } }: XmlElement): boolean {
  return (
    type !== undefined &&
    src === undefined &&
    /^(?!text\/|multipart\/)[\w-]{2,20}\/(?!.*(?:xml|html)$)[\w.+-]{2,60}$/.test(type)
  )
}

function line(parent: XmlElement, names: readonly string[]): string | undefined {
  for (const element of names.flatMap((name) => elementsOf(parent, [name]).slice(0, 1))) {
    const words = markupLine(markupOf(element))
    if (words) return words
  }
  return undefined
}

function stampOf(parent: XmlElement, names: readonly string[]): string | undefined {
  for (const name of names)
    for (const element of elementsOf(parent, [name])) {
      const stamp = readStamp(textOf(element))
      if (stamp) return stamp
    }
  return readStamp(parent.attributes.LASTMOD)
}

const PERIOD_MINUTES: Readonly<Record<string, number>> = {
  hourly: 60,
  daily: 1_440,
  weekly: 10_080,
  monthly: 43_200,
  yearly: 525_600,
}

/** Source: RSS 2.0, "ttl"; RSS 1.0 syndication module. */
function ttlOf(feed: XmlElement): number | undefined {
  const ttl = Number(textOf(firstOf(feed, ['ttl'])))
  if (ttl > 0 && Number.isFinite(ttl)) return ttl
  const period =
    PERIOD_MINUTES[
      textOf(firstOf(feed, ['sy:updateperiod']))
        .trim()
        .toLowerCase()
    ]
  const frequency = Number(textOf(firstOf(feed, ['sy:updatefrequency']))) || 1
  return period && frequency > 0 ? Math.max(1, Math.round(period / frequency)) : undefined
}

function defined<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never
}
