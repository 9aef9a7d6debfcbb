import assert from 'node:assert/strict'
import { test } from 'vitest'
import { panned, zoomed } from './window.ts'

const WHOLE = { from: 0, to: 1000, now: 900 }

test('closer about a day leaves that day where it is', () => {
  const near = zoomed({ ...WHOLE, from: 0, to: 1000 }, WHOLE, 0.5, 800)
  assert.deepEqual([near.from, near.to], [400, 900])
})

test('never closer than two weeks, never beyond the whole', () => {
  const near = zoomed({ ...WHOLE, from: 500, to: 520 }, WHOLE, 0.1)
  assert.equal(near.to - near.from, 14)
  const far = zoomed({ ...WHOLE, from: 900, to: 1000 }, WHOLE, 100)
  assert.deepEqual([far.from, far.to], [0, 1000])
})

test('moved on, it stops at the end', () => {
  const moved = panned({ ...WHOLE, from: 850, to: 950 }, WHOLE, 1)
  assert.deepEqual([moved.from, moved.to], [900, 1000])
})
