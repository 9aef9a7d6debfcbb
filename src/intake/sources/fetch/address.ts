import { BlockList, isIP, isIPv4 } from 'node:net'
import { EMBEDDING, PUBLIC_IPV6, SPECIAL_RANGES } from './address-ranges.ts'

const SPECIAL = SPECIAL_RANGES.map(([network, prefix, what]) => ({ list: rangeOf(network, prefix), what }))
const PUBLIC_V6 = rangeOf(...PUBLIC_IPV6)
const EMBEDDED = EMBEDDING.map(([network, prefix]) => rangeOf(network, prefix))

/**
 * Why an address is no place to fetch from: "a private network"; undefined for addresses of the public network.
 *
 * IPv6 that carries an IPv4 address in it (mapped, NAT64) is judged by that one.
 * @param address as the resolver or a socket gives it, "10.0.0.7" or "::ffff:a00:7"
 */
export function whyNotPublic(address: string): string | undefined {
  const family = isIP(address)
  if (family === 0) return 'no address' // with a zone, "fe80::1%eth0", among others
  if (family === 4) return SPECIAL.find(({ list }) => list.check(address, 'ipv4'))?.what
  if (EMBEDDED.some((list) => list.check(address, 'ipv6'))) return whyNotPublic(embeddedIpv4(address))
  if (!PUBLIC_V6.check(address, 'ipv6')) return 'this machine, its own network, or reserved'
  return SPECIAL.find(({ list }) => list.check(address, 'ipv6'))?.what
}

/** One range, "10.0.0.0/8" or a single address; undefined where it is neither. */
export function readRange(text: string): BlockList | undefined {
  const [network = '', prefix, ...more] = text.split('/')
  const family = isIP(network)
  if (!family || more.length || (prefix !== undefined && !/^\d{1,3}$/.test(prefix))) return undefined
  const bits = prefix === undefined ? (family === 4 ? 32 : 128) : Number(prefix)
  return bits <= (family === 4 ? 32 : 128) ? rangeOf(network, bits) : undefined
}

function rangeOf(network: string, prefix: number): BlockList {
  const list = new BlockList()
  list.addSubnet(network, prefix, isIPv4(network) ? 'ipv4' : 'ipv6')
  return list
}

/** The last 32 bits, as "10.0.0.7", of "::ffff:a00:7" or "64:ff9b::10.0.0.7". */
function embeddedIpv4(address: string): string {
  const dotted = /(?:\d{1,3}\.){3}\d{1,3}$/.exec(address)?.[0]
  if (dotted) return dotted
  // the URL parser writes every IPv6 address one way, without dots
  const groups = new URL(`http://[${address}]`).hostname.slice(1, -1).split(':')
  const [high, low] = groups.slice(-2).map((group) => Number.parseInt(group || '0', 16))
  return [high! >> 8, high! & 255, low! >> 8, low! & 255].join('.')
}
