import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { ReadoutError } from '../../model/error.ts'
import { listDecisions } from '../../store/decisions.ts'
import { refsOfEntry } from '../../store/find-targets.ts'
import { type ApiContext, answer, clocksOf, newRoutes } from '../context.ts'
import { History } from '../decision-schemas.ts'
import { problemResponse } from '../problem.ts'
import * as schema from '../record-schemas.ts'

const request = { params: schema.SlugAndEntry, query: schema.Clocks }
const show = createRoute({
  method: 'get',
  path: '/processes/{slug}/entries/{id}',
  summary: 'One entry, also by an id it had when less was known',
  request,
  responses: { 200: answer(schema.FoundEntry, 'it'), default: problemResponse },
})
const history = createRoute({
  method: 'get',
  path: '/processes/{slug}/entries/{id}/history',
  summary: 'Every report of it and every decision on it',
  request,
  responses: { 200: answer(History, 'reports oldest first, decisions newest first'), default: problemResponse },
})

/** One entry of a process. */
export function entryRoutes({ store, records }: ApiContext): OpenAPIHono {
  const routes = newRoutes()
  const find = async ({ slug, id }: { slug: string; id: string }, query: Parameters<typeof clocksOf>[0]) => {
    const view = await records.view(slug, clocksOf(query))
    const found = await view.entry(id)
    if (!found) throw new ReadoutError('api/no-entry', 'input', `the record of ${slug} has no entry ${id}`)
    return { asOf: view.asOf, behind: view.behind, ...found }
  }

  routes.openapi(show, async (c) => c.json(await find(c.req.valid('param'), c.req.valid('query')), 200))

  routes.openapi(history, async (c) => {
    const { id, entry } = await find(c.req.valid('param'), c.req.valid('query'))
    const citations = 'citations' in entry ? entry.citations : []
    const refs = citations.length ? citations.map((r) => r.ref) : await refsOfEntry(store, id)
    const reviewed = c.req.valid('query').reviewed
    const decisions = await listDecisions(store, { refs, limit: 1_000 })
    const known = reviewed ? decisions.filter((d) => d.at <= reviewed) : decisions
    return c.json({ id, citations: [...citations], decisions: known }, 200)
  })

  return routes
}
