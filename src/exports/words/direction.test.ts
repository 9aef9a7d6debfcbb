import assert from 'node:assert/strict'
import { test } from 'vitest'
import { byDirection, startsRtl } from './direction.ts'

test('the first letter says in which direction a paragraph runs', () => {
  assert.ok(startsRtl('“قال Holm'))
  assert.ok(!startsRtl('Holm: “قال”'))
  assert.ok(!startsRtl('21'))
})

test('figures and marks between words that run to the left go with them, those after them do not', () =>
  assert.deepEqual(
    byDirection('said: “שלום רב, 21 יום” 3').map(({ text, isRtl }) => `${isRtl ? '<' : '>'}${text}`),
    ['>said: “', '<שלום רב, 21 יום', '>” 3'],
  ))
