import { z } from 'zod'

/**
 * One time a dispatch was seen: where from, and when it came in. `invented`: it belongs to the sample process.
 * `via`: the id of the source that brought it.
 */
export const Sighting = z
  .object({
    name: z.string().optional(),
    source: z.string().optional(),
    url: z.string().optional(),
    published: z.string().optional(),
    via: z.string().optional(),
    invented: z.boolean(),
    seenAt: z.string(),
  })
  .readonly()
  .meta({ id: 'Sighting' })
export type Sighting = z.infer<typeof Sighting>
