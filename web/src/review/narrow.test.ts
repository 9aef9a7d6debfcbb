import assert from 'node:assert/strict'
import { test } from 'vitest'
import { isWithin, type Narrowed } from './narrow.tsx'
import { type ReviewItem, SET_ASIDE } from './queue.ts'

const item = (kind: string, state: string, comments?: readonly string[]) =>
  ({ kind, citation: { state, comments } }) as unknown as ReviewItem

const cases: readonly (readonly [string, ReviewItem, Narrowed, boolean])[] = [
  ['all holds any', item('event', 'candidate'), 'all', true],
  ['a kind holds its own', item('event', 'candidate'), 'event', true],
  ['a kind holds no other', item('event', 'candidate'), 'contact', false],
  ['unsure is set aside', item('event', 'candidate', ['He was in Halm.', SET_ASIDE]), 'set-aside', true],
  ['decided since is not', item('event', 'accepted', [SET_ASIDE]), 'set-aside', false],
  ['another comment is not', item('event', 'candidate', ['He was in Halm.']), 'set-aside', false],
]
for (const [name, of, narrowed, expected] of cases)
  test(`narrowing the queue: ${name}`, () => assert.equal(isWithin(of, narrowed), expected))
