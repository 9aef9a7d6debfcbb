import { z } from 'zod'
import { Actor } from './actor.ts'
import { Dispatch } from './dispatch.ts'
import { Finding } from './finding.ts'

/** What `readout read` says about one dispatch: the reading contract. */
export const Reading = z
  .object({
    name: z.string().optional(),
    reader: z.object({ name: z.literal('readout'), version: z.string(), language: z.string() }).readonly(),
    dispatch: Dispatch,
    actors: z.array(Actor).readonly(),
    findings: z.array(Finding).readonly(),
  })
  .readonly()
  .meta({ id: 'Reading' })
export type Reading = z.infer<typeof Reading>
