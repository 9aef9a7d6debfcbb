import { z } from '@hono/zod-openapi'
import { By } from './decision-schemas.ts'

const Kind = z.enum(['contact', 'commitment', 'assessment', 'statement', 'event', 'membership', 'reference', 'time'])
const Judged = z.enum(['accept', 'reject', 'correct'])
const why = z.string().max(4_000).optional()

export const NewSample = z.object({
  by: By,
  each: z.int().min(1).max(1_000).default(20).openapi({ description: 'how many of each kind, at most' }),
  seed: z.string().min(1).max(80).optional().openapi({ description: 'the same seed draws the same findings' }),
  kinds: z.array(Kind).min(1).optional(),
})
export const SampleId = z.object({ id: z.string().max(100) })
const head = {
  id: z.string(),
  process: z.string(),
  by: z.string(),
  seed: z.string(),
  each: z.int(),
  drawnAt: z.string(),
}
/** What the second reader may see: nothing of the first. */
export const Sample = z.object({
  ...head,
  items: z.array(
    z.object({
      ref: z.string(),
      kind: z.string(),
      verdict: z.enum(['accept', 'reject', 'correct', 'skip']).optional(),
      why,
    }),
  ),
})
export const SampleList = z.object({ items: z.array(z.object({ ...head, drawn: z.int(), left: z.int() })) })
export const NewVerdict = z.object({
  on: z.string().min(16).max(60),
  verdict: z.enum(['accept', 'reject', 'correct', 'skip', 'none']),
  why,
})

const kappa = {
  n: z.int(),
  agreement: z.number().optional(),
  kappa: z.number().optional(),
  interval: z.tuple([z.number(), z.number()]).readonly().optional(),
}
export const Agreement = z.object({
  drawn: z.int(),
  left: z.int(),
  skipped: z.int(),
  all: z.object(kappa),
  kinds: z.array(z.object({ kind: z.string(), ...kappa })).readonly(),
  differing: z
    .array(
      z.object({
        ref: z.string(),
        kind: z.string(),
        first: Judged,
        firstBy: z.string(),
        decision: z.string(),
        second: Judged,
        secondBy: z.string(),
        words: z.string().optional(),
        why,
      }),
    )
    .readonly(),
})
