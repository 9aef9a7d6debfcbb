import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { tag } from '../../filing/tag.ts'
import {
  ChronologyEntry,
  Family,
  Position,
  RecordActor,
  RecordCommitment,
  RecordContact,
  RecordMembership,
  RecordReference,
  RecordStatement,
} from '../../model/record-entry.ts'
import type { EntryQuery } from '../../store/list-entries.ts'
import type { EntryKind } from '../../store/schema.ts'
import { type ApiContext, answer, clocksOf, newRoutes } from '../context.ts'
import { problemResponse } from '../problem.ts'
import * as schema from '../record-schemas.ts'

/** One list of entries: under which path, of which kind, by what it can be narrowed, and which end stands first. */
interface List {
  readonly path: string
  readonly kind: EntryKind
  readonly item: z.ZodType
  readonly summary: string
  readonly filters: readonly string[]
  readonly order: EntryQuery['order']
}

const LISTS: readonly List[] = [
  {
    path: 'contacts',
    kind: 'contact',
    item: RecordContact,
    summary: 'Who met whom, or is to',
    filters: ['phase', 'type', 'by'],
    order: 'newest',
  },
  {
    path: 'commitments',
    kind: 'commitment',
    item: RecordCommitment,
    summary: 'What was undertaken, with every report of how far it is carried out',
    filters: ['force', 'timeliness', 'theme', 'by'],
    order: 'newest',
  },
  {
    path: 'statements',
    kind: 'statement',
    item: RecordStatement,
    summary: 'Who said what',
    filters: ['by', 'subject', 'act'],
    order: 'newest',
  },
  {
    path: 'positions',
    kind: 'position',
    item: Position,
    summary: 'What an actor said on a subject over time',
    filters: ['by', 'subject'],
    order: 'oldest',
  },
  {
    path: 'chronology',
    kind: 'event',
    item: ChronologyEntry,
    summary: 'What happened outside the talks',
    filters: ['type', 'by'],
    order: 'newest',
  },
  {
    path: 'actors',
    kind: 'actor',
    item: RecordActor,
    summary: 'Who acts, with names and offices',
    filters: ['type', 'role', 'by'],
    order: 'oldest',
  },
  {
    path: 'families',
    kind: 'family',
    item: Family,
    summary: 'Dispatches that copy one another',
    filters: [],
    order: 'newest',
  },
  {
    path: 'memberships',
    kind: 'membership',
    item: RecordMembership,
    summary: 'Who belongs to what, in what part',
    filters: ['role', 'by'],
    order: 'oldest',
  },
  {
    path: 'references',
    kind: 'reference',
    item: RecordReference,
    summary: 'Documents and norms that are invoked',
    filters: ['by'],
    order: 'newest',
  },
  {
    path: 'waiting',
    kind: 'waiting',
    item: schema.WaitingItem,
    summary: 'What waits for a person',
    filters: ['kind'],
    order: 'oldest',
  },
]

const FILTERS: Readonly<Record<string, string>> = {
  phase: 'held, under-way, due, proposed, postponed, cancelled, denied or no-report',
  type: 'of the contact, event or actor',
  by: 'an actor by name or id, or a side',
  force: 'agreed, pledged, planned, proposed, demanded, refused or principle',
  timeliness: 'no-deadline, not-due, overdue or met',
  theme: 'of the commitment',
  subject: 'a subject of the process file',
  act: 'of the statement, e.g. promises',
  role: 'of the actor (party, mediator, monitor, format, member, known) or in the group (chair, observer …)',
  kind: 'same, who, belongs, reopened or no-report',
}

/** The lists of entries of a process. */
export function entriesRoutes({ records }: ApiContext): OpenAPIHono {
  const routes = newRoutes()
  for (const { path, kind, item, summary, filters, order } of LISTS) {
    const narrowing = z.object(Object.fromEntries(filters.map((f) => [f, schema.filter(FILTERS[f]!)])))
    const route = createRoute({
      method: 'get',
      path: `/processes/{slug}/${path}`,
      summary,
      request: { params: schema.Slug, query: schema.EntriesQuery.extend(narrowing.shape) },
      responses: { 200: answer(schema.entryPage(item), 'one page of them'), default: problemResponse },
    })
    routes.openapi(route, async (c) => {
      const given: Readonly<Record<string, string | undefined>> = c.req.valid('query')
      const { limit, after, q, order: wanted, ...clocks } = schema.EntriesQuery.parse(given)
      const view = await records.view(c.req.valid('param').slug, clocksOf(clocks))
      const page = await view.list(kind, {
        limit,
        order: wanted ?? order,
        ...(after ? { after } : {}),
        ...(q ? { words: q } : {}),
        tags: filters.flatMap((f) => (given[f] ? [tagsOf(f, given[f])] : [])),
      })
      return c.json({ asOf: view.asOf, behind: view.behind, ...page, items: [...page.items] }, 200)
    })
  }
  return routes
}

function tagsOf(field: string, values: string): string[] {
  return values.split(',').map((value) => tag(field, value))
}
