import { createHash } from 'node:crypto'
import type { Source } from '../../../model/source.ts'
import type { IntakeHints } from '../../format.ts'
import { buildItem } from '../../formats/feed/decode.ts'
import type { Feed, FeedItem } from '../../formats/feed/feed.ts'
import { readFeed } from '../../formats/feed/read-feed.ts'
import { markupLine } from '../../markup/paragraphs.ts'
import { fetchChanged } from '../fetch-changed.ts'
import type { ListedItem, ListSource } from '../source-kind.ts'

/**
 * The items of a feed. Each is a dispatch as the feed carries it; where the source says that the feed has summaries
 * only, the page of each item is fetched instead.
 */
export const listFeed: ListSource = async function* (source, place, tools) {
  const fetched = await fetchChanged(source, place, tools)
  if (!fetched.bytes) return yield { items: [], unchanged: true, place: fetched.place }
  const feed = readFeed(fetched.bytes, { url: fetched.url })
  const items = feed.items.map((item) => itemOf(item, feed, source))
  // one key once, the first and so the newest, as feeds repeat items
  const once = [...new Map(items.toReversed().map((item) => [item.key, item])).values()].reverse()
  yield { items: once, place: fetched.place }
}

function itemOf(item: FeedItem, feed: Feed, source: Source): ListedItem {
  const { guid, url, title, published, updated } = item
  const said = JSON.stringify([title, published, updated, item.html ?? item.summary])
  const mark = createHash('sha256').update(said).digest('hex').slice(0, 32)
  const name = title && markupLine(title)
  const instant = published && /T.*(?:Z|[+-]\d\d:\d\d)$/.test(published) ? published : undefined
  return {
    // what has neither a name nor an address is known by what it says
    key: guid ?? url ?? mark,
    ...(name ? { name } : {}),
    ...(url ? { url } : {}),
    mark,
    ...(instant ? { published: instant } : {}),
    ...(source.pages && url ? {} : { decode: (hints: IntakeHints) => [buildItem(item, feed, hints)] }),
  }
}
