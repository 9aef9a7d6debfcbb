import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { findProcess } from '../../filing/find-process.ts'
import { ReadoutError } from '../../model/error.ts'
import { listBriefs, loadBrief, saveBrief } from '../../store/briefs.ts'
import { type ApiContext, answer, askerOf, body, newRoutes } from '../context.ts'
import { problemResponse } from '../problem.ts'
import * as schema from '../record-schemas.ts'

const list = createRoute({
  method: 'get',
  path: '/processes/{slug}/briefs',
  summary: 'The briefs that were kept',
  request: { params: schema.Slug },
  responses: { 200: answer(schema.BriefList, 'newest first'), default: problemResponse },
})
const keep = createRoute({
  method: 'post',
  path: '/processes/{slug}/briefs',
  summary: 'Keep a brief as it was handed up',
  request: { params: schema.Slug, body: body(schema.NewBrief) },
  responses: { 200: answer(schema.Brief, 'the brief as it is kept'), default: problemResponse },
})
const show = createRoute({
  method: 'get',
  path: '/briefs/{id}',
  summary: 'A brief as it was handed up',
  request: { params: z.object({ id: z.string().max(100) }) },
  responses: { 200: answer(schema.Brief, 'it'), default: problemResponse },
})

export function briefsRoutes({ store }: ApiContext): OpenAPIHono {
  const routes = newRoutes()
  const load = async (id: string) => {
    const brief = await loadBrief(store, id)
    if (!brief) throw new ReadoutError('api/no-brief', 'input', `the record has no brief ${id}`)
    return brief
  }

  routes.openapi(list, async (c) => {
    const { seq } = await findProcess(store, c.req.valid('param').slug)
    return c.json({ items: await listBriefs(store, seq) }, 200)
  })

  routes.openapi(keep, async (c) => {
    const { seq } = await findProcess(store, c.req.valid('param').slug)
    const { asOf, body: composed } = c.req.valid('json')
    const id = await saveBrief(store, seq, asOf, composed, { by: askerOf(c), at: new Date().toISOString() })
    return c.json(await load(id), 200)
  })

  routes.openapi(show, async (c) => c.json(await load(c.req.valid('param').id), 200))

  return routes
}
