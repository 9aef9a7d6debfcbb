import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { decode } from '../../src/intake/index.ts'
import { readDispatch } from '../../src/pipeline/read-dispatch.ts'
import type { Measure, QualityBench } from './measure.ts'

const FLOORS: Record<string, readonly [floor: number, aim: number]> = {
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

/** Every kind of finding against hand-made gold of whole dispatches, by the gold's own program. */
export const bench: QualityBench = {
  name: 'dispatches',
  about: 'development dispatches with hand-made gold, looked at while the rules were written; F1 or accuracy',
  needs: 'gold',
  run(folder) {
    const lines = readFileSync(join(folder, 'dev.jsonl'), 'utf8').split('\n').filter(Boolean)
    const readings = lines.flatMap((line) =>
      [...decode(Buffer.from(line))].map(({ dispatch, name }) => JSON.stringify(readDispatch(dispatch, name))),
    )
    const file = join(mkdtempSync(join(tmpdir(), 'readout-')), 'readings.jsonl')
    writeFileSync(file, `${readings.join('\n')}\n`)
    const scored = spawnSync(process.execPath, [join(folder, 'score.mjs'), join(folder, 'dev'), file, '--json'])
    const table = JSON.parse(scored.stdout.toString()) as Record<string, Score>
    return Object.values(table).map(toMeasure)
  },
}

interface Score {
  measure: string
  f1?: number
  precision?: number
  recall?: number
  accuracy?: number | null
  n?: number
}

function toMeasure(s: Score): Measure {
  const percent = (x: number | null | undefined) => (100 * (x ?? 0)).toFixed(1)
  const [floor, aim] = FLOORS[s.measure] ?? []
  const note = s.f1 === undefined ? `n ${s.n}` : `P ${percent(s.precision)} R ${percent(s.recall)}`
  return { name: s.measure, score: 100 * (s.f1 ?? s.accuracy ?? 0), floor, aim, note }
}
