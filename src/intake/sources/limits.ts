/** What sources take at most besides fetching; docs/reference/limits.md says why. */

/** files of a watched folder, those of its folders too */
export const FOLDER_FILES = 1_000_000
/** folders inside one another */
export const FOLDER_DEPTH = 32
/** a file written to within this time may not be whole yet */
export const SETTLE_MS = 2_000
/** sitemaps that one index leads to */
export const SITEMAPS = 200
/** addresses in one sitemap. Source: sitemaps.org */
export const SITEMAP_ADDRESSES = 50_000
/** links taken from one page */
export const PAGE_LINKS = 2_000
/** bytes of one message in a mailbox, attachments and all */
export const MESSAGE_BYTES = 50_000_000
/** how long a mail server may take over one answer */
export const MAIL_ANSWER_MS = 60_000
