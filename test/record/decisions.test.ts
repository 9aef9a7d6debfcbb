import assert from 'node:assert/strict'
import { test } from 'vitest'
import type { Decision } from '../../src/model/decision.ts'
import type { FiledReading } from '../../src/model/process-record.ts'
import { targetOf } from '../../src/record/index.ts'
import { decide, meeting, record } from './cases.ts'

const DAY = { day: '2026-06-30' }
const MARCH = meeting('2026-03-05', 'North', 'met on Thursday', { phase: 'held', when: '2026-03-05' })
const SOUTH = meeting('2026-03-06', 'South', 'met in Brigg', { phase: 'held', when: '2026-03-05' })
const APRIL = meeting('2026-04-05', 'East', 'met in Tarn', { phase: 'held', when: '2026-04-05' })
const contact = ({ reading }: FiledReading) =>
  targetOf(reading, reading.findings.find((f) => f.kind === 'contact')!.id)!
const [march, south, april] = [MARCH, SOUTH, APRIL].map(contact)
const dates = (decisions: readonly Decision[], readings = [MARCH, SOUTH, APRIL]) =>
  record(readings, decisions, DAY).contacts.map((c) => c.citations.map((x) => x.source).join('+'))

test('rules alone: two reports of one meeting, and another', () => assert.deepEqual(dates([]), ['North+South', 'East']))

const cases: readonly [name: string, decisions: Decision[], expected: string[]][] = [
  ['a person merges', [decide(1, { act: 'merge', on: [march, april] })], ['North+South+East']],
  ['a person splits', [decide(1, { act: 'split', on: [south], from: [march] })], ['North', 'South', 'East']],
  [
    'merge, split, merge',
    [
      decide(1, { act: 'merge', on: [march, april] }),
      decide(2, { act: 'split', on: [april], from: [march, south] }),
      decide(3, { act: 'merge', on: [march, april] }),
    ],
    ['North+South', 'East'],
  ],
  [
    'a split of all, then a merge of all',
    [
      decide(1, { act: 'split', on: [april], from: [march, south] }),
      decide(2, { act: 'merge', on: [march, south, april] }),
    ],
    ['North+South+East'],
  ],
  [
    'a merge undone',
    [decide(1, { act: 'merge', on: [march, april] }), decide(2, { act: 'undo', decision: 'd1' })],
    ['North+South', 'East'],
  ],
  [
    'the undoing undone',
    [
      decide(1, { act: 'merge', on: [march, april] }),
      decide(2, { act: 'undo', decision: 'd1' }),
      decide(3, { act: 'undo', decision: 'd2' }),
    ],
    ['North+South+East'],
  ],
  ['a finding rejected', [decide(1, { act: 'reject', on: [south] })], ['North', 'East']],
  [
    'rejected, then accepted',
    [decide(1, { act: 'reject', on: [south] }), decide(2, { act: 'accept', on: [south] })],
    ['North+South', 'East'],
  ],
]
for (const [name, decisions, expected] of cases)
  test(`decisions: ${name}`, () => {
    assert.deepEqual(dates(decisions), expected)
    assert.deepEqual(dates([...decisions].reverse()), expected, 'in whatever order they arrive')
  })

test('rejected stays rejected when a later reader draws the span a little differently', () => {
  const { reading } = SOUTH
  const shifted = reading.findings.map((f) =>
    f.kind === 'contact' ? { ...f, span: { ...f.span, end: f.span.end - 3, exact: f.span.exact.slice(0, -3) } } : f,
  )
  const again: FiledReading = { ...SOUTH, reading: { ...reading, findings: shifted } }
  assert.deepEqual(dates([decide(1, { act: 'reject', on: [south] })], [MARCH, again, APRIL]), ['North', 'East'])
})

test('a correction stands in place of what was read, and says so', () => {
  const all = record(
    [APRIL],
    [
      decide(1, {
        act: 'correct',
        on: april,
        changes: { when: '2026-04-04', place: 'Brigg', participants: ['Norland', 'Sudmark'] },
      }),
    ],
    DAY,
  )
  const [c] = all.contacts
  assert.deepEqual(
    [c!.when, c!.place, c!.participants.map((p) => p.name), c!.citations[0]!.state],
    ['2026-04-04', 'Brigg', ['Norland', 'Sudmark'], 'edited'],
  )
})

test('comments go with the citation', () => {
  const [c] = record([APRIL], [decide(1, { act: 'comment', on: [april], text: 'ask the embassy' })], DAY).contacts
  assert.deepEqual(c!.citations[0]!.comments, ['ask the embassy'])
})

test('persons are merged and split like findings', () => {
  const name = (reading: FiledReading, from: string, to: string): FiledReading =>
    JSON.parse(JSON.stringify(reading).replaceAll(from, to)) as FiledReading
  const other = name(SOUTH, 'Ada Lund', 'Ada Lundquist')
  const actor = (r: FiledReading) => targetOf(r.reading, 'a1')!
  const names = (decisions: readonly Decision[]) =>
    record([MARCH, other], decisions, DAY).actors.filter((a) => a.name.startsWith('Ada')).length
  assert.equal(names([]), 2)
  assert.equal(names([decide(1, { act: 'merge', on: [actor(MARCH), actor(other)] })]), 1)
})
