/** Addresses that are not the public network. Source: the IANA special-purpose address registries, IPv4 and IPv6, 2025. */
export const SPECIAL_RANGES: readonly (readonly [network: string, prefix: number, what: string])[] = [
  ['0.0.0.0', 8, 'this machine'],
  ['10.0.0.0', 8, 'a private network'],
  ['100.64.0.0', 10, 'a network shared by a carrier'],
  ['127.0.0.0', 8, 'this machine'],
  ['169.254.0.0', 16, 'a link of this machine, where clouds keep their metadata'],
  ['172.16.0.0', 12, 'a private network'],
  ['192.0.0.0', 24, 'reserved'],
  ['192.0.2.0', 24, 'for examples'],
  ['192.31.196.0', 24, 'reserved'],
  ['192.52.193.0', 24, 'reserved'],
  ['192.88.99.0', 24, 'reserved'],
  ['192.168.0.0', 16, 'a private network'],
  ['192.175.48.0', 24, 'reserved'],
  ['198.18.0.0', 15, 'for measurements'],
  ['198.51.100.0', 24, 'for examples'],
  ['203.0.113.0', 24, 'for examples'],
  ['224.0.0.0', 4, 'multicast'],
  ['240.0.0.0', 4, 'reserved'],
  // public by its number, and answered inside one cloud only
  ['168.63.129.16', 32, 'the metadata of a cloud'],
  ['2001::', 23, 'reserved, Teredo tunnels among it'],
  ['2001:db8::', 32, 'for examples'],
  ['2002::', 16, 'a 6to4 tunnel'],
  ['2620:4f:8000::', 48, 'reserved'],
  ['3fff::', 20, 'for examples'],
]
/** Of IPv6 only this is handed out to the public network; everything else is loopback, local, multicast or unused. */
export const PUBLIC_IPV6 = ['2000::', 3] as const
/** IPv6 that stands for an IPv4 address, in its last 32 bits: mapped, and translated by NAT64. */
export const EMBEDDING: readonly (readonly [network: string, prefix: number])[] = [
  ['::ffff:0:0', 96],
  ['64:ff9b::', 96],
]
