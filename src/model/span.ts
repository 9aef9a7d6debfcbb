import { z } from 'zod'

/** A piece of `Dispatch.text`: UTF-16 code units, end exclusive, `exact` = `text.slice(start, end)`. */
export const Span = z
  .object({ start: z.int().min(0), end: z.int().min(0), exact: z.string() })
  .readonly()
  .meta({ id: 'Span', description: 'UTF-16 code units into dispatch.text, end exclusive; exact is the text between' })
export type Span = z.infer<typeof Span>

/** A place named by the text. `country` (ISO 3166-1 alpha-2) only where the gazetteer is certain. */
export const Place = z
  .object({ name: z.string(), span: Span, country: z.string().length(2).optional() })
  .readonly()
  .meta({ id: 'Place' })
export type Place = z.infer<typeof Place>
