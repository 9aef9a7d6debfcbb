import type { Numbers, TrainedModel } from '../trained/index.ts'

/**
 * A small feed-forward network over features: each feature has a row of hidden values, the rows are added and
 * rectified, and every class weighs the sum. The first layer is thus a table, so that no matrix is multiplied there.
 * Source: Chen and Manning 2014, "A Fast and Accurate Dependency Parser using Neural Networks".
 */
export interface RowNet {
  /** hidden values, a multiple of sixteen */
  readonly hidden: number
  /** hidden values by feature row, in eight bits and units of `scale` */
  readonly rows: Int8Array
  readonly scale: number
  readonly bias: Float32Array
  /** weights of the hidden values by class, class after class */
  readonly out: Float32Array
  readonly outBias: Float32Array
}

/** A network made ready to be asked: two hidden values share a number of 32 bits, so that one addition adds both. */
export interface OpenNet {
  readonly hidden: number
  /** values of `RowNet.rows` raised by `RAISE`, each in 16 bits */
  readonly pairs: Int32Array
  readonly scale: number
  readonly bias: Float64Array
  readonly out: Float64Array
  readonly outBias: Float64Array
  /** the hidden values of the last `hide`; doubles, since JavaScript reckons in them */
  readonly sum: Float64Array
  /** which of them are above zero: the first `liveCount` */
  readonly live: Int32Array
  liveCount: number
}

// Raised values are never negative, so a sum in the low 16 bits takes nothing from the high ones. Up to 257 features.
const RAISE = 128

/**
 * @param folds rows that often come together: their sum stands behind the last row, as one more for each of them
 */
export function openNet(
  { hidden, rows, scale, bias, out, outBias }: RowNet,
  folds: readonly (readonly number[])[] = [],
): OpenNet {
  const raised = new Uint16Array(rows.length + folds.length * hidden)
  for (let i = 0; i < rows.length; i++) raised[i] = rows[i]! + RAISE
  folds.forEach((fold, k) => {
    const at = rows.length + k * hidden
    for (const row of fold) for (let j = 0; j < hidden; j++) raised[at + j]! += raised[row * hidden + j]!
  })
  return {
    hidden,
    pairs: new Int32Array(raised.buffer),
    scale,
    bias: Float64Array.from(bias),
    out: Float64Array.from(out),
    outBias: Float64Array.from(outBias),
    sum: new Float64Array(hidden),
    live: new Int32Array(hidden),
    liveCount: 0,
  }
}

/**
 * Sets `net.sum` to the rectified hidden values of `count` rows, which stand for `features` of them.
 *
 * Sixteen hidden values at a time stay in registers while the features pass: four times as fast as row by row.
 */
export function hide(net: OpenNet, rows: Int32Array, count: number, features = count): void {
  const { pairs, hidden } = net
  const width = hidden >> 1
  const raised = features * RAISE
  for (let j = 0; j < width; j += 8) {
    let a = 0
    let b = 0
    let c = 0
    let d = 0
    let e = 0
    let f = 0
    let g = 0
    let h = 0
    for (let k = 0; k < count; k++) {
      const at = (rows[k]! * width + j) | 0
      a = (a + pairs[at]!) | 0
      b = (b + pairs[at + 1]!) | 0
      c = (c + pairs[at + 2]!) | 0
      d = (d + pairs[at + 3]!) | 0
      e = (e + pairs[at + 4]!) | 0
      f = (f + pairs[at + 5]!) | 0
      g = (g + pairs[at + 6]!) | 0
      h = (h + pairs[at + 7]!) | 0
    }
    unfold(net, 2 * j, a, raised)
    unfold(net, 2 * j + 2, b, raised)
    unfold(net, 2 * j + 4, c, raised)
    unfold(net, 2 * j + 6, d, raised)
    unfold(net, 2 * j + 8, e, raised)
    unfold(net, 2 * j + 10, f, raised)
    unfold(net, 2 * j + 12, g, raised)
    unfold(net, 2 * j + 14, h, raised)
  }
  const { sum, live } = net
  let n = 0
  for (let j = 0; j < hidden; j++) if (sum[j]! > 0) live[n++] = j
  net.liveCount = n
}

