import assert from 'node:assert/strict'
import { test } from 'vitest'
import { meeting, NAMES, PAIR, record } from './cases.ts'
import { compose } from './compose.ts'

const DAY = { day: '2026-06-30' }

test('one meeting reported by five agencies is one with five sources', () => {
  const readings = ['North', 'South', 'East', 'West', 'Mid'].map((source) =>
    meeting('2026-03-05', source, `met in Brigg, ${source} says`, { phase: 'held', when: '2026-03-05' }),
  )
  const { contacts } = record(readings, [], DAY)
  assert.equal(contacts.length, 1)
  assert.equal(contacts[0]!.independent, 5)
  assert.deepEqual(
    contacts[0]!.participants.map((p) => [p.name, p.side]),
    [
      ['Ada Lund', 'Norland'],
      ['Kemal Orr', 'Sudmark'],
    ],
  )
})

test('what was due and was held is one contact, held', () => {
  const { contacts } = record(
    [
      meeting('2026-03-02', 'North', 'will meet later this week', { phase: 'due', when: '2026-03-02/2026-03-08' }),
      meeting('2026-03-06', 'South', 'met on Thursday', { phase: 'held', when: '2026-03-05' }),
    ],
    [],
    DAY,
  )
  assert.deepEqual(
    contacts.map((c) => [c.phase, c.when, c.history.length]),
    [['held', '2026-03-05', 2]],
  )
})

test('a meeting put off keeps every earlier date', () => {
  const { contacts } = record(
    [
      meeting('2026-04-01', 'North', 'will meet on April 14', { phase: 'due', when: '2026-04-14' }),
      meeting('2026-04-11', 'South', 'will not meet on April 14 as planned', {
        phase: 'postponed',
        when: '2026-04-14',
      }),
      meeting('2026-04-20', 'North', 'will meet on April 28', { phase: 'due', when: '2026-04-28' }),
      meeting('2026-04-29', 'East', 'met on Tuesday', { phase: 'held', when: '2026-04-28' }),
    ],
    [],
    DAY,
  )
  assert.deepEqual(
    contacts.map((c) => [c.phase, c.when, c.earlier]),
    [['held', '2026-04-28', ['2026-04-14']]],
  )
})

test('put off without a new date, its date is open', () => {
  const { contacts } = record(
    [
      meeting('2026-04-01', 'North', 'will meet on April 14', { phase: 'due', when: '2026-04-14' }),
      meeting('2026-04-11', 'South', 'will not meet on April 14 as planned', {
        phase: 'postponed',
        when: '2026-04-14',
      }),
    ],
    [],
    DAY,
  )
  assert.deepEqual(
    contacts.map((c) => [c.phase, c.when, c.earlier]),
    [['postponed', undefined, ['2026-04-14']]],
  )
})

test('due, and nothing heard of it since its day: no report, and it waits', () => {
  const readings = [meeting('2026-04-01', 'North', 'will meet on April 14', { phase: 'due', when: '2026-04-14' })]
  assert.equal(record(readings, [], { day: '2026-04-14' }).contacts[0]!.phase, 'due')
  const later = record(readings, [], { day: '2026-04-15' })
  assert.equal(later.contacts[0]!.phase, 'no-report')
  assert.deepEqual(
    later.waiting.map((w) => [w.kind, w.about]),
    [['no-report', later.contacts[0]!.id]],
  )
})

test('two meetings of the same two on two days are two', () => {
  const { contacts } = record(
    [
      meeting('2026-03-05', 'North', 'met on Thursday', { phase: 'held', when: '2026-03-05' }),
      meeting('2026-03-12', 'North', 'met again on Thursday', { phase: 'held', when: '2026-03-12' }),
    ],
    [],
    DAY,
  )
  assert.equal(contacts.length, 2)
})

test('others who meet on the same day are another contact', () => {
  const text = 'The Norlandic and Sudmark chiefs of staff, Olaf Berg and Sami Tal, met in Tarn on March 5.'
  const actors = [
    { name: 'Olaf Berg', office: 'Norlandic chief of the general staff' },
    { name: 'Sami Tal', office: 'chief of the general staff of Sudmark' },
  ]
  const chiefs = compose('2026-03-05', 'South', text, actors, [
    {
      kind: 'contact',
      words: 'met in Tarn on March 5',
      type: 'meeting',
      phase: 'held',
      level: 'military',
      when: '2026-03-05',
      participants: ['Olaf Berg', 'Sami Tal'],
    },
  ])
  const { contacts } = record(
    [
      meeting('2026-03-05', 'North', 'met on Thursday', { phase: 'held', when: '2026-03-05', level: 'ministers' }),
      chiefs,
    ],
    [],
    DAY,
  )
  assert.equal(contacts.length, 2)
})

