import { JUDGE_BITS, type Judge, judgeKeys, rivalsOf } from '../../src/findings/statement/accept.ts'
import type { Candidate } from '../../src/findings/statement/propose.ts'
import type { TrainingText } from './documents.ts'
import { randomBits, shuffled } from './random.ts'
import { jaccard } from './score.ts'

/** Candidates of one text read by chains that never saw it. */
export interface HeldOut {
  readonly text: TrainingText
  readonly candidates: readonly Candidate[]
}

// a candidate is right where it shares this much of its content with one of the gold
const RIGHT_FROM = 0.5

/** Fits the judge by logistic regression (AdaGrad, L2) on held-out candidates. */
export function trainJudge(heldOut: readonly HeldOut[], seed: number): Judge {
  const rows = heldOut.flatMap(({ text, candidates }) => {
    const rivals = rivalsOf(candidates)
    return candidates.map((c, i) => ({
      keys: judgeKeys(text.e, c, rivals[i]!).map((k) => k & ((1 << JUDGE_BITS) - 1)),
      right: isRight(text, c) ? 1 : 0,
    }))
  })
  const weights = new Float32Array(1 << JUDGE_BITS)
  const squares = new Float32Array(1 << JUDGE_BITS).fill(1)
  const next = randomBits(seed)
  for (let epoch = 0; epoch < 12; epoch++)
    for (const at of shuffled(rows.length, next)) {
      const { keys, right } = rows[at]!
      let sum = 0
      for (const k of keys) sum += weights[k]!
      const error = 1 / (1 + Math.exp(-sum)) - right
      for (const k of keys) {
        const g = error + 2e-3 * weights[k]!
        squares[k]! += g * g
        weights[k]! -= (0.15 * g) / Math.sqrt(squares[k]!)
      }
    }
  return { weights, scale: 1 }
}

export function isRight(text: TrainingText, candidate: Candidate): boolean {
  const content = tokensOfRanges(candidate.content)
  return text.gold.some((g) => jaccard(content, g.content) >= RIGHT_FROM)
}

export function tokensOfRanges(ranges: readonly (readonly [number, number])[]): number[] {
  return ranges.flatMap(([from, to]) => Array.from({ length: to - from }, (_, i) => from + i))
}
