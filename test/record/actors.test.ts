import assert from 'node:assert/strict'
import { test } from 'vitest'
import { actorRefs } from '../../src/model/finding-key.ts'
import { Process } from '../../src/model/process.ts'
import type { FiledReading } from '../../src/model/process-record.ts'
import { buildRecord } from '../../src/record/index.ts'
import { PROCESS, record } from './cases.ts'
import { compose } from './compose.ts'

const named = (published: string, source: string, name: string, office?: string): FiledReading =>
  compose(
    published,
    source,
    `${name} spoke to ${source} on ${published} at length.`,
    [{ name, office }],
    [{ kind: 'statement', words: 'at length', speakers: [name], form: 'indirect', act: 'reports' }],
  )
const persons = (readings: readonly FiledReading[]) => record(readings).actors.filter((a) => a.type === 'person')

test('spellings of one name are one person', () => {
  const found = persons([
    named('2026-03-01', 'North', 'Sergey Orlov', 'Norlandic Foreign Minister'),
    named('2026-03-02', 'South', 'Sergei Orlov', 'Norlandic Foreign Minister'),
    named('2026-03-03', 'East', 'Сергей Орлов', 'Norlandic Foreign Minister'),
    named('2026-03-04', 'West', 'Orlov', 'Norlandic Foreign Minister'),
  ])
  assert.equal(found.length, 1)
  assert.equal(found[0]!.refs.length, 4)
})

test('persons of one surname are kept apart, and a surname alone is asked about', () => {
  const all = record([
    named('2026-03-01', 'North', 'Anna Holm', 'Norlandic Foreign Minister'),
    named('2026-03-02', 'South', 'Peter Holm', 'Sudmark Defence Minister'),
    named('2026-03-03', 'East', 'Holm'),
  ])
  assert.deepEqual(
    all.actors
      .filter((a) => a.type === 'person')
      .map((a) => a.name)
      .sort(),
    ['Anna Holm', 'Holm', 'Peter Holm'],
  )
  const asked = all.waiting.filter((w) => w.kind === 'who')
  assert.ok(asked.every((w) => w.candidates.every((c) => c.score < 0.9)))
})

test('a surname alone goes to the one of that name and office', () => {
  const found = persons([
    named('2026-03-01', 'North', 'Anna Holm', 'Norlandic Foreign Minister'),
    named('2026-03-02', 'South', 'Peter Holm', 'Sudmark Defence Minister'),
    named('2026-03-03', 'East', 'Holm', 'Sudmark Defence Minister'),
  ])
  assert.deepEqual(found.map((a) => [a.name, a.refs.length]).sort(), [
    ['Anna Holm', 1],
    ['Peter Holm', 2],
  ])
})

const holder = (readings: readonly FiledReading[]) =>
  record(readings).statements.find((s) => s.citations[0]!.source === 'Unnamed')!.speakers[0]!

test('an unnamed office holder is whoever the record knows held the office that day', () => {
  const found = holder([
    named('2026-03-01', 'North', 'Anna Holm', 'Norlandic Foreign Minister'),
    named('2026-03-10', 'Unnamed', 'the Norlandic foreign minister'),
    named('2026-03-20', 'South', 'Anna Holm', 'Norlandic Foreign Minister'),
  ])
  assert.equal(found.name, 'Anna Holm')
})

test('the minister of one year is not that of another; in between it stays open', () => {
  const readings = [
    named('2019-03-01', 'North', 'Anna Holm', 'Norlandic Foreign Minister'),
    named('2021-03-01', 'South', 'Peter Berg', 'Norlandic Foreign Minister'),
  ]
  assert.equal(holder([...readings, named('2019-03-09', 'Unnamed', 'the Norlandic foreign minister')]).id, undefined)
  const all = record([...readings, named('2020-03-01', 'Unnamed', 'the Norlandic foreign minister')])
  const asked = all.waiting.find((w) => w.kind === 'who')!
  assert.deepEqual(asked.candidates.map((c) => c.label).sort(), ['Anna Holm', 'Peter Berg'])
  assert.equal(all.statements.find((s) => s.citations[0]!.source === 'Unnamed')!.speakers[0]!.side, 'Norland')
})

test('offices carry the days on which they are told of', () => {
  const [anna] = persons([
    named('2026-03-01', 'North', 'Anna Holm', 'Norlandic Foreign Minister'),
    named('2026-05-01', 'North', 'Anna Holm', 'Norlandic Foreign Minister'),
    named('2026-09-01', 'South', 'Anna Holm', 'former foreign minister of Norland'),
  ])
  assert.deepEqual(anna!.offices, [
    { office: 'foreign minister', of: 'Norland', first: '2026-03-01', last: '2026-05-01', past: '2026-09-01' },
  ])
})

