import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { findProcess } from '../../filing/find-process.ts'
import { entriesOfDispatch } from '../../store/entries-of-dispatch.ts'
import { filingsOf, setFiled } from '../../store/filings.ts'
import { listEntries } from '../../store/list-entries.ts'
import { type ApiContext, answer, askerOf, newRoutes } from '../context.ts'
import { fullId } from '../full-id.ts'
import { problemResponse } from '../problem.ts'
import * as schema from '../record-schemas.ts'
import { Changed, DispatchId } from '../schemas.ts'

const filings = createRoute({
  method: 'get',
  path: '/dispatches/{id}/filings',
  summary: 'To which processes a dispatch belongs, or might',
  request: { params: DispatchId },
  responses: { 200: answer(schema.FilingList, 'those filed first'), default: problemResponse },
})
const params = DispatchId.extend(schema.Slug.shape)
const file = createRoute({
  method: 'put',
  path: '/dispatches/{id}/filings/{slug}',
  summary: 'Say that a dispatch belongs to a process',
  request: { params, body: { content: { 'application/json': { schema: schema.Why } } } },
  responses: { 200: answer(Changed, 'done'), default: problemResponse },
})
const unfile = createRoute({
  method: 'delete',
  path: '/dispatches/{id}/filings/{slug}',
  summary: 'Say that it does not',
  request: { params },
  responses: { 200: answer(Changed, 'done'), default: problemResponse },
})
const entries = createRoute({
  method: 'get',
  path: '/dispatches/{id}/entries',
  summary: 'Which entries its findings and actors went into',
  request: { params: DispatchId },
  responses: { 200: answer(schema.EntriesOfDispatch, 'by process and kind'), default: problemResponse },
})
const family = createRoute({
  method: 'get',
  path: '/dispatches/{id}/family',
  summary: 'Its versions, with the sentences that changed',
  request: { params: DispatchId, query: z.object({ process: z.string().min(1).max(80) }) },
  responses: { 200: answer(schema.FamilyOfDispatch, 'none where it stands alone'), default: problemResponse },
})

/** Where a dispatch belongs, and what became of its findings. */
export function filingsRoutes({ store, records }: ApiContext): OpenAPIHono {
  const routes = newRoutes()

  routes.openapi(filings, async (c) =>
    c.json({ items: await filingsOf(store, await fullId(store, c.req.valid('param').id)) }, 200),
  )

  routes.openapi(file, async (c) => {
    const { id, slug } = c.req.valid('param')
    const { why } = c.req.valid('json')
    const { seq } = await findProcess(store, slug)
    const act = { by: askerOf(c), at: new Date().toISOString(), ...(why ? { why } : {}) }
    return c.json({ changed: await setFiled(store, seq, await fullId(store, id), true, act) }, 200)
  })

  routes.openapi(unfile, async (c) => {
    const { id, slug } = c.req.valid('param')
    const { seq } = await findProcess(store, slug)
    const act = { by: askerOf(c), at: new Date().toISOString() }
    return c.json({ changed: await setFiled(store, seq, await fullId(store, id), false, act) }, 200)
  })

  routes.openapi(entries, async (c) => {
    const id = await fullId(store, c.req.valid('param').id)
    for (const { slug, filed } of await filingsOf(store, id)) if (filed) await records.view(slug)
    return c.json({ items: await entriesOfDispatch(store, id) }, 200)
  })

  routes.openapi(family, async (c) => {
    const id = await fullId(store, c.req.valid('param').id)
    const { process } = await records.view(c.req.valid('query').process)
    const query = { limit: 1, order: 'oldest', tags: [[`dispatch:${id}`]] } as const
    const { items } = await listEntries(store, process.seq, 'family', query)
    return c.json(items[0] && items[0].versions.length > 1 ? { family: items[0] } : {}, 200)
  })

  return routes
}
