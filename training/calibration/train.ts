import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Reading } from '../../src/model/reading.ts'
import { examplesOf, examplesOfReading, goldTexts } from './examples.ts'
import { fitConfidence } from './fit.ts'

/**
 * Fits the confidence of all kinds and writes src/findings/confidence-weights.gen.ts:
 *
 *   npm run train:confidence -- GOLD[=TEXTS] … [--unseen READINGS.jsonl=GOLD[=TEXTS] …]
 *
 * GOLD is a folder of gold the rules were written with in view. What follows --unseen are readings that an earlier version
 * made of texts nobody had looked at then. Confidences of earlier versions must be the finders' own.
 */
const args = process.argv.slice(2)
const cut = args.indexOf('--unseen')
const seen = cut < 0 ? args : args.slice(0, cut)
const unseen = cut < 0 ? [] : args.slice(cut + 1)
const examples = [
  ...seen.flatMap((arg) => {
    const [gold, texts] = arg.split('=')
    return goldTexts(gold!, texts).flatMap(examplesOf)
  }),
  ...unseen.flatMap((arg) => {
    const [file, gold, texts] = arg.split('=')
    const readings = readFileSync(file!, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Reading)
    return goldTexts(gold!, texts, false).flatMap((text) => {
      const reading = readings.find((r) => r.name === text.gold.doc)
      return reading ? examplesOfReading(text, reading) : []
    })
  }),
]
const weights = fitConfidence(examples)
const rows = Object.entries(weights)
  .filter(([key]) => !key.startsWith('seen '))
  .map(([key, weight]) => [key, Math.round(weight * 1000) / 1000] as const)
  .filter(([, weight]) => weight !== 0)
  .sort(([a], [b]) => a.localeCompare(b))
const tally = `${examples.length} findings, ${examples.filter((e) => !e.seen).length} of them on texts unseen when they were read`
writeFileSync(
  join(import.meta.dirname, '../../src/findings/confidence-weights.gen.ts'),
  `/** Weights of the signs of confidence.ts, by sign. Made by training/calibration/train.ts from ${tally}. */
export const CONFIDENCE_WEIGHTS: Readonly<Record<string, number>> = {
${rows.map(([key, weight]) => `  '${key}': ${weight},`).join('\n')}
}
`,
)
console.log(`${tally}; ${rows.length} weights`)
