import assert from 'node:assert/strict'
import { test } from 'vitest'
import { lagInWords } from './source-words.ts'

const cases = [
  [4.4, '4 min'],
  [59, '59 min'],
  [90, '2 h'],
  [2_800, '47 h'],
  [4_320, '3 days'],
] as const
for (const [minutes, words] of cases) test(`lag: ${minutes} minutes`, () => assert.equal(lagInWords(minutes), words))
