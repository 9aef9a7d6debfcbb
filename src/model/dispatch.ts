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
    paragraphs: z.array(Span).readonly(),
    sentences: z.array(Span).readonly(),
  })
  .readonly()
  .meta({ id: 'Dispatch' })
export type Dispatch = z.infer<typeof Dispatch>
