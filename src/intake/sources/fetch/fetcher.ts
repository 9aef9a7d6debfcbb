import { Buffer } from 'node:buffer'
import type { IncomingMessage } from 'node:http'
import { ReadoutError } from '../../../model/error.ts'
import { AllowedHosts } from './allowed-hosts.ts'
import { ACCEPT_ENCODING, badAnswer, readBody } from './body.ts'
import { checkAddress } from './check-address.ts'
import { HttpStatusError, readRetryAfter } from './http-status-error.ts'
import { FETCH_LIMITS, type FetchLimits, ROBOTS_BYTES } from './limits.ts'
import type { Manners } from './manners.ts'
import { nameFetchError } from './name-error.ts'
import { Routes } from './routes.ts'
import { sendOnce } from './send-once.ts'

export interface FetchRequest {
  /** what the server gave with the last answer, so that it need not send the same again */
  readonly etag?: string
  readonly lastModified?: string
  /** the language wanted, as in "en" */
  readonly language?: string
  /** true where the owner of the site has given leave */
  readonly ignoreRobots?: boolean
  readonly limits?: Partial<FetchLimits>
  readonly signal?: AbortSignal
}

/** An answer, its body still to come; for `unchanged` there is none. */
export interface Answer {
  /** where it came from in the end */
  readonly url: string
  readonly unchanged: boolean
  readonly etag?: string
  readonly lastModified?: string
  readonly body: AsyncIterable<Buffer>
}

export interface Fetched extends Omit<Answer, 'body'> {
  readonly bytes: Uint8Array
}

const REDIRECTED = [301, 302, 303, 307, 308]
const ACCEPT =
  'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5'

/** Fetches from the network, within every limit of limits.ts and by the manners of the hosts it asks. */
export class Fetcher {
  readonly #allowed: AllowedHosts
  readonly #routes: Routes
  readonly #limits: FetchLimits
  readonly #manners: Manners

  /** @param allowHosts hosts off the public network that may be asked all the same */
  constructor(manners: Manners, allowHosts: readonly string[] = [], limits: Partial<FetchLimits> = {}) {
    this.#manners = manners
    this.#allowed = new AllowedHosts(allowHosts)
    this.#routes = new Routes(this.#allowed)
    this.#limits = { ...FETCH_LIMITS, ...limits }
  }

  /**
   * The whole of what stands at an address.
   * @throws ReadoutError intake/*; the fault says whether to come again
   */
  async get(address: string, request: FetchRequest = {}): Promise<Fetched> {
    const { body, ...answer } = await this.open(address, request)
    const chunks: Buffer[] = []
    for await (const chunk of body) chunks.push(chunk)
    return { ...answer, bytes: Buffer.concat(chunks) }
  }

  /** As `get`, with the body as it comes: read it to its end or leave the loop, or its connection stays taken. */
  async open(address: string, request: FetchRequest = {}): Promise<Answer> {
    const limits = { ...this.#limits, ...request.limits }
    let url = checkAddress(address, this.#allowed)
    for (let hops = 0; hops <= limits.redirects; hops++) {
      const { message, signal, end } = await this.#ask(url, request, limits)
      const status = message.statusCode ?? 0
      if (REDIRECTED.includes(status)) {
        end()
        const target = message.headers.location
        if (!target) throw badAnswer(`${url.host} redirects without saying where to`)
        url = checkAddress(target, this.#allowed, url)
        continue
      }
      if (status !== 200 && status !== 203 && status !== 304) {
        end()
        const retry = readRetryAfter(message.headers['retry-after'], Date.now())
        throw this.#manners.refused(url.host, new HttpStatusError(status, url.host + url.pathname.slice(0, 200), retry))
      }
      const unchanged = status === 304
      if (unchanged) end()
      const { etag, 'last-modified': lastModified } = message.headers
      return {
        url: url.href,
        unchanged,
        ...(etag ? { etag } : {}),
        ...(lastModified ? { lastModified } : {}),
        body: unchanged
          ? nothing()
          : ending(readBody(message, limits, url.host + url.pathname.slice(0, 200)), url, signal, end),
      }
    }
    throw new ReadoutError(
      'intake/redirects',
      'input',
      `${address.slice(0, 200)} redirects more than ${limits.redirects} times`,
    )
  }

  /** Addresses of the sitemaps that the site of an address names in its robots.txt. */
  async sitemapsOf(address: string): Promise<readonly string[]> {
    return this.#manners.robots.sitemaps(checkAddress(address, this.#allowed), this.#loadRobots)
  }

  close(): void {
    this.#routes.close()
  }

  /** One request in its turn; `end` gives the turn back and closes what is still open. */
  async #ask(
    url: URL,
    request: FetchRequest,
    limits: FetchLimits,
  ): Promise<{ message: IncomingMessage; signal: AbortSignal; end: () => void }> {
    const delay = request.ignoreRobots ? 0 : await this.#manners.robots.check(url, this.#loadRobots)
    const endTurn = await this.#manners.takeTurn(url.host, delay, request.signal)
    const whole = new AbortController()
    const timer = setTimeout(() => {
      const message = `${url.host} needs more than ${limits.wholeMs / 1_000} seconds for one answer; given up for now`
      whole.abort(new ReadoutError('intake/too-slow', 'passing', message))
    }, limits.wholeMs)
    let message: IncomingMessage | undefined
    const end = () => {
      clearTimeout(timer)
      message?.destroy()
      endTurn()
    }
    const signal = request.signal ? AbortSignal.any([whole.signal, request.signal]) : whole.signal
    try {
      message = await sendOnce(url, {
        ...(await this.#routes.to(url)),
        headers: this.#headers(request),
        limits,
        signal,
      })
      return { message, signal, end }
    } catch (error) {
      end()
      throw nameFetchError(error, url.host, signal)
    }
  }

  #headers({ etag, lastModified, language }: FetchRequest): Record<string, string> {
    return {
      'user-agent': this.#manners.agent,
      accept: ACCEPT,
      'accept-encoding': ACCEPT_ENCODING,
      ...(language ? { 'accept-language': `${language}, *;q=0.5` } : {}),
      ...(etag ? { 'if-none-match': etag } : {}),
      ...(lastModified ? { 'if-modified-since': lastModified } : {}),
    }
  }

  readonly #loadRobots = async (address: URL): Promise<string> => {
    const limits = { bodyBytes: ROBOTS_BYTES }
    const { bytes } = await this.get(address.href, { ignoreRobots: true, limits })
    return Buffer.from(bytes).toString('utf8')
  }
}

async function* nothing(): AsyncIterable<Buffer> {}

/** The body, its faults named; whoever leaves it, at its end or before, gives the turn back. */
async function* ending(
  body: AsyncIterable<Buffer>,
  url: URL,
  signal: AbortSignal,
  end: () => void,
): AsyncIterable<Buffer> {
  try {
    yield* body
  } catch (error) {
    throw nameFetchError(error, url.host, signal)
  } finally {
    end()
  }
}
