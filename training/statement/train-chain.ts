import { type Chain, type FeatureRows, marginals, NEVER } from '../../src/findings/statement/crf.ts'
import { randomBits, shuffled } from './random.ts'

/** One window with the labels it should get; `weight` scales how much it counts. */
export interface Example {
  readonly rows: FeatureRows
  readonly from: number
  readonly n: number
  readonly labels: Uint8Array
  readonly weight: number
}

export interface ChainShape {
  readonly labels: number
  readonly allowed: Uint8Array
  readonly bits: number
  readonly pairBits: number
}

export interface TrainingPlan {
  readonly epochs: number
  readonly rate: number
  /** features seen less often are left out */
  readonly atLeast: number
  readonly seed: number
  readonly log?: (line: string) => void
}

// wide enough that counts of different features seldom meet
const COUNT_BITS = 25
// so large a start keeps the first steps small: 1e-3 costs 1.2 points of content on PolNeAR dev
const START = 1

/**
 * Fits a chain by stochastic gradients (AdaGrad). Half of the features are dropped at random at each step and the rest
 * counted twice: on PolNeAR this brings 1 to 3 points over none, and a weight penalty nothing.
 */
export function trainChain(shape: ChainShape, examples: readonly Example[], plan: TrainingPlan): Chain {
  const { labels, bits, pairBits } = shape
  const places = 1 << bits
  const square = labels * labels
  const weights = new Float32Array(places * labels)
  const squares = new Float32Array(places * labels).fill(START)
  const pairWeights = new Float32Array((1 << pairBits) * square)
  const pairSquares = new Float32Array((1 << pairBits) * square).fill(START)
  const mean = new Float32Array(weights.length)
  const pairMean = new Float32Array(pairWeights.length)
  const averagedFrom = Math.ceil(plan.epochs / 2)
  const often = countFeatures(examples, plan.atLeast)
  const next = randomBits(plan.seed)
  const mask = places - 1
  const pairMask = (1 << pairBits) - 1
  const countMask = (1 << COUNT_BITS) - 1
  for (let epoch = 0; epoch < plan.epochs; epoch++) {
    let loss = 0
    const rate = plan.rate / (1 + 0.15 * epoch)
    for (const at of shuffled(examples.length, next)) {
      const { rows, from, n, labels: gold, weight } = examples[at]!
      const unary = new Float32Array(n * labels)
      const pair = new Float32Array(n * square)
      const kept = new Int32Array(n * rows.stride)
      const ends = new Int32Array(n)
      let used = 0
      let coins = 0
      let left = 0
      for (let i = 0; i < n; i++) {
        const out = i * labels
        const start = (from + i) * rows.stride
        for (let k = start; k < start + rows.stride; k++) {
          if (!left) {
            coins = next()
            left = 32
          }
          const keep = coins & 1
          coins >>>= 1
          left--
          if (!keep) continue
          const key = rows.keys[k]!
          if (!often[(key ^ (key >>> 7)) & countMask]) continue
          const place = (key & mask) * labels
          kept[used++] = place
          for (let y = 0; y < labels; y++) unary[out + y]! += 2 * weights[place + y]!
        }
        ends[i] = used
        const outPair = i * square
        for (let k = (from + i) * rows.pairStride, end = k + rows.pairStride; k < end; k++) {
          const place = (rows.pairKeys[k]! & pairMask) * square
          for (let q = 0; q < square; q++) pair[outPair + q]! += pairWeights[place + q]!
        }
        for (let q = 0; q < square; q++) if (!shape.allowed[q]) pair[outPair + q] = NEVER
      }
      for (let y = 0; y < labels; y++) if (!shape.allowed[square + y]) unary[y] = NEVER
      const { logZ, at: chance, alpha, beta } = marginals({ n, labels, unary, pair })
      loss += logZ - pathScore(unary, pair, gold, n, labels)
      let k = 0
      for (let i = 0; i < n; i++) {
        for (let y = 0; y < labels; y++) {
          const g = weight * 2 * (chance[i * labels + y]! - (gold[i] === y ? 1 : 0))
          if (Math.abs(g) < 1e-4) continue
          for (let f = k; f < ends[i]!; f++) {
            const p = kept[f]! + y
            squares[p]! += g * g
            weights[p]! -= (rate * g) / Math.sqrt(squares[p]!)
          }
        }
        k = ends[i]!
        if (!i) continue
        for (let q = 0; q < square; q++) {
          if (!shape.allowed[q]) continue
          const a = Math.trunc(q / labels)
          const b = q % labels
          const expected = Math.exp(
            alpha[(i - 1) * labels + a]! +
              pair[i * square + q]! +
              unary[i * labels + b]! +
              beta[i * labels + b]! -
              logZ,
          )
          const g = weight * (expected - (gold[i - 1] === a && gold[i] === b ? 1 : 0))
          if (Math.abs(g) < 1e-4) continue
          for (let f = (from + i) * rows.pairStride, end = f + rows.pairStride; f < end; f++) {
            const p = (rows.pairKeys[f]! & pairMask) * square + q
            pairSquares[p]! += g * g
            pairWeights[p]! -= (rate * g) / Math.sqrt(pairSquares[p]!)
          }
        }
      }
    }
    if (epoch >= averagedFrom) {
      const share = 1 / (plan.epochs - averagedFrom)
      for (let i = 0; i < mean.length; i++) mean[i]! += share * weights[i]!
      for (let i = 0; i < pairMean.length; i++) pairMean[i]! += share * pairWeights[i]!
    }
    plan.log?.(`epoch ${epoch + 1}: loss ${(loss / examples.length).toFixed(3)}`)
  }
  return { ...shape, weights: mean, pairWeights: pairMean, scale: 1, pairScale: 1 }
}

function pathScore(unary: Float32Array, pair: Float32Array, gold: Uint8Array, n: number, labels: number): number {
  let sum = 0
  for (let i = 0; i < n; i++) {
    sum += unary[i * labels + gold[i]!]!
    if (i) sum += pair[(i * labels + gold[i - 1]!) * labels + gold[i]!]!
  }
  return sum
}

/** Which features were seen often enough, by the low bits of their keys. */
function countFeatures(examples: readonly Example[], atLeast: number): Uint8Array {
  const counts = new Uint8Array(1 << COUNT_BITS)
  const mask = counts.length - 1
  for (const { rows, from, n } of examples)
    for (let k = from * rows.stride, end = (from + n) * rows.stride; k < end; k++) {
      const key = rows.keys[k]!
      const at = (key ^ (key >>> 7)) & mask
      if (counts[at]! < 255) counts[at]!++
    }
  for (let i = 0; i < counts.length; i++) counts[i] = counts[i]! >= atLeast ? 1 : 0
  return counts
}
