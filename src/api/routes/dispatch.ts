import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { setPublished } from '../../filing/set-published.ts'
import { describeFinding } from '../../findings/describe.ts'
import { loadDispatch, loadNeighbours } from '../../store/load-dispatch.ts'
import { setWithdrawn } from '../../store/write.ts'
import { type ApiContext, askerOf, newRoutes } from '../context.ts'
import { fullId } from '../full-id.ts'
import { problemResponse } from '../problem.ts'
import * as schema from '../schemas.ts'

const show = createRoute({
  method: 'get',
  path: '/dispatches/{id}',
  summary: 'One dispatch with everything read in it',
  request: { params: schema.DispatchId },
  responses: {
    200: { content: { 'application/json': { schema: schema.DispatchPageItem } }, description: 'the dispatch' },
    default: problemResponse,
  },
})

const neighbours = createRoute({
  method: 'get',
  path: '/dispatches/{id}/neighbours',
  summary: 'The dispatches next to it in the list of all',
  request: { params: schema.DispatchId },
  responses: {
    200: { content: { 'application/json': { schema: schema.Neighbours } }, description: 'their ids' },
    default: problemResponse,
  },
})

const published = createRoute({
  method: 'post',
  path: '/dispatches/{id}/published',
  summary: 'Say when it was published; it is read anew from that date',
  request: {
    params: schema.DispatchId,
    body: { required: true, content: { 'application/json': { schema: schema.GivenDate } } },
  },
  responses: {
    200: { content: { 'application/json': { schema: schema.Changed } }, description: 'done' },
    default: problemResponse,
  },
})

const withdrawal = (path: string, summary: string) =>
  createRoute({
    method: 'post',
    path: `/dispatches/{id}/${path}`,
    summary,
    request: { params: schema.DispatchId },
    responses: {
      200: { content: { 'application/json': { schema: schema.Changed } }, description: 'done' },
      default: problemResponse,
    },
  })
const withdraw = withdrawal('withdraw', 'Take it out of the lists; nothing is deleted')
const restore = withdrawal('restore', 'Put a withdrawn dispatch back')

export function dispatchRoutes({ store }: ApiContext): OpenAPIHono {
  const routes = newRoutes()
  routes.openapi(show, async (c) => {
    const id = await fullId(store, c.req.valid('param').id)
    const { keys, ...stored } = (await loadDispatch(store, id))!
    const names = new Map(stored.reading.actors.map((a) => [a.id, a.name]))
    const notes = Object.fromEntries(
      stored.reading.findings.map((finding) => [
        finding.id,
        { label: describeFinding(finding, (actor) => names.get(actor) ?? actor), key: keys.get(finding.id)! },
      ]),
    )
    return c.json({ ...stored, notes }, 200)
  })

  routes.openapi(neighbours, async (c) =>
    c.json(await loadNeighbours(store, await fullId(store, c.req.valid('param').id)), 200),
  )

  routes.openapi(published, async (c) => {
    const id = await fullId(store, c.req.valid('param').id)
    return c.json({ changed: await setPublished(store, id, c.req.valid('json').edtf, askerOf(c)) }, 200)
  })

  for (const [route, withdrawn] of [
    [withdraw, true],
    [restore, false],
  ] as const)
    routes.openapi(route, async (c) => {
      const id = await fullId(store, c.req.valid('param').id)
      const act = { by: askerOf(c), at: new Date().toISOString() }
      return c.json({ changed: await setWithdrawn(store, id, withdrawn, act) }, 200)
    })

  return routes
}
