import assert from 'node:assert/strict'
import { test } from 'vitest'
import type { Dispatch } from '../model/dispatch.ts'
import { readParts, writeParts } from './parts.ts'

const text = 'The envoys met. They will meet again.'
const [first, second] = [
  { start: 0, end: 15, exact: 'The envoys met.' },
  { start: 16, end: 37, exact: 'They will meet again.' },
]
const parts = {
  published: { basis: 'unknown' as const },
  language: 'en',
  headline: first,
  paragraphs: [{ start: 0, end: 37, exact: text }],
  sentences: [first, second],
}
const dispatch: Dispatch = { id: 'sha256:0', text, ...parts }

test('of sentences and paragraphs only places are kept, and the text gives the words back', () => {
  const kept = writeParts(dispatch)
  assert.ok(!kept.includes('They will meet'))
  assert.deepEqual(readParts(kept, text), parts)
})

test('what was kept with the words is read as it stands', () => {
  assert.deepEqual(readParts(JSON.stringify(parts), text), parts)
})
