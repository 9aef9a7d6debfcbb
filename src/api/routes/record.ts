import { randomUUID } from 'node:crypto'
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { streamSSE } from 'hono/streaming'
import { VERSION } from '../../pipeline/version.ts'
import { noteImport } from '../../store/imports.ts'
import { countRecord } from '../../store/status.ts'
import { type ApiContext, askerOf, newRoutes } from '../context.ts'
import { problemResponse } from '../problem.ts'
import * as schema from '../schemas.ts'

const status = createRoute({
  method: 'get',
  path: '/status',
  summary: 'How much the record holds, and where',
  responses: {
    200: { content: { 'application/json': { schema: schema.Status } }, description: 'the state of things' },
    default: problemResponse,
  },
})

const sample = createRoute({
  method: 'post',
  path: '/sample',
  summary: 'Read the sample process, whose states are invented, into the record',
  responses: {
    200: { content: { 'application/json': { schema: schema.Filed } }, description: 'what became of each dispatch' },
    default: problemResponse,
  },
})

const changes = createRoute({
  method: 'get',
  path: '/changes',
  summary: 'Says, for as long as one listens, that the record has changed, whoever wrote to it',
  responses: {
    200: {
      content: { 'text/event-stream': { schema: { type: 'string' } } },
      description: 'events "changed" with { dispatches, latest, processes } as JSON',
    },
    default: problemResponse,
  },
})

// Proxies and browsers give up a connection on which nothing comes for a minute or so.
const HEARTBEAT_MS = 20_000

export function recordRoutes({ store, watch, reader }: ApiContext): OpenAPIHono {
  const routes = newRoutes()

  routes.openapi(status, async (c) => {
    const counts = await countRecord(store)
    return c.json({ version: VERSION, ...counts, store: store.kind, empty: counts.dispatches === 0 }, 200)
  })

  routes.openapi(sample, async (c) => {
    const act = { by: askerOf(c), at: new Date().toISOString() }
    const filed = await reader.sample(act.by)
    const id = randomUUID().slice(0, 8)
    await noteImport(store, { id, words: 'the sample process', ...act }, filed.added)
    return c.json({ ...filed, import: id }, 200)
  })

  routes.openapi(changes, (c) =>
    streamSSE(c, async (stream) => {
      const stop = await watch.listen((change) => {
        void stream.writeSSE({ event: 'changed', data: JSON.stringify(change) })
      })
      const left = new Promise<void>((resolve) => stream.onAbort(resolve))
      await stream.write(': listening\n\n')
      const heartbeat = setInterval(() => void stream.write(': still here\n\n'), HEARTBEAT_MS)
      await Promise.race([left, watch.ended])
      clearInterval(heartbeat)
      stop()
    }),
  )

  return routes
}