/** Sets two hidden values from the two sums a number holds. */
function unfold(net: OpenNet, j: number, both: number, raised: number): void {
  const { sum, scale, bias } = net
  const low = ((both & 0xffff) - raised) * scale + bias[j]!
  const high = ((both >>> 16) - raised) * scale + bias[j + 1]!
  sum[j] = Math.max(0, low)
  sum[j + 1] = Math.max(0, high)
}

/** Score of one class for the hidden values. */
export function scoreClass(net: OpenNet, c: number): number {
  const { hidden, out, sum } = net
  const at = c * hidden
  let even = net.outBias[c]!
  let odd = 0
  for (let j = 0; j < hidden; j += 4) {
    even += out[at + j]! * sum[j]! + out[at + j + 2]! * sum[j + 2]!
    odd += out[at + j + 1]! * sum[j + 1]! + out[at + j + 3]! * sum[j + 3]!
  }
  return even + odd
}

/** The class of [from, to) with the highest score; four classes are weighed in one pass over the hidden values above zero. */
export function bestClass(net: OpenNet, from: number, to: number): number {
  const { hidden, out, outBias, sum, live, liveCount } = net
  let best = from
  let bestScore = Number.NEGATIVE_INFINITY
  let k = from
  for (; k + 4 <= to; k += 4) {
    const at0 = k * hidden
    const at1 = at0 + hidden
    const at2 = at1 + hidden
    const at3 = at2 + hidden
    let a = outBias[k]!
    let b = outBias[k + 1]!
    let c = outBias[k + 2]!
    let d = outBias[k + 3]!
    for (let i = 0; i < liveCount; i++) {
      const j = live[i]!
      const s = sum[j]!
      a += out[at0 + j]! * s
      b += out[at1 + j]! * s
      c += out[at2 + j]! * s
      d += out[at3 + j]! * s
    }
    if (a > bestScore) [best, bestScore] = [k, a]
    if (b > bestScore) [best, bestScore] = [k + 1, b]
    if (c > bestScore) [best, bestScore] = [k + 2, c]
    if (d > bestScore) [best, bestScore] = [k + 3, d]
  }
  for (; k < to; k++) {
    const score = scoreClass(net, k)
    if (score > bestScore) [best, bestScore] = [k, score]
  }
  return best
}

/** The network packed under `prefix`. */
export function unpackRowNet(model: TrainedModel, prefix: string): RowNet {
  const out = model.sections[`${prefix}.out`] as Int8Array
  const outScale = model.meta[`${prefix}.outScale`] as number
  return {
    hidden: model.meta[`${prefix}.hidden`] as number,
    rows: model.sections[`${prefix}.rows`] as Int8Array,
    scale: model.meta[`${prefix}.scale`] as number,
    bias: model.sections[`${prefix}.bias`] as Float32Array,
    out: Float32Array.from(out, (w) => w * outScale),
    outBias: model.sections[`${prefix}.outBias`] as Float32Array,
  }
}

/**
 * Sections that hold the network, under names that begin with `prefix`. Row values up to `small` become zero, which
 * costs little and packs well.
 */
export function packRowNet(prefix: string, net: RowNet, small = 0): TrainedModel {
  let largest = 0
  for (const w of net.out) largest = Math.max(largest, Math.abs(w))
  const outScale = largest / 127 || 1
  const sections: Record<string, Numbers> = {
    [`${prefix}.rows`]: small ? net.rows.map((w) => (Math.abs(w) <= small ? 0 : w)) : net.rows,
    [`${prefix}.bias`]: net.bias,
    [`${prefix}.out`]: Int8Array.from(net.out, (w) => Math.round(w / outScale)),
    [`${prefix}.outBias`]: net.outBias,
  }
  return {
    meta: { [`${prefix}.hidden`]: net.hidden, [`${prefix}.scale`]: net.scale, [`${prefix}.outScale`]: outScale },
    sections,
  }
}
