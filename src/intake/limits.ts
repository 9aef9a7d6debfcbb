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
/** files in one archive */
export const ARCHIVE_MEMBERS = 50_000
/** bytes that one file of an archive unpacks to */
export const MEMBER_BYTES = 128_000_000
/** how many times its packed size a file of an archive of more than 1 MB may unpack to; the sheets of trackers shrink to a hundredth at most */
export const MEMBER_RATIO = 200
/** bytes of one feed or wire item in XML or JSON */
export const XML_BYTES = 32_000_000
/** elements of one XML document */
export const XML_ELEMENTS = 500_000
/** elements nested in one another in XML */
export const XML_DEPTH = 256
/** bytes of one PDF */
export const PDF_BYTES = 64_000_000
/** bytes that the packed streams of one PDF unpack to */
export const PDF_UNPACKED_BYTES = 256_000_000
export const PDF_PAGES = 2_000
/** runs of letters in one PDF, about twenty a line at worst */
export const PDF_ITEMS = 1_000_000
/** milliseconds that taking one PDF apart may last; a report of 300 pages takes a tenth of it */
export const PDF_MS = 30_000
/** bytes of one message with its attachments */
export const MAIL_BYTES = 64_000_000
/** parts of a message inside one another */
export const MAIL_DEPTH = 32
/** bytes of one CSV file */
export const TABLE_BYTES = 64_000_000
/** rows of one table */
export const TABLE_ROWS = 100_000
/** columns of one table */
export const TABLE_COLUMNS = 500
/** bytes of one calendar */
export const CALENDAR_BYTES = 16_000_000
/** entries of one calendar */
export const CALENDAR_ENTRIES = 20_000
/** times at which one entry of a calendar comes round */
export const CALENDAR_REPEATS = 100
/** bytes of one record of a web archive that is looked at: a page with the head of its answer */
export const RECORD_BYTES = PAGE_BYTES + 65_536
/** bytes of one file that is not read in pieces: what Node holds in one go */
export const FILE_BYTES = 2_000_000_000
