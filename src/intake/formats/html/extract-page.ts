import { createRequire } from 'node:module'
import { ReadoutError } from '../../../model/error.ts'
import { withinTime } from '../../within-time.ts'
import { withoutBoilerplate } from './boilerplate.ts'
import { removeBoxes } from './boxes.ts'
import { readCautions } from './cautions.ts'
import { clean, type PageMetadata, readMetadata } from './metadata.ts'
import type { PageDocument, PageElement } from './page-tree.ts'
import { readBlocks } from './paragraphs.ts'
import { parsePage, tooDeep } from './parse-page.ts'
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
type ReadabilityClass = new (
  document: PageDocument,
  options: { serializer(element: PageElement): PageElement },
) => { parse(): Article | null }

/** A page is given this long; the slowest of 130 test pages takes 0.1 seconds. Hostile ones (100,000 nested elements) would take minutes. */
const PAGE_MS = 6_000
// What the page itself calls its article text is believed where the library found less than this share of it.
const BODY_SHARE = 0.6

/**
 * Finds headline, main text and metadata of a page. Scripts, styles and frames are never run or fetched.
 * @throws ReadoutError intake/page-too-deep, intake/too-large, intake/page-too-slow
 */
export function extractPage(page: string): ExtractedPage {
  try {
    const outcome = withinTime(PAGE_MS, () => extract(page))
    if (outcome) return outcome.done
  } catch (error) {
    if (error instanceof RangeError) throw tooDeep(error)
    throw error
  }
  throw new ReadoutError(
    'intake/page-too-slow',
    'input',
    `is a page that could not be taken apart in ${PAGE_MS / 1000} seconds; save the article's text as plain text`,
  )
}

function extract(page: string): ExtractedPage {
  // loaded on first need: pages are the exception on the command line, and the two take a tenth of a second
  const require = createRequire(import.meta.url)
  const { Readability } = require('@mozilla/readability') as { Readability: ReadabilityClass }
  const document = parsePage(page)
  const schema = readSchemaOrg(document)
  const metadata = readMetadata(document, schema)
  const cautionsOf = readCautions(document, schema)
  removeBoxes(document)
  const article = new Readability(document, { serializer: (element) => element }).parse()
  const read = article?.content ? withoutBoilerplate(readBlocks(article.content)).map(({ text }) => text) : []
  const declared =
    metadata.body
      ?.split(/\n+/)
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .filter(Boolean) ?? []
  const paragraphs = lengthOf(read) < BODY_SHARE * lengthOf(declared) ? declared : read
  const headline = metadata.headline ?? (article?.title?.trim() || undefined)
  const byline = metadata.author ?? (clean(article?.byline ?? '') || undefined)
  const cautions = cautionsOf(paragraphs.join('\n'))
  return { ...(headline ? { headline } : {}), paragraphs, metadata, ...(byline ? { byline } : {}), cautions }
}

function lengthOf(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0)
}
