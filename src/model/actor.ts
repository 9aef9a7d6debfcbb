import { z } from 'zod'
import { Span } from './span.ts'

export const ActorType = z.enum([
  'person',
  'state',
  'organisation',
  'body',
  'format',
  'armed-group',
  'people',
  'entity',
])
export type ActorType = z.infer<typeof ActorType>

/** A post a person holds, as the text words it: `of` is the actor id it is held in, `time` a time finding id. */
export const Office = z
  .object({ office: z.string(), of: z.string().optional(), span: Span, time: z.string().optional() })
  .readonly()
  .meta({ id: 'Office' })
export type Office = z.infer<typeof Office>

/** Someone or something that can act, resolved within one dispatch; `mentions` are its names, descriptions and pronouns. */
export const Actor = z
  .object({
    id: z.string(),
    name: z.string(),
    type: ActorType,
    mentions: z.array(Span).min(1).readonly(),
    offices: z.array(Office).readonly(),
  })
  .readonly()
  .meta({ id: 'Actor' })
export type Actor = z.infer<typeof Actor>
