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
