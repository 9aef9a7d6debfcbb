import assert from 'node:assert/strict'
import { test } from 'vitest'
import { binned, calibrationError } from './reliability.ts'

const verdicts = (n: number, given: number, right: number) =>
  Array.from({ length: n }, (_, i) => ({ given, right: i < right }))

test('reliability: nothing is off where as many are right as was said', () => {
  assert.ok(calibrationError([...verdicts(50, 0.8, 40), ...verdicts(50, 0.4, 20)]) < 1e-9)
})

test('reliability: the error is the distance, weighed by how many', () => {
  const error = calibrationError([...verdicts(50, 0.9, 35), ...verdicts(50, 0.5, 25)])
  assert.ok(Math.abs(error - 0.1) < 1e-9, String(error))
})

test('reliability: those given the same stay together, the least sure first', () => {
  const bins = binned([...verdicts(40, 0.9, 36), ...verdicts(60, 0.3, 18)])
  assert.deepEqual(
    bins.map((b) => b.count),
    [60, 40],
  )
  assert.ok(bins[0]!.given < bins[1]!.given)
})

test('reliability: no findings, no error', () => {
  assert.equal(calibrationError([]), 0)
})
