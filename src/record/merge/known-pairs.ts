import type { Likeness } from './evidence.ts'

/** What is known of an item: the keys it has, and how like it is to those it was compared with. */
interface Known {
  readonly number: number
  readonly keys: readonly string[]
  /** numbers of the items it was compared with */
  compared: Int32Array
  /** of those, the likely ones */
  likely: ReadonlyMap<number, Likeness>
}

export interface Pair extends Likeness {
  readonly a: number
  readonly b: number
}

interface Comparing<T> {
  readonly keys: (item: T) => readonly string[]
  readonly compare: (a: T, b: T) => Likeness
  readonly maybe: number
}

// So many items later everything is compared anew, which bounds the numbers given.
const MOST_ITEMS = 1_000_000
// Items that are met no more are forgotten once they are this many times those that are.
const MOST_GONE = 2
const NOBODY = new Int32Array(0)
const NOTHING: ReadonlyMap<number, Likeness> = new Map()

/** Compares items, each two of them once as long as both live, however often they are clustered. */
export class KnownPairs<T extends object> {
  #known = new WeakMap<T, Known>()
  #count = 0

  /** Pairs that reach `maybe`, as places in `sorted`; each is compared once however many keys it shares. */
  among(sorted: readonly T[], same: Comparing<T>, lookBack: number): Pair[] {
    if (this.#count > MOST_ITEMS) this.#forget()
    const items = sorted.map((item) => this.#of(item, same))
    const blocks = new Map<string, number[]>()
    const pairs: Pair[] = []
    const lastMet = new Int32Array(sorted.length).fill(-1)
    const lastKnownTo = new Int32Array(this.#count).fill(-1)
    items.forEach((item, b) => {
      for (const number of item.compared) lastKnownTo[number] = b
      lastMet[b] = b
      const met: number[] = []
      const fresh: [number, Likeness][] = []
      let isNew = false
      for (const key of item.keys) {
        const block = blocks.get(key)
        if (!block) {
          blocks.set(key, [b])
          continue
        }
        for (let i = block.length - 1; i >= Math.max(0, block.length - lookBack); i--) {
          const a = block[i]!
          if (lastMet[a] === b) continue
          lastMet[a] = b
          const { number } = items[a]!
          met.push(number)
          if (lastKnownTo[number] === b) {
            const likeness = item.likely.get(number)
            if (likeness) pairs.push({ ...likeness, a, b })
            continue
          }
          isNew = true
          const likeness = same.compare(sorted[a]!, sorted[b]!)
          if (likeness.score < same.maybe) continue
          fresh.push([number, likeness])
          pairs.push({ ...likeness, a, b })
        }
        block.push(b)
      }
      if (isNew) learn(item, met, fresh)
    })
    return pairs
  }

  #of(item: T, { keys }: Comparing<T>): Known {
    const known = this.#known.get(item)
    if (known) return known
    const made = { number: this.#count++, keys: keys(item), compared: NOBODY, likely: NOTHING }
    this.#known.set(item, made)
    return made
  }

  #forget(): void {
    this.#known = new WeakMap()
    this.#count = 0
  }
}

function learn(item: Known, met: readonly number[], fresh: readonly [number, Likeness][]): void {
  const all = new Set([...item.compared, ...met])
  const kept = all.size > (1 + MOST_GONE) * met.length ? new Set(met) : all
  item.compared = Int32Array.from(kept)
  if (fresh.length || item.likely.size) item.likely = new Map([...item.likely, ...fresh].filter(([n]) => kept.has(n)))
}