test('"both sides" and "the foreign ministers" are those of the process', () => {
  const both = compose(
    '2026-03-10',
    'East',
    'Both sides agreed to talk. The foreign ministers spoke.',
    [
      { name: 'Both sides', type: 'entity' },
      { name: 'The foreign ministers', type: 'entity' },
    ],
    [
      { kind: 'statement', words: 'agreed to talk', speakers: ['Both sides'], form: 'indirect', act: 'agrees' },
      { kind: 'statement', words: 'spoke', speakers: ['The foreign ministers'], form: 'indirect', act: 'reports' },
    ],
  )
  const all = record([
    named('2026-03-09', 'North', 'Anna Holm', 'Norlandic Foreign Minister'),
    named('2026-03-09', 'South', 'Kemal Orr', 'Foreign Minister of Sudmark'),
    both,
  ])
  const speakers = all.statements
    .filter((s) => s.citations[0]!.source === 'East')
    .map((s) => s.speakers.map((n) => n.name))
  assert.deepEqual(speakers, [
    ['Norland', 'Sudmark'],
    ['Anna Holm', 'Kemal Orr'],
  ])
})

/** Whom a group of one dispatch on no meeting is taken for, others being named in it so many times. */
function takenFor(group: string, ...others: readonly string[]): readonly string[] {
  const words = `${group} agreed to talk, as did ${['Norland', 'Sudmark', ...others].join(' and ')}.`
  const reading = compose(
    '2026-03-10',
    'East',
    words,
    [
      { name: group, type: 'entity' },
      ...[...new Set(['Norland', 'Sudmark', ...others])].map((name) => ({ name, type: 'state' as const })),
    ],
    [{ kind: 'statement', words: 'agreed to talk', speakers: [group], form: 'indirect', act: 'agrees' }],
  )
  return record([reading]).statements[0]!.speakers.map((s) => s.name)
}

test('"the leaders" of a dispatch that names other states too may be anybody, and stay as worded', () => {
  assert.deepEqual(takenFor('Both sides', 'Kelland'), ['Norland', 'Sudmark'])
  assert.deepEqual(takenFor('The governments'), ['Norland', 'Sudmark'])
  assert.deepEqual(takenFor('The governments', 'Kelland'), ['The governments'])
  assert.deepEqual(takenFor('Leaders', 'Kelland'), ['Leaders'])
})

test('offices of the process file stand with their dates, and speak where no dispatch does', () => {
  const process = Process.parse({
    ...PROCESS,
    people: [
      { name: 'Ada Lund', offices: [{ office: 'foreign minister', of: 'Norland', from: '2025-02', to: '2026-05-01' }] },
      { name: 'Ivo Strand', offices: [{ office: 'foreign minister', of: 'Norland', from: '2026-05-02' }] },
    ],
  })
  const on = (published: string) =>
    compose(
      published,
      'North',
      `The Norlandic foreign minister spoke on ${published}.`,
      [{ name: 'The Norlandic foreign minister' }],
      [],
    )
  const all = buildRecord(process, [on('2026-03-01'), on('2026-06-01')], [])
  const lund = all.actors.find((a) => a.name === 'Ada Lund')!
  assert.deepEqual(
    [lund.side, lund.offices.map((o) => [o.office, o.of, o.from, o.to])],
    ['Norland', [['foreign minister', 'Norland', '2025-02', '2026-05-01']]],
  )
  const who = (reading: FiledReading) => all.entries[[...actorRefs(reading.reading).values()][0]!]
  assert.deepEqual(who(on('2026-03-01')), [lund.id])
  assert.deepEqual(who(on('2026-06-01')), [all.actors.find((a) => a.name === 'Ivo Strand')!.id])
})

test('a king or pope of no named state is a guest in the notes of a state that has a head', () => {
  const note = (published: string, name: string, office: string) =>
    compose(published, 'Norland', `${office} ${name} was received in Brigg on ${published}.`, [{ name, office }], [])
  const all = record([
    note('2026-03-01', 'Nils Holm', 'Norlandic President'),
    note('2026-03-02', 'Clement Aster', 'Pope'),
    note('2026-03-03', 'Ida Berg', 'National Security Advisor'),
  ])
  const side = (name: string) => all.actors.find((a) => a.name === name)!.side
  assert.deepEqual([side('Nils Holm'), side('Clement Aster'), side('Ida Berg')], ['Norland', undefined, 'Norland'])
})
