/** Length of the gzip header at the beginning of the bytes; undefined where there is none, or not all of it. Source: RFC 1952, 2.3. */
export function headerLength(bytes: Uint8Array): number | undefined {
  if (bytes.length < 10 || bytes[0] !== 0x1f || bytes[1] !== 0x8b || bytes[2] !== 8) return undefined
  const flags = bytes[3]!
  let at = 10
  if (flags & 4) at += 2 + (bytes[at] ?? 0) + 256 * (bytes[at + 1] ?? 0)
  for (const flag of [8, 16])
    if (flags & flag) {
      const end = bytes.indexOf(0, at)
      if (end < 0) return undefined
      at = end + 1
    }
  if (flags & 2) at += 2
  return at < bytes.length ? at : undefined
}
