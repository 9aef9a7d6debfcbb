import { z } from '@hono/zod-openapi'
import { AsOf, Waiting } from '../model/process-record.ts'
import {
  ChronologyEntry,
  Citation,
  RecordAssessment,
  RecordCommitment,
  RecordContact,
  RecordStatement,
} from '../model/record-entry.ts'

const KINDS = ['contact', 'commitment', 'statement', 'event', 'assessment', 'naming', 'unplaced'] as const

export const ReviewQuery = z.object({
  kind: z.enum([...KINDS, 'set-aside']).optional(),
  limit: z.coerce.number().int().min(1).max(1_000).default(100),
})

const asked = {
  id: z.string(),
  question: z.enum(['read', 'same', 'who', 'belongs', 'reopened', 'no-report']),
  citation: Citation,
  candidates: Waiting.unwrap().shape.candidates,
  label: z.string(),
  weight: z.number(),
}
const words = { about: z.string(), entry: z.object({ id: z.string(), citations: z.array(Citation).readonly() }) }
const ReviewItem = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('contact'), entry: RecordContact, ...asked }),
  z.object({ kind: z.literal('commitment'), entry: RecordCommitment, ...asked }),
  z.object({ kind: z.literal('statement'), entry: RecordStatement, ...asked }),
  z.object({ kind: z.literal('event'), entry: ChronologyEntry, ...asked }),
  z.object({ kind: z.literal('assessment'), entry: RecordCommitment, assessment: RecordAssessment, ...asked }),
  z.object({ kind: z.literal('naming'), ...words, ...asked }).openapi({ description: 'who is meant?' }),
  z
    .object({ kind: z.literal('unplaced'), ...words, ...asked })
    .openapi({ description: 'of what is it an assessment?' }),
])

const count = z.int()
export const ReviewQueue = z.object({
  asOf: AsOf,
  behind: z.boolean(),
  total: count.openapi({ description: 'of the kind asked for' }),
  kinds: z.partialRecord(z.enum(KINDS), count).openapi({ description: 'how many of each' }),
  setAside: count.openapi({ description: 'left for a second reader' }),
  items: z.array(ReviewItem),
})
export const ObviousList = z.object({ refs: z.array(z.string()).readonly() })
