import assert from 'node:assert/strict'
import { test } from 'vitest'
import { datePhrase, dateWords } from './dates.ts'

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
