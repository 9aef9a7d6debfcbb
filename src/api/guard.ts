import { isIP } from 'node:net'
import type { MiddlewareHandler } from 'hono'
import { ReadoutError } from '../model/error.ts'

const LOCAL = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Which names the server answers to. */
export interface GuardOptions {
  /** further host names, without port; from `READOUT_HOSTS` and `--host` */
  readonly hosts?: readonly string[]
  /** true where it listens to the network: then any address in figures is good, as no foreign page can be under it */
  readonly anyAddress?: boolean
}

/**
 * Refuses what another page in the reader's browser could make it send: requests under a name that is not ours (DNS
 * rebinding), and writes from another origin (cross-site request forgery). Programs send no Origin and pass.
 */
export function guard({ hosts = [], anyAddress = false }: GuardOptions): MiddlewareHandler {
  const names = new Set([...LOCAL, ...hosts.map((h) => h.toLowerCase())])
  return async (c, next) => {
    const host = c.req.header('host') ?? new URL(c.req.url).host
    const name = host.replace(/:\d{1,5}$/, '').toLowerCase()
    if (!names.has(name) && !(anyAddress && isIP(name.replace(/^\[|\]$/g, ''))))
      throw new ReadoutError(
        'api/host',
        'usage',
        `this server does not answer to "${name.slice(0, 100)}"; add the name to READOUT_HOSTS where it should`,
      )
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
      const origin = c.req.header('origin')
      const site = c.req.header('sec-fetch-site')
      const foreign = origin ? !isOrigin(origin, host) : site === 'cross-site' || site === 'same-site'
      if (foreign) throw new ReadoutError('api/origin', 'usage', 'pages of other sites may not write to the record')
    }
    await next()
  }
}

/** True where the origin is the page this very server sent; a proxy in front may have added the "s" of https. */
function isOrigin(origin: string, host: string): boolean {
  return origin === `http://${host}` || origin === `https://${host}`
}

/** Nothing is loaded from elsewhere, nothing is embedded, nothing is told to other sites. */
export function secureHeaders(): MiddlewareHandler {
  return async (c, next) => {
    await next()
    c.header(
      'Content-Security-Policy',
      "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    )
    c.header('X-Content-Type-Options', 'nosniff')
    c.header('Referrer-Policy', 'no-referrer')
    c.header('Cross-Origin-Resource-Policy', 'same-origin')
    c.header('Cross-Origin-Opener-Policy', 'same-origin')
  }
}
