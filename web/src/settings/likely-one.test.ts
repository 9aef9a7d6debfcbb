import assert from 'node:assert/strict'
import { test } from 'vitest'
import { likelyOne } from './likely-one.ts'

const cases = [
  [['NPA', 'Norland Press Agency', 'Interline'], [['NPA', 'Norland Press Agency']]],
  [['NBA', 'News Bureau of the Ardel', 'News'], [['NBA', 'News Bureau of the Ardel']]],
  [['ANP', 'Agence Norland-Presse'], [['ANP', 'Agence Norland-Presse']]],
  [['NPA', 'Norpress', 'Nord', 'Npa'], []],
] as const
for (const [names, pairs] of cases)
  test(`likely one: ${names.join(', ')}`, () => assert.deepEqual(likelyOne(names), pairs))
