import assert from 'node:assert/strict'
import { test } from 'vitest'
import { datePhrase, dateWords, daysOf } from './dates.ts'

const words = [
  ['2026-03-05', '5 March'],
  ['2025-03-05', '5 March 2025'],
  ['2026-09', 'September'],
  ['2026', '2026'],
  ['2026-04-28~', 'about 28 April'],
  ['2026-03-06/2026-03-31', '6–31 March'],
  ['2026-03-30/2026-04-02', '30 March to 2 April'],
  ['2026-02/2026-03', 'February to March'],
  ['1991/1994', '1991 to 1994'],
  ['1992/..', 'since 1992'],
  ['../1994', 'until 1994'],
  ['2026-03-12T04:00:00', '12 March, 04:00'],
  ['2026-23', 'autumn'],
  ['XXXX-12-02', '2 December (year open)'],
  ['2026-13', '2026-13'],
  ['not a date', 'not a date'],
  ['', ''],
] as const
for (const [edtf, expected] of words) test(`in words: ${edtf}`, () => assert.equal(dateWords(edtf, '2026'), expected))

const phrases = [
  ['2026-03-05', 'on 5 March'],
  ['2026-09', 'in September'],
  ['2026-04-28~', 'about 28 April'],
  ['2026-03-06/2026-03-31', 'between 6 and 31 March'],
  ['1992/..', 'since 1992'],
] as const
for (const [edtf, expected] of phrases)
  test(`in a sentence: ${edtf}`, () => assert.equal(datePhrase(edtf, '2026'), expected))

const days = [
  ['2026-02', { first: '2026-02-01', last: '2026-02-28' }],
  ['2024-02', { first: '2024-02-01', last: '2024-02-29' }],
  ['2026', { first: '2026-01-01', last: '2026-12-31' }],
  ['2026-04-28~', { first: '2026-04-28', last: '2026-04-28' }],
  ['1992/..', { first: '1992-01-01', last: undefined }],
  ['2026-23', { first: '2026-09-01', last: '2026-11-30' }],
  ['XXXX-12-02', { first: undefined, last: undefined }],
  ['2026-13', { first: undefined, last: undefined }],
] as const
for (const [edtf, expected] of days) test(`days of ${edtf}`, () => assert.deepEqual({ ...daysOf(edtf) }, expected))
