import type { Judge } from '../../src/findings/statement/accept.ts'
import type { Chain } from '../../src/findings/statement/crf.ts'
import { packTrained, quantise, type TrainedModel } from '../../src/trained/index.ts'

// Smaller weights decide next to nothing and cost most of the file.
const CUT_BELOW = 0.05

/** Everything learned for statements as one model: weights in eight bits, word classes as lists of words. */
export function statementModel(
  classes: readonly (readonly string[])[],
  cues: Chain,
  spans: Chain,
  judge: Judge,
  about: Record<string, unknown>,
): TrainedModel {
  const meta: Record<string, unknown> = { ...about, classes: classes.map((words) => words.join(' ')) }
  const sections: Record<string, Int8Array> = {}
  for (const [name, chain] of [
    ['cues', cues],
    ['spans', spans],
  ] as const) {
    const unary = quantise(cut(chain.weights as Float32Array))
    const pairs = quantise(cut(chain.pairWeights as Float32Array))
    meta[`${name}.bits`] = chain.bits
    meta[`${name}.pairBits`] = chain.pairBits
    meta[`${name}.scale`] = unary.scale
    meta[`${name}.pairScale`] = pairs.scale
    sections[name] = unary.values
    sections[`${name}.pairs`] = pairs.values
  }
  const judged = quantise(judge.weights as Float32Array)
  meta['judge.scale'] = judged.scale
  sections.judge = judged.values
  return { meta, sections }
}

function cut(weights: Float32Array): Float32Array {
  return weights.map((w) => (Math.abs(w) < CUT_BELOW ? 0 : w))
}

export { packTrained }
