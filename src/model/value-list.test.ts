import assert from 'node:assert/strict'
import { test } from 'vitest'
import { readValues, writeValues } from './value-list.ts'

const cases: [text: string, values: string[]][] = [
  ['AFI,Norpress', ['AFI', 'Norpress']],
  [' AFI , ,AFI,', ['AFI']],
  ['Office of the Spokesman\\, Varn,AFI', ['Office of the Spokesman, Varn', 'AFI']],
  ['back\\\\slash', ['back\\slash']],
  ['ends so\\', ['ends so\\']],
  ['', []],
]
for (const [text, values] of cases) test(`values: ${text}`, () => assert.deepEqual(readValues(text), values))

test('values written are read again', () => {
  const values = ['a,b', 'c\\', '\\,', 'Новости']
  assert.deepEqual(readValues(writeValues(values)), values)
})
