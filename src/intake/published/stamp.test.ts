import assert from 'node:assert/strict'
import { test } from 'vitest'
import { readStamp } from './stamp.ts'

const stamps = [
  ['Mon, 02 Dec 2019 14:35:00 +0300', '2019-12-02T14:35:00+03:00'],
  ['Mon, 2 Dec 2019 14:35 GMT', '2019-12-02T14:35:00Z'],
  ['2 December 19 2:35 pm EST', '2019-12-02T14:35:00-05:00'],
  ['Dec 2, 2019 14:35:10 CET', '2019-12-02T14:35:10+01:00'],
  ['Sun Jan  4 16:29:06 PDT 2004', '2004-01-04T16:29:06-07:00'],
  ['2019-12-02T23:50:00.123+03:00', '2019-12-02T23:50:00+03:00'],
  ['20191202T143500+0300', '2019-12-02T14:35:00+03:00'],
  ['20191202', '2019-12-02'],
  ['2019-12', '2019-12'],
  ['2019', '2019'],
  ['Fri, 31 Feb 2020 10:00:00 GMT', undefined],
  ['2019-13-45', undefined],
  ['last week', undefined],
  ['02/12/2019', undefined],
  ['', undefined],
] as const
for (const [written, stamp] of stamps) test(`stamp: ${written}`, () => assert.equal(readStamp(written), stamp))
