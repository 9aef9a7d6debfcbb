import assert from 'node:assert/strict'
import { test } from 'vitest'
import type { FiledReading } from '../../src/model/process-record.ts'
import { record } from './cases.ts'
import { compose } from './compose.ts'

const STORY = [
  'Three killed in shelling of border village, Sudmark says',
  'Sudmark accused Norland on Thursday of shelling the village of Tarn near the border, killing three people in the early morning.',
  'The Norlandic Defence Ministry denied that its forces had fired and said that an old ammunition dump had exploded in the village.',
  'The monitors of the mission said they had not been able to reach the place because the only road was closed by the local police.',
]
const filed = (published: string, source: string, lines: readonly string[], kill = false): FiledReading =>
  compose(
    published,
    source,
    lines.join('\n'),
    [],
    kill
      ? []
      : [
          {
            kind: 'event',
            words: lines.find((l) => l.includes('killing')) ?? lines[0]!,
            type: 'ASSAULT',
            counts: [
              {
                what: 'killed',
                number: lines.join().includes('two people') ? 2 : 3,
                span: lines.join().includes('two people') ? 'two people' : 'three',
              },
            ],
          },
        ],
  )

const original = filed('2026-03-12', 'North', STORY)

test('a copy in another paper is one source, and its agency the first', () => {
  const copy = filed('2026-03-13', 'The Paper', ['Shelling near border', ...STORY.slice(1)])
  const { families, chronology } = record([original, copy])
  assert.deepEqual(
    families.map((f) => [f.agency, f.versions.map((v) => v.relation)]),
    [['north', ['original', 'update']]],
  )
  assert.equal(chronology[0]!.citations.length, 2)
  assert.equal(chronology[0]!.independent, 1)
})

test('an update says which sentences it adds', () => {
  const update = filed('2026-03-12', 'North', [
    ...STORY,
    '(Adds quote)',
    'A spokesman for the mission said it would try again on Friday.',
  ])
  const [family] = record([original, update]).families
  const added = family!.versions[1]!.changed.map((c) => [c.before?.exact, c.after?.exact.trim()])
  assert.deepEqual(added.at(-1), [undefined, 'A spokesman for the mission said it would try again on Friday.'])
})

const corrected = filed('2026-03-16', 'North', [
  'CORRECTED-Two killed in shelling of border village, Sudmark says',
  STORY[1]!.replace('three people', 'two people'),
  ...STORY.slice(2),
])

test('a correction marks the words it changed and opens what rests on them', () => {
  const all = record([original, corrected])
  const [entry] = all.chronology
  assert.deepEqual(
    entry!.figures.map((f) => [f.number, f.corrected ?? false]),
    [
      [3, true],
      [2, false],
    ],
  )
  assert.deepEqual(
    all.waiting.filter((w) => w.kind === 'reopened').map((w) => w.about),
    [entry!.id],
  )
  assert.deepEqual(all.families[0]!.versions[1]!.relation, 'correction')
})

test('what a person accepts after the correction is opened no more', () => {
  const all = record([original, corrected])
  const on = all.chronology[0]!.citations.map((c) => ({ ref: c.ref }))
  const after = record([original, corrected], [{ id: 'd1', by: 'me', at: '2026-03-17T08:00:00Z', act: 'accept', on }])
  assert.deepEqual(
    after.waiting.filter((w) => w.kind === 'reopened'),
    [],
  )
})

test('a kill names the story by its headline and opens all of it', () => {
  const kill = filed(
    '2026-03-14',
    'North',
    ['KILL: story withdrawn', `The story "${STORY[0]}" is wrong and has been withdrawn.`],
    true,
  )
  const all = record([original, kill])
  assert.deepEqual(
    all.families.map((f) => f.versions.map((v) => v.relation)),
    [['original', 'kill']],
  )
  assert.ok(all.chronology[0]!.citations[0]!.corrected)
})

test('two agencies on one event are two families', () => {
  const other = filed('2026-03-12', 'South', [
    'Norland denies shelling Sudmark village',
    'Norland rejected the claim that its troops had shelled Tarn on Thursday, killing three civilians, and called for an inquiry by the monitors.',
  ])
  assert.equal(record([original, other]).families.length, 2)
})

test('notes of one sender on two calls are two, however alike', () => {
  const note = (name: string, published: string) =>
    filed(
      published,
      'Westria',
      [
        `Readout of the call with President ${name}`,
        `The Chancellor spoke today with President ${name} to discuss the ceasefire on the border and the work of the monitors in the villages.`,
        'The leaders agreed to stay in close contact, both directly and through their teams, over the coming days, as talks go on.',
        `They spoke on ${published}.`,
      ],
      true,
    )
  assert.equal(record([note('Orrin', '2026-03-12'), note('Halvard', '2026-03-12')]).families.length, 2)
  assert.equal(record([note('Orrin', '2026-03-12'), note('Orrin', '2026-04-20')]).families.length, 2)
})

const wired = (reading: FiledReading, wire: FiledReading['reading']['dispatch']['wire']): FiledReading => ({
  ...reading,
  reading: { ...reading.reading, dispatch: { ...reading.reading.dispatch, wire } },
})
const LATER = filed(
  '2026-03-12',
  'North',
  ['Border village under fire', 'A wholly other text tells of the morning in Tarn.'],
  true,
)
const SHORT = filed('2026-03-12', 'North', ['Note to editors', 'Please do not use the story.'], true)
const relations = (readings: readonly FiledReading[]) =>
  record(readings).families.map((f) => f.versions.map((v) => v.relation))

const wires: readonly [name: string, first: FiledReading, second: FiledReading, expected: string[][]][] = [
  [
    'one identifier, in the order sent',
    wired(LATER, { guid: 'n1', version: '2', sent: '2026-03-12T11:00:00+01:00' }),
    wired(original, { guid: 'n1', version: '1', sent: '2026-03-12T09:30:00Z' }),
    [['original', 'update']],
  ],
  ['other identifiers', wired(original, { guid: 'n1' }), wired(LATER, { guid: 'n2' }), [['original'], ['original']]],
  [
    'a correction that replaces another item',
    wired(original, { guid: 'n1' }),
    wired(LATER, { guid: 'n2', replaces: ['n1'], signal: 'correction' }),
    [['original', 'correction']],
  ],
  [
    'a kill by slug',
    wired(original, { slug: 'BORDER-SHELLING' }),
    wired(SHORT, { slug: 'Border-Shelling', signal: 'kill' }),
    [['original', 'kill']],
  ],
  [
    'an item called off',
    wired(original, { guid: 'n1' }),
    wired(SHORT, { guid: 'n1', status: 'canceled' }),
    [['original', 'kill']],
  ],
  [
    'a slug alone is no version',
    wired(original, { slug: 'BORDER' }),
    wired(LATER, { slug: 'BORDER' }),
    [['original'], ['original']],
  ],
]
for (const [name, first, second, expected] of wires)
  test(`as the wire says: ${name}`, () => {
    assert.deepEqual(relations([first, second]), expected)
    assert.deepEqual(relations([second, first]), expected, 'in whatever order they come')
  })

test('a kill by slug opens what rests on the story', () => {
  const all = record([
    wired(original, { slug: 'BORDER-SHELLING' }),
    wired(SHORT, { slug: 'BORDER-SHELLING', signal: 'kill' }),
  ])
  assert.deepEqual(
    all.waiting.filter((w) => w.kind === 'reopened').map((w) => w.about),
    [all.chronology[0]!.id],
  )
})
