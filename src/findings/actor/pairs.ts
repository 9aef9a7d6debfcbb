import type { Entry } from './gazetteer/index.ts'

/** Counts which states a dispatch names side by side; who "both sides" are is told by it. */
export class Pairs {
  private readonly counts = new Map<string, { pair: readonly [Entry, Entry]; count: number }>()

  count(a: Entry, b: Entry, weight = 1): void {
    if (a === b) return
    const pair = a.name < b.name ? ([a, b] as const) : ([b, a] as const)
    const key = `${pair[0].name}|${pair[1].name}`
    this.counts.set(key, { pair, count: (this.counts.get(key)?.count ?? 0) + weight })
  }

  /** Every pair with how often it is named. */
  all(): readonly { readonly pair: readonly [Entry, Entry]; readonly count: number }[] {
    return [...this.counts.values()]
  }

  /** The pair named most; undefined where no two states stand together, or two pairs as often. */
  leading(): readonly [Entry, Entry] | undefined {
    const [first, second] = [...this.counts.values()].sort((a, b) => b.count - a.count)
    return first && first.count > (second?.count ?? 0) ? first.pair : undefined
  }
}
