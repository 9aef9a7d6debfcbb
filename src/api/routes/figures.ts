import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { dueItems } from '../../filing/due.ts'
import { findProcess } from '../../filing/find-process.ts'
import type { RecordView } from '../../filing/records.ts'
import { coverageOf } from '../../store/coverage.ts'
import { recordState } from '../../store/record-state.ts'
import { type ApiContext, answer, clocksOf, newRoutes } from '../context.ts'
import { problemResponse } from '../problem.ts'
import * as schema from '../record-schemas.ts'

const params = schema.Slug
const due = createRoute({
  method: 'get',
  path: '/processes/{slug}/due',
  summary: 'What is to come, overdue, or without a report',
  request: { params, query: schema.DueQuery },
  responses: { 200: answer(schema.DueList, 'soonest first'), default: problemResponse },
})
const aggregates = createRoute({
  method: 'get',
  path: '/processes/{slug}/aggregates',
  summary: 'How far the commitments are carried out, by theme and over all',
  request: { params, query: schema.Clocks },
  responses: { 200: answer(schema.Aggregates, 'figures'), default: problemResponse },
})
const coverage = createRoute({
  method: 'get',
  path: '/processes/{slug}/coverage',
  summary: 'What the record rests on, by month and by source',
  request: { params },
  responses: { 200: answer(schema.Coverage, 'figures'), default: problemResponse },
})
const changes = createRoute({
  method: 'get',
  path: '/processes/{slug}/changes',
  summary: 'What became known since a day or a moment',
  request: { params, query: schema.ChangesQuery },
  responses: { 200: answer(schema.ChangeList, 'entry by entry'), default: problemResponse },
})

// More than this is due in no process; it bounds what is read to put them in order.
const MOST_DUE = 2_000

/** What is reckoned from the entries of a process. */
export function figuresRoutes({ store, records }: ApiContext): OpenAPIHono {
  const routes = newRoutes()

  routes.openapi(due, async (c) => {
    const query = c.req.valid('query')
    const view = await records.view(c.req.valid('param').slug, clocksOf(query))
    const all = await dueOf(view)
    const items = query.until === undefined ? all : all.filter((i) => i.day !== undefined && i.day <= query.until!)
    return c.json({ asOf: view.asOf, behind: view.behind, total: items.length, items }, 200)
  })

  routes.openapi(aggregates, async (c) => {
    const view = await records.view(c.req.valid('param').slug, clocksOf(c.req.valid('query')))
    return c.json({ asOf: view.asOf, behind: view.behind, aggregates: view.overview.aggregates }, 200)
  })

  routes.openapi(coverage, async (c) => {
    const { seq } = await findProcess(store, c.req.valid('param').slug)
    return c.json(await coverageOf(store, seq), 200)
  })

  routes.openapi(changes, async (c) => {
    const { since, ...query } = c.req.valid('query')
    const { slug } = c.req.valid('param')
    const clocks = clocksOf(query)
    if (since.includes('T') && !Object.keys(clocks).length) {
      const { process, asOf, behind } = await records.view(slug)
      // nothing was worked in since then: two records need not be built to see that they are the same
      const { builtAt } = await recordState(store, process.seq)
      if (!behind && builtAt && builtAt <= since) return c.json({ since, asOf, items: [] }, 200)
    }
    const earlier = since.includes('T') ? { ...clocks, recorded: since } : { ...clocks, day: since }
    const { asOf, items } = await records.changes(slug, earlier, clocks)
    return c.json({ since, asOf, items }, 200)
  })

  return routes
}

async function dueOf({ list }: RecordView) {
  const all = { limit: MOST_DUE, order: 'oldest' } as const
  const contacts = await list('contact', { ...all, tags: [['phase:due', 'phase:no-report']] })
  const commitments = await list('commitment', { ...all, tags: [['timeliness:overdue', 'timeliness:not-due']] })
  return dueItems(contacts.items, commitments.items)
}
