import assert from 'node:assert/strict'
import { test } from 'vitest'
import type { RecordActor } from '../../../src/model/record-entry.ts'
import { shortNames } from './short-names.ts'

const person = (name: string, ...names: string[]): RecordActor => ({
  id: name,
  name,
  type: 'person',
  names: [name, ...names],
  offices: [],
  refs: [],
})

const ACTORS = [
  person('Marta Olen', 'Olen'),
  person('Ivo Sandor, Jr.'),
  person('Tian Wei', 'Tian'),
  person('Hana Mori', 'Mori Hana'),
  person('Lena von der Aue'),
  person('Karim bin Tarek'),
  person('Ilse Marenko'),
  person('Piet Marenko', 'Marenko'),
  person('Vestria'),
]
const cases = [
  ['Marta Olen', 'Olen'],
  ['Ivo Sandor, Jr.', 'Sandor'],
  ['Tian Wei', 'Tian Wei'],
  ['Hana Mori', 'Hana Mori'],
  ['Lena von der Aue', 'von der Aue'],
  ['Karim bin Tarek', 'bin Tarek'],
  ['Ilse Marenko', 'Ilse Marenko'],
  ['Vestria', 'Vestria'],
] as const
for (const [name, short] of cases)
  test(`short name: ${name}`, () => assert.equal(shortNames(ACTORS)({ id: name, name }), short))

test('who is not in the record keeps the name', () => assert.equal(shortNames(ACTORS)({ name: 'Envoys' }), 'Envoys'))
