import { ReadoutError } from '../../../model/error.ts'
import { SITEMAPS } from '../limits.ts'
import { matchesLink } from '../page/match-link.ts'
import type { Batch, ListedItem, ListSource } from '../source-kind.ts'
import { readSitemap, type SitemapEntry } from './read-sitemap.ts'

/** Validators and times of the sitemaps seen, by address, so that an index costs one request while nothing changes. */
type Place = Readonly<
  Record<string, { readonly etag?: string; readonly lastModified?: string; readonly changed?: string }>
>

/** The pages that a sitemap lists, or all sitemaps of an index; each page is fetched. With `links`, only those. */
export const listSitemap: ListSource = async function* (source, place, { fetcher, signal }) {
  const before = place ? (JSON.parse(place) as Place) : {}
  const after: Record<string, Place[string]> = {}
  const open: SitemapEntry[] = [{ url: source.address }]
  const faults: { item: string; code: string; message: string }[] = []
  let seen = 0
  for (let next = open.shift(); next && !signal?.aborted; next = open.shift()) {
    const known = before[next.url]
    // the index says when each of its sitemaps changed
    if (known?.changed && known.changed === next.changed) {
      after[next.url] = known
      continue
    }
    const validators = { etag: known?.etag, lastModified: known?.lastModified }
    try {
      const fetched = await fetcher.get(next.url, { ...validators, ignoreRobots: source.ignoreRobots, signal })
      after[next.url] = { etag: fetched.etag, lastModified: fetched.lastModified, changed: next.changed }
      if (fetched.unchanged) continue
      const sitemap = readSitemap(fetched.bytes)
      if (!sitemap) throw noSitemap(next.url)
      if (sitemap.kind === 'pages') {
        const wanted = sitemap.entries.filter(({ url }) => !source.links || matchesLink(url, source.links))
        yield { items: wanted.map(itemOf) } satisfies Batch
      } else if (next.url === source.address) {
        // those that changed last come first, in case there are more than are taken
        const byChange = sitemap.entries.toSorted((a, b) => (b.changed ?? '').localeCompare(a.changed ?? ''))
        open.push(...byChange.slice(0, SITEMAPS))
      } else throw noSitemap(next.url)
      seen++
    } catch (error) {
      // one sitemap of many that is in trouble does not keep the others from being read
      if (next.url === source.address || !(error instanceof ReadoutError)) throw error
      if (known) after[next.url] = known
      faults.push({ item: next.url, code: error.code, message: error.message })
    }
  }
  const unchanged = seen === 0 && !faults.length
  yield { items: [], place: JSON.stringify(after), faults, ...(unchanged ? { unchanged } : {}) } satisfies Batch
}

function itemOf({ url, title, published, changed }: SitemapEntry): ListedItem {
  const instant = published ?? changed
  return {
    key: url,
    url,
    ...(title ? { name: title } : {}),
    ...(changed ? { mark: changed } : {}),
    ...(instant && /T.*(?:Z|[+-]\d\d:\d\d)$/.test(instant) ? { published: instant } : {}),
  }
}

function noSitemap(address: string): ReadoutError {
  return new ReadoutError(
    'intake/no-sitemap',
    'input',
    `${address} is no sitemap; look for one in the robots.txt of the site`,
  )
}
