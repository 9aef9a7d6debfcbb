import { readCalendarDate, writeCalendarDate } from '../../published/calendar.ts'
import { toEdtf } from '../../published/edtf.ts'
import type { PageDocument } from './dom.ts'
import { readSchemaOrg } from './schema-org.ts'

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
  'og:title',
  'dc.title',
  'dcterm.title',
  'dc:title',
  'twitter:title',
  'parsely-title',
  'weibo:article:title',
  'weibo:webpage:title',
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

/** Metadata of a page: schema.org JSON-LD first, then meta elements, then the time element nearest the article. */
export function readMetadata(document: PageDocument): PageMetadata {
  const schema = readSchemaOrg(document)
  const metas = readMetas(document)
  const first = (names: readonly string[]) => names.map((name) => metas.get(name)).find(Boolean)
  const author = schema.author ?? first(AUTHOR)
  const address =
    schema.url ?? document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? metas.get('og:url')
  return pickDefined({
    headline: readHeadline(document, schema.headline ?? first(HEADLINE)),
    author: author && !/^https?:/.test(author) ? author : undefined,
    publisher: schema.publisher ?? first(PUBLISHER)?.replace(/^@/, ''),
    published: [schema.published, first(PUBLISHED), timeElement(document)].map(toDay).find(Boolean),
    url: address && /^https?:\/\//.test(address) ? address : undefined,
    body: schema.body,
  })
}

/** Every meta element's content by its name or property, lower case; the first of a name counts. */
function readMetas(document: PageDocument): Map<string, string> {
  const metas = new Map<string, string>()
  for (const meta of document.querySelectorAll('meta')) {
    const content = clean(meta.getAttribute('content') ?? '')
    const names = `${meta.getAttribute('property') ?? ''} ${meta.getAttribute('name') ?? ''} ${meta.getAttribute('itemprop') ?? ''}`
    for (const name of names.toLowerCase().split(/\s+/))
      if (name && content && !metas.has(name)) metas.set(name, content)
  }
  return metas
}

/** The headline the page declares, else its only h1. A site's name after it is cut off where the h1 shows that it is one. */
function readHeadline(document: PageDocument, declared: string | undefined): string | undefined {
  const headings = [...document.querySelectorAll('h1')].map((h) => clean(h.textContent ?? '')).filter(Boolean)
  if (!declared) return headings.length === 1 && headings[0]!.length > 15 ? headings[0] : undefined
  const within = headings.find(
    (h) => h.length > 15 && declared.startsWith(h) && /^\s*[|\-–—:»·]/.test(declared.slice(h.length)),
  )
  return within ?? declared
}

function timeElement(document: PageDocument): string | undefined {
  for (const selector of [
    '[itemprop="datePublished"]',
    'article time[datetime]',
    'time[pubdate]',
    'header time[datetime]',
    'main time[datetime]',
    'time.published',
  ]) {
    const element = document.querySelector(selector)
    const value = element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? element?.textContent
    if (value && toDay(value)) return value
  }
  return undefined
}

/** The day of a time stamp or of a date in words; days without a year are left to the dateline. */
function toDay(value: string | undefined): string | undefined {
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
