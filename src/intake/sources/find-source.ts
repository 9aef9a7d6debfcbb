import { statSync } from 'node:fs'
import { basename, extname, resolve } from 'node:path'
import { ReadoutError } from '../../model/error.ts'
import type { Source } from '../../model/source.ts'
import { decodeBytes } from '../encoding/decode-bytes.ts'
import { readFeed } from '../formats/feed/read-feed.ts'
import type { Fetcher, FetchRequest } from './fetch/fetcher.ts'
import { readMailboxAddress } from './mailbox/mailbox-address.ts'
import { readLinks } from './page/read-links.ts'
import { readSitemap } from './sitemap/read-sitemap.ts'

/** What stands at an address that somebody wants to read. */
export interface FoundSource {
  readonly kind: Source['kind']
  /** of the feed, where the address was of a page that has one */
  readonly address: string
  /** what it calls itself */
  readonly title?: string
  /** what else there is to choose from */
  readonly others: readonly string[]
  /** true where most items of a feed are short, so that their pages should be fetched */
  readonly summaries?: boolean
}

// Items whose text is shorter are a line or two that lead to the page.
const SUMMARY_CHARACTERS = 600
const ARCHIVES = /\.(?:zip|jsonl|ndjson|warc|mbox)(?:\.gz)?$/i

/**
 * Finds out what kind of source an address is: a folder or file of this machine, a mailbox, a feed, a sitemap; of a page
 * the feed it names, else the news sitemap of its site where `links` leaves it open, else the page itself.
 * @throws ReadoutError intake/* where nothing is there
 */
export async function findSource(
  address: string,
  links: string | undefined,
  fetcher: Fetcher,
  request: FetchRequest,
): Promise<FoundSource> {
  if (/^imaps?:/i.test(address)) {
    readMailboxAddress(address)
    return { kind: 'mailbox', address, others: [] }
  }
  if (!/^[a-z][a-z0-9+.-]{1,20}:\/\//i.test(address)) return findOnDisk(address)
  if (ARCHIVES.test(new URL(address).pathname)) return { kind: 'archive', address, others: [] }
  const { bytes, url } = await fetcher.get(address, request)
  const sitemap = isXml(bytes) ? readSitemap(bytes) : undefined
  if (sitemap) return { kind: 'sitemap', address, others: [] }
  const feed = feedIn(bytes, url)
  if (feed) return { kind: 'feed', address, ...feed, others: [] }
  if (links) return { kind: 'page', address, others: [] }
  const { feeds } = readLinks(decodeBytes(bytes).text, url)
  const [first, ...others] = feeds.map((named) => named.url)
  if (first) {
    const fetched = await fetcher.get(first, request)
    const named = feedIn(fetched.bytes, fetched.url)
    if (named) return { kind: 'feed', address: first, ...named, others }
  }
  const [news, ...more] = (await fetcher.sitemapsOf(url)).toSorted(
    (a, b) => Number(/news/i.test(b)) - Number(/news/i.test(a)),
  )
  if (news && /news/i.test(news)) return { kind: 'sitemap', address: news, others: more }
  return { kind: 'page', address, others: news ? [news, ...more] : more }
}

/** @throws ReadoutError intake/no-file */
function findOnDisk(path: string): FoundSource {
  const address = resolve(path)
  const found = statSync(address, { throwIfNoEntry: false })
  if (!found)
    throw new ReadoutError(
      'intake/no-file',
      'usage',
      `${path} is neither an address nor a folder or file that is there${looksLikeSite(path) ? `; for a site write https://${path}` : ''}`,
    )
  const title = basename(address, extname(address))
  return { kind: found.isDirectory() ? 'folder' : 'archive', address, title, others: [] }
}

/** "norpress.example/world", and no file of a kind that is read */
function looksLikeSite(path: string): boolean {
  const isFile = /\.(?:txt|html?|xml|jsonl?|csv|xlsx|docx|pdf|eml|mbox|ics|warc|zip|gz)$/i.test(path)
  return !isFile && /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,8}\.[a-z]{2,24}(?:[/?:]|$)/i.test(path)
}

function feedIn(bytes: Uint8Array, url: string): Pick<FoundSource, 'title' | 'summaries'> | undefined {
  try {
    const { title, items } = readFeed(bytes, { url })
    const short = items.filter((item) => (item.html ?? item.summary ?? '').length < SUMMARY_CHARACTERS)
    return { ...(title ? { title } : {}), summaries: items.length > 0 && short.length > items.length / 2 }
  } catch (error) {
    if (error instanceof ReadoutError && error.fault === 'input') return undefined
    throw error
  }
}

function isXml(bytes: Uint8Array): boolean {
  const opening = Buffer.from(bytes.subarray(0, 2_000)).toString('latin1')
  return opening.startsWith('\x1f\x8b') || /<(?:\w{1,20}:)?(?:urlset|sitemapindex)[\s>]/.test(opening)
}
