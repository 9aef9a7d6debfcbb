import { OpenAPIHono } from '@hono/zod-openapi'
import type { Store } from '../store/store.ts'
import { answerProblem } from './problem.ts'
import type { RecordWatch } from './record-watch.ts'

/** What every route needs. */
export interface ApiContext {
  readonly store: Store
  readonly watch: RecordWatch
}

// The server knows nobody yet: whoever can reach the pages is the one person at this machine.
export const ASKER = 'pages'

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
