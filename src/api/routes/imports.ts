import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { putBackImport, takeBackImport } from '../../filing/imports.ts'
import { listImports } from '../../store/imports.ts'
import { type ApiContext, answer, askerOf, newRoutes } from '../context.ts'
import { problemResponse } from '../problem.ts'

const Import = z.object({
  id: z.string(),
  words: z.string(),
  by: z.string(),
  at: z.string(),
  added: z.int().openapi({ description: 'dispatches the record did not have before' }),
  withdrawn: z.int().openapi({ description: 'those of them that were taken back' }),
  known: z.int(),
})
const ImportChange = z.object({
  import: Import,
  changed: z.int(),
  left: z.int().openapi({ description: 'left in the record, because a source or another import brought them too' }),
})
const params = z.object({ id: z.string().max(80) })

const list = createRoute({
  method: 'get',
  path: '/imports',
  summary: 'What was brought in by hand',
  request: { query: z.object({ limit: z.coerce.number().int().min(1).max(200).default(20) }) },
  responses: {
    200: answer(z.object({ items: z.array(Import).readonly() }), 'the latest first'),
    default: problemResponse,
  },
})
const takeBack = createRoute({
  method: 'post',
  path: '/imports/{id}/take-back',
  summary: 'Withdraw what an import brought into the record; nothing is deleted',
  request: { params },
  responses: { 200: answer(ImportChange, 'what changed'), default: problemResponse },
})
const putBack = createRoute({
  method: 'post',
  path: '/imports/{id}/put-back',
  summary: 'Put what was taken back into the record again',
  request: { params },
  responses: { 200: answer(ImportChange, 'what changed'), default: problemResponse },
})

export function importsRoutes({ store }: ApiContext): OpenAPIHono {
  const routes = newRoutes()
  routes.openapi(list, async (c) => c.json({ items: await listImports(store, c.req.valid('query').limit) }, 200))
  routes.openapi(takeBack, async (c) => c.json(await takeBackImport(store, c.req.valid('param').id, askerOf(c)), 200))
  routes.openapi(putBack, async (c) => c.json(await putBackImport(store, c.req.valid('param').id, askerOf(c)), 200))
  return routes
}
