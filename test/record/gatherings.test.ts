import assert from 'node:assert/strict'
import { test } from 'vitest'
import type { FiledReading } from '../../src/model/process-record.ts'
import { record } from './cases.ts'
import { compose, type Note } from './compose.ts'

const DAY = { day: '2028-06-30' }

function told(published: string, words: string, fields: Partial<Note>, where?: string): FiledReading {
  const text = `North reports on ${published}.\nThey spoke of ${words}.`
  return compose(
    published,
    'North',
    text,
    [],
    [{ kind: 'contact', words, type: 'summit', participants: [], ...fields, ...(where ? { place: where } : {}) }],
  )
}

const held = { phase: 'held' }
const due = { phase: 'due' }
const cases: readonly [name: string, readings: readonly FiledReading[], contacts: number][] = [
  [
    'a summit known by its place is one, however long after it is told of',
    [
      told('2026-02-01', 'the Alliance Summit in Brigg', { ...due, when: '2026-07' }, 'Brigg'),
      told('2026-07-20', 'the Alliance Brigg Summit', { ...held, when: '2026-07-09' }),
      told('2027-05-01', 'the Brigg Summit', held),
    ],
    1,
  ],
  [
    'the next of a row is held elsewhere',
    [
      told('2026-07-20', 'the Alliance Summit in Brigg', { ...held, when: '2026-07-09' }, 'Brigg'),
      told('2027-07-20', 'the Alliance Summit in Tarn', { ...held, when: '2027-07-09' }, 'Tarn'),
    ],
    2,
  ],
  [
    'the third of a row is not the fourth',
    [told('2026-07-20', 'the third Rivers Summit', held), told('2026-07-21', 'the 4th Rivers Summit', due)],
    2,
  ],
  [
    'a year that was worked out may be the wrong one',
    [
      told('2027-06-01', 'the Alliance Summit in Brigg in July', { ...due, when: '2026-07' }, 'Brigg'),
      told('2027-07-20', 'the Alliance Summit in Brigg', { ...held, when: '2027-07-09' }, 'Brigg'),
    ],
    1,
  ],
  [
    'planned for a month, held in the next',
    [
      told('2026-05-01', 'the Rivers Leaders Summit', { ...due, when: '2026-06' }),
      told('2026-07-12', 'the Rivers Leaders Summit', held),
      told('2026-07-20', 'the Rivers Leaders Summit', { ...held, when: '2026-07-09' }),
    ],
    1,
  ],
]
for (const [name, readings, contacts] of cases)
  test(name, () => assert.equal(record(readings, [], DAY).contacts.length, contacts))

test('a meeting of two on the margins is not the summit of many', () => {
  const text =
    'North reports.\nNorland and Sudmark met in Brigg on July 9. Norland and Sudmark looked forward to the Quad summit in Brigg.'
  const actors = [
    { name: 'Norland', type: 'state' as const },
    { name: 'Sudmark', type: 'state' as const },
  ]
  const participants = ['Norland', 'Sudmark']
  const met = compose('2026-07-09', 'North', text, actors, [
    { kind: 'contact', words: 'met in Brigg on July 9', type: 'meeting', ...held, when: '2026-07-09', participants },
  ])
  const summit = compose('2026-04-01', 'North', `${text} It is April.`, actors, [
    { kind: 'contact', words: 'the Quad summit in Brigg', type: 'summit', ...due, when: '2026-07', participants },
  ])
  assert.equal(record([met, summit], [], DAY).contacts.length, 2)
})

test('what a dispatch opens with has no time of a look back further down', () => {
  const text =
    'North reports.\nNorland and Sudmark met in Brigg. They thanked each other for the last meeting in March.'
  const actors = [
    { name: 'Norland', type: 'state' as const },
    { name: 'Sudmark', type: 'state' as const },
  ]
  const reading = compose('2026-07-09', 'North', text, actors, [
    { kind: 'time', words: 'in March', timex: { type: 'DATE', value: '2026-03' }, edtf: '2026-03' },
    {
      kind: 'contact',
      words: 'met in Brigg',
      type: 'meeting',
      ...held,
      participants: ['Norland', 'Sudmark'],
      place: 'Brigg',
      time: 'f1',
    },
  ])
  assert.equal(record([reading], [], DAY).contacts[0]!.when, '2026-07-09~')
})
