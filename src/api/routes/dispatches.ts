import { createRoute, type OpenAPIHono, type z } from '@hono/zod-openapi'
import { type Filed, together } from '../../filing/file-bytes.ts'
import { ReadoutError } from '../../model/error.ts'
import { listDispatches } from '../../store/list-dispatches.ts'
import { type ApiContext, type ApiReader, ASKER, newRoutes } from '../context.ts'
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
    const { q, filed, ...query } = c.req.valid('query')
    const narrowed = { ...query, ...(q ? { words: q } : {}), ...(filed ? { isUnfiled: true } : {}) }
    return c.json(await listDispatches(store, narrowed), 200)
  })

  routes.openapi(add, async (c) => {
    const type = c.req.header('content-type')?.split(';')[0]
    if (type !== 'application/json' && type !== 'multipart/form-data')
      throw new ReadoutError('api/media-type', 'usage', 'send application/json or multipart/form-data')
    const filed =
      type === 'application/json'
        ? await filePasted(reader, schema.PastedDispatch.parse(await c.req.json()))
        : await fileUploads(reader, await c.req.parseBody({ all: true }))
    return c.json(filed, 200)
  })

  return routes
}

/** Intake takes a list of objects for dispatches, one each. */
function filePasted(
  reader: ApiReader,
  { name, published, source, url, ...body }: z.infer<typeof schema.PastedDispatch>,
) {
  return reader.file(Buffer.from(JSON.stringify([body])), { name, published, source, url, by: ASKER })
}

async function fileUploads(reader: ApiReader, form: Record<string, unknown>): Promise<Filed> {
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
    all.push(await reader.file(new Uint8Array(await file.arrayBuffer()), { ...hints, name, by: ASKER }))
  }
  return together(all)
}
