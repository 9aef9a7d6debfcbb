import { readCalendarDate, writeCalendarDate } from '../../published/calendar.ts'
import { toEdtf } from '../../published/edtf.ts'
import { type PageDocument, PageElement, type PageParent } from './page-tree.ts'
import type { SchemaArticle } from './schema-org.ts'

/** What a page says of itself, in its own words. */
export interface PageMetadata {
  readonly headline?: string
  readonly author?: string
  readonly publisher?: string
  /** EDTF */
  readonly published?: string
  readonly url?: string
  /** the article's text where the page gives it as data */
  readonly body?: string
}

// The surest first. Sources: Open Graph, Dublin Core, schema.org microdata, and what large publishers' pages use.
const HEADLINE = [
  'dc:title',
  'dc.title',
  'dcterms:title',
  'dcterms.title',
  'og:title',
  'weibo:article:title',
  'twitter:title',
  'parsely-title',
  'title',
]
const AUTHOR = [
  'dc.creator',
  'dcterm.creator',
  'dc:creator',
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'byl',
]
const PUBLISHER = ['og:site_name', 'dc.publisher', 'dcterms.publisher', 'application-name', 'twitter:site']
const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'dc.date',
  'dc.date.issued',
  'dcterms.date',
  'dcterms.issued',
  'dcterms.created',
  'dc:date',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publish-date',
  'publication_date',
  'article.published',
  'ptime',
  'pdate',
  'date',
]

