import { ReadoutError } from '../../../model/error.ts'
import { decodeBytes } from '../../encoding/decode-bytes.ts'
import { decodeXml } from '../../xml/decode-xml.ts'
import type { Feed, FeedHints } from './feed.ts'
import { readJsonFeed } from './read-json-feed.ts'
import { readXmlFeed } from './read-xml-feed.ts'

export type { Enclosure, Feed, FeedHints, FeedItem } from './feed.ts'

// in any encoding: white space, marks of byte order and the zero bytes of UTF-16 before the brace
const JSON_OPENING = /^[\s\0\xEF\xBB\xBF\xFE\xFF]{0,200}\{/

/**
 * Reads RSS (0.9x to 2.0), Atom (0.3, 1.0), CDF and JSON Feed. Bad XML is read as far as it goes, and `broken` says so.
 * @throws ReadoutError intake/no-feed where it is none of these, intake/too-large, intake/xml-too-deep, intake/bad-xml, intake/bad-json, intake/binary
 */
export function readFeed(bytes: Uint8Array, hints: FeedHints = {}): Feed {
  const feed = JSON_OPENING.test(Buffer.from(bytes.subarray(0, 400)).toString('latin1'))
    ? readJson(bytes, hints)
    : readXml(bytes, hints)
  if (feed) return feed
  throw new ReadoutError(
    'intake/no-feed',
    'input',
    'is no feed (RSS, Atom or JSON Feed); look on the site for the address of its feed, or read it as a page',
  )
}

function readJson(bytes: Uint8Array, hints: FeedHints): Feed | undefined {
  const { text, ...decoded } = decodeBytes(bytes, hints.charset)
  const feed = readJsonFeed(text, hints)
  return feed && { ...feed, ...decoded }
}

function readXml(bytes: Uint8Array, hints: FeedHints): Feed | undefined {
  const { root, broken, encoding, damaged, unsure } = decodeXml(bytes, hints.charset)
  const feed = readXmlFeed(root, hints)
  return feed && { ...feed, broken, encoding, damaged, unsure }
}
