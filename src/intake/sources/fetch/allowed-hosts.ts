import type { LookupAddress } from 'node:dns'
import { type BlockList, isIP, isIPv4, type LookupFunction } from 'node:net'
import { ReadoutError } from '../../../model/error.ts'
import { readRange, whyNotPublic } from './address.ts'

// Source: RFC 6761, 6762, 8375, and what offices use
const LOCAL_NAME = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home\.arpa|in-addr\.arpa|ip6\.arpa)\.?$/i

type Resolve = (
  host: string,
  options: { all: true; family?: number | 'IPv4' | 'IPv6' },
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void

/**
 * Which hosts may be fetched from: all of the public network, and what the user lists beside it, a name
 * ("wire.ministry.example"), an address or a range ("10.1.0.0/16").
 */
export class AllowedHosts {
  readonly #names = new Set<string>()
  readonly #ranges: BlockList[] = []

  constructor(listed: readonly string[] = []) {
    for (const entry of listed) {
      const range = readRange(entry.replace(/^\[|\]$/g, ''))
      if (range) this.#ranges.push(range)
      else this.#names.add(entry.toLowerCase())
    }
  }

  /**
   * @param host as the address names it, "[::1]" in brackets
   * @throws ReadoutError intake/forbidden-address where the name leads off the public network and is not listed
   */
  check(host: string, address: string): void {
    const family = isIPv4(address) ? 'ipv4' : 'ipv6'
    if (this.#names.has(host.toLowerCase())) return
    if (isIP(address) && this.#ranges.some((range) => range.check(address, family))) return
    const what = whyNotPublic(address)
    if (what) throw refusal(host, host === address ? `belongs to ${what}` : `is ${address}, which belongs to ${what}`)
  }

  /**
   * Judges a host that somebody else may resolve, a proxy: names that never leave this machine or its network.
   * @throws ReadoutError intake/forbidden-address
   */
  checkName(host: string): void {
    if (LOCAL_NAME.test(host) && !this.#names.has(host.toLowerCase()))
      throw refusal(host, 'is a name of this machine or its own network')
  }

  /**
   * A resolver for one connection. What it gives is what is connected to, so that a name which answers otherwise the
   * second time leads nowhere else.
   */
  lookup(resolve: Resolve): LookupFunction {
    return (host, options, done) => {
      resolve(host, { ...options, all: true }, (error, addresses) => {
        try {
          if (error) throw error
          for (const { address } of addresses) this.check(host, address)
        } catch (refusal) {
          return done(refusal as NodeJS.ErrnoException, [])
        }
        if (options.all) done(null, addresses)
        else done(null, addresses[0]!.address, addresses[0]!.family)
      })
    }
  }
}

function refusal(host: string, what: string): ReadoutError {
  const way = `where it is a source of your own, list it with --allow-host ${host}`
  return new ReadoutError('intake/forbidden-address', 'setup', `${host} ${what}; ${way}`)
}
