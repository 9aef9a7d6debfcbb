import { randomUUID } from 'node:crypto'
import { createRoute, type OpenAPIHono, type z } from '@hono/zod-openapi'
import { type Filed, together } from '../../filing/file-bytes.ts'
import { ReadoutError } from '../../model/error.ts'
import { countFacets } from '../../store/count-facets.ts'
import type { DispatchFilter } from '../../store/dispatch-query.ts'
import { noteImport } from '../../store/imports.ts'
import { listDispatches } from '../../store/list-dispatches.ts'
import type { Act, Store } from '../../store/store.ts'
import { type ApiContext, type ApiReader, askerOf, newRoutes } from '../context.ts'
import { fullId } from '../full-id.ts'
import { problemResponse } from '../problem.ts'
import * as schema from '../schemas.ts'

const list = createRoute({
  method: 'get',
  path: '/dispatches',
  summary: 'Dispatches of the record, newest first',
  request: { query: schema.DispatchesQuery },
  responses: {
    200: { content: { 'application/json': { schema: schema.DispatchPage } }, description: 'one page of them' },
    default: problemResponse,
  },
})

const facets = createRoute({
  method: 'get',
  path: '/dispatches/facets',
  summary: 'What a list of dispatches can be narrowed to, with how many each',
  request: { query: schema.DispatchFilter },
  responses: {
    200: { content: { 'application/json': { schema: schema.Facets } }, description: 'the values of each filter' },
    default: problemResponse,
  },
})

const add = createRoute({
  method: 'post',
  path: '/dispatches',
  summary: 'Read a dispatch, or files of dispatches, into the record',
  request: {
    body: {
      // not `required`: that would hold every body against both schemas
      content: {
        'application/json': { schema: schema.PastedDispatch },
        'multipart/form-data': { schema: schema.UploadedFiles },
      },
    },
  },
  responses: {
    200: { content: { 'application/json': { schema: schema.Filed } }, description: 'what became of each' },
    default: problemResponse,
  },
})

export function dispatchesRoutes({ store, reader }: ApiContext): OpenAPIHono {
  const routes = newRoutes()

  routes.openapi(list, async (c) => {
    const { limit, before, fold, ...asked } = c.req.valid('query')
    const page = { limit, ...(before ? { before } : {}), ...(fold ? { isFolded: true } : {}) }
    return c.json(await listDispatches(store, { ...(await filterOf(store, asked)), ...page }), 200)
  })

  routes.openapi(facets, async (c) => {
    return c.json(await countFacets(store, await filterOf(store, c.req.valid('query'))), 200)
  })

  routes.openapi(add, async (c) => {
    const type = c.req.header('content-type')?.split(';')[0]
    if (type !== 'application/json' && type !== 'multipart/form-data')
      throw new ReadoutError('api/media-type', 'usage', 'send application/json or multipart/form-data')
    const act = { by: askerOf(c), at: new Date().toISOString() }
    if (type === 'application/json') {
      const pasted = schema.PastedDispatch.parse(await c.req.json())
      return c.json(await noted(store, await filePasted(reader, pasted, act.by), act, pasted, 'pasted text'), 200)
    }
    const form = await c.req.parseBody({ all: true })
    const { import: id, importWords } = form
    const asked = schema.Brought.parse({ import: id, importWords })
    const filed = await fileUploads(reader, form, act.by)
    const files = [form.files].flat().length
    return c.json(await noted(store, filed, act, asked, files === 1 ? 'a file' : `${files} files`), 200)
  })

  return routes
}

/** Notes what came in as an import, so that it can be taken back as a whole. */
async function noted(
  store: Store,
  filed: Filed,
  act: Act,
  { import: id = randomUUID().slice(0, 8), importWords }: z.infer<typeof schema.Brought>,
  words: string,
) {
  await noteImport(store, { id, words: importWords ?? words, ...act }, filed.added)
  return { ...filed, ...(filed.added.length ? { import: id } : {}) }
}

/** What is asked for, in the words of the store; a filter left empty is none. */
async function filterOf(store: Store, asked: z.infer<typeof schema.DispatchFilter>): Promise<DispatchFilter> {
  const { q, kind, source, place, actor, from, to, process, filed, family } = asked
  return {
    ...(q ? { words: q } : {}),
    ...(kind?.length ? { kinds: kind } : {}),
    ...(source?.length ? { sources: source } : {}),
    ...(place?.length ? { places: place } : {}),
    ...(actor?.length ? { actors: actor } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(process ? { process } : {}),
    ...(filed ? { isUnfiled: true } : {}),
    ...(family ? { family: await fullId(store, family) } : {}),
  }
}

/** Intake takes a list of objects for dispatches, one each. */
function filePasted(
  reader: ApiReader,
  { name, published, source, url, ...body }: z.infer<typeof schema.PastedDispatch>,
  by: string,
) {
  return reader.file(Buffer.from(JSON.stringify([body])), { name, published, source, url, by })
}

async function fileUploads(reader: ApiReader, form: Record<string, unknown>, by: string): Promise<Filed> {
  const { published, source, files } = form
  const uploads = [files].flat().filter((file) => file instanceof File)
  if (!uploads.length) throw new ReadoutError('api/request', 'input', 'files: send at least one file')
  const hints = {
    ...(typeof published === 'string' && published ? { published } : {}),
    ...(typeof source === 'string' && source ? { source } : {}),
  }
  const all: Filed[] = []
  for (const file of uploads) {
    const name = file.name.replace(/^.*[/\\]/, '').replace(/\.\w{1,8}$/, '')
    all.push(await reader.file(new Uint8Array(await file.arrayBuffer()), { ...hints, name, by }))
  }
  return together(all)
}
