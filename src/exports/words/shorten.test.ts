import assert from 'node:assert/strict'
import { test } from 'vitest'
import { oneLine, quoted, shorten, withoutAsides, withWholeMarks } from './shorten.ts'

test('one line: breaks, control characters and halves of characters go', () =>
  assert.equal(oneLine('a\n\n b\u0000\u202ec \ud800d'), 'a bc \ufffdd'))

test('cut between words, and said so', () => {
  assert.equal(shorten('move heavy weapons from the line', 18), 'move heavy weapons …')
  assert.equal(shorten('short', 18), 'short')
  assert.ok(shorten('x'.repeat(1_000_000), 50).length <= 52)
})

const cases = [
  ['their "full support', 'their "full support"'],
  ['generally holding"', 'generally holding'],
  ['no marks', 'no marks'],
  ['the Framework (IPEF', 'the Framework (IPEF)'],
  ['their “full support', 'their “full support”'],
] as const
for (const [cut, expected] of cases) test(`whole marks: ${cut}`, () => assert.equal(withWholeMarks(cut), expected))

test('in marks, the marks inside become single', () => {
  assert.equal(quoted('never "any status"'), '“never ‘any status’”')
  assert.equal(quoted('"all of it"'), '“all of it”')
  assert.equal(quoted('The round," he said.'), '“The round,’ he said.”')
})

test('without asides', () => assert.equal(withoutAsides('ten kilometers (six miles) away'), 'ten kilometers away'))
