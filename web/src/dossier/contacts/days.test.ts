import assert from 'node:assert/strict'
import { test } from 'vitest'
import type { RecordContact } from '../../../../src/model/record-entry.ts'
import { dayOf } from '../../../../src/record/time/interval.ts'
import { monthsOf, talliesOf } from './days.ts'

const contact = (phase: RecordContact['phase'], when?: string): RecordContact => ({
  id: `${phase} ${when}`,
  label: '',
  independent: 1,
  citations: [] as never,
  type: 'meeting',
  phase,
  participants: [],
  earlier: [],
  history: [],
  ...(when ? { when } : {}),
})
const CONTACTS = [
  contact('held', '2026-03-05'),
  contact('due', '2026-03-05'),
  contact('held', '2026-03-09~'),
  contact('proposed', '2026-03-30/2026-04-02'),
  contact('no-report', '2026-03'),
  contact('held', '2026'),
  contact('held', '2026-11/..'),
  contact('held'),
]
const [, , march, april] = monthsOf(CONTACTS, 2026)

test('a day is marked by the surest of its contacts', () => {
  const day = march!.days.get(dayOf('2026-03-05'))!
  assert.deepEqual([day.mark, day.isAbout, day.contacts.length], ['held', false, 2])
})

test('about a day, and a few days of which one is meant, are told as such', () => {
  assert.equal(march!.days.get(dayOf('2026-03-09'))!.isAbout, true)
  assert.deepEqual(
    [...april!.days.values()].map((d) => [d.mark, d.isAbout]),
    [
      ['ahead', true],
      ['ahead', true],
    ],
  )
})

test('a month without a day stands under the month, a year without a month beside the months', () => {
  assert.equal(march!.loose.length, 1)
  const [year] = talliesOf(CONTACTS)
  assert.deepEqual(year!.months[2], { held: 2, ahead: 2, others: 1 })
  assert.deepEqual(year!.months[10], { held: 1, ahead: 0, others: 0 })
  assert.deepEqual(year!.noMonth, { held: 1, ahead: 0, others: 0 })
  assert.equal(year!.many, 7)
})
