import { join } from 'node:path'
import { examplesOf, goldTexts, type Judged } from '../../training/calibration/examples.ts'
import { chanceOf, fitConfidence } from '../../training/calibration/fit.ts'
import { binned, calibrationError, MOST_BINS, type Verdict } from '../../training/calibration/reliability.ts'
import type { Measure, QualityBench } from './measure.ts'

const ROOT = join(import.meta.dirname, '../..')
const FLOOR = 95
// one kind has too few findings for more
const BINS_OF_KIND = 4

/** How well confidence keeps its word: of the findings given 0.8, about 80 % should be right. */
export const bench: QualityBench = {
  name: 'calibration',
  about:
    '22 development and 14 sample dispatches with hand-made gold; each dispatch is judged by weights fitted to the 35 others; bins of equal size',
  needs: 'gold/dev',
  run(folder) {
    const texts = [
      ...goldTexts(folder),
      ...goldTexts(join(ROOT, 'bench/quality/sample-gold'), join(ROOT, 'samples/dispatches')),
    ]
    const judged = texts.flatMap(examplesOf)
    const docs = [...new Set(judged.map((e) => e.doc))]
    const heldOut = docs.flatMap((doc) => {
      const weights = fitConfidence(judged.filter((e) => e.doc !== doc))
      return judged.filter((e) => e.doc === doc).map((e) => ({ ...e, given: chanceOf(weights, e) }))
    })
    const kinds = [...new Set(judged.map((e) => e.kind))].sort()
    return [
      measure('all kinds, 100 - ECE', heldOut, FLOOR),
      ...kinds.map((kind) =>
        measure(
          `${kind}, 100 - ECE`,
          heldOut.filter((e) => e.kind === kind),
        ),
      ),
      asGiven(judged),
      ...diagram('all kinds', heldOut, MOST_BINS),
      ...kinds.flatMap((kind) =>
        diagram(
          kind,
          heldOut.filter((e) => e.kind === kind),
          BINS_OF_KIND,
        ),
      ),
    ]
  },
}

function measure(name: string, verdicts: readonly Verdict[], floor?: number): Measure {
  const right = verdicts.filter((v) => v.right).length
  const given = verdicts.reduce((sum, v) => sum + v.given, 0) / verdicts.length
  return {
    name,
    score: 100 - 100 * calibrationError(verdicts),
    ...(floor ? { floor } : {}),
    note: `given ${percent(given)} on average, right ${percent(right / verdicts.length)}, ${verdicts.length} findings`,
  }
}

/** The rows of a reliability diagram; none for a kind with too few findings for two. */
function diagram(name: string, verdicts: readonly Verdict[], most: number): Measure[] {
  const bins = binned(verdicts, most)
  if (bins.length < 2) return []
  return bins.map(({ from, to, given, right, count }) => ({
    name: `${name}, given ${percent(from)} to ${percent(to)}: right, %`,
    score: 100 * right,
    note: `given ${percent(given)} on average, ${count} findings`,
    unpinned: true,
  }))
}

/** What the product gives out is meant for texts nobody looked at, so on these it says too little. */
function asGiven(judged: readonly Judged[]): Measure {
  const verdicts = judged.map((e) => ({ given: e.confidence, right: e.right }))
  return { ...measure('as given out, 100 - ECE', verdicts), unpinned: true }
}

function percent(share: number): string {
  return `${(100 * share).toFixed(0)} %`
}
