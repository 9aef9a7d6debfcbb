import type { Links } from '../decisions/standing.ts'
import type { Likeness } from './evidence.ts'

// One key may gather thousands of items; each looks back on this many before it, nearest in time first. Widening it
// to 200 changed no merge of the sample and of 10,000 dispatches made from it (bench/quality/merging).
const LOOK_BACK = 24

/** How items of one kind are told to be the same. */
export interface Sameness<T> {
  readonly ref: (item: T) => string
  /** items that share a key are compared; others never */
  readonly keys: (item: T) => readonly string[]
  readonly compare: (a: T, b: T) => Likeness
  /** from this score on they are one without asking */
  readonly sure: number
  /** from this score on, and below `sure`, a person is asked */
  readonly maybe: number
  /** true where two can never be in one group, whoever else is */
  readonly apart?: (a: T, b: T) => boolean
}

export interface Proposal<T> {
  readonly a: T
  readonly b: T
  readonly score: number
  readonly reasons: readonly string[]
}

export interface Clustered<T> {
  /** in order of their first items */
  readonly groups: readonly (readonly T[])[]
  readonly proposals: readonly Proposal<T>[]
}

/**
 * Groups what is the same: pairs from the likeliest down, unless a split or `apart` stands between the two groups; then
 * the groups that persons merged. Needs time in proportion to items times keys; gives the same for every order of `items`.
 * @param items in any order; `order` puts them in that of time
 */
export function cluster<T>(
  items: readonly T[],
  same: Sameness<T>,
  links: Links,
  order: (a: T, b: T) => number,
): Clustered<T> {
  const sorted = [...items].sort((a, b) => order(a, b) || compareText(same.ref(a), same.ref(b)))
  const refs = sorted.map(same.ref)
  const group = sorted.map((_, i) => i)
  const members = sorted.map((_, i) => [i])
  const join = (a: number, b: number) => {
    const [into, from] = [Math.min(group[a]!, group[b]!), Math.max(group[a]!, group[b]!)]
    if (into === from) return
    for (const i of members[from]!) group[i] = into
    members[into] = members[into]!.concat(members[from]!)
    members[from] = []
  }
  const parted = (a: number, b: number) => links.apart.get(refs[a]!)?.has(refs[b]!) ?? false
  const between = (a: number, b: number, bar: (i: number, k: number) => boolean) =>
    members[group[a]!]!.some((i) => members[group[b]!]!.some((k) => bar(i, k)))
  const barred = (i: number, k: number) => parted(i, k) || (same.apart?.(sorted[i]!, sorted[k]!) ?? false)

  const pairs = comparedPairs(sorted, same).sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
  const proposals: Proposal<T>[] = []
  for (const { a, b, score, reasons } of pairs) {
    if (group[a] === group[b] || between(a, b, barred)) continue
    if (score >= same.sure) join(a, b)
    else proposals.push({ a: sorted[a]!, b: sorted[b]!, score, reasons })
  }
  const at = new Map(refs.map((ref, i) => [ref, i]))
  for (const [one, other] of links.same) {
    const [a, b] = [at.get(one), at.get(other)]
    if (a !== undefined && b !== undefined && !between(a, b, parted)) join(a, b)
  }
  const groups = members.filter((m) => m.length > 0).map((m) => m.sort((a, b) => a - b).map((i) => sorted[i]!))
  const open = proposals.filter((p) => group[at.get(same.ref(p.a))!] !== group[at.get(same.ref(p.b))!])
  return { groups, proposals: open }
}

/** Pairs that reach `maybe`, each compared once however many keys it shares. */
function comparedPairs<T>(sorted: readonly T[], same: Sameness<T>) {
  const blocks = new Map<string, number[]>()
  const pairs: (Likeness & { a: number; b: number })[] = []
  sorted.forEach((item, b) => {
    const met = new Set<number>()
    for (const key of same.keys(item)) {
      const block = blocks.get(key)
      if (!block) {
        blocks.set(key, [b])
        continue
      }
      for (let i = block.length - 1; i >= Math.max(0, block.length - LOOK_BACK); i--) met.add(block[i]!)
      block.push(b)
    }
    for (const a of met) {
      if (a === b) continue
      const likeness = same.compare(sorted[a]!, item)
      if (likeness.score >= same.maybe) pairs.push({ ...likeness, a, b })
    }
  })
  return pairs
}

/** Order by code units, the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
