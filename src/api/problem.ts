import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { ReadoutError } from '../model/error.ts'

/** What every refusal looks like. Source: RFC 9457. `code` is the error's code in docs/reference/errors.md. */
const Problem = z
  .object({
    type: z.literal('about:blank'),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string(),
  })
  .openapi('Problem')

const STATUS: Readonly<Record<string, ContentfulStatusCode>> = {
  'store/no-dispatch': 404,
  'store/no-source': 404,
  'store/ambiguous-id': 409,
  'watch/source-there': 409,
  'watch/not-from-pages': 403,
  'filing/no-process': 404,
  'filing/no-setting': 404,
  'filing/no-import': 404,
  'filing/setting-there': 409,
  'filing/no-finding': 404,
  'filing/no-decision': 404,
  'api/no-entry': 404,
  'api/no-brief': 404,
  'api/process-there': 409,
  'api/not-found': 404,
  'api/not-built': 404,
  'api/host': 403,
  'api/origin': 403,
  'api/too-large': 413,
  'api/media-type': 415,
}
const TITLES: Readonly<Record<number, string>> = {
  400: 'Not understood',
  403: 'Not allowed',
  404: 'Not here',
  409: 'Not clear which',
  413: 'Too large',
  415: 'Another form is needed',
  500: 'A mistake in Readout',
  503: 'Not now',
}

/** The answer to a request that failed; a mistake of our own is shown to nobody and written to standard error. */
export function answerError(error: unknown, c: Context): Response {
  if (error instanceof ReadoutError) return answerProblem(c, statusOf(error), error.code, error.message)
  if (error instanceof HTTPException) {
    const code = error.status === 415 ? 'api/media-type' : 'api/request'
    return answerProblem(c, error.status, code, error.message)
  }
  console.error(error)
  return answerProblem(
    c,
    500,
    'api/mistake',
    'something went wrong inside; what it was stands in the output of the server',
  )
}

export function answerProblem(c: Context, status: ContentfulStatusCode, code: string, detail: string): Response {
  const problem: z.infer<typeof Problem> = {
    type: 'about:blank',
    title: TITLES[status] ?? TITLES[400]!,
    status,
    detail,
    code,
  }
  return c.body(JSON.stringify(problem), status, { 'Content-Type': 'application/problem+json' })
}

function statusOf({ code, fault }: ReadoutError): ContentfulStatusCode {
  return STATUS[code] ?? (fault === 'passing' ? 503 : fault === 'setup' ? 500 : 400)
}

/** For the route descriptions: every route can answer with a problem. */
export const problemResponse = {
  content: { 'application/problem+json': { schema: Problem } },
  description: 'why it was refused',
}
