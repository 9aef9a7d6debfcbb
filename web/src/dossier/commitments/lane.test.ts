import assert from 'node:assert/strict'
import { test } from 'vitest'
import type { Citation, RecordAssessment } from '../../../../src/model/record-entry.ts'
import { dayOf } from '../../../../src/record/time/interval.ts'
import { laneOf, orderViews } from './lane.ts'

const axis = { from: dayOf('2026-01-01'), to: dayOf('2026-12-31'), now: dayOf('2026-10-01') }
const told = (view: string, reported: string, level: RecordAssessment['level']): RecordAssessment => ({
  level,
  trend: 'none-stated',
  by: { name: view },
  basis: 'self',
  view,
  citation: { ref: reported, reported } as unknown as Citation,
})

test('a level holds until the next report, and is stale 60 days after the last', () => {
  const lane = laneOf('Vestria', [told('Vestria', '2026-05-01', [1, 2]), told('Vestria', '2026-06-01', 3)], axis)
  assert.deepEqual(
    lane.stretches.map(({ from, to, low, high, isStale }) => [from - axis.from, to - axis.from, low, high, isStale]),
    [
      [120, 151, 1, 2, false],
      [151, 211, 3, 3, false],
      [211, 273, 3, 3, true],
    ],
  )
})

test('a trend alone keeps the level fresh but makes none', () => {
  const lane = laneOf('media', [told('media', '2026-05-01', 1), told('media', '2026-06-20', null)], axis)
  assert.equal(lane.reports.length, 2)
  assert.deepEqual(
    lane.stretches.map((s) => [s.to - axis.from, s.isStale]),
    [
      [230, false],
      [273, true],
    ],
  )
})

test('reports of other views and of later days are not of the lane', () => {
  const lane = laneOf('Vestria', [told('Ordania', '2026-05-01', 1), told('Vestria', '2026-11-01', 3)], axis)
  assert.deepEqual(lane, { view: 'Vestria', reports: [], stretches: [] })
})

test('views stand in one order: parties, mediator, monitor, media, others', () => {
  assert.deepEqual(orderViews(['Vestria', 'Ordania'], ['media', 'Brandt', 'mediator', 'Ordania']), [
    'Vestria',
    'Ordania',
    'mediator',
    'media',
    'Brandt',
  ])
})
