import assert from 'node:assert/strict'
import { test } from 'vitest'
import { intervalOf, isoOf } from './interval.ts'

const cases = [
  ['2026-03-05', '2026-03-05 2026-03-05'],
  ['2026-03-05T04:00:00', '2026-03-05 2026-03-05'],
  ['2026-02', '2026-02-01 2026-02-28'],
  ['2026-12', '2026-12-01 2026-12-31'],
  ['1994', '1994-01-01 1994-12-31'],
  ['1994~', '1994-01-01 1994-12-31'],
  ['199X', '1990-01-01 1999-12-31'],
  ['1994-03/1994-05', '1994-03-01 1994-05-31'],
  ['2026-03-07/..', '2026-03-07 open'],
  ['XXXX-12-02', undefined],
  ['soon', undefined],
  ['2026-05-01/2026-04-01', undefined],
] as const
for (const [edtf, expected] of cases)
  test(`interval: ${edtf}`, () => {
    const interval = intervalOf(edtf)
    const day = (n: number) => (Number.isFinite(n) ? isoOf(n) : 'open')
    assert.equal(interval && `${day(interval.from)} ${day(interval.to)}`, expected)
  })
