import assert from 'node:assert/strict'
import { test } from 'vitest'
import type { ParsedDispatch } from '../../model/parsed-dispatch.ts'
import { stretches } from './stretch.ts'

const dispatch = (paragraphs: number[]) =>
  ({ sentences: paragraphs.map((paragraph, index) => ({ index, paragraph })) }) as unknown as ParsedDispatch

test('a short dispatch is one stretch', () => {
  assert.deepEqual(new Set(stretches(dispatch([0, 0, 1, 2, 2]))), new Set([0]))
})

test('a stretch ends where a paragraph does, once it is long enough', () => {
  const found = stretches(dispatch(Array.from({ length: 100 }, (_, i) => Math.floor(i / 4))))
  assert.equal(found[31], 0)
  assert.equal(found[32], 1)
})

test('a paragraph without end is cut', () => {
  assert.ok(stretches(dispatch(Array.from({ length: 200 }, () => 0)))[199]! >= 3)
})
