import assert from 'node:assert/strict'
import { test } from 'vitest'
import { readSearchTerms } from './search-terms.ts'

const term = (words: string, { prefix = false, unwanted = false } = {}) => ({
  words: words.split(' '),
  prefix,
  unwanted,
})

const cases = [
  ['Zürich talks', [term('zurich'), term('talks')]],
  ['"met in  Vienna" minist*', [term('met in vienna'), term('minist', { prefix: true })]],
  [
    'talks -protest -"put off"',
    [term('talks'), term('protest', { unwanted: true }), term('put off', { unwanted: true })],
  ],
  ['cease-fire', [term('cease fire')]],
  ['"never closed', [term('never closed')]],
  ['isn’t', [term('isn t')]],
  ['-protest', []],
  ['" " ... *', []],
  ['', []],
] as const
for (const [query, terms] of cases)
  test(`search terms: ${query}`, () => assert.deepEqual(readSearchTerms(query), terms))

test('a query has an end', () => {
  const begun = performance.now()
  assert.ok(readSearchTerms('a'.repeat(1_000_000)).length <= 10)
  assert.equal(readSearchTerms('word '.repeat(1_000)).length, 32)
  assert.ok(performance.now() - begun < 500)
})
