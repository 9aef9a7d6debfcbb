/** What fetching takes at most; docs/reference/limits.md says why. A source may lower them, tests do. */

/** bytes of a page, a feed or a sitemap, after decompression */
export const BODY_BYTES = 32_000_000
/** bytes of an archive that is fetched */
export const ARCHIVE_BYTES = 4_000_000_000
/** bytes of all header lines of an answer */
export const HEADER_BYTES = 32_768
/** characters of an address */
export const ADDRESS_CHARACTERS = 4_000
const REDIRECTS = 5
/** compressions laid over one another; more than two is a bomb or a mistake */
export const ENCODINGS = 2
/** from the request to the first line of the answer */
export const FIRST_BYTE_MS = 30_000
/** the whole of a page, a feed or a sitemap */
const WHOLE_MS = 120_000
/** the whole of an archive */
export const ARCHIVE_MS = 14_400_000
/** an answer must bring `PACE_BYTES` in each of these */
const PACE_MS = 20_000
const PACE_BYTES = 1_024
/** between two requests to one host */
const HOST_INTERVAL_MS = 1_000
/** requests to one host at the same time */
const HOST_CONCURRENT = 2
/** what robots.txt may ask to wait between two requests; more is taken as this */
export const CRAWL_DELAY_MS = 30_000
export const ROBOTS_BYTES = 512_000
/** how long robots.txt is believed */
export const ROBOTS_MS = 86_400_000
/** what Retry-After may ask for; more is taken as this */
export const RETRY_AFTER_MS = 86_400_000

export interface FetchLimits {
  readonly bodyBytes: number
  readonly headerBytes: number
  readonly redirects: number
  readonly firstByteMs: number
  readonly wholeMs: number
  readonly paceMs: number
  readonly paceBytes: number
  readonly hostIntervalMs: number
  readonly hostConcurrent: number
}

export const FETCH_LIMITS: FetchLimits = {
  bodyBytes: BODY_BYTES,
  headerBytes: HEADER_BYTES,
  redirects: REDIRECTS,
  firstByteMs: FIRST_BYTE_MS,
  wholeMs: WHOLE_MS,
  paceMs: PACE_MS,
  paceBytes: PACE_BYTES,
  hostIntervalMs: HOST_INTERVAL_MS,
  hostConcurrent: HOST_CONCURRENT,
}
