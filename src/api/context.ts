import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Filed, FilingHints } from '../filing/file-bytes.ts'
import type { Records } from '../filing/records.ts'
import type { AsOf } from '../model/process-record.ts'
import type { Store } from '../store/store.ts'
import type { PageLeave } from '../watch/from-pages.ts'
import type { Watcher } from '../watch/watcher.ts'
import { answerProblem } from './problem.ts'
import type { RecordWatch } from './record-watch.ts'

/** What every route needs. */
export interface ApiContext {
  readonly store: Store
  readonly watch: RecordWatch
  readonly records: Records
  readonly reader: ApiReader
  readonly watcher: Watcher
  /** what of this machine and its network pages may name in a source */
  readonly leave: PageLeave
}

/** Who reads dispatches into the record: this program, or one beside it. */
export interface ApiReader {
  file(bytes: Uint8Array, hints: FilingHints): Promise<Filed>
  sample(by: string): Promise<Filed>
}

/** Who did something where no name came with it. */
export const NOBODY = 'somebody'
const MOST_NAME = 80

/**
 * Who asks: the name sent with the request, percent-encoded in `Readout-By`. The server knows nobody, and takes it as it
 * is.
 */
export function askerOf(c: Context): string {
  try {
    const name = decodeURIComponent(c.req.header('readout-by') ?? '').replace(/\p{Cc}/gu, ' ')
    return name.trim().slice(0, MOST_NAME).toWellFormed() || NOBODY
  } catch {
    return NOBODY // half a letter at the end of a name that somebody cut
  }
}

/** The clocks of a query, as the record takes them. */
export function clocksOf(query: { asOf?: string; recorded?: string; reviewed?: string }): Partial<AsOf> {
  const { asOf: day, recorded, reviewed } = query
  return { ...(day ? { day } : {}), ...(recorded ? { recorded } : {}), ...(reviewed ? { reviewed } : {}) }
}

/** What a route answers with, for its description. */
export function answer<T>(schema: T, description: string) {
  return { content: { 'application/json': { schema } }, description }
}

/** A body that must be there, for the description of a route. */
export function body<T>(schema: T) {
  return { required: true, content: { 'application/json': { schema } } }
}

/** A set of routes that refuses what does not fit its schema with a problem in one line. */
export function newRoutes(): OpenAPIHono {
  return new OpenAPIHono({
    defaultHook(result, c) {
      if (result.success) return
      const [issue] = result.error.issues
      const where = issue?.path.join('.')
      return answerProblem(c, 400, 'api/request', `${where ? `${where}: ` : ''}${issue?.message ?? 'not understood'}`)
    },
  })
}
