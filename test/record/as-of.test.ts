import assert from 'node:assert/strict'
import { test } from 'vitest'
import { changesSince, targetOf } from '../../src/record/index.ts'
import { decide, meeting, NAMES, PAIR, record } from './cases.ts'
import { compose } from './compose.ts'

const DUE = meeting('2026-04-01', 'North', 'will meet on April 14', { phase: 'due', when: '2026-04-14' })
const OFF = meeting('2026-04-11', 'South', 'will not meet on April 14 as planned', {
  phase: 'postponed',
  when: '2026-04-14',
})
const HELD = {
  ...meeting('2026-04-29', 'East', 'met on Tuesday', { phase: 'held', when: '2026-04-28' }),
  recordedAt: '2026-05-20T09:00:00Z',
}
const ALL = [DUE, OFF, HELD]

test('what was not yet reported is not known', () => {
  const phase = (day: string) => record(ALL, [], { day }).contacts[0]!.phase
  assert.deepEqual([phase('2026-04-10'), phase('2026-04-11'), phase('2026-04-29')], ['due', 'postponed', 'held'])
})

test('what was reported but not yet recorded is not known either', () => {
  const phase = (recorded: string) => record(ALL, [], { day: '2026-06-01', recorded }).contacts[0]!.phase
  assert.deepEqual([phase('2026-05-01T00:00:00Z'), phase('2026-05-21T00:00:00Z')], ['postponed', 'held'])
})

test('a decision counts from the time it was taken', () => {
  const target = targetOf(DUE.reading, DUE.reading.findings.find((f) => f.kind === 'contact')!.id)
  const decisions = [decide(5, { act: 'reject', on: [target] })]
  const count = (reviewed?: string) => record([DUE], decisions, { day: '2026-06-01', reviewed }).contacts.length
  assert.deepEqual([count('2026-06-01T10:04:00Z'), count('2026-06-01T10:05:00Z'), count()], [1, 0, 0])
})

test('without a day asked for, it is that of the latest dispatch', () =>
  assert.equal(record(ALL).asOf.day, '2026-04-29'))

test('changes say what became known, with old and new', () => {
  const changes = changesSince(record(ALL, [], { day: '2026-04-11' }), record(ALL, [], { day: '2026-04-30' }))
  const of = (field: string) => changes.find((c) => c.field === field)
  assert.deepEqual([of('phase')?.old, of('phase')?.now], ['postponed', 'held'])
  assert.deepEqual([of('when')?.old, of('when')?.now], [undefined, '2026-04-28'])
  assert.deepEqual(
    of('independent')?.citations.map((c) => c.source),
    ['East'],
  )
})

test('that a day passed is a change, with no citation', () => {
  const changes = changesSince(record([DUE], [], { day: '2026-04-14' }), record([DUE], [], { day: '2026-04-15' }))
  assert.deepEqual(
    changes.map((c) => [c.field, c.old, c.now, c.citations.length]),
    [['phase', 'due', 'no-report', 0]],
  )
})

test('nothing new, no changes', () => assert.deepEqual(changesSince(record(ALL), record(ALL)), []))

test('two things undertaken in one breath are both there still when a day has passed', () => {
  const words = 'exchange detainees and reopen the hotline'
  const text = `Ministers agree\nAda Lund and Kemal Orr agreed to ${words}.`
  const told = compose('2026-04-01', 'North', text, PAIR, [
    { kind: 'commitment', words, force: 'agreed', parties: NAMES },
  ])
  const [before, after] = ['2026-04-02', '2026-04-03'].map((day) => record([told], [], { day }))
  assert.equal(before!.commitments.length, 2)
  assert.deepEqual(changesSince(before!, after!), [])
})

test('who belongs to what, and what is invoked, are told of as they become known', () => {
  const text = 'Westria joins\nWestria is a member of the Brigg Group, which cited the Tarn Charter.'
  const actors = [
    { name: 'Westria', type: 'state' as const },
    { name: 'Brigg Group', type: 'format' as const },
  ]
  const told = compose('2026-04-01', 'North', text, actors, [
    { kind: 'membership', words: 'is a member of', member: 'a1', of: 'a2', role: 'member' },
    { kind: 'reference', words: 'the Tarn Charter', name: 'Tarn Charter', by: 'Brigg Group' },
  ])
  const changes = changesSince(record([], [], { day: '2026-03-31' }), record([told], [], { day: '2026-04-01' }))
  assert.deepEqual(
    changes.filter((c) => c.what === 'membership' || c.what === 'reference').map((c) => [c.what, c.field]),
    [
      ['membership', 'new'],
      ['reference', 'new'],
    ],
  )
})
