import type { Links } from '../decisions/standing.ts'
import { isEach, remembered, settled } from '../remembered.ts'
import type { Likeness } from './evidence.ts'
import { KnownPairs } from './known-pairs.ts'

// One key may gather thousands of items; each looks back on this many before it, nearest in time first. On the sample
// 200 changes no merge; on 2,000 dispatches made from it, far denser than news are, 200 takes twice the time.
const LOOK_BACK = 24

// How many members of a group are asked whether another group can be the same. Real contacts are told of by fewer.
const SPEAKERS = 12

/**
 * How items of one kind are told to be the same. What is found by the very same of these on the very same items is
 * remembered: all it says of them has to follow from them alone.
 */
export interface Sameness<T extends object> {
  readonly ref: (item: T) => string
  /** items that share a key are compared; others never */
  readonly keys: (item: T) => readonly string[]
  readonly compare: (a: T, b: T) => Likeness
  /** from this score on they are one without asking */
  readonly sure: number
  /** from this score on, and below `sure`, a person is asked */
  readonly maybe: number
  /** how many before it, of one key, an item is compared with */
  readonly lookBack?: number
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
  /** in order of their first items; the very same lists for groups that are as they were */
  readonly groups: readonly (readonly T[])[]
  readonly proposals: readonly Proposal<T>[]
}

/**
 * Groups what is the same: pairs from the likeliest down, unless a split or `apart` stands between the two groups; then
 * the groups that persons merged. Needs time in proportion to items times keys; gives the same for every order of `items`.
 * @param items in any order; `order` puts them in that of time
 */
export function cluster<T extends object>(
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
  const at = new Map(refs.map((ref, i) => [ref, i]))
  const split = [...links.apart].flatMap(([ref, others]) => {
    const [a, ...bs] = [ref, ...others].map((r) => at.get(r))
    return a === undefined ? [] : bs.flatMap((b) => (b === undefined ? [] : [[a, b] as const]))
  })
  const parted = (a: number, b: number) => split.some(([x, y]) => group[x] === group[a] && group[y] === group[b])
  const apart = (a: number, b: number) =>
    some(members[group[a]!]!).some((i) => some(members[group[b]!]!).some((k) => same.apart?.(sorted[i]!, sorted[k]!)))

  const pairs = pairsOf(same)
    .among(sorted, same, same.lookBack ?? LOOK_BACK)
    .sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
  const proposals: Proposal<T>[] = []
  for (const { a, b, score, reasons } of pairs) {
    if (group[a] === group[b] || parted(a, b) || apart(a, b)) continue
    if (score >= same.sure) join(a, b)
    else proposals.push({ a: sorted[a]!, b: sorted[b]!, score, reasons })
  }
  for (const [one, other] of links.same) {
    const [a, b] = [at.get(one), at.get(other)]
    if (a !== undefined && b !== undefined && !parted(a, b)) join(a, b)
  }
  const groups = members
    .filter((m) => m.length > 0)
    .map((m) => settledGroup(m.sort((a, b) => a - b).map((i) => sorted[i]!)))
  const open = proposals.filter((p) => group[at.get(same.ref(p.a))!] !== group[at.get(same.ref(p.b))!])
  return { groups, proposals: open }
}

const pairsOf: <T extends object>(same: Sameness<T>) => KnownPairs<T> = remembered(() => new KnownPairs<never>())

const settledByFirst = settled<object, readonly object[]>(isEach)

/** Gives the very same list as before for a group that holds the very same. */
export function settledGroup<T extends object>(group: readonly T[]): readonly T[] {
  return settledByFirst(group[0]!, group) as readonly T[]
}

/** Of a large group some members, spread evenly, speak for all. */
function some(members: readonly number[]): readonly number[] {
  if (members.length <= SPEAKERS) return members
  return Array.from({ length: SPEAKERS }, (_, i) => members[Math.floor((i * members.length) / SPEAKERS)]!)
}

/** Order by code units, the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