// what documentation puts after a heading to link to it
const ANCHOR_SIGN = /\s?[¶#]\s*$/u

/** Metadata of a page: schema.org JSON-LD first, then meta elements, then the time element nearest the article. */
export function readMetadata(document: PageDocument, schema: SchemaArticle): PageMetadata {
  const metas = readMetas(document)
  const all = (names: readonly string[]) => metas.flatMap((meta) => names.flatMap((name) => meta.get(name)?.[0] ?? []))
  const first = (names: readonly string[]) => all(names)[0]
  const publisher = schema.publisher ?? first(PUBLISHER)?.replace(/^@/, '')
  // each author of several has an element of the same name
  const authors = metas.flatMap((meta) => AUTHOR.map((name) => meta.get(name))).find((named) => named !== undefined)
  const author = schema.author ?? (authors && joined(authors))
  const address =
    schema.url ??
    document
      .querySelectorAll('link')
      .find((link) => link.getAttribute('rel') === 'canonical')
      ?.getAttribute('href') ??
    first(['og:url'])
  return pickDefined({
    headline: readHeadline(document, [schema.headline, schema.name, ...all(HEADLINE)], publisher),
    author: author && !/^https?:/.test(author) ? author.replace(/^by /i, '') : undefined,
    publisher,
    published: localDay([schema.published, ...all(PUBLISHED), timeElement(document)]),
    url: address && /^https?:\/\//.test(address) ? address : undefined,
    body: schema.body,
  })
}

/** Meta elements' contents by property, then by name, lower case: a property is the more careful markup. */
function readMetas(document: PageDocument): Map<string, string[]>[] {
  const properties = new Map<string, string[]>()
  const names = new Map<string, string[]>()
  for (const meta of document.querySelectorAll('meta')) {
    const content = clean(meta.getAttribute('content') ?? '')
    const add = (map: Map<string, string[]>, attribute: string) => {
      for (const name of (meta.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/))
        if (name && content) map.get(name)?.push(content) ?? map.set(name, [content])
    }
    add(properties, 'property')
    add(names, 'name')
    add(names, 'itemprop')
  }
  return [properties, names]
}

/** Names, each once; a name that is "Tarn, Ines" needs more than a comma after it. */
function joined(names: readonly string[]): string {
  return [...new Set(names)].join(names.length > 1 && names.some((name) => name.includes(',')) ? '; ' : ', ')
}

/**
 * The first declared headline that the page's title or main heading bears out, else that heading or title itself.
 * A site's name after it ("… | Norland Daily") is cut off.
 */
function readHeadline(
  document: PageDocument,
  declared: readonly (string | undefined)[],
  site: string | undefined,
): string | undefined {
  const title = clean(document.title)
  // a heading that leads to the front page is the site's name
  const headings = document
    .querySelectorAll('h1')
    .filter((h) => !/^(?:https?:\/\/[^/]{1,80})?\/?$/.test(h.querySelectorAll('a')[0]?.getAttribute('href') ?? '#'))
    .map((h) => clean(h.textContent.replace(ANCHOR_SIGN, '')))
    .filter(Boolean)
    // of several, the title opens with the one of the text; the others are of the site or its sections
    .sort((a, b) => Number(title.startsWith(b)) - Number(title.startsWith(a)))
  const shown = [title, ...headings]
  const named = declared.filter((d) => d !== undefined)
  const borneOut = named.find((d) => !title || shown.some((s) => resemble(d, s)))
  const heading = headings.find((h) => h.length > 15 && title && resemble(h, title))
  // one or two words are a site's name or "Untitled" rather than a headline
  const headline = borneOut ?? heading ?? (title.split(' ').length > 2 ? title : (named[0] ?? title))
  return withoutSite(headline, headings, site) || undefined
}

/** More than half of the shorter one's words stand in the other. */
function resemble(a: string, b: string): boolean {
  const wordsOf = (s: string) => new Set(s.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
  const [few, many] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.size - y.size) as [Set<string>, Set<string>]
  return few.size > 0 && [...few].filter((word) => many.has(word)).length > few.size / 2
}

function withoutSite(headline: string, headings: readonly string[], site: string | undefined): string {
  const cut = /^(?<head>.{15,}?)\s(?:[|–—»·]|-{1,2}|::?)\s(?<tail>[^|]{2,60})$/u.exec(headline)?.groups
  if (!cut) return headline
  const { head, tail } = cut as { head: string; tail: string }
  if (headings.includes(head)) return head
  const names = site && resemble(tail, site) && tail.split(' ').length <= 6
  return names || (/\s\|\s/.test(headline.slice(head.length)) && tail.split(' ').length <= 4) ? head : headline
}

/** Where the page's own markup says when it was published, the surest first. */
const DATED: readonly ((element: PageElement) => boolean)[] = [
  (element) => element.getAttribute('itemprop') === 'datePublished',
  (element) => isTime(element) && isIn(element, 'ARTICLE'),
  (element) => element.tagName === 'TIME' && element.hasAttribute('pubdate'),
  (element) => isTime(element) && isIn(element, 'HEADER'),
  (element) => isTime(element) && isIn(element, 'MAIN'),
  (element) => element.tagName === 'TIME' && /\bpublished\b/.test(element.className),
]

function timeElement(document: PageDocument): string | undefined {
  const candidates = document
    .querySelectorAll('*')
    .filter((element) => element.tagName === 'TIME' || element.hasAttribute('itemprop'))
  for (const isDated of DATED) {
    const element = candidates.find(isDated)
    const value = element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? element?.textContent
    if (value && toDay(value)) return value
  }
  return undefined
}

function isTime(element: PageElement): boolean {
  return element.tagName === 'TIME' && element.hasAttribute('datetime')
}

function isIn(element: PageElement, tag: string): boolean {
  for (let parent: PageParent | null = element.parentNode; parent instanceof PageElement; parent = parent.parentNode)
    if (parent.tagName === tag) return true
  return false
}

/**
 * The day of the first of several dates. Where another names the same instant in the publisher's own time, its day counts: what came
 * out in the evening of the 1st west of Greenwich is no dispatch of the 2nd.
 */
function localDay(dates: readonly (string | undefined)[]): string | undefined {
  const first = dates.find(toDay)
  const instant = Date.parse(first ?? '')
  const local = dates.find((date) => date && OFFSET.test(date) && Date.parse(date) === instant)
  return toDay(local ?? first)
}

const OFFSET = /T\d\d:\d\d.{0,10}[+-](?!00:?00)\d\d:?\d\d$/

/** The day of a time stamp or of a date in words; days without a year are left to the dateline. */
export function toDay(value: string | undefined): string | undefined {
  if (!value) return undefined
  const words = clean(value).slice(0, 80)
  const compact = /^(\d{4})(\d\d)(\d\d)(?:T?\d{4,6})?$/.exec(words)
  const edtf = toEdtf(compact ? `${compact[1]}-${compact[2]}-${compact[3]}` : words)
  if (edtf) return edtf
  const date = readCalendarDate(words)
  return date?.year ? writeCalendarDate(date) : undefined
}

export function clean(value: string): string {
  return value.replace(/\s+/g, ' ').trim()
}

function pickDefined<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined && value !== '')) as T
}
