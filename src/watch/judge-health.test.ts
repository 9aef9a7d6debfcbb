import assert from 'node:assert/strict'
import { describe, test } from 'vitest'
import { HttpStatusError } from '../intake/sources/fetch/http-status-error.ts'
import { ReadoutError } from '../model/error.ts'
import type { SourceFigures } from '../store/source-health.ts'
import { judgeHealth } from './judge-health.ts'
import { nextCheck, nextItemTry, nextTry } from './schedule.ts'

const HOUR_MS = 3_600_000
const NOW = new Date('2026-03-20T12:00:00.000Z')
const ago = (hours: number) => new Date(NOW.getTime() - hours * HOUR_MS).toISOString()
const figures = (hoursAgo: readonly number[], more: Partial<SourceFigures> = {}): SourceFigures => ({
  triedAt: ago(0.1),
  succeededAt: ago(0.1),
  nextTryAt: ago(-0.1),
  failuresInRow: 0,
  items: hoursAgo.length,
  waiting: 0,
  failed: 0,
  edits: 0,
  arrivals: hoursAgo.map((hours) => ({ at: ago(hours) })),
  failures: [],
  ...more,
})
const every = (hours: number, count: number, from: number) => Array.from({ length: count }, (_, i) => from + i * hours)

describe('gone silent, by the rhythm of the source', () => {
  const cases: [name: string, hoursAgo: readonly number[], state: string][] = [
    ['an agency that sends every hour, last heard of an hour ago', every(1, 60, 1), 'well'],
    ['the same, last heard of four hours ago', every(1, 60, 4), 'silent'],
    ['a ministry that sends once a day, last heard of yesterday', every(24, 30, 24), 'well'],
    ['the same, last heard of four days ago', every(24, 30, 96), 'silent'],
    ['one that rests at the week-end, on a Monday', [66, 90, 114, 138, 162, 234, 258, 282, 306, 330, 402], 'well'],
    ['one that sends every minute, quiet for an hour', every(1 / 60, 100, 1), 'well'],
    ['too few to have a rhythm', every(1, 5, 900), 'well'],
    ['nothing yet', [], 'well'],
  ]
  for (const [name, hoursAgo, state] of cases)
    test(name, () => assert.equal(judgeHealth(figures(hoursAgo), NOW).state, state))

  test('items that came with one look are one arrival', () => {
    const looks = [1, 1, 1, 1, 1, 1, 1, 1, 25, 25, 25, 25]
    assert.equal(judgeHealth(figures(looks), NOW).usualGapMinutes, undefined)
  })
  test('one in trouble is failing, not silent; one never read is new', () => {
    assert.equal(judgeHealth(figures(every(1, 60, 100), { failuresInRow: 2 }), NOW).state, 'failing')
    assert.equal(judgeHealth(figures([], { succeededAt: undefined }), NOW).state, 'new')
  })
  test('how far behind it is, by its last items', () => {
    const arrivals = [1, 2, 3].map((hours) => ({ at: ago(hours), published: ago(hours + hours / 6) }))
    assert.equal(judgeHealth(figures([], { arrivals }), NOW).lagMinutes, 20)
  })
})

describe('when to come again', () => {
  const hoursUntil = (instant: string | undefined) => instant && (Date.parse(instant) - NOW.getTime()) / HOUR_MS
  test('what is here is looked at after a day and after a week, then left', () =>
    assert.deepEqual(
      [0, 1, 2].map((checks) => hoursUntil(nextCheck(checks, NOW))),
      [24, 144, undefined],
    ))
  test('a source in trouble is left alone longer each time, a day at most', () => {
    const passing = new ReadoutError('intake/unreachable', 'passing', 'away')
    const waits = [1, 2, 3, 20].map((failures) => Number(hoursUntil(nextTry(15, failures, passing, NOW))))
    assert.ok(waits[0]! >= 0.25 && waits[2]! > waits[0]! && waits[3]! >= 12 && waits[3]! <= 24, String(waits))
  })
  test('never before the server wants', () =>
    assert.ok(Number(hoursUntil(nextTry(15, 1, new HttpStatusError(503, 'x', 5 * HOUR_MS), NOW))) >= 5))
  test('an item that will never be read is given up at once, one that may be after some days', () => {
    assert.equal(nextItemTry(1, new HttpStatusError(404, 'x'), NOW), undefined)
    assert.ok(nextItemTry(1, new HttpStatusError(503, 'x'), NOW))
    assert.equal(nextItemTry(8, new HttpStatusError(503, 'x'), NOW), undefined)
  })
})
