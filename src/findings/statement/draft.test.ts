import assert from 'node:assert/strict'
import { test } from 'vitest'
import { commonTokens, liesIn, overlaps, sharedPart, type TokenRange } from './draft.ts'

const cases: [string, TokenRange[], TokenRange[], number, number][] = [
  ['the same range', [[2, 6]], [[2, 6]], 4, 1],
  ['half of it', [[2, 6]], [[4, 6]], 2, 0.5],
  [
    'two pieces against their hull',
    [
      [0, 2],
      [4, 6],
    ],
    [[0, 6]],
    4,
    4 / 6,
  ],
  ['apart', [[0, 2]], [[2, 4]], 0, 0],
]
for (const [name, a, b, common, share] of cases)
  test(`ranges: ${name}`, () => {
    assert.equal(commonTokens(a, b), common)
    assert.equal(sharedPart(a, b), share)
    assert.equal(overlaps(a, b), common > 0)
  })

test('ranges: inside another', () => {
  assert.ok(liesIn([[3, 5]], [[2, 6]]))
  assert.ok(!liesIn([[3, 7]], [[2, 6]]))
  assert.ok(!liesIn([], [[2, 6]]))
})
