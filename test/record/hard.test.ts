import assert from 'node:assert/strict'
import { test } from 'vitest'
import { actorRefs, findingRefs } from '../../src/model/finding-key.ts'
import type { FiledReading, ProcessRecord } from '../../src/model/process-record.ts'
import { buildRecord } from '../../src/record/index.ts'
import { compose } from './compose.ts'
import { DISPATCHES, type HardDispatch } from './hard/dispatches.ts'
import { HARD } from './hard/process.ts'

// The truth is known by construction: each finding says of what thing it tells. The record must equal it.
const filed = DISPATCHES.map(({ published, source, text, actors, notes }) =>
  compose(published, source, text, actors, notes),
)
const record = buildRecord(HARD, filed, [], { day: '2027-06-30' })
const told = new Map(filed.flatMap(thingsOf))
const entriesOf: Readonly<Record<string, readonly { readonly citations: readonly { readonly ref: string }[] }[]>> = {
  contact: record.contacts,
  commitment: record.commitments,
  statement: record.statements,
  event: record.chronology,
}

for (const [kind, entries] of Object.entries(entriesOf))
  test(`each ${kind} of the world is one entry, and each entry one of them`, () => {
    const made = entries.map((e) => e.citations.map((c) => told.get(c.ref)!.is).sort())
    const expected = Object.values(
      Object.groupBy(
        [...told.values()].filter((t) => t.kind === kind),
        (t) => t.is,
      ),
    ).map((group) => group!.map((t) => t.is))
    const inOrder = (groups: readonly (readonly string[])[]) => groups.map((g) => g.join()).sort()
    assert.deepEqual(inOrder(made), inOrder(expected))
  })

const contact = (is: string) => record.contacts.find((c) => told.get(c.citations[0]!.ref)!.is === is)!
const contacts: readonly [is: string, phase: string, when: string | undefined, earlier: readonly string[]][] = [
  ['ministers', 'held', '2027-03-18', ['2027-03-09', '2027-03-16']],
  ['ministers again', 'held', '2027-03-19', []],
  ['summit', 'held', '2027-05-02', []],
  ['session', 'cancelled', '2027-06-05', []],
  ['experts', 'no-report', '2027-06-01', []],
]
for (const [is, phase, when, earlier] of contacts)
  test(`contact: ${is}`, () => {
    const entry = contact(is)
    assert.deepEqual([entry.phase, entry.when, entry.earlier], [phase, when, earlier])
  })

test('five agencies, and the one that copied is none', () => {
  assert.equal(contact('ministers').independent, 3)
  assert.deepEqual(
    record.families.filter((f) => f.versions.length > 1).map((f) => f.versions.map((v) => v.relation)),
    [
      ['original', 'copy'],
      ['original', 'correction'],
      ['original', 'kill'],
    ],
  )
})

test('what was on the sidelines of the summit says so', () => {
  const { id } = contact('summit')
  assert.deepEqual([contact('Volin and Brandt').within, contact('Maro and Brandt').within], [id, id])
})

test('what rested on the story that was killed, and on the figure that was corrected, is open again', () => {
  const open = record.waiting.filter((w) => w.kind === 'reopened').map((w) => w.about)
  const shelling = record.chronology.find((e) => told.get(e.citations[0]!.ref)!.is === 'shelling')!
  assert.deepEqual(open.sort(), [contact('treaty').id, shelling.id].sort())
})

test('figures stand side by side with who tells them', () => {
  const figures = (is: string) =>
    record.chronology
      .find((e) => told.get(e.citations[0]!.ref)!.is === is)!
      .figures.map((f) => [f.wording, f.independent, f.corrected ?? false])
  assert.deepEqual(figures('war'), [
    ['some 30,000 people', 1, false],
    ['30,000 people', 1, false],
    ['over 25,000 people', 1, false],
  ])
  assert.deepEqual(figures('shelling'), [
    ['12 people', 1, true],
    ['11 people', 1, false],
    ['At least 10 people', 1, false],
  ])
})

const commitment = (is: string) => record.commitments.find((c) => told.get(c.citations[0]!.ref)!.is === is)!
test('a commitment as each sees it', () => {
  const { views, due, disagreement, reachedAt } = commitment('prisoners')
  assert.deepEqual(
    Object.entries(views).map(([view, a]) => [view, a.level]),
    [
      ['Arvenia', 3],
      ['monitor', 0],
    ],
  )
  assert.deepEqual([due, disagreement, reachedAt], ['2027-04-10', 3, contact('ministers').id])
})

test('a pledge repeated and then denied is one, with all that was said of it', () => {
  assert.deepEqual(commitment('heights').forces, ['pledged', 'refused'])
})

test('persons: two of one surname, spellings of one, office holders of their day', () => {
  const persons = record.actors.filter((a) => a.type === 'person').map((a) => a.name)
  assert.deepEqual(persons.sort(), [
    'Anna Volin',
    'Elşad Rüstəmov',
    'Ilsa Brandt',
    'Lena Maro',
    'Odile Kerr',
    'Petr Hradek',
    'Sergei Volin',
    'Tomas Ferrin',
  ])
  assert.deepEqual(
    DISPATCHES.flatMap((d, i) => wrongWho(d, filed[i]!, record)),
    [],
  )
})

test('who sits in the format', () =>
  assert.deepEqual(
    record.memberships.map((m) => m.label),
    ['Castria, co-chair of Quill Group', 'Mervania, co-chair of Quill Group'],
  ))

/** What each finding tells of, by ref; assessments and times aside. */
function thingsOf({ reading }: FiledReading): [string, { kind: string; is: string }][] {
  const { notes } = DISPATCHES[filed.findIndex((f) => f.reading === reading)]!
  const refs = findingRefs(reading)
  const noted = reading.findings.filter((f) => f.kind !== 'time')
  return noted.map((f, i) => [refs.get(f.id)!, { kind: f.kind, is: notes[i]!.is }])
}

function wrongWho({ who }: HardDispatch, { reading }: FiledReading, all: ProcessRecord): string[] {
  const names = new Map(all.actors.map((a) => [a.id, a.names]))
  return Object.entries(who ?? {}).flatMap(([name, person]) => {
    const ref = actorRefs(reading).get(reading.actors.find((a) => a.name === name)!.id)!
    const found = all.entries[ref]?.flatMap((id) => names.get(id) ?? []) ?? []
    return found.includes(person) ? [] : [`${name}: ${found.join()}, not ${person}`]
  })
}
