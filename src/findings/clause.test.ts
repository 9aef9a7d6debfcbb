import assert from 'node:assert/strict'
import { test } from 'vitest'
import type { Dispatch } from '../model/dispatch.ts'
import { parseDispatch } from '../parse/index.ts'
import { clauseOf } from './clause.ts'

const cases = [
  ['The ministers met in Vienna.', 'met', { tense: 'past', negated: false, infinitive: false }],
  ['The ministers will meet in Vienna.', 'meet', { tense: 'future', negated: false, infinitive: false }],
  ['The ministers did not meet in Vienna.', 'meet', { tense: 'past', negated: true }],
  ['The ministers agreed to meet in Vienna.', 'meet', { tense: 'none', infinitive: true }],
  ['The ministers are to meet in Vienna.', 'meet', { tense: 'future', infinitive: false }],
  ['The truce appears to be holding.', 'holding', { tense: 'none', progressive: true }],
  ['The ministers may meet in Vienna.', 'meet', { modal: 'may' }],
  ['The truce was violated by the rebels.', 'violated', { tense: 'past', passive: true }],
  ['The ministers are meeting in Vienna.', 'meeting', { tense: 'present', progressive: true }],
  ['The ministers have met in Vienna.', 'met', { tense: 'present', perfect: true }],
] as const
for (const [text, word, expected] of cases)
  test(`clause: ${text}`, () => {
    const parsed = parseDispatch(dispatchOf(text))
    const verb = parsed.tokens.find((t) => t.text === word)!
    const clause = clauseOf(parsed, verb)
    for (const [field, value] of Object.entries(expected))
      assert.equal(clause[field as keyof typeof clause], value, field)
  })

function dispatchOf(text: string): Dispatch {
  const whole = { start: 0, end: text.length, exact: text }
  return {
    id: `sha256:${'0'.repeat(64)}`,
    text,
    published: { basis: 'unknown' },
    language: 'en',
    paragraphs: [whole],
    sentences: [],
  }
}
