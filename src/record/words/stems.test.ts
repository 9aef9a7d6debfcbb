import assert from 'node:assert/strict'
import { test } from 'vitest'
import { overlap, stemsOf } from './stems.ts'

const cases = [
  ['the withdrawal of heavy weapons', 'heavy weapons be withdrawn', 1],
  ['cease all fire along the line', 'stop fighting along the line', 1],
  ['a ceasefire', 'the truce', 1],
  ['restore a military hotline', 'the reopening of the military hotline', 1],
  ['exchange all detainees', 'the release of prisoners', 1],
  ['hand over maps of minefields', 'deliver the minefield maps', 1],
  ['clear mines from the valley', 'rid the valley of mines', 1],
  ['open a consulate', 'close the border', 0],
] as const
for (const [a, b, expected] of cases)
  test(`stems: ${a} ~ ${b}`, () => assert.equal(Math.round(100 * overlap(stemsOf(a), stemsOf(b))) / 100, expected))

test('a text without end is read to a bound', () => assert.ok(stemsOf('word12 alpha'.repeat(100_000)).size <= 400))
