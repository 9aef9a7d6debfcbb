/**
 * Strong mixing of a 32-bit number (the finaliser of MurmurHash3): neighbouring inputs give unrelated outputs.
 *
 * A weak mix of template numbers lets features of different templates share weights and costs points.
 * Source: MurmurHash3 by Austin Appleby, public domain.
 */
export function mix(value: number): number {
  let h = value | 0
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** Hash of a pair of 32-bit numbers; not symmetric. Chain it for more: `pair(pair(a, b), c)`. */
export function pair(a: number, b: number): number {
  return pairWith(a, tailOf(b))
}

/** What the second number of a pair adds, for one that is paired over and over: `pair(a, b)` is `pairWith(a, tailOf(b))`. */
export function tailOf(b: number): number {
  return mix(b + 0x7f4a7c15)
}

export function pairWith(a: number, tail: number): number {
  return mix(Math.imul(a, 0x9e3779b1) ^ tail)
}

/** Hash of the UTF-16 units [from, to) of a text. Source: FNV-1a, mixed. */
export function hashText(text: string, from = 0, to: number = text.length): number {
  let h = 0x811c9dc5
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return mix(h)
}
