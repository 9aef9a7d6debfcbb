import type { Numbers, TrainedModel } from '../trained/index.ts'

/**
 * A small feed-forward network over features: each feature has a row of hidden values, the rows are added and
 * rectified, and every class weighs the sum. The first layer is thus a table, so that no matrix is multiplied there.
 * Source: Chen and Manning 2014, "A Fast and Accurate Dependency Parser using Neural Networks".
 */
export interface RowNet {
  readonly hidden: number
  /** hidden values by feature row, row after row */
  readonly rows: Float32Array
  readonly bias: Float32Array
  /** weights of the hidden values by class, class after class */
  readonly out: Float32Array
  readonly outBias: Float32Array
}

/** Sets `sum` to the rectified hidden values of `count` features. */
export function hide(net: RowNet, features: Int32Array, count: number, sum: Float32Array): void {
  const { hidden, rows } = net
  sum.set(net.bias)
  for (let f = 0; f < count; f++) {
    const at = features[f]! * hidden
    for (let j = 0; j < hidden; j += 4) {
      sum[j]! += rows[at + j]!
      sum[j + 1]! += rows[at + j + 1]!
      sum[j + 2]! += rows[at + j + 2]!
      sum[j + 3]! += rows[at + j + 3]!
    }
  }
  for (let j = 0; j < hidden; j++) if (sum[j]! < 0) sum[j] = 0
}

/** Score of one class for the hidden values. */
export function scoreClass(net: RowNet, sum: Float32Array, c: number): number {
  const { hidden, out } = net
  const at = c * hidden
  let even = net.outBias[c]!
  let odd = 0
  for (let j = 0; j < hidden; j += 2) {
    even += out[at + j]! * sum[j]!
    odd += out[at + j + 1]! * sum[j + 1]!
  }
  return even + odd
}

/** The class of [from, to) with the highest score. */
export function bestClass(net: RowNet, sum: Float32Array, from: number, to: number): number {
  let best = from
  let bestScore = Number.NEGATIVE_INFINITY
  for (let c = from; c < to; c++) {
    const score = scoreClass(net, sum, c)
    if (score > bestScore) {
      best = c
      bestScore = score
    }
  }
  return best
}

/** The network packed under `prefix`; its rows and classes are stored in eight bits with a scale for each. */
export function openRowNet(model: TrainedModel, prefix: string): RowNet {
  const hidden = model.meta[`${prefix}.hidden`] as number
  return {
    hidden,
    rows: unquantise(model, `${prefix}.rows`, hidden),
    bias: model.sections[`${prefix}.bias`] as Float32Array,
    out: unquantise(model, `${prefix}.out`, hidden),
    outBias: model.sections[`${prefix}.outBias`] as Float32Array,
  }
}

/** Sections that hold the network, under names that begin with `prefix`. */
export function packRowNet(prefix: string, net: RowNet): TrainedModel {
  return {
    meta: { [`${prefix}.hidden`]: net.hidden },
    sections: {
      ...quantiseRows(`${prefix}.rows`, net.rows, net.hidden),
      [`${prefix}.bias`]: net.bias,
      ...quantiseRows(`${prefix}.out`, net.out, net.hidden),
      [`${prefix}.outBias`]: net.outBias,
    },
  }
}

function unquantise(model: TrainedModel, name: string, hidden: number): Float32Array {
  const values = model.sections[name] as Int8Array
  const scales = model.sections[`${name}.scales`] as Float32Array
  const out = new Float32Array(values.length)
  for (let row = 0; row < scales.length; row++) {
    const scale = scales[row]!
    if (scale) for (let i = row * hidden; i < (row + 1) * hidden; i++) out[i] = values[i]! * scale
  }
  return out
}

/** Eight bits a value, scaled by the largest of its row: clipping outliers costs points. */
function quantiseRows(name: string, weights: Float32Array, hidden: number): Record<string, Numbers> {
  const values = new Int8Array(weights.length)
  const scales = new Float32Array(weights.length / hidden)
  for (let row = 0; row < scales.length; row++) {
    let largest = 0
    for (let i = row * hidden; i < (row + 1) * hidden; i++) largest = Math.max(largest, Math.abs(weights[i]!))
    scales[row] = largest / 127
    if (largest)
      for (let i = row * hidden; i < (row + 1) * hidden; i++) values[i] = Math.round(weights[i]! / scales[row]!)
  }
  return { [name]: values, [`${name}.scales`]: scales }
}
