import { ReadoutError } from '../../../model/error.ts'
import { buildDispatch } from '../../dispatch.ts'
import type { Decoded, Format, IntakeHints } from '../../format.ts'
import { decodeEach } from '../../items.ts'
import { markupParagraphs } from '../../markup/paragraphs.ts'
import { toEdtf } from '../../published/edtf.ts'
import { isFeed } from './is-feed.ts'
import { type Feed, type FeedItem, readFeed } from './read-feed.ts'

// A description this long and of several paragraphs is the text itself, not a teaser. Feeds of agencies without content:encoded have either.
const FULL_TEXT_CHARACTERS = 600
const FULL_TEXT_PARAGRAPHS = 3
const INVITATION = /(?:\b(?:read more|continue reading|read the full (?:story|article))\W{0,5})$/iu
const CUT_OFF = /(?:…|\.\.\.)\]?\W{0,5}$/u

const CUT_SHORT = 'the feed is cut off, so its last item may be; ask for it again'

/** A feed, each item a dispatch: in full where the feed carries the text, else its summary, marked so. */
export const feed: Format = {
  name: 'feed',
  recognises: isFeed,
  *decode({ bytes }, hints) {
    const read = readFeed(bytes, hints.url ? { url: hints.url } : {})
    if (!read.items.length)
      throw new ReadoutError(
        'intake/no-item',
        'input',
        read.broken
          ? 'is a feed cut off before its first item; ask for it again'
          : 'is a feed without items; there is nothing to read in it yet',
      )
    for (const decoded of decodeEach(read.items, hints, (item) => buildItem(item, read, hints)))
      yield read.broken ? { ...decoded, warnings: [...decoded.warnings, CUT_SHORT] } : decoded
  },
}

/**
 * The dispatch of one item.
 * @throws ReadoutError intake/empty where it has neither title nor text
 */
export function buildItem(item: FeedItem, feed: Feed, hints: IntakeHints): Decoded {
  const full = markupParagraphs(item.html ?? '')
  const summary = markupParagraphs(item.summary ?? '')
  const isFull = full.length > 0 || isText(summary)
  const body = isFull && lengthOf(full) >= lengthOf(summary) ? full : withoutInvitation(summary)
  const day = toEdtf(item.published ?? item.updated ?? '')
  const decoded = buildDispatch(
    {
      text: [item.title, ...(body[0] === item.title ? body.slice(1) : body)].filter(Boolean).join('\n\n'),
      titled: item.title !== undefined,
      ...(day ? { feed: day } : {}),
      ...(feed.title ? { source: feed.title } : {}),
      ...(item.url ? { url: item.url } : {}),
      encoding: feed.encoding,
      unsure: feed.unsure,
      damaged: `${item.title}${item.html}${item.summary}`.match(/\uFFFD/g)?.length ?? 0,
      wire: {
        ...(item.guid ? { guid: item.guid } : {}),
        ...(item.author ? { byline: item.author } : {}),
        ...((item.updated ?? item.published) ? { sent: item.updated ?? item.published! } : {}),
        ...(isFull ? {} : { summary: true as const }),
      },
    },
    // the address is the feed's own; each item has one of its own
    { ...hints, url: item.url ?? hints.url },
  )
  if (isFull) return decoded
  const wayOut = item.url ? `the text stands at ${item.url}` : 'the feed names no page for it'
  return { ...decoded, warnings: [...decoded.warnings, `only a summary is in the feed; ${wayOut}`] }
}

/** Without the words of the link to the page, which are no part of the summary. */
function withoutInvitation(paragraphs: readonly string[]): readonly string[] {
  const last = paragraphs.at(-1)?.replace(INVITATION, '').trim()
  return [...paragraphs.slice(0, -1), ...(last ? [last] : [])]
}

function isText(paragraphs: readonly string[]): boolean {
  return (
    paragraphs.length >= FULL_TEXT_PARAGRAPHS &&
    lengthOf(paragraphs) >= FULL_TEXT_CHARACTERS &&
    !CUT_OFF.test(paragraphs.at(-1)!.slice(-60)) &&
    !INVITATION.test(paragraphs.at(-1)!.slice(-60))
  )
}

function lengthOf(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0)
}
