import { OpenAPIHono } from '@hono/zod-openapi'
import type { Filed, FilingHints } from '../filing/file-bytes.ts'
import type { Records } from '../filing/records.ts'
import type { AsOf } from '../model/process-record.ts'
import type { Store } from '../store/store.ts'
import { answerProblem } from './problem.ts'
import type { RecordWatch } from './record-watch.ts'

/** What every route needs. */
export interface ApiContext {
  readonly store: Store
  readonly watch: RecordWatch
  readonly records: Records
  readonly reader: ApiReader
}

/** Who reads dispatches into the record: this thread, or one beside it. */
export interface ApiReader {
  file(bytes: Uint8Array, hints: FilingHints): Promise<Filed>
  sample(by: string): Promise<Filed>
}

// Who decides where no name is given: the server knows nobody, and takes the names that are sent as they are.
export const ASKER = 'pages'

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
