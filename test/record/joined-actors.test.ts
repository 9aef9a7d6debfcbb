import assert from 'node:assert/strict'
import { test } from 'vitest'
import type { Decision } from '../../src/model/decision.ts'
import type { FiledReading } from '../../src/model/process-record.ts'
import { targetOf } from '../../src/record/index.ts'
import { decide, record } from './cases.ts'
import { type ActorNote, compose } from './compose.ts'

const told = (published: string, source: string, ...actors: readonly ActorNote[]): FiledReading =>
  compose(published, source, `${actors.map((a) => a.name).join(', ')} told ${source} on ${published}.`, actors, [])
const body = (name: string, type: ActorNote['type'] = 'organisation'): ActorNote => ({ name, type })
const on = (reading: FiledReading, id = 'a1') => targetOf(reading.reading, id)!
const merge = (...readings: readonly FiledReading[]) => decide(1, { act: 'merge', on: readings.map((r) => on(r)) })
const split = (one: FiledReading, ...others: readonly FiledReading[]) =>
  decide(1, { act: 'split', on: [on(one)], from: others.map((r) => on(r)) })

/** Which entry each first actor of the readings is of, numbered in order. */
function entriesOf(readings: readonly FiledReading[], decisions: readonly Decision[]): number[] {
  const { entries } = record(readings, decisions)
  const ids = readings.map((r) => entries[on(r).ref]?.join() ?? 'none')
  return ids.map((id) => ids.indexOf(id))
}

const front = told('2026-03-01', 'North', body('Harbour Front', 'armed-group'))
const movement = told('2026-03-02', 'South', body('Movement for the Harbour', 'organisation'))
const later = told('2026-04-02', 'East', body('Movement for the Harbour', 'organisation'))
const norland = told('2026-03-03', 'East', body('Norland', 'state'))
const kingdom = told('2026-03-04', 'West', body('Hill Kingdom', 'state'))
const forum = told('2026-03-05', 'Mid', body('Brigg Forum', 'format'))
const platform = told('2026-03-06', 'North', body('Brigg Platform', 'format'))
const ministry = told('2026-03-07', 'South', body('Norlandic Defence Ministry', 'body'))
const command = told('2026-03-08', 'East', body('Northern Command', 'body'))

const cases: readonly [
  name: string,
  readings: readonly FiledReading[],
  decisions: readonly Decision[],
  of: number[],
][] = [
  [
    'two groups are one, with every later naming of either',
    [front, movement, later],
    [merge(front, movement)],
    [0, 0, 0],
  ],
  ['a state goes into one the process file names', [norland, kingdom], [merge(kingdom, norland)], [0, 0]],
  ['formats', [forum, platform], [merge(forum, platform)], [0, 0]],
  ['a ministry and a body', [ministry, command], [merge(ministry, command)], [0, 0]],
  ['one naming is of somebody else', [movement, later], [split(later, movement)], [0, 1]],
  [
    'a state of the process file and its namesake',
    [norland, told('2026-05-01', 'Mid', body('Norland', 'state'))],
    [],
    [0, 0],
  ],
  [
    'merged, and one of them taken out again',
    [front, movement, later],
    [merge(front, movement), { ...split(later, front, movement), id: 'd2', at: '2026-06-01T10:02:00Z' }],
    [0, 0, 2],
  ],
  [
    'undone is as if never said',
    [front, movement],
    [merge(front, movement), decide(2, { act: 'undo', decision: 'd1' })],
    [0, 1],
  ],
]
for (const [name, readings, decisions, of] of cases)
  test(`actors: ${name}`, () => {
    assert.deepEqual(entriesOf(readings, decisions), of)
    assert.deepEqual(entriesOf([...readings].reverse(), decisions).length, of.length)
  })

test('what is taken out of a state does not act for it, and those who stay do', () => {
  const namesake = told('2026-05-01', 'Mid', body('Norland', 'state'))
  const { actors, entries } = record([norland, namesake], [split(namesake, norland)])
  const entry = (r: FiledReading) => actors.find((a) => a.id === entries[on(r).ref]![0])!
  assert.deepEqual([entry(norland).role, entry(norland).side], ['party', 'Norland'])
  assert.deepEqual([entry(namesake).role, entry(namesake).side], [undefined, undefined])
})

test('whoever serves a state that was joined to another serves that one', () => {
  const king = told(
    '2026-03-09',
    'West',
    { name: 'Osric Vale', office: 'King', of: 'Hill Kingdom' },
    body('Hill Kingdom', 'state'),
  )
  const { actors } = record([norland, king], [decide(1, { act: 'merge', on: [on(norland), on(king, 'a2')] })])
  assert.equal(actors.find((a) => a.name === 'Osric Vale')!.side, 'Norland')
})

test('an office is of the person it is said to be of, or of none', () => {
  const orlov = told('2026-03-01', 'North', { name: 'Serge Orlov', office: 'Norlandic Foreign Minister' })
  const unnamed = told('2026-03-02', 'South', { name: 'the Norlandic Foreign Minister' })
  const envoy = told('2026-03-03', 'East', { name: 'a senior envoy' })
  const same = (r: FiledReading, decisions: readonly Decision[]) =>
    record([orlov, unnamed, envoy], decisions).entries[on(r).ref]?.[0] ===
    record([orlov], []).entries[on(orlov).ref]![0]
  assert.deepEqual([same(unnamed, []), same(envoy, [])], [true, false])
  assert.equal(same(unnamed, [split(unnamed, orlov)]), false)
  assert.equal(same(envoy, [merge(envoy, orlov)]), true)
})
