import { z } from '@hono/zod-openapi'
import { Published } from '../model/dispatch.ts'
import { DispatchSummary } from '../model/dispatch-summary.ts'
import { EntryRow } from './record-schemas.ts'

export const SearchQuery = z.object({
  q: z.string().min(1).max(2_000).openapi({
    description: 'words, all of them; "in marks" together, beginn* open-ended, -word not there',
  }),
  process: z.string().min(1).max(80).optional().openapi({ description: 'slug: only what belongs to this process' }),
  limit: z.coerce.number().int().min(1).max(100).default(20),
})

const sentence = {
  dispatch: z.string(),
  sentence: z.int(),
  text: z.string(),
  start: z.int(),
  headline: z.string().optional(),
  name: z.string().optional(),
  source: z.string().optional(),
  url: z.string().optional(),
  published: Published,
  withdrawn: z.boolean(),
}
const mark = z.tuple([z.int(), z.int()]).readonly()
const entries = z.object({
  total: z.int(),
  items: z.array(EntryRow.extend({ day: z.string().optional() }).readonly()).readonly(),
})
export const Found = z.object({
  dispatches: z.object({ total: z.int(), items: z.array(DispatchSummary).readonly() }),
  sentences: z.object({
    items: z.array(z.object({ ...sentence, marks: z.array(mark).readonly() }).readonly()).readonly(),
  }),
  statements: entries,
  commitments: entries,
  contacts: entries,
  events: entries,
})

const PLACES = /^(?:sha256:)?[0-9a-f]{12,64}:\d{1,6}(?:,(?:sha256:)?[0-9a-f]{12,64}:\d{1,6}){0,199}$/
export const SentencesQuery = z.object({
  at: z.string().max(20_000).regex(PLACES, 'write them as 0f3a5b7c9d1e:4,77c1e0aa31b2:0, 200 at most').openapi({
    description: 'beginnings of ids of dispatches with the number of a sentence, separated by commas',
    example: '0f3a5b7c9d1e:4,77c1e0aa31b2:0',
  }),
})
export const SentenceList = z.object({ items: z.array(z.object(sentence).readonly()).readonly() })

// "0f3a5b7c9d1e2f30-9c41aa02b7d6e8f1", a hundred of them at most
const REFS = /^[0-9a-f]{16}-[0-9a-f]{16}(?:,[0-9a-f]{16}-[0-9a-f]{16}){0,99}$/

export const NamingsQuery = z.object({
  of: z
    .string()
    .max(4_000)
    .regex(REFS, 'write the refs of an actor with commas between, 100 at most')
    .openapi({ description: 'refs of an actor, as its entry lists them, separated by commas' }),
})
export const NamingList = z.object({
  items: z
    .array(
      z
        .object({
          ref: z.string(),
          name: z.string(),
          dispatch: z.string(),
          sentence: z.int(),
          text: z.string(),
          source: z.string().optional(),
          reported: z.string().optional(),
        })
        .readonly(),
    )
    .readonly(),
})
