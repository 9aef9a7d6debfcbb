import { lookup as resolveName } from 'node:dns'
import { lookup } from 'node:dns/promises'
import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import { isIP } from 'node:net'
import { getProxyForUrl } from 'proxy-from-env'
import { ReadoutError } from '../../../model/error.ts'
import type { AllowedHosts } from './allowed-hosts.ts'
import type { Sending } from './send-once.ts'

// Connections are kept for the next request to the same host this long; most sources are asked again after minutes.
const IDLE_MS = 5_000
const AGENT = { keepAlive: true, timeout: IDLE_MS, maxTotalSockets: 256 }

/** The ways out of the machine: straight, to addresses that were vetted, or through the proxy the environment names. */
export class Routes {
  readonly #allowed: AllowedHosts
  readonly #straight = { 'http:': new HttpAgent(AGENT), 'https:': new HttpsAgent(AGENT) }
  readonly #proxied = new Map<string, HttpAgent>()

  constructor(allowed: AllowedHosts) {
    this.#allowed = allowed
  }

  /**
   * The way to an address. Behind a proxy the name is resolved twice, here to vet it and there to connect; a name that
   * only the proxy can resolve is vetted by its spelling alone.
   * @throws ReadoutError intake/forbidden-address, intake/proxy
   */
  async to(url: URL): Promise<Pick<Sending, 'agent' | 'lookup' | 'onConnect'>> {
    const proxy = getProxyForUrl(url.href)
    const host = url.hostname.replace(/^\[|\]$/g, '')
    if (!proxy)
      return {
        agent: this.#straight[url.protocol as 'http:'],
        lookup: this.#allowed.lookup(resolveName),
        onConnect: (address) => this.#allowed.check(host, address),
      }
    const addresses = isIP(host) ? [] : await lookup(host, { all: true }).catch(() => [])
    for (const { address } of addresses) this.#allowed.check(host, address)
    return { agent: this.#proxyAgent(url.protocol, proxy) }
  }

  close(): void {
    for (const agent of [...Object.values(this.#straight), ...this.#proxied.values()]) agent.destroy()
  }

  #proxyAgent(protocol: string, proxy: string): HttpAgent {
    const key = `${protocol}${proxy}`
    const known = this.#proxied.get(key)
    if (known) return known
    if (!/^https?:\/\//i.test(proxy) || !URL.canParse(proxy))
      throw new ReadoutError(
        'intake/proxy',
        'setup',
        'the proxy of the environment is not one of http or https; write it as http://proxy.example:3128',
      )
    const options = { ...AGENT, proxyEnv: { HTTP_PROXY: proxy, HTTPS_PROXY: proxy } }
    const agent = protocol === 'https:' ? new HttpsAgent(options) : new HttpAgent(options)
    this.#proxied.set(key, agent)
    return agent
  }
}
