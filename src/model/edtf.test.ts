import assert from 'node:assert/strict'
import { test } from 'vitest'
import { daysOf, readEdtf } from './edtf.ts'

const days = [
  ['2026-03-05', '2026-03-05 2026-03-05'],
  ['2026-03-31', '2026-03-31 2026-03-31'],
  ['2026-03-05T04:00:00', '2026-03-05 2026-03-05'],
  ['2026-03-05T04:00+02:00', '2026-03-05 2026-03-05'],
  ['2026-02', '2026-02-01 2026-02-28'],
  ['2024-02', '2024-02-01 2024-02-29'],
  ['1900-02', '1900-02-01 1900-02-28'],
  ['2026-12', '2026-12-01 2026-12-31'],
  ['1994', '1994-01-01 1994-12-31'],
  ['1994~', '1994-01-01 1994-12-31'],
  ['0099', '0099-01-01 0099-12-31'],
  ['199X', '1990-01-01 1999-12-31'],
  ['19XX', '1900-01-01 1999-12-31'],
  ['2026-03-XX', '2026-03-01 2026-03-31'],
  ['2026-XX', '2026-01-01 2026-12-31'],
  ['2026-23', '2026-09-01 2026-11-30'],
  ['2026-24', '2026-12-01 2027-02-28'],
  ['2026-04-28~', '2026-04-28 2026-04-28'],
  ['1994-03/1994-05', '1994-03-01 1994-05-31'],
  ['2026-03-07/..', '2026-03-07 open'],
  ['../1994', 'open 1994-12-31'],
  ['1992/', '1992-01-01 open'],
  ['XXXX-12-02', 'open open'],
  ['XXXX-12-02/2026-01', 'open open'],
  ['2026-02-30', 'open open'],
  ['2026-13', 'open open'],
  ['2026-23-04', 'open open'],
  ['2026-05-01/2026-04-01', 'open open'],
  ['2026/2027/2028', 'open open'],
  ['soon', 'open open'],
  ['', 'open open'],
] as const
for (const [edtf, expected] of days)
  test(`days of ${edtf}`, () => {
    const { first = 'open', last = 'open' } = daysOf(edtf)
    assert.equal(`${first} ${last}`, expected)
  })

test('a day of February that only leap years have may stand in an open year', () => {
  assert.ok(readEdtf('XXXX-02-29'))
  assert.equal(readEdtf('XXXX-02-30'), undefined)
})

test('tells what is about and what is open', () => {
  assert.deepEqual(
    { ...readEdtf('2026-03-06?/..')?.from },
    {
      ...{ year: '2026', month: '03', day: '06', time: undefined, unsure: '?' },
    },
  )
  assert.equal(readEdtf('2026-03-06?/..')?.to, undefined)
  assert.equal(readEdtf('../..'), undefined)
})
