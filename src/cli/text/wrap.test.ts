import assert from 'node:assert/strict'
import { test } from 'vitest'
import { padTo, widthOf, wrap } from './wrap.ts'

const cases = [
  ['one two three', 7, '', '', 'one two\nthree'],
  ['one two three', 9, '- ', '  ', '- one two\n  three'],
  ['one\n  two', 20, '', '', 'one two'],
  ['incomprehensibilities go', 10, '', '', 'incomprehensibilities\ngo'],
  ['', 10, '> ', '  ', '> '],
] as const
for (const [text, columns, first, rest, expected] of cases)
  test(`wrap: ${JSON.stringify(text)} at ${columns}`, () => assert.equal(wrap(text, columns, first, rest), expected))

test('escape sequences and combining marks take no room, wide characters two', () => {
  assert.equal(widthOf('\x1b[1mbold\x1b[22m'), 4)
  assert.equal(widthOf('e\u0301'), 1)
  assert.equal(widthOf('会談'), 4)
  assert.equal(padTo('\x1b[2mab\x1b[22m', 4), '\x1b[2mab\x1b[22m  ')
})
