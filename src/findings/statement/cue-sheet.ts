import { addUnary, begin, type Chain, type FeatureRows, type Lattice, scorePairs } from './crf.ts'
import { cover, cueFeatures, LASTING } from './cue-features.ts'
import type { Encoded } from './encode.ts'

/**
 * The cue chain's scores of a dispatch, as far as they are the same whatever is covered: cues are looked for twice, and
 * most of the work is done once.
 */
export interface CueSheet {
  readonly chain: Chain
  readonly e: Encoded
  readonly rows: FeatureRows
  /** weights not yet scaled, those of what is covered left out */
  readonly lasting: Float32Array
  readonly pair: Float32Array
}

export function openSheet(chain: Chain, e: Encoded): CueSheet {
  const rows = cueFeatures(e, new Uint8Array(e.n))
  const lasting = new Float32Array(e.n * chain.labels)
  addUnary(chain, rows, 0, e.n, 0, LASTING, lasting)
  return { chain, e, rows, lasting, pair: scorePairs(chain, rows, 0, e.n) }
}

/** Scores of every sentence, in text order, given which tokens are known to lie in a content. */
export function* scoreSentences(sheet: CueSheet, covered: Uint8Array): Generator<{ from: number; lattice: Lattice }> {
  const { chain, e, rows, lasting, pair } = sheet
  const { labels } = chain
  cover(e, rows, covered)
  const unary = lasting.slice()
  addUnary(chain, rows, 0, e.n, LASTING, rows.stride, unary)
  for (let i = 0; i < unary.length; i++) unary[i]! *= chain.scale
  const square = labels * labels
  for (let from = 0; from < e.n; from = e.last[from]! + 1) {
    const to = e.last[from]! + 1
    const lattice = {
      n: to - from,
      labels,
      unary: unary.subarray(from * labels, to * labels),
      pair: pair.subarray(from * square, to * square),
    }
    begin(chain, lattice)
    yield { from, lattice }
  }
}
