import { gunzipSync } from 'node:zlib'
import { ReadoutError } from '../../../model/error.ts'
import { decodeBytes } from '../../encoding/decode-bytes.ts'
import { readStamp } from '../../published/stamp.ts'
import { readXml, type XmlElement } from '../../xml/read-xml.ts'
import { at, childrenOf, lineOf } from '../../xml/walk.ts'
import { BODY_BYTES } from '../fetch/limits.ts'
import { SITEMAP_ADDRESSES } from '../limits.ts'

/** What a sitemap lists: pages, or further sitemaps. */
export interface Sitemap {
  readonly kind: 'pages' | 'sitemaps'
  readonly entries: readonly SitemapEntry[]
}

export interface SitemapEntry {
  readonly url: string
  /** the headline, in a news sitemap */
  readonly title?: string
  /** time stamps, "2019-12-02T14:35:00+03:00" or a day */
  readonly published?: string
  readonly changed?: string
}

const GZIP = [0x1f, 0x8b]

/**
 * Reads a sitemap, a news sitemap or an index of sitemaps, packed with gzip or not. Source: sitemaps.org; Google News sitemaps.
 * @returns undefined where it is none
 * @throws ReadoutError intake/fetch-too-large where it unpacks to more than one may have
 */
export function readSitemap(bytes: Uint8Array): Sitemap | undefined {
  const plain = bytes[0] === GZIP[0] && bytes[1] === GZIP[1] ? unpack(bytes) : bytes
  const root = readXml(decodeBytes(plain).text)?.root
  if (root?.name !== 'urlset' && root?.name !== 'sitemapindex') return undefined
  const kind = root.name === 'urlset' ? 'pages' : 'sitemaps'
  const children = childrenOf(root, 'url', 'sitemap').slice(0, SITEMAP_ADDRESSES)
  return { kind, entries: children.flatMap((child) => entryOf(child) ?? []) }
}

function entryOf(element: XmlElement): SitemapEntry | undefined {
  const url = lineOf(at(element, 'loc'))
  if (!url) return undefined
  const news = at(element, 'news')
  const title = lineOf(at(news, 'title'))
  const published = readStamp(lineOf(at(news, 'publication_date')))
  const changed = readStamp(lineOf(at(element, 'lastmod')))
  return {
    url,
    ...(title ? { title } : {}),
    ...(published ? { published } : {}),
    ...(changed ? { changed } : {}),
  }
}

function unpack(bytes: Uint8Array): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: BODY_BYTES })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw new ReadoutError(
        'intake/fetch-too-large',
        'input',
        `the sitemap unpacks to more than ${BODY_BYTES.toLocaleString('en-GB')} bytes; given up`,
        error,
      )
    throw new ReadoutError('intake/bad-answer', 'passing', 'the sitemap is packed and cannot be unpacked', error)
  }
}
