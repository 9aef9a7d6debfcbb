import assert from 'node:assert/strict'
import { test } from 'vitest'
import { everyInWords, lagInWords } from './source-words.ts'

const lags = [
  [4.4, '4 min'],
  [59, '59 min'],
  [90, '2 h'],
  [2_800, '47 h'],
  [4_320, '3 days'],
] as const
for (const [minutes, words] of lags) test(`lag: ${minutes} minutes`, () => assert.equal(lagInWords(minutes), words))

const every = [
  [0, 'all the time'],
  [1, 'every minute'],
  [15, 'every 15 minutes'],
  [60, 'every hour'],
  [90, 'every 90 minutes'],
  [2_880, 'every 2 days'],
] as const
for (const [minutes, words] of every) test(`every ${minutes}`, () => assert.equal(everyInWords(minutes), words))
