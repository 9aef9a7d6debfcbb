import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { ReadoutError } from '../../model/error.ts'
import { Source, SourceHealth } from '../../model/source.ts'
import { itemEdits } from '../../store/source-health.ts'
import { listSources, loadSource } from '../../store/sources.ts'
import { healthOf } from '../../watch/health-of.ts'
import { type ApiContext, answer, newRoutes } from '../context.ts'
import { problemResponse } from '../problem.ts'

const Doing = z.object({ source: Source, health: SourceHealth })
const SourceList = z.object({ items: z.array(Doing).readonly() })
const SourcePage = Doing.extend({
  edits: z
    .array(
      z.object({
        name: z.string().optional(),
        url: z.string().optional(),
        before: z.string(),
        after: z.string(),
        seenAt: z.string(),
      }),
    )
    .readonly(),
})

const list = createRoute({
  method: 'get',
  path: '/sources',
  summary: 'Where dispatches come from, and how each source is doing',
  responses: { 200: answer(SourceList, 'by their ids'), default: problemResponse },
})

const show = createRoute({
  method: 'get',
  path: '/sources/{id}',
  summary: 'One source: how it is set up and doing, what failed, what was changed after publication',
  request: { params: z.object({ id: z.string().max(100) }) },
  responses: { 200: answer(SourcePage, 'the source'), default: problemResponse },
})

const MOST_EDITS = 100

export function sourcesRoutes({ store }: ApiContext): OpenAPIHono {
  const routes = newRoutes()

  routes.openapi(list, async (c) => {
    const sources = await listSources(store)
    const items = await Promise.all(
      sources.map(async (source) => ({ source, health: await healthOf(store, source.id) })),
    )
    return c.json({ items }, 200)
  })

  routes.openapi(show, async (c) => {
    const { id } = c.req.valid('param')
    const source = await loadSource(store, id)
    if (!source) throw new ReadoutError('store/no-source', 'input', `there is no source "${id}"`)
    const health = await healthOf(store, id)
    return c.json({ source, health, edits: await itemEdits(store, id, MOST_EDITS) }, 200)
  })

  return routes
}
