import assert from 'node:assert/strict'
import { test } from 'vitest'
import { intervalOf, isoOf } from './interval.ts'

const cases = [
  ['2026-03-05', '2026-03-05 2026-03-05'],
  ['1994-03/1994-05', '1994-03-01 1994-05-31'],
  ['2026-03-07/..', '2026-03-07 open'],
  ['../2026-03', 'open 2026-03-31'],
  ['XXXX-12-02', undefined],
  [undefined, undefined],
] as const
for (const [edtf, expected] of cases)
  test(`interval: ${edtf}`, () => {
    const interval = intervalOf(edtf)
    const day = (n: number) => (Number.isFinite(n) ? isoOf(n) : 'open')
    assert.equal(interval && `${day(interval.from)} ${day(interval.to)}`, expected)
  })
