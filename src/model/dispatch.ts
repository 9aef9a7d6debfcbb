import { z } from 'zod'
import { Span } from './span.ts'

/** How the publication date was come by. */
export const PublishedBasis = z.enum(['given', 'feed', 'page', 'dateline', 'weekday', 'unknown'])
export type PublishedBasis = z.infer<typeof PublishedBasis>

/** When the wire sent it, as EDTF, with every rival that fits as well. `XXXX-12-02` where the year stays open. */
export const Published = z
  .object({
    edtf: z.string().optional(),
    basis: PublishedBasis,
    alternatives: z.array(z.string()).readonly().optional(),
  })
  .readonly()
  .meta({ id: 'Published' })
export type Published = z.infer<typeof Published>

/** The opening of a wire text, e.g. "BAKU, December 2. /TASS/." */
export const Dateline = z
  .object({ span: Span, place: z.string().optional(), date: z.string().optional(), agency: z.string().optional() })
  .readonly()
  .meta({ id: 'Dateline' })
export type Dateline = z.infer<typeof Dateline>

/** Where a stretch of the text stood in its original: a page, or a cell (rows count from 1 as a spreadsheet shows them; `column` is its heading). */
export const OriginPart = z
  .object({
    span: Span,
    page: z.int().min(1).optional(),
    sheet: z.string().optional(),
    row: z.int().min(1).optional(),
    column: z.string().optional(),
  })
  .readonly()
  .meta({ id: 'OriginPart' })
export type OriginPart = z.infer<typeof OriginPart>

/** The paged or tabular original of a text, so that a citation can say "p. 4" or "row 17, column Status". */
export const Origin = z
  .object({
    file: z.string().optional(),
    // where findings are what the original states as data; its words are not read for more
    stated: z.literal(true).optional(),
    parts: z.array(OriginPart).readonly(),
  })
  .readonly()
  .meta({ id: 'Origin' })
export type Origin = z.infer<typeof Origin>

/** Coverage that a publisher says is to come: the item's identifier, what it is ("text", "picture"), when it should be there. */
export const ExpectedItem = z
  .object({ guid: z.string().optional(), what: z.string(), due: z.string().optional() })
  .readonly()
  .meta({ id: 'ExpectedItem' })
export type ExpectedItem = z.infer<typeof ExpectedItem>

/** What the wire says of an item beside its text, in its own words: which version of what it is, and whether it may be used. */
export const Wire = z
  .object({
    /** the publisher's identifier: one over all versions of an item */
    guid: z.string().optional(),
    /** as the publisher counts, usually "1", "2" … */
    version: z.string().optional(),
    slug: z.string().optional(),
    byline: z.string().optional(),
    /** 1 most urgent to 9; 0 where a publisher has it */
    urgency: z.int().min(0).max(9).optional(),
    /** absent where the wire does not say; a killed item is "canceled" */
    status: z.enum(['usable', 'withheld', 'canceled']).optional(),
    /** what this version is to the one before it */
    signal: z.enum(['update', 'correction', 'kill', 'withdrawal']).optional(),
    /** the time stamp until which the item is not to be published */
    embargo: z.string().optional(),
    /** when this version was sent, as a full time stamp */
    sent: z.string().optional(),
    /** identifiers of items or versions that this one takes the place of */
    replaces: z.array(z.string()).readonly().optional(),
    /** the item whose story this one carries on */
    evolvedFrom: z.string().optional(),
    /** the note to editors: what was corrected, why it was killed */
    note: z.string().optional(),
    /** true where the text is only a summary of what stands at `url` */
    summary: z.literal(true).optional(),
    expected: z.array(ExpectedItem).readonly().optional(),
  })
  .readonly()
  .meta({ id: 'Wire' })
export type Wire = z.infer<typeof Wire>

/** One item as the wire carried it, decoded: canonical plain text and the spans of its parts. */
export const Dispatch = z
  .object({
    id: z.string().regex(/^sha256:[0-9a-f]{64}$/),
    text: z.string(),
    section: Span.optional(),
    headline: Span.optional(),
    deck: Span.optional(),
    dateline: Dateline.optional(),
    published: Published,
    language: z.string(),
    source: z.string().optional(),
    url: z.string().optional(),
    origin: Origin.optional(),
    wire: Wire.optional(),
    paragraphs: z.array(Span).readonly(),
    sentences: z.array(Span).readonly(),
  })
  .readonly()
  .meta({ id: 'Dispatch' })
export type Dispatch = z.infer<typeof Dispatch>
