import { z } from '@hono/zod-openapi'
import { Brief as WholeBrief } from '../model/brief.ts'
import { Process } from '../model/process.ts'
import { AsOf, Waiting } from '../model/process-record.ts'
import {
  Aggregate,
  ChronologyEntry,
  Citation,
  Family,
  Position,
  RecordActor,
  RecordCommitment,
  RecordContact,
  RecordMembership,
  RecordReference,
  RecordStatement,
} from '../model/record-entry.ts'

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'write the day as 2026-03-05')
const moment = z.iso.datetime({ error: 'write the moment as 2026-03-05T18:00:00Z' })

export const Slug = z.object({
  slug: z.string().min(1).max(80).openapi({ description: 'of a process', example: 'kessal-settlement' }),
})
export const SlugAndEntry = Slug.extend({ id: z.string().regex(/^[0-9a-f]{16}$/) })

/** The four clocks; see docs/reference/record.md. */
export const Clocks = z.object({
  asOf: day.optional().openapi({ description: 'what was published up to this day', example: '2026-03-05' }),
  recorded: moment.optional().openapi({ description: 'what had come in by then' }),
  reviewed: moment.optional().openapi({ description: 'what had been decided by then' }),
})

/** A list of entries: several values of a filter are separated by commas. */
export const EntriesQuery = Clocks.extend({
  limit: z.coerce.number().int().min(1).max(1_000).default(100),
  after: z.string().max(2_000).optional().openapi({ description: 'the `next` of the page before' }),
  order: z.enum(['newest', 'oldest']).optional(),
  q: z.string().max(2_000).optional(),
})
export const filter = (description: string) => z.string().max(400).optional().openapi({ description })

const counts = z.object({
  dispatches: z.int(),
  independent: z.int(),
  contacts: z.int(),
  commitments: z.int(),
  statements: z.int(),
  events: z.int(),
  actors: z.int(),
  waiting: z.int(),
  due: z.int(),
})
const ProcessItem = z.object({
  slug: z.string(),
  name: z.string(),
  about: z.string().optional(),
  counts,
  asOf: AsOf.optional(),
  lastReported: z.string().optional(),
  behind: z.boolean(),
  builtAt: z.string().optional().openapi({ description: 'when something was last worked in' }),
  invented: z.boolean().openapi({ description: 'holds dispatches of the sample, whose states do not exist' }),
  lastLooked: z.string().optional(),
})
export const ProcessPage = ProcessItem.extend({
  process: Process,
  version: z.int(),
  by: z.string(),
  savedAt: z.string(),
})
export const ProcessList = z.object({ items: z.array(ProcessItem).readonly() })
export const NewProcess = z.object({ process: z.unknown(), slug: z.string().min(1).max(80).optional() })
export const SavedProcess = z.object({ process: z.unknown() })
export const Versions = z.object({
  items: z.array(z.object({ version: z.int(), process: Process, by: z.string(), savedAt: z.string() })).readonly(),
})
export const Looked = z.object({ before: z.string().optional() })

const about = { asOf: AsOf, behind: z.boolean() }
export const entryPage = <T extends z.ZodType>(item: T) =>
  z.object({ ...about, total: z.int(), items: z.array(item).readonly(), next: z.string().optional() })
export const WaitingItem = z.object({ id: z.string(), ...Waiting.unwrap().shape }).readonly()

const due = {
  state: z.enum(['due', 'overdue', 'no-report']),
  day: z.string().optional(),
}
export const DueItem = z.discriminatedUnion('what', [
  z.object({ what: z.literal('contact'), ...due, entry: RecordContact }).readonly(),
  z.object({ what: z.literal('commitment'), ...due, entry: RecordCommitment }).readonly(),
])
export const DueQuery = Clocks.extend({ until: day.optional() })
export const DueList = z.object({ ...about, total: z.int(), items: z.array(DueItem).readonly() })

/** The same of all processes; an item may be known in several. */
export const DueEverywhereQuery = z.object({
  state: z.enum(['due', 'overdue', 'no-report']).default('due'),
  limit: z.coerce.number().int().min(1).max(1_000).default(100),
  after: z.string().max(2_000).optional().openapi({ description: 'the `next` of the page before' }),
})
const processName = z.object({ slug: z.string(), name: z.string(), invented: z.boolean() }).readonly()
const everywhere = z.object({ processes: z.array(processName).readonly() })
export const DueEverywhere = z.object({
  totals: z.object({ due: z.int(), overdue: z.int(), 'no-report': z.int() }),
  items: z.array(z.intersection(DueItem, everywhere)).readonly(),
  next: z.string().optional(),
})
export const WaitingEverywhereQuery = z.object({ limit: z.coerce.number().int().min(1).max(100).default(10) })
export const WaitingEverywhere = z.object({
  total: z.int(),
  items: z.array(WaitingItem.unwrap().extend({ process: processName })).readonly(),
})

export const Aggregates = z.object({ ...about, aggregates: z.record(z.string(), Aggregate).readonly() })
export const Coverage = z.object({
  months: z.array(z.object({ month: z.string(), dispatches: z.int(), sources: z.int() }).readonly()).readonly(),
  sources: z
    .array(
      z
        .object({ name: z.string(), dispatches: z.int(), first: z.string().optional(), last: z.string().optional() })
        .readonly(),
    )
    .readonly(),
})

export const ChangesQuery = Clocks.extend({
  since: z.union([day, moment]).openapi({ example: '2026-03-05' }),
})
export const ChangeList = z.object({
  since: z.string(),
  asOf: AsOf,
  items: z
    .array(
      z
        .object({
          what: z.enum([
            'contact',
            'commitment',
            'assessment',
            'statement',
            'event',
            'actor',
            'membership',
            'reference',
          ]),
          entry: z.string(),
          label: z.string(),
          field: z.string(),
          old: z.unknown().optional(),
          now: z.unknown().optional(),
          citations: z.array(Citation).readonly(),
        })
        .readonly(),
    )
    .readonly(),
})

const entryKind = z.enum([
  'contact',
  'commitment',
  'statement',
  'position',
  'event',
  'actor',
  'family',
  'membership',
  'reference',
  'waiting',
  'due',
])
const entry = z.union([
  RecordContact,
  RecordCommitment,
  RecordStatement,
  ChronologyEntry,
  RecordActor,
  Position,
  Family,
  RecordMembership,
  RecordReference,
  WaitingItem,
  DueItem,
])
export const FoundEntry = z.object({ ...about, kind: entryKind, id: z.string(), entry })
export const EntryRow = z.object({ process: z.string(), kind: entryKind, id: z.string(), label: z.string() })
export const EntriesOfDispatch = z.object({
  items: z.array(EntryRow.extend({ ref: z.string() })).readonly(),
})
export const FamilyOfDispatch = z.object({ family: Family.optional() })

export const FilingList = z.object({
  items: z
    .array(
      z
        .object({
          slug: z.string(),
          name: z.string(),
          score: z.number(),
          reasons: z.array(z.string()).readonly(),
          filed: z.boolean(),
          byPerson: z.boolean(),
        })
        .readonly(),
    )
    .readonly(),
})
export const Why = z.object({ why: z.string().max(4_000).optional() })

export const BriefHead = z.object({
  id: z.string(),
  process: z.string(),
  asOf: AsOf,
  by: z.string(),
  composedAt: z.string(),
})
export const BriefList = z.object({ items: z.array(BriefHead).readonly() })
export const Brief = BriefHead.extend({ body: z.unknown() })
export const NewBrief = z.object({ asOf: AsOf, body: WholeBrief })
