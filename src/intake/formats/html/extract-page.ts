import { createRequire } from 'node:module'
import vm from 'node:vm'
import { ReadoutError } from '../../../model/error.ts'
import { grouped } from '../../dispatch.ts'
import { PAGE_DEPTH, PAGE_ELEMENTS } from '../../limits.ts'
import { withoutBoilerplate } from './boilerplate.ts'
import { readCautions } from './cautions.ts'
import type { PageDocument, PageElement } from './dom.ts'
import { type PageMetadata, readMetadata } from './metadata.ts'
import { readBlocks } from './paragraphs.ts'
import { readSchemaOrg } from './schema-org.ts'

export interface ExtractedPage {
  readonly headline?: string
  /** the main text, one string a paragraph, white space collapsed */
  readonly paragraphs: readonly string[]
  readonly metadata: PageMetadata
  readonly byline?: string
  /** for people: what the page may hold back */
  readonly cautions: readonly string[]
}

interface Article {
  readonly title?: string | null
  readonly byline?: string | null
  readonly content?: PageElement | null
}
type ReadabilityClass = new (document: unknown, options: object) => { parse(): Article | null }

/** A page is given this long; the slowest of 130 test pages takes a sixth of it on a busy machine. Hostile ones (100,000 nested elements) would take minutes. */
const PAGE_MS = 6_000
// What the page itself calls its article text is believed where the library found less than this share of it.
const BODY_SHARE = 0.6

/**
 * Finds headline, main text and metadata of a page. Scripts, styles and frames are never run or fetched.
 * @throws ReadoutError intake/page-too-deep, intake/too-large, intake/page-too-slow
 */
export function extractPage(page: string): ExtractedPage {
  const work = () => extract(page)
  try {
    // the only way to bound synchronous work by time; the code runs in our own context
    return vm.runInNewContext('work()', { work }, { timeout: PAGE_MS }) as ExtractedPage
  } catch (error) {
    if (error instanceof ReadoutError) throw error
    if (error instanceof RangeError) throw tooDeep(error)
    if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error
    throw new ReadoutError(
      'intake/page-too-slow',
      'input',
      `is a page that could not be taken apart in ${PAGE_MS / 1000} seconds; save the article's text as plain text`,
      error,
    )
  }
}

function extract(page: string): ExtractedPage {
  // loaded on first need: pages are the exception on the command line, and the two take a tenth of a second
  const require = createRequire(import.meta.url)
  const { parseHTML } = require('linkedom') as { parseHTML(html: string): { document: PageDocument } }
  const { Readability } = require('@mozilla/readability') as { Readability: ReadabilityClass }
  refuseHostile(page)
  const { document } = parseHTML(page)
  if (!document.documentElement) return { paragraphs: [], metadata: {}, cautions: [] }
  checkSize(document)
  const schema = readSchemaOrg(document)
  const metadata = readMetadata(document, schema)
  const cautionsOf = readCautions(document, schema)
  const article = findArticle(() =>
    new Readability(document, { serializer: (element: unknown) => element, keepClasses: false }).parse(),
  )
  const read = article?.content ? withoutBoilerplate(readBlocks(article.content)).map(({ text }) => text) : []
  const declared =
    metadata.body
      ?.split(/\n+/)
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .filter(Boolean) ?? []
  const paragraphs = lengthOf(read) < BODY_SHARE * lengthOf(declared) ? declared : read
  const headline = metadata.headline ?? (article?.title?.trim() || undefined)
  const byline = metadata.author ?? (article?.byline?.trim() || undefined)
  const cautions = cautionsOf(paragraphs.join('\n'))
  return { ...(headline ? { headline } : {}), paragraphs, metadata, ...(byline ? { byline } : {}), cautions }
}

/** The library stumbles over trees that no browser makes (a body outside of html); such a page has its metadata and nothing else. */
function findArticle(parse: () => Article | null): Article | null {
  try {
    return parse()
  } catch (error) {
    if (error instanceof TypeError || (error instanceof Error && /abort(?:ing|ed)/i.test(error.message))) return null
    throw error
  }
}

const TAG = /<(\/?)([a-z][\w-]{0,30})/gi
// elements that have no end tag or may leave it out: they open and close without nesting
const NO_NESTING =
  /^(?:area|base|br|col|colgroup|dd|dt|embed|hr|img|input|li|link|meta|optgroup|option|p|param|path|rect|source|tbody|td|tfoot|th|thead|tr|track|wbr)$/i

/** Counts tags without building the tree, which for a million of them takes minutes. Rough, so only what is far beyond the limits is refused. */
function refuseHostile(page: string): void {
  let elements = 0
  let depth = 0
  for (const [, slash, name] of page.matchAll(TAG)) {
    if (!slash) elements++
    if (!NO_NESTING.test(name!)) depth = Math.max(0, depth + (slash ? -1 : 1))
    if (depth > 4 * PAGE_DEPTH) throw tooDeep()
    if (elements > 2 * PAGE_ELEMENTS) throw tooManyElements()
  }
}

function checkSize(document: PageDocument): void {
  let elements = 0
  const root = document.documentElement
  const open: { element: PageElement; depth: number }[] = root ? [{ element: root, depth: 1 }] : []
  for (let next = open.pop(); next; next = open.pop()) {
    elements++
    if (next.depth > PAGE_DEPTH) throw tooDeep()
    if (elements > PAGE_ELEMENTS) throw tooManyElements()
    for (const child of next.element.childNodes)
      if (child.nodeType === 1) open.push({ element: child as PageElement, depth: next.depth + 1 })
  }
}

function tooManyElements(): ReadoutError {
  return new ReadoutError(
    'intake/too-large',
    'input',
    `is a page of more than ${grouped(PAGE_ELEMENTS)} elements; save the article's text as plain text`,
  )
}

function tooDeep(cause?: unknown): ReadoutError {
  return new ReadoutError(
    'intake/page-too-deep',
    'input',
    `nests more than ${PAGE_DEPTH} elements in one another, as no article does; save its text as plain text`,
    cause,
  )
}

function lengthOf(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0)
}
