import { z } from '@hono/zod-openapi'
import { DispatchSummary } from '../model/dispatch-summary.ts'
import { Finding } from '../model/finding.ts'
import { Reading } from '../model/reading.ts'
import { Sighting } from '../model/sighting.ts'
import { readValues } from '../model/value-list.ts'

const KINDS = Finding.options.map((option) => option.unwrap().shape.kind.value)
export const Kind = z.enum(KINDS)

export const DispatchId = z.object({
  id: z.string().openapi({
    description: 'the id of a dispatch or its beginning, at least twelve digits; "sha256:" may be left out',
    example: '2c26b46b68ff',
  }),
})

const values = (description: string) =>
  z
    .string()
    .max(4_000)
    .transform(readValues)
    .pipe(z.array(z.string().max(400)))
    .optional()
    .openapi({ type: 'string', description: `${description}; any of several, separated by commas` })
const calendar = (description: string) =>
  z
    .string()
    .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, 'write a day, month or year as 2026-03-05')
    .optional()
    .openapi({ description, example: '2026-03' })

/** What a list of dispatches can be narrowed by. */
export const DispatchFilter = z.object({
  q: z.string().max(2_000).optional().openapi({
    description: 'words in the text, all of them; "in marks" together, beginn* open-ended, -word not there',
  }),
  kind: z.string().max(400).transform(readValues).pipe(z.array(Kind)).optional().openapi({
    type: 'string',
    description: 'only dispatches in which something of the kind was found, or of one of several',
  }),
  source: values('only dispatches from the source'),
  place: values('only those whose dateline has the place'),
  actor: values('only those that name somebody or something by this name'),
  from: calendar('only those published then or later'),
  to: calendar('only those published then or earlier'),
  process: z.string().max(80).optional().openapi({ description: 'slug: only those filed to this process' }),
  filed: z.literal('none').optional().openapi({ description: 'only those filed to no process' }),
  family: z
    .string()
    .max(80)
    .optional()
    .openapi({ description: 'id of a dispatch: only it and its copies and versions' }),
})

export const DispatchesQuery = DispatchFilter.extend({
  limit: z.coerce.number().int().min(1).max(200).default(50).openapi({ description: 'how many at most' }),
  before: z.string().max(200).optional().openapi({ description: 'the `next` of the page before' }),
  fold: z.literal('families').optional().openapi({ description: 'copies and versions of one dispatch as one item' }),
})

export const DispatchPage = z.object({
  items: z.array(DispatchSummary).readonly(),
  next: z.string().optional(),
  total: z.int(),
  independent: z.int(),
})

const counted = z.array(z.object({ name: z.string(), count: z.int() }).readonly()).readonly()
export const Facets = z.object({
  kinds: counted,
  sources: counted,
  places: counted,
  actors: counted,
  actorsOf: z.int().openapi({ description: 'actors are counted in so many, the newest' }),
  processes: counted,
  unfiled: z.int(),
  months: counted,
})

export const DispatchPageItem = z.object({
  reading: Reading,
  notes: z.record(z.string(), z.object({ label: z.string(), key: z.string() })).openapi({
    description:
      'by finding id: a short line for people, and the key that stays the same when findings are numbered anew',
  }),
  kept: z.literal('sentences').optional().openapi({
    description:
      'where its licence lets no more be kept than the sentences that findings cite; the rest of the text is blank',
  }),
  addedAt: z.string(),
  sightings: z.array(Sighting).readonly(),
  invented: z.boolean(),
  withdrawn: z.boolean(),
})

export const Neighbours = z.object({ newer: z.string().optional(), older: z.string().optional() })

const brought = {
  import: z
    .string()
    .regex(/^[\w-]{4,64}$/)
    .optional()
    .openapi({ description: 'requests with the same are one import, which can be taken back as a whole' }),
  importWords: z.string().max(200).optional().openapi({ description: 'what it is, for people', example: '120 files' }),
}
const about = {
  name: z.string().max(400).optional(),
  published: z.string().max(100).optional().openapi({ description: 'EDTF', example: '2019-12-02' }),
  source: z.string().max(400).optional(),
  url: z.string().max(4_000).optional(),
}
export const Brought = z.object(brought)
export const PastedDispatch = z
  .object({ text: z.string().optional(), html: z.string().optional(), ...about, ...brought })
  .refine((body) => (body.text === undefined) !== (body.html === undefined), 'give either text or html')

export const UploadedFiles = z.object({
  files: z.any().openapi({ type: 'array', items: { type: 'string', format: 'binary' } }),
  published: about.published,
  source: about.source,
  ...brought,
})

export const Filed = z.object({
  added: z
    .array(
      z
        .object({
          id: z.string(),
          name: z.string().optional(),
          isNew: z.boolean(),
          damaged: z.literal(true).optional(),
        })
        .readonly(),
    )
    .readonly(),
  refused: z.array(z.object({ name: z.string(), code: z.string(), message: z.string() }).readonly()).readonly(),
  warnings: z.array(z.string()).readonly(),
  import: z.string().optional().openapi({ description: 'what it can be taken back by; absent where nothing was read' }),
})

export const GivenDate = z.object({ edtf: z.string().max(100).openapi({ example: '2019-12-02' }) })

/** Whether anything changed; false where it was so already. */
export const Changed = z.object({ changed: z.boolean() })

export const Status = z.object({
  version: z.string(),
  dispatches: z.int(),
  findings: z.int(),
  store: z.enum(['sqlite', 'postgresql']),
  empty: z.boolean(),
})
