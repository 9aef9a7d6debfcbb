import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { firstCoverage, propose } from '../../src/findings/statement/chains.ts'
import type { Chain } from '../../src/findings/statement/crf.ts'
import { CUE_ALLOWED, CUE_LABELS } from '../../src/findings/statement/cue-features.ts'
import { openSheet } from '../../src/findings/statement/cue-sheet.ts'
import { SPAN_ALLOWED, SPAN_LABELS } from '../../src/findings/statement/span-features.ts'
import { prepare, type TrainingText } from './documents.ts'
import { cueExamples, spanExamples } from './examples.ts'
import { packTrained, statementModel } from './pack.ts'
import { polnearFolder, readPolnear } from './polnear.ts'
import { rawTexts, roughSentences } from './raw-text.ts'
import { type ChainShape, type TrainingPlan, trainChain } from './train-chain.ts'
import { type HeldOut, trainJudge } from './train-judge.ts'
import { findWordClasses } from './word-classes.ts'

/**
 * Trains everything the statement finder has learned and writes trained/statement.bin: `npm run train:statement`.
 *
 * Needs PolNeAR and the raw texts in the data folder (`READOUT_DATA`, default ../shared) and the trained syntax; takes
 * about ten minutes on one core. Run it anew whenever the syntax is trained anew: the features lean on its trees.
 */
const FOLDS = 3
const CUES: ChainShape = { labels: CUE_LABELS, allowed: CUE_ALLOWED, bits: 21, pairBits: 15 }
const SPANS: ChainShape = { labels: SPAN_LABELS, allowed: SPAN_ALLOWED, bits: 21, pairBits: 15 }
const FOLD_EPOCHS = 5
const FINAL_EPOCHS = 8

const root = resolve(process.env.READOUT_DATA ?? join(import.meta.dirname, '../../../shared'))
const folder = polnearFolder(root)
if (!folder) {
  console.error(`PolNeAR is not at ${join(root, 'data/polnear')}: set READOUT_DATA to the folder that holds data/`)
  process.exit(1)
}
const begun = Date.now()
const log = (line: string) => console.log(`${((Date.now() - begun) / 1000).toFixed(0).padStart(5)} s  ${line}`)

const classes = findWordClasses(roughSentences(rawTexts(root)), { classes: 200, atLeast: 5, rounds: 12 })
const classOf = new Map(classes.flatMap((words, i) => words.map((word) => [word, i] as const)))
log(`${classOf.size} words in ${classes.length - 1} classes`)
const texts = prepare(readPolnear(join(folder, 'train')), (word) => classOf.get(word) ?? 0)
log(`${texts.length} texts, ${texts.reduce((n, t) => n + t.e.n, 0)} tokens`)

const unknown = (text: TrainingText) => new Uint8Array(text.e.n)
const inFold = (k: number) => texts.filter((_, i) => i % FOLDS === k)
const outside = (k: number) => texts.filter((_, i) => i % FOLDS !== k)

// first round, held out: which tokens lie in a content, as chains see it that never saw the text
const coverage = new Map<TrainingText, Uint8Array>()
const spansOf: Chain[] = []
for (let k = 0; k < FOLDS; k++) {
  const cues = trainChain(
    CUES,
    outside(k).flatMap((t) => cueExamples(t, unknown(t))),
    plan(FOLD_EPOCHS, k),
  )
  const spans = trainChain(
    SPANS,
    outside(k).flatMap((t) => spanExamples(t)),
    plan(FOLD_EPOCHS, k),
  )
  spansOf.push(spans)
  for (const t of inFold(k)) coverage.set(t, firstCoverage(openSheet(cues, t.e), spans, t.edges))
  log(`fold ${k + 1} of ${FOLDS}, first round`)
}

// second round, held out: candidates for the judge
const heldOut: HeldOut[] = []
for (let k = 0; k < FOLDS; k++) {
  const cues = trainChain(CUES, outside(k).flatMap(bothRounds), plan(FOLD_EPOCHS, k))
  for (const text of inFold(k))
    heldOut.push({
      text,
      candidates: propose(openSheet(cues, text.e), spansOf[k]!, text.edges, coverage.get(text)!).candidates,
    })
  log(`fold ${k + 1} of ${FOLDS}, second round`)
}
const judge = trainJudge(heldOut, 1)
log('judge')

const cues = trainChain(CUES, texts.flatMap(bothRounds), plan(FINAL_EPOCHS, 7, log))
const spans = trainChain(
  SPANS,
  texts.flatMap((t) => spanExamples(t)),
  plan(FINAL_EPOCHS, 7, log),
)
const about = {
  data: 'PolNeAR train, word classes from PolNeAR train, Wikinews and White House readouts',
}
const file = join(import.meta.dirname, '../../trained/statement.bin')
const bytes = packTrained(statementModel(classes, cues, spans, judge, about))
writeFileSync(file, bytes)
log(`${file}: ${(bytes.length / 1e6).toFixed(1)} MB`)

/** Sentences as both rounds meet them: nothing known of contents, and the first round's contents known. */
function bothRounds(text: TrainingText) {
  return [...cueExamples(text, unknown(text)), ...cueExamples(text, coverage.get(text)!)]
}

function plan(epochs: number, seed: number, each?: (line: string) => void): TrainingPlan {
  return { epochs, rate: 0.08, atLeast: 2, seed: seed + 1, ...(each ? { log: each } : {}) }
}
