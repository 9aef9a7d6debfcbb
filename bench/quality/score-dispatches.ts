import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Reading } from '../../src/model/reading.ts'
import type { Measure } from './measure.ts'

/** Floor and aim of each measure of the gold's scoring program. */
const MARKS: Record<string, readonly [floor: number, aim: number]> = {
  'times strict': [88, 96],
  'times value': [85, 94],
  actors: [80, 92],
  offices: [75, 90],
  'statements 0.8': [72, 88],
  'statements 0.3': [84, 94],
  'statement speaker': [86, 96],
  contacts: [70, 88],
  'contact phase': [85, 95],
  'contact participants': [75, 90],
  commitments: [60, 80],
  'commitment force': [75, 90],
  assessments: [60, 80],
  events: [60, 80],
  memberships: [80, 95],
  references: [75, 90],
}

interface Score {
  readonly measure: string
  readonly f1?: number
  readonly precision?: number
  readonly recall?: number
  readonly gold?: number
  readonly accuracy?: number | null
  readonly n?: number
}

/**
 * Readings against gold, kind by kind, by the gold's own program.
 * @param program path of score.mjs
 * @param gold folder with NAME.txt and NAME.gold.json
 */
export function scoreDispatches(program: string, gold: string, readings: readonly Reading[]): Measure[] {
  const folder = mkdtempSync(join(tmpdir(), 'readout-score-'))
  try {
    const file = join(folder, 'readings.jsonl')
    writeFileSync(file, `${readings.map((reading) => JSON.stringify(reading)).join('\n')}\n`)
    const scored = spawnSync(process.execPath, [program, gold, file, '--json'])
    if (scored.status !== 0) throw new Error(`the scoring program failed: ${scored.stderr}`)
    const table = JSON.parse(scored.stdout.toString()) as Record<string, Score>
    return Object.values(table)
      .filter((score) => score.f1 === undefined || score.gold)
      .map(toMeasure)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function toMeasure(s: Score): Measure {
  const percent = (x: number | null | undefined) => (100 * (x ?? 0)).toFixed(1)
  const [floor, aim] = MARKS[s.measure] ?? []
  const note = s.f1 === undefined ? `n ${s.n}` : `P ${percent(s.precision)} R ${percent(s.recall)}, ${s.gold} in gold`
  return { name: s.measure, score: 100 * (s.f1 ?? s.accuracy ?? 0), floor, aim, note }
}
