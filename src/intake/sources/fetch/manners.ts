import { HostTurns } from './host-turns.ts'
import type { HttpStatusError } from './http-status-error.ts'
import { FETCH_LIMITS, type FetchLimits } from './limits.ts'
import { Robots } from './robots.ts'

/** How hosts are treated, whichever source asks them: who says who we are, robots.txt, turns, and rest where it was asked for. */
export class Manners {
  /** the `User-Agent` */
  readonly agent: string
  readonly robots: Robots
  readonly #turns: HostTurns
  readonly #resting = new Map<string, { readonly until: number; readonly refusal: HttpStatusError }>()

  /**
   * @param version of the program
   * @param contact a mail address or page of whoever runs it, from `READOUT_CONTACT`
   */
  constructor(version: string, contact?: string, limits: Partial<FetchLimits> = {}) {
    // what is no plain text would end the header or the request
    const who = contact?.replace(/[^\x20-\x7e]/g, '').slice(0, 200)
    this.agent = `Readout/${version}${who ? ` (+${who})` : ' (newswire reader)'}`
    this.robots = new Robots('Readout')
    const { hostIntervalMs, hostConcurrent } = { ...FETCH_LIMITS, ...limits }
    this.#turns = new HostTurns(hostIntervalMs, hostConcurrent)
  }

  /** @throws HttpStatusError the one it answered with, where the host asked to be left alone and the time is not over */
  async takeTurn(host: string, leastMs: number, signal?: AbortSignal): Promise<() => void> {
    const rest = this.#resting.get(host)
    if (rest && rest.until > Date.now()) throw rest.refusal
    this.#resting.delete(host)
    return this.#turns.take(host, leastMs, signal)
  }

  /** Notes a refusal; one that says when to come again holds for every source of that host. */
  refused(host: string, refusal: HttpStatusError): HttpStatusError {
    if (refusal.retryAfterMs) this.#resting.set(host, { until: Date.now() + refusal.retryAfterMs, refusal })
    return refusal
  }
}
