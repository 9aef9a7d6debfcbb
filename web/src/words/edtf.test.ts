import assert from 'node:assert/strict'
import { test } from 'vitest'
import { type DateStyle, dateInWords } from './edtf.ts'

const cases: readonly (readonly [edtf: string, words: string, style?: DateStyle])[] = [
  ['2019-12-02', '2 Dec 2019'],
  ['2019-12-02', 'Monday 2 December 2019', { long: true }],
  ['2019-12-02', '2 Dec', { within: '2019' }],
  ['2019-12', 'Dec 2019'],
  ['2019', '2019'],
  ['2019', '2019', { within: '2019' }],
  ['1988~', 'about 1988'],
  ['199X', '1990s'],
  ['19XX', '20th century'],
  ['1994-21', 'spring 1994'],
  ['XXXX-12-02', '2 Dec, year open'],
  ['XXXX-12-02', '2 December, year open', { long: true }],
  ['1991/1994', '1991–1994'],
  ['1992/..', 'since 1992'],
  ['../1994-05', 'until May 1994'],
  ['2019-12-03/2019-12-08', '3–8 Dec 2019'],
  ['2019-11-28/2019-12-08', '28 Nov–8 Dec', { within: '2019' }],
  ['2018-12-30/2019-01-02', '30 Dec 2018–2 Jan 2019'],
  ['1988-01/1988-04', 'Jan–Apr 1988'],
  ['2019-12-02T14:30', '2 Dec 2019, 14:30'],
  ['nonsense', 'nonsense'],
  ['', ''],
]
for (const [edtf, words, style] of cases)
  test(`${edtf} in words: ${words}`, () => assert.equal(dateInWords(edtf, style), words))
