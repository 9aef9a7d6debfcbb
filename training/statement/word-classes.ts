/**
 * Word classes by the exchange algorithm: each word stands in the class that makes the text's neighbouring classes
 * most likely. Source: R. Kneser and H. Ney, Improved clustering techniques for class-based statistical language
 * modelling (Eurospeech 1993).
 */
export interface WordClassPlan {
  readonly classes: number
  /** words seen less often have no class */
  readonly atLeast: number
  readonly rounds: number
}

interface Neighbours {
  readonly ids: Int32Array
  readonly counts: Int32Array
}

/** Words of each class, from 1 up; sentences are lists of lower-case words. */
export function findWordClasses(sentences: Iterable<readonly string[]>, plan: WordClassPlan): string[][] {
  const { words, before, after } = countBigrams(sentences, plan.atLeast)
  const k = plan.classes
  const size = words.length
  // the commonest words begin alone, the others are dealt out
  const classOf = Int32Array.from({ length: size }, (_, i) => i % k)
  const pairs = new Float64Array(k * k)
  const left = new Float64Array(k)
  const right = new Float64Array(k)
  for (let w = 0; w < size; w++) {
    const c = classOf[w]!
    const { ids, counts: n } = after[w]!
    for (let i = 0; i < ids.length; i++) {
      const d = classOf[ids[i]!]!
      pairs[c * k + d]! += n[i]!
      left[c]! += n[i]!
      right[d]! += n[i]!
    }
  }
  const toClass = new Float64Array(k)
  const fromClass = new Float64Array(k)
  for (let round = 0; round < plan.rounds; round++) {
    let moved = 0
    for (let w = 0; w < size; w++) {
      const own = classOf[w]!
      const next = spreadOver(after[w]!, classOf, toClass)
      const last = spreadOver(before[w]!, classOf, fromClass)
      const own2 = selfCount(after[w]!, w)
      // take it out: pairs with itself are counted from both sides
      shift(pairs, left, right, k, own, next, last, toClass, fromClass, -1, own2)
      let best = own
      let bestGain = Number.NEGATIVE_INFINITY
      for (let c = 0; c < k; c++) {
        const g = gain(pairs, left, right, k, c, next, last, toClass, fromClass)
        if (g > bestGain + 1e-9) {
          bestGain = g
          best = c
        }
      }
      if (best !== own) moved++
      classOf[w] = best
      spreadOver(after[w]!, classOf, toClass)
      spreadOver(before[w]!, classOf, fromClass)
      const nextNow = classesOf(after[w]!, classOf)
      const lastNow = classesOf(before[w]!, classOf)
      shift(pairs, left, right, k, best, nextNow, lastNow, toClass, fromClass, 1, own2)
    }
    if (moved < size / 500) break
  }
  const groups: string[][] = Array.from({ length: k + 1 }, () => [])
  for (let w = 0; w < size; w++) groups[classOf[w]! + 1]!.push(words[w]!)
  return groups
}

const nLogN = (n: number) => (n > 0 ? n * Math.log(n) : 0)

function gain(
  pairs: Float64Array,
  left: Float64Array,
  right: Float64Array,
  k: number,
  c: number,
  next: Int32Array,
  last: Int32Array,
  toClass: Float64Array,
  fromClass: Float64Array,
): number {
  let g = 0
  let out = 0
  let into = 0
  for (const d of next) {
    const p = pairs[c * k + d]!
    g += nLogN(p + toClass[d]!) - nLogN(p)
    out += toClass[d]!
  }
  for (const d of last) {
    const p = pairs[d * k + c]!
    g += nLogN(p + fromClass[d]!) - nLogN(p)
    into += fromClass[d]!
  }
  return g - nLogN(left[c]! + out) + nLogN(left[c]!) - nLogN(right[c]! + into) + nLogN(right[c]!)
}

function shift(
  pairs: Float64Array,
  left: Float64Array,
  right: Float64Array,
  k: number,
  c: number,
  next: Int32Array,
  last: Int32Array,
  toClass: Float64Array,
  fromClass: Float64Array,
  sign: 1 | -1,
  own: number,
): void {
  for (const d of next) {
    pairs[c * k + d]! += sign * toClass[d]!
    left[c]! += sign * toClass[d]!
  }
  for (const d of last) {
    const n = d === c ? fromClass[d]! - own : fromClass[d]!
    pairs[d * k + c]! += sign * n
    right[c]! += sign * n
  }
  right[c]! += sign * own
  // neighbours' sides stay as they are: they keep their own class
}

function spreadOver({ ids, counts }: Neighbours, classOf: Int32Array, out: Float64Array): Int32Array {
  out.fill(0)
  for (let i = 0; i < ids.length; i++) out[classOf[ids[i]!]!]! += counts[i]!
  return classesOf({ ids, counts }, classOf)
}

function classesOf({ ids }: Neighbours, classOf: Int32Array): Int32Array {
  return Int32Array.from(new Set(Array.from(ids, (w) => classOf[w]!)))
}

function selfCount({ ids, counts }: Neighbours, w: number): number {
  const i = ids.indexOf(w)
  return i < 0 ? 0 : counts[i]!
}

function countBigrams(sentences: Iterable<readonly string[]>, atLeast: number) {
  const all = [...sentences]
  const freq = new Map<string, number>()
  for (const s of all) for (const w of s) freq.set(w, (freq.get(w) ?? 0) + 1)
  const words = [...freq]
    .filter(([, n]) => n >= atLeast)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([w]) => w)
  const id = new Map(words.map((w, i) => [w, i]))
  const follow = words.map(() => new Map<number, number>())
  const precede = words.map(() => new Map<number, number>())
  for (const s of all)
    for (let i = 1; i < s.length; i++) {
      const a = id.get(s[i - 1]!)
      const b = id.get(s[i]!)
      if (a === undefined || b === undefined) continue
      follow[a]!.set(b, (follow[a]!.get(b) ?? 0) + 1)
      precede[b]!.set(a, (precede[b]!.get(a) ?? 0) + 1)
    }
  const pack = (m: Map<number, number>): Neighbours => ({
    ids: Int32Array.from(m.keys()),
    counts: Int32Array.from(m.values()),
  })
  return { words, after: follow.map(pack), before: precede.map(pack) }
}
