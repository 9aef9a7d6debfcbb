/** Tokens [from, to). */
export type TokenRange = readonly [from: number, to: number]

/** A statement as read from tokens, before speakers are resolved and spans are cut to the house's edges. */
export interface Draft {
  /** the token that governs the cue; -1 where a quotation stands without one */
  readonly head: number
  readonly cue?: TokenRange
  readonly source: readonly TokenRange[]
  readonly content: readonly TokenRange[]
  /** how likely it is one, 0 to 1 */
  readonly confidence: number
  /** what read it: the chains, the tree, word order alone, a quotation that goes on */
  readonly reader: 'chain' | 'tree' | 'surface' | 'quotation'
}

/** True where the two have tokens in common. */
export function overlaps(a: readonly TokenRange[], b: readonly TokenRange[]): boolean {
  return a.some((x) => b.some((y) => x[0] < y[1] && y[0] < x[1]))
}

/** How many tokens two lists of ranges share, over those in either. */
export function sharedPart(a: readonly TokenRange[], b: readonly TokenRange[]): number {
  const both = commonTokens(a, b)
  const all = size(a) + size(b) - both
  return all ? both / all : 0
}

export function commonTokens(a: readonly TokenRange[], b: readonly TokenRange[]): number {
  let both = 0
  for (const x of a) for (const y of b) both += Math.max(0, Math.min(x[1], y[1]) - Math.max(x[0], y[0]))
  return both
}

export function size(ranges: readonly TokenRange[]): number {
  return ranges.reduce((n, [from, to]) => n + to - from, 0)
}

/** True where every token of `inner` lies in `outer`. */
export function liesIn(inner: readonly TokenRange[], outer: readonly TokenRange[]): boolean {
  return size(inner) > 0 && commonTokens(inner, outer) === size(inner)
}
