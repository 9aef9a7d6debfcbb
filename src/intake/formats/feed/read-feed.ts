import { ReadoutError } from '../../../model/error.ts'
import { grouped } from '../../dispatch.ts'
import { decodeBytes } from '../../encoding/decode-bytes.ts'
import { XML_BYTES } from '../../limits.ts'
import { readXml } from '../../xml/read-xml.ts'
import type { Feed, FeedHints } from './feed.ts'
import { readJsonFeed } from './read-json-feed.ts'
import { readXmlFeed } from './read-xml-feed.ts'

export type { Enclosure, Feed, FeedHints, FeedItem } from './feed.ts'

const DECLARED = /^[\s\uFEFF]{0,20}<\?xml[^>]{1,200}?encoding\s{0,3}=\s{0,3}["'](?<charset>[\w:.-]{2,40})/u
// the characters that XML forbids and that feeds have nonetheless
const FORBIDDEN = /[\u0001-\u0008\u000B\u000C\u000E-\u001F]/g

/**
 * Reads RSS (0.9x to 2.0), Atom (0.3, 1.0), CDF and JSON Feed. Bad XML is read as far as it goes, and `broken` says so.
 * @throws ReadoutError intake/no-feed where it is none of these, intake/too-large, intake/xml-too-deep, intake/bad-json, intake/binary
 */
export function readFeed(bytes: Uint8Array, hints: FeedHints = {}): Feed {
  if (bytes.length > XML_BYTES)
    throw new ReadoutError(
      'intake/too-large',
      'input',
      `is too large for a feed (${grouped(bytes.length)} bytes; at most ${grouped(XML_BYTES)})`,
    )
  const opening = Buffer.from(bytes.subarray(0, 400)).toString('latin1')
  const { text, encoding, damaged, unsure } = decodeBytes(
    bytes,
    hints.charset ?? DECLARED.exec(opening)?.groups?.charset,
  )
  const decoded = { encoding, damaged, unsure }
  const json = /^[\s\uFEFF]*\{/u.test(text.slice(0, 1_000))
  const feed = json ? readJsonFeed(text, hints) : readXmlText(text, hints)
  if (!feed)
    throw new ReadoutError(
      'intake/no-feed',
      'input',
      'is no feed (RSS, Atom or JSON Feed); look on the site for the address of its feed, or read it as a page',
    )
  return { ...feed, ...decoded }
}

function readXmlText(text: string, hints: FeedHints) {
  const xml = readXml(text.replace(FORBIDDEN, ''))
  const feed = xml && readXmlFeed(xml.root, hints)
  return feed && { ...feed, broken: xml.broken }
}