test('"on the sidelines of" survives merging', () => {
  const text = 'Ada Lund and Kemal Orr met on the sidelines of a conference in Brigg.'
  const reading = compose('2026-03-05', 'North', text, PAIR, [
    {
      kind: 'contact',
      words: 'a conference in Brigg',
      type: 'conference',
      phase: 'held',
      when: '2026-03-05',
      participants: [],
    },
    {
      kind: 'contact',
      words: 'met',
      type: 'meeting',
      phase: 'held',
      when: '2026-03-05',
      participants: NAMES,
      within: 'f2',
    },
  ])
  const { contacts } = record(
    [reading, meeting('2026-03-05', 'South', 'met on Thursday', { phase: 'held', when: '2026-03-05' })],
    [],
    DAY,
  )
  const held = contacts.find((c) => c.type === 'meeting')!
  assert.equal(held.independent, 2)
  assert.equal(contacts.find((c) => c.id === held.within)?.type, 'conference')
})

test('a date named without its year is to come where a contact is due', () => {
  const { contacts } = record(
    [meeting('2026-10-20', 'North', 'will meet on January 9', { phase: 'due', when: '2026-01-09' })],
    [],
    { day: '2026-10-20' },
  )
  assert.deepEqual(
    contacts.map((c) => [c.phase, c.when]),
    [['due', '2027-01-09']],
  )
})

const BACK = [
  ['Ada Lund and Kemal Orr met in Brigg on Thursday.\nThis meeting followed talks of January.', 'This meeting'],
  ['Ada Lund and Kemal Orr met in Brigg on Thursday, their first meeting in four years.', 'their first meeting'],
] as const
for (const [body, words] of BACK)
  test(`"${words}" is the contact told just before`, () => {
    const told = compose('2026-03-05', 'North', `Ministers meet\n${body}`, PAIR, [
      {
        kind: 'contact',
        words: 'met in Brigg',
        type: 'meeting',
        phase: 'held',
        when: '2026-03-05',
        participants: NAMES,
      },
      { kind: 'contact', words, type: 'meeting', phase: 'held', when: '2026-01', participants: ['Ada Lund'] },
    ])
    const { contacts } = record([told], [], DAY)
    assert.deepEqual(
      contacts.map((c) => [c.when, c.citations.length]),
      [['2026-03-05', 2]],
    )
  })

test('the place and time of another in a list are not those of a contact', () => {
  const text =
    'Ministers meet\nThe third meeting of Ada Lund and Kemal Orr builds on earlier ones, including: a visit to Tarn in May 2025; a call.'
  const told = compose('2026-03-05', 'North', text, PAIR, [
    { kind: 'contact', words: 'The third meeting', type: 'meeting', phase: 'held', place: 'Tarn', participants: NAMES },
  ])
  const { contacts } = record([told], [], DAY)
  assert.deepEqual([contacts[0]!.place, contacts[0]!.when], [undefined, '2026-03-05~'])
})

test('a summit recalled by its place and month is the one that was held there', () => {
  const held = compose('2026-03-05', 'North', 'Summit in Brigg\nAda Lund and Kemal Orr held a summit in Brigg.', PAIR, [
    {
      kind: 'contact',
      words: 'held a summit',
      type: 'summit',
      phase: 'held',
      when: '2026-03-05',
      place: 'Brigg',
      participants: NAMES,
    },
  ])
  const recalled = compose(
    '2026-05-20',
    'South',
    'Hotline works\nIt was agreed at the summit in Brigg in March.',
    [],
    [
      {
        kind: 'contact',
        words: 'the summit',
        type: 'summit',
        phase: 'held',
        when: '2026-03',
        place: 'Brigg',
        participants: [],
      },
    ],
  )
  const { contacts } = record([held, recalled], [], DAY)
  assert.equal(contacts.length, 1)
})
