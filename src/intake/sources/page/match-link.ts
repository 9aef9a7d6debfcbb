/**
 * True where an address fits a pattern, in which "*" stands for anything: "https://example.org/news/2026/*". Takes time
 * that grows with the length of both only.
 */
export function matchesLink(address: string, pattern: string): boolean {
  const [first = '', ...rest] = pattern.split('*')
  if (!rest.length) return address === pattern
  const last = rest.pop()!
  if (!address.startsWith(first) || !address.endsWith(last)) return false
  let from = first.length
  const end = address.length - last.length
  for (const piece of rest) {
    const found = address.indexOf(piece, from)
    if (found < 0 || found + piece.length > end) return false
    from = found + piece.length
  }
  return from <= end
}
