import assert from 'node:assert/strict'
import { test } from 'vitest'
import { orderedAt } from './ordered-at.ts'

const ADDED = '2026-03-10T08:00:00.000Z'

const cases = [
  ['2019-12-02', '2019-12-02'],
  ['2019-12', '2019-12'],
  ['2019', '2019'],
  ['1988~', '1988'],
  ['1991/1994', '1991'],
  ['2019-12-02T14:35:00+03:00', '2019-12-02T11:35:00.000Z'],
  ['2019-12-02T14:35', '2019-12-02T14:35:00.000Z'],
  ['2019-21', '2019'],
  ['XXXX-12-02', ADDED],
  [undefined, ADDED],
  [null, ADDED],
] as const
for (const [published, expected] of cases)
  test(`ordered at: ${published}`, () => assert.equal(orderedAt(published, ADDED), expected))
