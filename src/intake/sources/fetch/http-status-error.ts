import { STATUS_CODES } from 'node:http'
import { type Fault, ReadoutError } from '../../../model/error.ts'
import { RETRY_AFTER_MS } from './limits.ts'

/** An answer that is a refusal: code intake/http-status. `retryAfterMs` where the server says when to come again. */
export class HttpStatusError extends ReadoutError {
  readonly status: number
  readonly retryAfterMs: number | undefined

  constructor(status: number, what: string, retryAfterMs?: number) {
    super('intake/http-status', faultOf(status), `${what} answers ${status} ${STATUS_CODES[status] ?? ''}`.trim())
    this.name = 'HttpStatusError'
    this.status = status
    this.retryAfterMs = retryAfterMs
  }
}

// Passing: too early, too many, the server's own trouble. Setup: who asks has to be let in first.
function faultOf(status: number): Fault {
  if (status >= 500 || [408, 425, 429].includes(status)) return 'passing'
  return [401, 402, 403, 407, 451].includes(status) ? 'setup' : 'input'
}

/**
 * How long a server asks to be left alone: "120" seconds, or until a date; at most a day.
 * @returns undefined where the header is absent or says nothing that can be read
 * Source: RFC 9110, 10.2.3.
 */
export function readRetryAfter(header: string | undefined, now: number): number | undefined {
  if (!header) return undefined
  const wanted = /^\d{1,12}$/.test(header.trim()) ? Number(header) * 1_000 : Date.parse(header) - now
  return Number.isNaN(wanted) ? undefined : Math.min(Math.max(wanted, 0), RETRY_AFTER_MS)
}
