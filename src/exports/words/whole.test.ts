import assert from 'node:assert/strict'
import { test } from 'vitest'
import { readsWhole, wordsIn } from './whole.ts'

const cases = [
  ['reopen the hotline by the end of May', true],
  ['withdraw the last six guns', true],
  ['the agreement', false],
  ['Norland’s sovereignty', false],
  ['continue to work on the', false],
  ['the historic agreements to be', false],
  ['the renewal of the bilateral Vestria-', false],
  ['only a settlement between the parties', false],
  ['not to let the matter rest', true],
  ['', false],
] as const
for (const [text, expected] of cases)
  test(`reads whole: ${text}`, () => {
    assert.equal(readsWhole(text), expected)
  })

test('counts words, also of other scripts, and of a very long line', () => {
  assert.equal(wordsIn('the minister’s visit to Ереван, ок'), 6)
  assert.ok(wordsIn('x'.repeat(1_000_000)) > 1)
})
