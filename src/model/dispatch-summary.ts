import { z } from 'zod'
import { Published } from './dispatch.ts'
import { Version } from './record-entry.ts'

/** How a dispatch introduces itself in a list: its headline and deck, its dateline, its first sentence. */
export const Introduction = z
  .object({
    headline: z.string().optional(),
    deck: z.string().optional(),
    lede: z.string(),
    dateline: z
      .object({ place: z.string().optional(), date: z.string().optional(), agency: z.string().optional() })
      .readonly()
      .optional(),
    source: z.string().optional(),
  })
  .readonly()
export type Introduction = z.infer<typeof Introduction>

/**
 * One line of "All news". `counts` says how many findings of each kind; `asksDate` that its date is open and a person
 * should give it; `passage` is a sentence with words that were looked for, with their places in it; `more` how many
 * others of its family stand behind it, and `relation` what it is to the version before it.
 */
export const DispatchSummary = z
  .object({
    id: z.string(),
    name: z.string().optional(),
    ...Introduction.unwrap().shape,
    published: Published,
    language: z.string(),
    invented: z.boolean(),
    addedAt: z.string(),
    counts: z.record(z.string(), z.int()).readonly(),
    asksDate: z.boolean(),
    passage: z
      .object({ text: z.string(), marks: z.array(z.tuple([z.int(), z.int()]).readonly()).readonly() })
      .readonly()
      .optional(),
    relation: Version.unwrap().shape.relation.optional(),
    more: z.int().optional(),
  })
  .readonly()
  .meta({ id: 'DispatchSummary' })
export type DispatchSummary = z.infer<typeof DispatchSummary>
