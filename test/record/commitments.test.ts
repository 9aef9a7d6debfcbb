import assert from 'node:assert/strict'
import { test } from 'vitest'
import type { Decision } from '../../src/model/decision.ts'
import type { FiledReading } from '../../src/model/process-record.ts'
import { ADA, KEMAL, record } from './cases.ts'
import { compose } from './compose.ts'

const SIDES = [
  { name: 'Norland', type: 'state' as const },
  { name: 'Sudmark', type: 'state' as const },
  { name: 'Westria', type: 'state' as const },
  { name: 'the monitors', type: 'body' as const },
]
const DAY = { day: '2026-06-10' }

/** What both undertook, as one agency words it. */
const agreed = (
  published: string,
  source: string,
  what: string,
  fields: Readonly<Record<string, unknown>> = {},
): FiledReading =>
  compose(
    published,
    source,
    `Norland and Sudmark, with Westria and the monitors, agreed to ${what}. ${source} has it.`,
    SIDES,
    [{ kind: 'commitment', words: what, force: 'agreed', parties: ['Norland', 'Sudmark'], ...fields }],
  )

/** Somebody's word on the withdrawal. */
const assessed = (published: string, by: string, level: unknown, trend = 'none-stated'): FiledReading =>
  compose(
    published,
    `Wire of ${by}`,
    `The withdrawal of heavy weapons stands at ${JSON.stringify(level)} now, say Norland, Sudmark, Westria and the monitors on ${published}.`,
    [...SIDES, ADA, KEMAL].slice(0, 4),
    [
      {
        kind: 'commitment',
        words: 'The withdrawal of heavy weapons',
        force: 'agreed',
        theme: 'withdrawal of forces',
        parties: ['Norland', 'Sudmark'],
      },
      {
        kind: 'assessment',
        words: 'withdrawal of heavy weapons stands',
        commitment: 'f1',
        level,
        trend,
        by,
        basis: 'unattributed',
      },
    ],
  )

const WITHDRAW = agreed('2026-04-28', 'North', 'withdraw heavy weapons from the line by May 31', {
  due: '2026-05-31',
  theme: 'withdrawal of forces',
})

test('wordings of one commitment are one, in the fullest words', () => {
  const { commitments } = record(
    [
      WITHDRAW,
      agreed('2026-04-28', 'South', 'pull back artillery by the end of May', {
        due: '2026-05-21/2026-05-31',
        theme: 'withdrawal of forces',
      }),
      agreed('2026-04-29', 'East', 'the withdrawal of heavy weapons', { theme: 'withdrawal of forces' }),
    ],
    [],
    DAY,
  )
  assert.equal(commitments.length, 1)
  assert.deepEqual(
    [commitments[0]!.independent, commitments[0]!.due, commitments[0]!.by.map((p) => p.name)],
    [3, '2026-05-31', ['Norland', 'Sudmark']],
  )
})

test('what is undertaken in one breath is several commitments', () => {
  const { commitments, entries } = record(
    [
      agreed('2026-03-05', 'North', 'exchange all detainees and restore a military hotline by March 20', {
        due: '2026-03-20',
      }),
      agreed('2026-03-06', 'South', 'release all prisoners'),
      agreed('2026-03-06', 'East', 'reopen the military hotline by March 20', { due: '2026-03-20' }),
    ],
    [],
    DAY,
  )
  assert.deepEqual(
    commitments.map((c) => c.independent),
    [2, 2],
  )
  assert.ok(Object.values(entries).some((ids) => ids.length === 2))
})

test('other things are other commitments', () => {
  const { commitments } = record(
    [
      WITHDRAW,
      agreed('2026-04-28', 'South', 'reopen the railway in June', { due: '2026-06' }),
      agreed('2026-04-28', 'East', 'clear mines by the end of 2027', { due: '2027-12' }),
    ],
    [],
    DAY,
  )
  assert.equal(commitments.length, 3)
})

test('each view keeps its latest word, all of it its history', () => {
  const all = record(
    [
      WITHDRAW,
      assessed('2026-05-12', 'Norland', [1, 2], 'progressing'),
      assessed('2026-05-13', 'Sudmark', 0),
      assessed('2026-05-15', 'the monitors', 1),
      assessed('2026-05-30', 'Norland', 3, 'completed'),
      assessed('2026-06-01', 'Westria', null, 'stalled'),
    ],
    [],
    DAY,
  )
  const [c] = all.commitments
  assert.equal(c!.assessments.length, 5)
  assert.deepEqual(
    Object.entries(c!.views).map(([view, a]) => [view, a.level, a.basis]),
    [
      ['Norland', 3, 'self'],
      ['Sudmark', 0, 'self'],
      ['monitor', 1, 'monitor'],
    ],
  )
  assert.equal(c!.disagreement, 3)
  assert.equal(c!.timeliness, 'overdue')
})

