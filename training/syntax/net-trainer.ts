import type { RowNet } from '../../src/parse/row-net.ts'

/** Settings of the optimiser. Source: Kingma and Ba 2015 (Adam). */
const BETA1 = 0.9
const BETA2 = 0.999
const EPSILON = 1e-8
/** Hidden values of a row are cut here, so that eight bits resolve the small ones. */
export const LARGEST_ROW = 2

/** Deterministic random numbers in [0, 1), so that training gives the same model again. Source: mulberry32. */
export function randomFrom(seed: number): () => number {
  let a = seed
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

export interface NetSettings {
  /** share of hidden values left out at each step */
  readonly drop: number
  /** share of features left out at each step */
  readonly miss: number
  readonly seed: number
}

/** A RowNet while it is trained. */
interface FloatNet {
  readonly hidden: number
  readonly rows: Float32Array
  readonly bias: Float32Array
  readonly out: Float32Array
  readonly outBias: Float32Array
}

/** Trains a RowNet example by example; rows move only when they were used. */
export class NetTrainer {
  readonly net: FloatNet
  readonly sum: Float32Array
  rate = 0.001
  private readonly random: () => number
  private readonly drop: number
  private readonly miss: number
  private readonly kept: Int32Array
  private keptCount = 0
  private readonly mask: Float32Array
  private readonly sumGrad: Float32Array
  private readonly params: Param[]
  private readonly rows: Param
  private readonly touched: Int32Array
  private readonly isTouched: Uint8Array
  private readonly used: Uint8Array
  private touchedCount = 0
  private step = 0

  constructor(rowCount: number, hidden: number, classes: number, settings: NetSettings) {
    this.random = randomFrom(settings.seed)
    this.drop = settings.drop
    this.miss = settings.miss
    const near = (n: number, scale: number) => Float32Array.from({ length: n }, () => (this.random() - 0.5) * 2 * scale)
    this.net = {
      hidden,
      rows: near(rowCount * hidden, 0.05),
      bias: near(hidden, 0.05),
      out: near(classes * hidden, 0.1),
      outBias: new Float32Array(classes),
    }
    this.sum = new Float32Array(hidden)
    this.sumGrad = new Float32Array(hidden)
    this.mask = new Float32Array(hidden)
    this.rows = newParam(this.net.rows)
    this.params = [newParam(this.net.bias), newParam(this.net.out), newParam(this.net.outBias)]
    this.kept = new Int32Array(200)
    this.touched = new Int32Array(rowCount)
    this.isTouched = new Uint8Array(rowCount)
    this.used = new Uint8Array(rowCount)
  }

  /** Hidden values with some features and some values left out at random; the rest are raised to keep the sum. */
  forward(features: Int32Array, count: number): void {
    const { hidden, rows, bias } = this.net
    const { sum, mask, kept } = this
    sum.set(bias)
    const raise = 1 / (1 - this.miss)
    this.keptCount = 0
    for (let f = 0; f < count; f++) {
      if (this.random() < this.miss) continue
      kept[this.keptCount++] = features[f]!
      const at = features[f]! * hidden
      for (let j = 0; j < hidden; j++) sum[j]! += raise * rows[at + j]!
    }
    const keep = 1 / (1 - this.drop)
    for (let j = 0; j < hidden; j++) {
      mask[j] = sum[j]! > 0 && this.random() >= this.drop ? keep : 0
      sum[j]! *= mask[j]!
    }
    this.sumGrad.fill(0)
  }

  /** Takes in the error of one class's score. */
  pull(c: number, error: number): void {
    const { hidden, out } = this.net
    const outGrad = this.params[1]!.grad
    const at = c * hidden
    for (let j = 0; j < hidden; j++) {
      outGrad[at + j]! += error * this.sum[j]!
      this.sumGrad[j]! += error * out[at + j]!
    }
    this.params[2]!.grad[c]! += error
  }

  /** Carries the errors taken in back to the features' rows. */
  backward(): void {
    const { hidden } = this.net
    const { sumGrad, mask } = this
    const biasGrad = this.params[0]!.grad
    for (let j = 0; j < hidden; j++) {
      sumGrad[j]! *= mask[j]!
      biasGrad[j]! += sumGrad[j]!
      sumGrad[j]! /= 1 - this.miss
    }
    const { grad } = this.rows
    for (let f = 0; f < this.keptCount; f++) {
      const row = this.kept[f]!
      if (!this.isTouched[row]) {
        this.isTouched[row] = 1
        this.used[row] = 1
        this.touched[this.touchedCount++] = row
      }
      const at = row * hidden
      for (let j = 0; j < hidden; j++) grad[at + j]! += sumGrad[j]!
    }
  }

  /**
   * The network as it will be read: rows in eight bits, one scale for all. Rows that no example used are zero, since
   * they would only be noise and bytes.
   */
  snapshot(): RowNet {
    const { hidden, rows, bias, out, outBias } = this.net
    let largest = 0
    this.used.forEach((isUsed, row) => {
      if (isUsed)
        for (let i = row * hidden; i < (row + 1) * hidden; i++) largest = Math.max(largest, Math.abs(rows[i]!))
    })
    const scale = Math.min(largest, LARGEST_ROW) / 127 || 1
    const small = new Int8Array(rows.length)
    this.used.forEach((isUsed, row) => {
      if (isUsed)
        for (let i = row * hidden; i < (row + 1) * hidden; i++)
          small[i] = Math.max(-127, Math.min(127, Math.round(rows[i]! / scale)))
    })
    return { hidden, rows: small, scale, bias: bias.slice(), out: out.slice(), outBias: outBias.slice() }
  }

  /** Moves the weights by what was taken in since the last time. */
  update(): void {
    this.step++
    const rate = (this.rate * Math.sqrt(1 - BETA2 ** this.step)) / (1 - BETA1 ** this.step)
    for (const param of this.params) adam(param, 0, param.value.length, rate)
    const { hidden } = this.net
    for (let t = 0; t < this.touchedCount; t++) {
      const row = this.touched[t]!
      this.isTouched[row] = 0
      adam(this.rows, row * hidden, (row + 1) * hidden, rate)
    }
    this.touchedCount = 0
  }
}

interface Param {
  readonly value: Float32Array
  readonly grad: Float32Array
  readonly mean: Float32Array
  readonly square: Float32Array
}

function newParam(value: Float32Array): Param {
  const zeros = () => new Float32Array(value.length)
  return { value, grad: zeros(), mean: zeros(), square: zeros() }
}

function adam({ value, grad, mean, square }: Param, from: number, to: number, rate: number): void {
  for (let i = from; i < to; i++) {
    const g = grad[i]!
    mean[i] = BETA1 * mean[i]! + (1 - BETA1) * g
    square[i] = BETA2 * square[i]! + (1 - BETA2) * g * g
    value[i]! -= (rate * mean[i]!) / (Math.sqrt(square[i]!) + EPSILON)
    grad[i] = 0
  }
}

/** Turns scores into probabilities, in place. */
export function softmax(scores: Float64Array, count: number): void {
  let largest = Number.NEGATIVE_INFINITY
  for (let c = 0; c < count; c++) largest = Math.max(largest, scores[c]!)
  let total = 0
  for (let c = 0; c < count; c++) {
    scores[c] = Math.exp(scores[c]! - largest)
    total += scores[c]!
  }
  for (let c = 0; c < count; c++) scores[c]! /= total
}

/** The list in another order, the same for the same random numbers. */
export function shuffle<T>(list: readonly T[], random: () => number): T[] {
  const out = [...list]
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[out[i], out[j]] = [out[j]!, out[i]!]
  }
  return out
}
