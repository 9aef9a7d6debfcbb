import { join } from 'node:path'
import { keepBest } from '../../src/findings/statement/accept.ts'
import { ACCEPT_CHAIN } from '../../src/findings/statement/agree.ts'
import { openReader, readCandidates } from '../../src/findings/statement/chains.ts'
import { CUE_CLASSES, cueClass, opensQuoted } from '../../training/statement/cue-class.ts'
import { prepare, type TrainingText } from '../../training/statement/documents.ts'
import { readPolnear } from '../../training/statement/polnear.ts'
import {
  addText,
  calibrationError,
  f1,
  newTally,
  ROLES,
  type Tally,
  type TokenAttribution,
} from '../../training/statement/score.ts'
import { isRight, tokensOfRanges } from '../../training/statement/train-judge.ts'
import type { Measure, QualityBench } from './measure.ts'

const SPANS = { source: [72, 80], cue: [66, 74], content: [57, 67] } as const
const OVERLAP = { '0.8': [58, 70], '0.3': [73, 83] } as const

/**
 * Statements against PolNeAR dev in PolNeAR's own convention: the chains alone, before the house's edges are cut.
 * The whole finder is scored on the development dispatches (`dispatches`).
 */
export const bench: QualityBench = {
  name: 'statements',
  about: 'PolNeAR dev (84 texts, 2,193 attributions), trained on train; F1 unless said otherwise',
  needs: 'data/polnear',
  run(folder) {
    const reader = openReader()
    const texts = prepare(readPolnear(join(folder, 'dev')), reader.clusterOf)
    const ceiling = annotatorCeiling([
      ...prepare(
        readPolnear(join(folder, 'train')).filter((t) => t.others.length),
        () => 0,
      ),
      ...texts,
    ])
    const tally = newTally()
    const recall = new Map<string, { n: number; at3: number; at8: number }>()
    const confidences: { confidence: number; right: boolean }[] = []
    for (const text of texts) {
      const { candidates, chances } = readCandidates(reader, text.e, text.edges)
      const kept = keepBest(candidates, chances, ACCEPT_CHAIN, true)
      for (const i of kept) confidences.push({ confidence: chances[i]!, right: isRight(text, candidates[i]!) })
      const read = kept.map((i): TokenAttribution => {
        const { cue, source, content } = candidates[i]!
        return {
          source: tokensOfRanges(source),
          cue: tokensOfRanges([[cue.from, cue.to]]),
          content: tokensOfRanges(content),
        }
      })
      const { overlap } = addText(tally, read, text.gold)
      for (const [i, a] of text.gold.entries()) countClass(recall, text, a, overlap[i]!)
    }
    return [...measures(tally, ceiling), ...classMeasures(recall), calibration(confidences)]
  },
}

function countClass(
  recall: Map<string, { n: number; at3: number; at8: number }>,
  text: TrainingText,
  a: TokenAttribution,
  overlap: number,
): void {
  if (!a.content.length) return
  const names: string[] = [cueClass(text, a)]
  if (opensQuoted(text, a)) names.push(QUOTED)
  for (const name of names) {
    const c = recall.get(name) ?? { n: 0, at3: 0, at8: 0 }
    recall.set(name, { n: c.n + 1, at3: c.at3 + (overlap >= 0.3 ? 1 : 0), at8: c.at8 + (overlap >= 0.8 ? 1 : 0) })
  }
}

const QUOTED = 'contents that open with a quotation mark'

function measures(tally: Tally, ceiling: Tally): Measure[] {
  const note = (score: number) => `annotators among each other ${score.toFixed(1)}`
  const { right, touching, n } = tally.sources
  return [
    ...ROLES.map((role) => ({
      name: `exact spans, ${role}`,
      score: f1(tally.spans[role]),
      floor: SPANS[role][0],
      aim: SPANS[role][1],
      note: note(f1(ceiling.spans[role])),
    })),
    ...(['0.8', '0.3'] as const).map((at) => ({
      name: `content overlap >= ${at}`,
      score: f1(tally.overlap[at]),
      floor: OVERLAP[at][0],
      aim: OVERLAP[at][1],
      note: note(f1(ceiling.overlap[at])),
    })),
    {
      name: 'source right of those found, %',
      score: (100 * right) / n,
      floor: 85,
      aim: 92,
      note: `touching ${((100 * touching) / n).toFixed(1)}, n ${n}`,
    },
  ]
}

function classMeasures(recall: ReadonlyMap<string, { n: number; at3: number; at8: number }>): Measure[] {
  return [...CUE_CLASSES, QUOTED].flatMap((name) => {
    const c = recall.get(name)
    if (!c) return []
    const say = name === CUE_CLASSES[0]
    return [
      {
        name: `${name}: recall at 0.3`,
        score: (100 * c.at3) / c.n,
        note: `n ${c.n}`,
        ...(say ? { floor: 94, aim: 98 } : {}),
      },
      {
        name: `${name}: recall at 0.8`,
        score: (100 * c.at8) / c.n,
        note: `n ${c.n}`,
        ...(say ? { floor: 83, aim: 93 } : {}),
      },
    ]
  })
}

function calibration(confidences: readonly { confidence: number; right: boolean }[]): Measure {
  const error = calibrationError(confidences)
  return {
    name: 'calibration, 100 - ECE in points',
    score: 100 - 100 * error,
    floor: 95,
    note: `expected calibration error ${error.toFixed(3)} over ${confidences.length} statements`,
  }
}

/** How well a second annotator does against the one used as gold, on the texts several read (16 of train, 2 of dev). */
function annotatorCeiling(texts: readonly TrainingText[]): Tally {
  const tally = newTally()
  for (const text of texts) for (const other of text.others) addText(tally, other, text.gold)
  return tally
}
