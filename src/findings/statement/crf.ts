/**
 * A linear chain over tokens: scores of labels by hashed features, scores of label pairs by a few more.
 * `weights` holds one row of `labels` per place of the table, `pairWeights` one row of `labels`² per place.
 */
export interface Chain {
  readonly labels: number
  /** log2 of the number of places */
  readonly bits: number
  readonly pairBits: number
  readonly weights: Int8Array | Float32Array
  readonly pairWeights: Int8Array | Float32Array
  /** what a weight of 1 is worth */
  readonly scale: number
  readonly pairScale: number
  /** pairs (from × labels + to) that may stand beside each other; the row `labels` is the start */
  readonly allowed: Uint8Array
}

/** Keys of the features of some tokens, `stride` keys a token. */
export interface FeatureRows {
  readonly keys: Int32Array
  readonly stride: number
  readonly pairKeys: Int32Array
  readonly pairStride: number
}

/** Scores of one window: `unary[i × labels + y]`, `pair[(i × labels + from) × labels + to]` for the step into token i. */
export interface Lattice {
  readonly n: number
  readonly labels: number
  readonly unary: Float32Array
  readonly pair: Float32Array
}

export const NEVER = -1e9

/** Scores tokens [from, from + n) of the feature rows. */
export function score(chain: Chain, rows: FeatureRows, from: number, n: number): Lattice {
  const { labels } = chain
  const unary = new Float32Array(n * labels)
  addUnary(chain, rows, from, n, 0, rows.stride, unary)
  for (let i = 0; i < unary.length; i++) unary[i]! *= chain.scale
  const lattice = { n, labels, unary, pair: scorePairs(chain, rows, from, n) }
  begin(chain, lattice)
  return lattice
}

/** A window begins only with a label that may. */
export function begin({ labels, allowed }: Chain, { n, unary }: Lattice): void {
  for (let y = 0; y < labels; y++) if (n && !allowed[labels * labels + y]) unary[y] = NEVER
}

/** Scores of label pairs for the step into each of the tokens [from, from + n). */
export function scorePairs(chain: Chain, rows: FeatureRows, from: number, n: number): Float32Array {
  const { labels, pairWeights, pairScale, allowed } = chain
  const { pairKeys, pairStride } = rows
  const mask = (1 << chain.pairBits) - 1
  const square = labels * labels
  const pair = new Float32Array(n * square)
  const sums = new Float64Array(square)
  for (let i = 0; i < n; i++) {
    const out = i * square
    sums.fill(0)
    for (let k = (from + i) * pairStride, end = k + pairStride; k < end; k++) {
      const place = (pairKeys[k]! & mask) * square
      for (let p = 0; p < square; p++) sums[p]! += pairWeights[place + p]!
    }
    for (let p = 0; p < square; p++) pair[out + p] = allowed[p] ? sums[p]! * pairScale : NEVER
  }
  return pair
}

/** Adds to `unary` the weights, not yet scaled, of features [first, last) of the tokens [from, from + n). */
export function addUnary(
  { labels, weights, bits }: Chain,
  { keys, stride }: FeatureRows,
  from: number,
  n: number,
  first: number,
  last: number,
  unary: Float32Array,
): void {
  const mask = (1 << bits) - 1
  // three and five labels, which the product has, stay in registers
  if (labels === 5) {
    for (let i = 0; i < n; i++) {
      let a = 0
      let b = 0
      let c = 0
      let d = 0
      let e = 0
      const row = (from + i) * stride
      for (let k = row + first; k < row + last; k++) {
        const at = (keys[k]! & mask) * 5
        a += weights[at]!
        b += weights[at + 1]!
        c += weights[at + 2]!
        d += weights[at + 3]!
        e += weights[at + 4]!
      }
      const out = i * 5
      unary[out]! += a
      unary[out + 1]! += b
      unary[out + 2]! += c
      unary[out + 3]! += d
      unary[out + 4]! += e
    }
    return
  }
  for (let i = 0; i < n; i++) {
    const row = (from + i) * stride
    for (let k = row + first; k < row + last; k++) {
      const at = (keys[k]! & mask) * labels
      for (let y = 0; y < labels; y++) unary[i * labels + y]! += weights[at + y]!
    }
  }
}

