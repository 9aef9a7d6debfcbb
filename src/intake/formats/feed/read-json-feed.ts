import { ReadoutError } from '../../../model/error.ts'
import { readStamp } from '../../published/stamp.ts'
import type { Feed, FeedHints, FeedItem } from './feed.ts'

type Fields = Readonly<Record<string, unknown>>

/** JSON Feed 1.0 and 1.1. Source: jsonfeed.org/version/1.1. @returns undefined where it is JSON of another kind */
export function readJsonFeed(
  text: string,
  hints: FeedHints,
): Omit<Feed, 'encoding' | 'damaged' | 'unsure'> | undefined {
  let feed: unknown
  try {
    feed = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (cause) {
    throw new ReadoutError(
      'intake/bad-json',
      'input',
      `is no JSON (${(cause as Error).message}); ask for it again`,
      cause,
    )
  }
  if (!isFields(feed) || !Array.isArray(feed.items)) return undefined
  const language = string(feed.language) ?? hints.language
  return dropUndefined({
    kind: 'json' as const,
    title: string(feed.title),
    subtitle: string(feed.description),
    url: string(feed.home_page_url),
    language,
    author: authorOf(feed),
    items: feed.items.filter(isFields).map((item) => readItem(item, language)),
    broken: false,
  })
}

function readItem(item: Fields, language: string | undefined): FeedItem {
  const text = string(item.content_text)
  const html = string(item.content_html) ?? (text && asMarkup(text))
  const summary = string(item.summary)
  const attachments = Array.isArray(item.attachments) ? item.attachments.filter(isFields) : []
  return dropUndefined({
    guid: typeof item.id === 'number' ? String(item.id) : string(item.id),
    url: string(item.url) ?? string(item.external_url),
    title: string(item.title),
    published: readStamp(string(item.date_published)),
    updated: readStamp(string(item.date_modified)),
    author: authorOf(item),
    language: string(item.language) ?? language,
    summary: summary && asMarkup(summary),
    html,
    enclosures: attachments.flatMap((attachment) => {
      const url = string(attachment.url)
      const size = attachment.size_in_bytes
      if (!url) return []
      return [
        dropUndefined({
          url,
          type: string(attachment.mime_type),
          sizeBytes: typeof size === 'number' ? size : undefined,
        }),
      ]
    }),
  })
}

function authorOf(fields: Fields): string | undefined {
  const authors = [fields.authors ?? fields.author].flat().filter(isFields)
  return authors.flatMap((author) => string(author.name) ?? []).join(', ') || undefined
}

function asMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/\n\s*\n/g, '<p>')
}

function isFields(value: unknown): value is Fields {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

function string(value: unknown): string | undefined {
  return typeof value === 'string' ? value.trim() || undefined : undefined
}

function dropUndefined<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T
}
