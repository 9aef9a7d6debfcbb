/** A feed with its items, whatever it was written in. All texts are plain; only `html` and `summary` may hold markup. */
export interface Feed {
  readonly kind: 'rss' | 'atom' | 'json' | 'cdf'
  readonly title?: string
  readonly subtitle?: string
  readonly url?: string
  readonly language?: string
  readonly author?: string
  /** time stamp of its last change */
  readonly updated?: string
  /** minutes a copy may be kept before asking again */
  readonly ttlMinutes?: number
  readonly items: readonly FeedItem[]
  /** true where the file ends before its last element does */
  readonly broken: boolean
  /** places where bytes were no text, and what they were read as */
  readonly damaged: number
  readonly encoding: string
  readonly unsure: boolean
}

export interface FeedItem {
  /** the publisher's identifier; absent where it has none */
  readonly guid?: string
  readonly url?: string
  readonly title?: string
  /** time stamp, "2019-12-02T14:35:00+03:00" or a day */
  readonly published?: string
  readonly updated?: string
  readonly author?: string
  readonly language?: string
  /** the short text, as markup */
  readonly summary?: string
  /** the full text, as markup */
  readonly html?: string
  readonly enclosures: readonly Enclosure[]
}

export interface Enclosure {
  readonly url: string
  readonly type?: string
  readonly sizeBytes?: number
}

/** What is known of a feed beforehand. */
export interface FeedHints {
  /** where it was fetched, for addresses relative to it */
  readonly url?: string
  /** the charset of its Content-Type header */
  readonly charset?: string
  /** of its Content-Language header */
  readonly language?: string
}
