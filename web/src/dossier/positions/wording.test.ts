import assert from 'node:assert/strict'
import { test } from 'vitest'
import { wordChanges } from './wording.ts'

const cases = [
  ['The truce holds.', 'The truce holds.', 'The truce holds.'],
  ['Velmar has fulfilled its part.', 'Velmar has met its part.', 'Velmar has -fulfilled- +met+ its part.'],
  ['All prisoners were freed.', 'Prisoners were freed.', '-All- Prisoners were freed.'],
  ['The line is open.', 'The line is open to traders.', 'The line is open +to traders.+'],
  ['“The Line, now open”', 'the line now open.', 'the line now open.'],
  // "of the" between two changes goes with them
  [
    'They reject the opening of the harbour now.',
    'They reject the closing of the airport now.',
    'They reject the -opening of the harbour- +closing of the airport+ now.',
  ],
] as const
for (const [before, after, expected] of cases)
  test(`wording: ${after}`, () => {
    const marks = { same: '', new: '+', gone: '-' }
    const told = wordChanges(before, after).map(({ text, is }) => `${marks[is]}${text.trim()}${marks[is]}`)
    assert.equal(told.join(' '), expected)
  })
