import assert from 'node:assert/strict'
import { test } from 'vitest'
import { nameVariants } from './name-variants.ts'

const NAMES = [
  'Norland',
  'the Republic of Norland',
  'Kurland',
  'Republic of Tarnia',
  'Democratic Republic of Tarnia',
  'Tarnia',
  'Norland Treaty Organisation',
  'NTO',
  'K.U.',
  'Kurland Union',
  'Kirn Utilities',
]
const cases = [
  ['Republic of Norland', 'Norland'],
  ['Norland', 'Norland'],
  ['NTO', 'Norland Treaty Organisation'],
  // two states bear the short name
  ['Republic of Tarnia', 'Republic of Tarnia'],
  // two bodies have the letters
  ['K.U.', 'K.U.'],
  ['Kingdom of Vestria', 'Kingdom of Vestria'],
] as const
for (const [name, expected] of cases) test(name, () => assert.equal(nameVariants(NAMES)(name), expected))
