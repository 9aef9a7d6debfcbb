import assert from 'node:assert/strict'
import { test } from 'vitest'
import type { Citation } from '../../model/record-entry.ts'
import { isSetAside, SET_ASIDE } from './doubt.ts'

const cases: readonly (readonly [string, Pick<Citation, 'state' | 'comments'>, boolean])[] = [
  ['undecided', { state: 'candidate' }, false],
  ['said to be unsure', { state: 'candidate', comments: ['He was in Halm.', SET_ASIDE] }, true],
  ['unsure, and decided since', { state: 'accepted', comments: [SET_ASIDE] }, false],
  ['another comment', { state: 'candidate', comments: ['He was in Halm.'] }, false],
]
for (const [name, citation, expected] of cases)
  test(`set aside for a second reader: ${name}`, () => assert.equal(isSetAside(citation), expected))
