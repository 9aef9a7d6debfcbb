import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'vitest'
import type { Reading } from '../model/reading.ts'

const folder = mkdtempSync(join(tmpdir(), 'readout-map-'))
const tracker = join(folder, 'tracker.csv')
writeFileSync(
  tracker,
  'Nr,Undertaking,Who,Deadline,State of play,Weather\n1,Open the crossing,Norland,17/04/2025,Done,dry\n2,Exchange prisoners,Vestria,03/05/2025,disputed,wet\n',
)

function readout(...args: readonly string[]) {
  const run = spawnSync(process.execPath, [join(import.meta.dirname, 'main.ts'), ...args], { encoding: 'utf8' })
  return { out: run.stdout, said: run.stderr, code: run.status }
}

test('a tracker is read by the proposed mapping once it is looked over', { timeout: 60_000 }, () => {
  const proposed = readout('map', tracker)
  assert.equal(proposed.code, 0)
  assert.match(proposed.said, /"Weather" is not known/)
  assert.match(proposed.said, /"disputed"/)
  const mapping = join(folder, 'mapping.json')
  writeFileSync(mapping, proposed.out)
  const early = readout('read', tracker, '--map', mapping)
  assert.equal(early.code, 2)
  assert.match(early.said, /"levels"\."disputed"/)

  writeFileSync(mapping, proposed.out.replace('"?"', '{ "level": null, "trend": "stalled" }'))
  const { out, code } = readout('read', tracker, '--map', mapping)
  assert.equal(code, 0)
  const [first, second] = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Reading)
  assert.deepEqual(
    first!.findings.map(({ kind }) => kind),
    ['commitment', 'time', 'assessment'],
  )
  assert.equal(first!.dispatch.origin?.parts.find(({ column }) => column === 'State of play')?.row, 2)
  const assessment = second!.findings.find(({ kind }) => kind === 'assessment')
  assert.ok(assessment?.kind === 'assessment' && assessment.trend === 'stalled')
})

test('a tracker without a mapping is refused with the way out', { timeout: 60_000 }, () => {
  const { said, code } = readout('read', tracker)
  assert.equal(code, 1)
  assert.match(said, /readout map FILE/)
})

test('what --map and --from want is said', { timeout: 60_000 }, () => {
  for (const args of [
    ['--map', join(folder, 'none.json')],
    ['--from', 'soon'],
    ['--from', '1', tracker],
  ])
    assert.equal(readout('read', tracker, ...args).code, 2)
})