/** The best labels of a window and the logarithm of their probability. */
export function bestPath(lattice: Lattice): { path: Uint8Array; score: number } {
  const { n, labels, unary, pair } = lattice
  const best = new Float64Array(n * labels)
  const back = new Uint8Array(n * labels)
  for (let y = 0; y < labels; y++) best[y] = unary[y]!
  for (let i = 1; i < n; i++)
    for (let y = 0; y < labels; y++) {
      let top = Number.NEGATIVE_INFINITY
      for (let z = 0; z < labels; z++) {
        const s = best[(i - 1) * labels + z]! + pair[(i * labels + z) * labels + y]!
        if (s > top) {
          top = s
          back[i * labels + y] = z
        }
      }
      best[i * labels + y] = top + unary[i * labels + y]!
    }
  const path = new Uint8Array(n)
  if (!n) return { path, score: 0 }
  let y = 0
  for (let z = 1; z < labels; z++) if (best[(n - 1) * labels + z]! > best[(n - 1) * labels + y]!) y = z
  const top = best[(n - 1) * labels + y]!
  for (let i = n - 1; i >= 0; i--) {
    path[i] = y
    y = back[i * labels + y]!
  }
  return { path, score: top }
}

/** Forward and backward sums: the window's log partition and the probability of each label at each token. */
export function marginals(lattice: Lattice): {
  logZ: number
  at: Float64Array
  alpha: Float64Array
  beta: Float64Array
} {
  const { n, labels, unary, pair } = lattice
  const alpha = new Float64Array(n * labels)
  const beta = new Float64Array(n * labels)
  const at = new Float64Array(n * labels)
  for (let y = 0; y < labels; y++) alpha[y] = unary[y]!
  for (let i = 1; i < n; i++)
    for (let y = 0; y < labels; y++) {
      let top = Number.NEGATIVE_INFINITY
      for (let z = 0; z < labels; z++) {
        const s = alpha[(i - 1) * labels + z]! + pair[(i * labels + z) * labels + y]!
        if (s > top) top = s
      }
      let sum = 0
      for (let z = 0; z < labels; z++)
        sum += Math.exp(alpha[(i - 1) * labels + z]! + pair[(i * labels + z) * labels + y]! - top)
      alpha[i * labels + y] = top + Math.log(sum) + unary[i * labels + y]!
    }
  for (let i = n - 2; i >= 0; i--)
    for (let z = 0; z < labels; z++) {
      let top = Number.NEGATIVE_INFINITY
      for (let y = 0; y < labels; y++) {
        const s =
          pair[((i + 1) * labels + z) * labels + y]! + unary[(i + 1) * labels + y]! + beta[(i + 1) * labels + y]!
        if (s > top) top = s
      }
      let sum = 0
      for (let y = 0; y < labels; y++)
        sum += Math.exp(
          pair[((i + 1) * labels + z) * labels + y]! + unary[(i + 1) * labels + y]! + beta[(i + 1) * labels + y]! - top,
        )
      beta[i * labels + z] = top + Math.log(sum)
    }
  let top = Number.NEGATIVE_INFINITY
  for (let y = 0; y < labels; y++) top = Math.max(top, alpha[(n - 1) * labels + y]!)
  let sum = 0
  for (let y = 0; y < labels; y++) sum += Math.exp(alpha[(n - 1) * labels + y]! - top)
  const logZ = top + Math.log(sum)
  for (let k = 0; k < n * labels; k++) at[k] = Math.exp(alpha[k]! + beta[k]! - logZ)
  return { logZ, at, alpha, beta }
}
