import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { findProcess } from '../../filing/find-process.ts'
import { COUNTED, type Overview } from '../../filing/overview.ts'
import { checkProcess } from '../../filing/read-process.ts'
import { keepProcess } from '../../filing/refile.ts'
import { ReadoutError } from '../../model/error.ts'
import { inventedProcesses } from '../../store/filings.ts'
import { lastLooks, noteLook } from '../../store/last-look.ts'
import { listProcesses, loadProcess, processVersions, type StoredProcess, slugOf } from '../../store/processes.ts'
import { type RecordState, recordStates } from '../../store/record-state.ts'
import { type ApiContext, answer, askerOf, body, newRoutes } from '../context.ts'
import { problemResponse } from '../problem.ts'
import * as schema from '../record-schemas.ts'

const list = createRoute({
  method: 'get',
  path: '/processes',
  summary: 'The processes, each with how much is known',
  responses: { 200: answer(schema.ProcessList, 'by name'), default: problemResponse },
})
const create = createRoute({
  method: 'post',
  path: '/processes',
  summary: 'Make a process; the dispatches of the record are filed by it',
  request: { body: body(schema.NewProcess) },
  responses: { 200: answer(schema.ProcessPage, 'it'), default: problemResponse },
})
const show = createRoute({
  method: 'get',
  path: '/processes/{slug}',
  summary: 'A process with its file',
  request: { params: schema.Slug },
  responses: { 200: answer(schema.ProcessPage, 'it'), default: problemResponse },
})
const save = createRoute({
  method: 'put',
  path: '/processes/{slug}',
  summary: 'Save a further version; dispatches are filed anew',
  request: { params: schema.Slug, body: body(schema.SavedProcess) },
  responses: { 200: answer(schema.ProcessPage, 'it'), default: problemResponse },
})
const versions = createRoute({
  method: 'get',
  path: '/processes/{slug}/versions',
  summary: 'Every version that was saved',
  request: { params: schema.Slug },
  responses: { 200: answer(schema.Versions, 'newest first'), default: problemResponse },
})
const look = createRoute({
  method: 'put',
  path: '/processes/{slug}/look',
  summary: 'Note that one has looked now',
  request: { params: schema.Slug },
  responses: { 200: answer(schema.Looked, 'when that was last'), default: problemResponse },
})

export function processesRoutes({ store, records }: ApiContext): OpenAPIHono {
  const routes = newRoutes()
  const page = async (slug: string, by: string) => {
    const { process } = await records.view(slug) // which makes its record where there is none yet
    const states = await recordStates(store, [process.seq])
    const looks = await lastLooks(store, by)
    const { version, by: savedBy, savedAt } = process
    const invented = await inventedProcesses(store)
    const item = processItem(process, invented, states.get(process.seq), looks.get(process.seq))
    return { ...item, process: process.process, version, by: savedBy, savedAt }
  }

  routes.openapi(list, async (c) => {
    const [all, states, looks] = [
      await listProcesses(store),
      await recordStates(store),
      await lastLooks(store, askerOf(c)),
    ]
    const invented = await inventedProcesses(store)
    return c.json({ items: all.map((p) => processItem(p, invented, states.get(p.seq), looks.get(p.seq))) }, 200)
  })

  routes.openapi(create, async (c) => {
    const { process: file, slug: asked } = c.req.valid('json')
    const process = await checkProcess(file)
    const slug = slugOf(asked ?? process.name)
    if (await loadProcess(store, slug))
      throw new ReadoutError('api/process-there', 'input', `there is a process "${slug}" already; save it with PUT`)
    await keepProcess(store, process, askerOf(c), slug)
    return c.json(await page(slug, askerOf(c)), 200)
  })

  routes.openapi(show, async (c) => c.json(await page(c.req.valid('param').slug, askerOf(c)), 200))

  routes.openapi(save, async (c) => {
    const { slug } = await findProcess(store, c.req.valid('param').slug)
    await keepProcess(store, await checkProcess(c.req.valid('json').process), askerOf(c), slug)
    return c.json(await page(slug, askerOf(c)), 200)
  })

  routes.openapi(versions, async (c) => {
    const { seq } = await findProcess(store, c.req.valid('param').slug)
    return c.json({ items: [...(await processVersions(store, seq))] }, 200)
  })

  routes.openapi(look, async (c) => {
    const { seq } = await findProcess(store, c.req.valid('param').slug)
    const before = await noteLook(store, seq, { by: askerOf(c), at: new Date().toISOString() })
    return c.json(before ? { before } : {}, 200)
  })

  return routes
}

const NOTHING = Object.fromEntries(COUNTED.map((name) => [name, 0])) as Overview['counts']

function processItem(
  { seq, slug, process }: StoredProcess,
  invented: ReadonlySet<number>,
  state: RecordState | undefined,
  lastLooked?: string,
) {
  const overview = state?.overview as Overview | undefined
  return {
    slug,
    name: process.name,
    ...(process.about ? { about: process.about } : {}),
    counts: overview?.counts ?? NOTHING,
    ...(overview ? { asOf: overview.asOf } : {}),
    ...(overview?.lastReported ? { lastReported: overview.lastReported } : {}),
    behind: state !== undefined && state.wanted > state.built,
    ...(state?.builtAt ? { builtAt: state.builtAt } : {}),
    invented: invented.has(seq),
    ...(lastLooked ? { lastLooked } : {}),
  }
}