test('not reported is no level and counts nowhere as 0', () => {
  const all = record(
    [WITHDRAW, agreed('2026-05-01', 'South', 'reopen the railway'), assessed('2026-05-30', 'the monitors', 2)],
    [],
    DAY,
  )
  const railway = all.commitments.find((c) => c.what.includes('railway'))!
  assert.deepEqual([railway.views, railway.disagreement, railway.timeliness], [{}, null, 'no-deadline'])
  assert.deepEqual(all.aggregates.all, {
    low: 66.7,
    high: 66.7,
    assessed: 1,
    commitments: 2,
    coverage: 50,
    disagreement: null,
  })
})

test('due and stale are reckoned on the day asked for', () => {
  const at = (day: string) => record([WITHDRAW], [], { day }).commitments[0]!
  assert.deepEqual([at('2026-05-31').timeliness, at('2026-06-01').timeliness], ['not-due', 'overdue'])
  assert.deepEqual([at('2026-06-27').stale, at('2026-06-28').stale], [false, true])
})

test('carried out in every view, it is met', () => {
  const [c] = record([WITHDRAW, assessed('2026-06-01', 'the monitors', 3, 'completed')], [], {
    day: '2026-12-01',
  }).commitments
  assert.deepEqual([c!.timeliness, c!.stale], ['met', false])
})

test('a ranged level that holds the other is no disagreement', () => {
  const [c] = record(
    [WITHDRAW, assessed('2026-06-01', 'the monitors', [1, 2]), assessed('2026-06-01', 'Sudmark', 1)],
    [],
    DAY,
  ).commitments
  assert.equal(c!.disagreement, 0)
})

test('a condition hangs on what it speaks of', () => {
  const { commitments } = record(
    [WITHDRAW, agreed('2026-04-29', 'South', 'reopen the railway as soon as heavy weapons are withdrawn')],
    [],
    DAY,
  )
  const railway = commitments.find((c) => c.what.includes('railway'))!
  assert.equal(railway.condition?.wording, 'as soon as heavy weapons are withdrawn')
  assert.equal(railway.condition?.trigger, commitments.find((c) => c !== railway)!.id)
})

test('the reviewer has a view as well', () => {
  const ref = record([WITHDRAW]).commitments[0]!.citations[0]!.ref
  const decision: Decision = {
    id: 'd1',
    by: 'me',
    at: '2026-06-02T08:00:00Z',
    act: 'assess',
    on: { ref },
    level: 2,
    trend: 'progressing',
  }
  const [c] = record([WITHDRAW], [decision], DAY).commitments
  assert.deepEqual([c!.views.reviewer?.level, c!.views.reviewer?.basis], [2, 'reviewer'])
})

test('a pledge in the same words is that of those its dispatch names', () => {
  const pledge = (source: string, text: string, named: readonly number[], parties: readonly string[]) =>
    compose(
      '2026-04-02',
      source,
      text,
      named.map((i) => SIDES[i]!),
      [{ kind: 'commitment', words: 'keep sending convoys of grain', force: 'pledged', parties }],
    )
  const both = pledge(
    'North',
    'Convoys\nNorland and Westria pledged to keep sending convoys of grain.',
    [0, 2],
    ['Norland', 'Westria'],
  )
  const open = (text: string, named: readonly number[]) => record([both, pledge('South', text, named, [])], [], DAY)
  const others = open('Talks\nNorland met Sudmark. They pledged to keep sending convoys of grain.', [0, 1])
  const same = open('Talks\nNorland met Westria. They pledged to keep sending convoys of grain.', [0, 2])
  assert.deepEqual([others.commitments.length, same.commitments.length], [2, 1])
})

const wordings: readonly [name: string, a: string, b: string, entries: number][] = [
  ['what is said again at the next meeting is one', 'continue clearing mines', 'continue to clear mines', 1],
  ['other numbers are other things', 'release 50 hostages', 'release 200 hostages', 2],
  ['examples are no part of it', 'rebuild the bridges, including a loan of nine million', 'rebuild the bridges', 1],
  ['two adjectives are one thing', 'keep a free and open sea lane', 'keep a free and open sea lane', 1],
]
for (const [name, a, b, entries] of wordings)
  test(name, () => {
    const { commitments } = record([agreed('2026-03-02', 'North', a), agreed('2026-03-20', 'South', b)], [], DAY)
    assert.equal(commitments.length, entries)
  })

test('an agreement with a name is the same years later', () => {
  const { commitments } = record(
    [agreed('2023-03-02', 'North', 'the Brigg Agreement'), agreed('2026-03-20', 'South', 'the Brigg agreement')],
    [],
    DAY,
  )
  assert.equal(commitments.length, 1)
})
