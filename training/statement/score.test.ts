import assert from 'node:assert/strict'
import { test } from 'vitest'
import { addText, calibrationError, f1, newTally, tokensIn } from './score.ts'

const gold = [{ source: [0, 1], cue: [2], content: [3, 4, 5, 6] }]

test('score: the same attribution is right in everything', () => {
  const tally = newTally()
  addText(tally, gold, gold)
  assert.equal(f1(tally.spans.content), 100)
  assert.equal(f1(tally.overlap['0.8']), 100)
  assert.equal(tally.sources.right, 1)
})

test('score: half of the content counts at 0.3 only', () => {
  const tally = newTally()
  addText(tally, [{ source: [1], cue: [2], content: [3, 4] }], gold)
  assert.equal(f1(tally.overlap['0.3']), 100)
  assert.equal(f1(tally.overlap['0.8']), 0)
  assert.deepEqual(tally.sources, { right: 0, touching: 1, n: 1 })
})

test('score: tokens half inside a range belong to it', () => {
  const tokens = [
    { start: 0, end: 3 },
    { start: 4, end: 8 },
    { start: 9, end: 13 },
  ]
  assert.deepEqual(tokensIn(tokens, [[4, 11]]), [1, 2])
  assert.deepEqual(tokensIn(tokens, [[4, 10]]), [1])
})

test('score: confidence that is right as often as it says has no error', () => {
  const even = [
    { confidence: 0.5, right: true },
    { confidence: 0.5, right: false },
  ]
  assert.equal(calibrationError(even), 0)
})
