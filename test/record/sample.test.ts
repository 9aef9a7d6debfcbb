import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'vitest'
import { decodeText } from '../../src/intake/index.ts'
import { findingRefs } from '../../src/model/finding-key.ts'
import { Process } from '../../src/model/process.ts'
import { type FiledReading, ProcessRecord } from '../../src/model/process-record.ts'
import { readDispatch } from '../../src/pipeline/read-dispatch.ts'
import { buildRecord, targetOf } from '../../src/record/index.ts'
import { asked, decide } from './cases.ts'

const SAMPLES = join(import.meta.dirname, '../../samples')
const process = Process.parse(JSON.parse(readFileSync(join(SAMPLES, 'process.json'), 'utf8')))
const index = JSON.parse(readFileSync(join(SAMPLES, 'index.json'), 'utf8')) as { dispatches: Record<string, string>[] }
const readings = index.dispatches.map(({ file, source, published }): FiledReading => {
  const text = readFileSync(join(SAMPLES, 'dispatches', file!), 'utf8')
  const { dispatch } = decodeText(text, { source, published })
  return { reading: readDispatch(dispatch, file), recordedAt: `${published}T20:00:00Z` }
})
const decisions = readings.slice(0, 12).flatMap(({ reading }, i) =>
  reading.findings.slice(0, 2).map((f, k) =>
    decide(2 * i + k, {
      act: ['accept', 'reject', 'comment'][i % 3],
      on: [targetOf(reading, f.id)!],
      text: 'seen',
    }),
  ),
)
const whole = buildRecord(process, readings, decisions)

test('rebuilt from nothing, the record is the same', () =>
  assert.deepEqual(buildRecord(process, readings, decisions), whole))

for (const seed of [1, 2, 3])
  test(`the order of arrival does not matter (${seed})`, () => {
    assert.deepEqual(buildRecord(process, shuffled(readings, seed), shuffled(decisions, seed)), whole)
  })

test('the same dispatch twice changes nothing', () =>
  assert.deepEqual(buildRecord(process, [...readings, ...readings.slice(0, 10)], decisions), whole))

test('it is JSON, and as its schema says', () => {
  const again = JSON.parse(JSON.stringify(whole))
  assert.deepEqual(ProcessRecord.parse(again), again)
})

test('every entry cites words of a dispatch', () => {
  const texts = new Map(readings.map((r) => [r.reading.dispatch.id, r.reading.dispatch.text]))
  for (const entry of [...whole.contacts, ...whole.commitments, ...whole.statements, ...whole.chronology])
    for (const { dispatch, span } of entry.citations)
      assert.equal(texts.get(dispatch)!.slice(span.start, span.end), span.exact)
})

test('every finding of these kinds is in an entry, is rejected, or waits', () => {
  const placed = new Set([...Object.keys(whole.entries), ...whole.rejected, ...asked(whole)])
  const kinds = new Set(['contact', 'commitment', 'assessment', 'statement', 'event'])
  for (const { reading } of readings)
    for (const [id, ref] of findingRefs(reading))
      if (kinds.has(reading.findings.find((f) => f.id === id)!.kind))
        assert.ok(placed.has(ref), `${reading.name} ${id}`)
})

/** The same in an order that follows from the seed. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  const out = [...items]
  let state = seed
  for (let i = out.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    const k = state % (i + 1)
    ;[out[i], out[k]] = [out[k]!, out[i]!]
  }
  return out
}
