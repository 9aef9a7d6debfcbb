import assert from 'node:assert/strict'
import { test } from 'vitest'
import { dayOf } from '../../../src/record/time/interval.ts'
import { percentOf, ticksOf } from './axis.ts'

const axis = { from: dayOf('2025-11-15'), to: dayOf('2026-03-20'), now: dayOf('2026-03-01') }

test('ticks are months, the year where it begins', () => {
  assert.deepEqual(
    ticksOf(axis).map((t) => t.label),
    ['Dec 2025', 'Jan 2026', 'Feb', 'Mar'],
  )
})

test('over decades ticks are years', () => {
  const labels = ticksOf({ from: dayOf('1988-05-01'), to: dayOf('2026-01-01'), now: 0 }).map((t) => t.label)
  assert.ok(labels.length <= 10)
  assert.ok(labels.every((l) => /^\d{4}$/.test(l)))
})

test('days beyond the axis stand at its ends', () => {
  assert.equal(percentOf(axis, axis.from - 40), 0)
  assert.equal(percentOf(axis, axis.to + 40), 100)
  assert.equal(percentOf(axis, (axis.from + axis.to) / 2), 50)
})
