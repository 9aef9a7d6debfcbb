import { z } from '@hono/zod-openapi'
import { Correction, Decision } from '../model/decision.ts'
import { Level, Trend } from '../model/finding.ts'
import { Citation } from '../model/record-entry.ts'

const name = z.string().min(16).max(60)
const names = z
  .union([name, z.array(name).min(1).max(1_000)])
  .openapi({ description: 'refs of findings or ids of entries' })
const why = z.string().max(4_000).optional()
/** A person's name, as the decisions will have it. */
export const By = z
  .string()
  .trim()
  .min(1)
  .max(80)
  .openapi({ description: 'who: a name for the history', example: 'A. Berg' })
const by = By.optional()

/** A decision as it is sent; when is the server's to say. */
export const DecisionDraft = z.discriminatedUnion('act', [
  z.object({ act: z.enum(['accept', 'reject', 'merge']), on: names, why, by }),
  z.object({ act: z.literal('correct'), on: names, changes: Correction, why, by }),
  z.object({ act: z.literal('split'), on: names, from: names, why, by }),
  z.object({ act: z.literal('comment'), on: names, text: z.string().min(1).max(20_000), why, by }),
  z.object({
    act: z.literal('assess'),
    on: names,
    level: Level,
    trend: Trend,
    asOf: z.string().max(100).optional(),
    why,
    by,
  }),
])
export const Undoing = z.object({ why, by })
export const DecisionId = z.object({ id: z.string().max(100) })
export const DecisionsQuery = z.object({
  on: name.optional().openapi({ description: 'the ref of a finding, or the id of an entry' }),
  limit: z.coerce.number().int().min(1).max(1_000).default(100),
  before: z.string().max(100).optional().openapi({ description: 'the id of the last one of the page before' }),
})
export const DecisionList = z.object({ items: z.array(Decision).readonly(), next: z.string().optional() })
export const History = z.object({
  id: z.string(),
  citations: z.array(Citation).readonly(),
  decisions: z.array(Decision).readonly(),
})
