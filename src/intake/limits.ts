/** What intake reads at most; docs/reference/limits.md says why. Larger inputs end in an error that names the limit. */

/** characters (UTF-16 units) of one dispatch: about 150,000 words, fifteen times the longest communiques */
export const DISPATCH_CHARACTERS = 1_000_000
/** characters of one paragraph; more is a data dump or a text that lost its line breaks */
export const PARAGRAPH_CHARACTERS = 200_000
/** bytes of one plain text before it is decoded (four a character at most) */
export const TEXT_BYTES = 4 * DISPATCH_CHARACTERS
/** bytes of one saved page */
export const PAGE_BYTES = 8_000_000
/** elements nested in one another in a page; browsers stop at 512 */
export const PAGE_DEPTH = 512
/** elements of a page */
export const PAGE_ELEMENTS = 60_000
/** bytes of one line of JSON Lines */
export const LINE_BYTES = 16_000_000
/** bytes that one input unpacks to, all its members and attachments together */
export const UNPACKED_BYTES = 512_000_000
/** archives, messages and attachments inside one another */
export const NESTED_INPUTS = 3
