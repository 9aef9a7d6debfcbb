import robotsParser from 'robots-parser'
import { ReadoutError } from '../../../model/error.ts'
import { HttpStatusError } from './http-status-error.ts'
import { CRAWL_DELAY_MS, ROBOTS_MS } from './limits.ts'

/** Gives the text of a robots.txt, or throws as `Fetcher` does. */
export type LoadRobots = (address: URL) => Promise<string>

interface Robot {
  isAllowed(url: string, agent: string): boolean | undefined
  getCrawlDelay(agent: string): number | undefined
  getSitemaps(): readonly string[]
}

// its typings describe another form of module than it has
const parseRobots = robotsParser as unknown as (address: string, text: string) => Robot

interface Rules {
  readonly until: number
  /** undefined: everything is allowed */
  readonly robot?: Robot
  /** why nothing may be fetched for now */
  readonly away?: ReadoutError
}

// A site whose robots.txt cannot be had is asked again after this, not after a day.
const AWAY_MS = 600_000
const MOST_SITES = 2_000

/**
 * What sites ask robots to leave alone, each believed for a day. No robots.txt allows everything; one that cannot be
 * had because the site is in trouble forbids everything for the moment. Source: RFC 9309, 2.3.1.
 */
export class Robots {
  readonly #agent: string
  readonly #sites = new Map<string, Promise<Rules>>()

  /** @param agent the name we go by in robots.txt */
  constructor(agent: string) {
    this.#agent = agent
  }

  /**
   * @returns how long to wait between two requests
   * @throws ReadoutError intake/robots where the address is to be left alone
   */
  async check(url: URL, load: LoadRobots): Promise<number> {
    const { robot, away } = await this.#rulesOf(url, load)
    if (away) throw away
    if (robot?.isAllowed(url.href, this.#agent) === false)
      throw new ReadoutError(
        'intake/robots',
        'setup',
        `${url.host} asks robots to leave ${url.pathname.slice(0, 200)} alone (robots.txt); with its owner's leave, add the source with --ignore-robots`,
      )
    return Math.min((robot?.getCrawlDelay(this.#agent) ?? 0) * 1_000, CRAWL_DELAY_MS)
  }

  /** Addresses of the sitemaps a site names. */
  async sitemaps(url: URL, load: LoadRobots): Promise<readonly string[]> {
    return (await this.#rulesOf(url, load)).robot?.getSitemaps() ?? []
  }

  async #rulesOf({ origin }: URL, load: LoadRobots): Promise<Rules> {
    const known = await this.#sites.get(origin)
    if (known && known.until > Date.now()) return known
    if (this.#sites.size >= MOST_SITES) this.#sites.delete(this.#sites.keys().next().value!)
    const rules = this.#ask(new URL('/robots.txt', origin), load)
    this.#sites.set(origin, rules)
    // what is no answer of the site is not remembered as one
    rules.catch(() => this.#sites.delete(origin))
    return rules
  }

  async #ask(address: URL, load: LoadRobots): Promise<Rules> {
    const now = Date.now()
    try {
      return { until: now + ROBOTS_MS, robot: parseRobots(address.href, await load(address)) }
    } catch (error) {
      if (!(error instanceof ReadoutError)) throw error
      const none = error instanceof HttpStatusError && error.status < 500 && error.status !== 429
      if (none) return { until: now + ROBOTS_MS }
      const message = `${error.message}; without the robots.txt of ${address.host} nothing is fetched there`
      const fault = error.fault === 'setup' ? 'setup' : 'passing'
      return { until: now + AWAY_MS, away: new ReadoutError('intake/robots', fault, message, error) }
    }
  }
}
