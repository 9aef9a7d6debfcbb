import assert from 'node:assert/strict'
import { test } from 'vitest'
import type { Position, RecordActor } from '../../../../src/model/record-entry.ts'
import { chosenSpeakers, speakersOn, subjectsOf } from './speakers.ts'

const actor = (name: string, role?: RecordActor['role'], side?: string): RecordActor => ({
  id: name.toLowerCase(),
  name,
  type: side ? 'person' : 'state',
  ...(role ? { role } : {}),
  ...(side ? { side } : {}),
  names: [name],
  offices: [],
  refs: [],
})
const ACTORS = [
  actor('Vestria', 'party'),
  actor('Ordania', 'party'),
  actor('Sarn', 'party'),
  actor('Taverny', 'mediator'),
  actor('Kirnland'),
  actor('Olen', undefined, 'Vestria'),
]
const spoke = (name: string, subject: string, many: number): Position => ({
  id: `${name} ${subject}`,
  actor: name.toLowerCase(),
  subject,
  line: Array.from({ length: many }, (_, at) => ({
    statement: `${name} ${at}`,
    act: 'reports' as const,
    likeness: null,
    gone: [],
    fresh: [],
  })),
})
const POSITIONS = [
  spoke('Olen', 'truce', 9),
  spoke('Vestria', 'truce', 9),
  spoke('Ordania', 'truce', 2),
  spoke('Sarn', 'truce', 4),
  spoke('Taverny', 'truce', 5),
  spoke('Kirnland', 'truce', 7),
  spoke('Vestria', 'railway', 1),
]

test('who speaks for a side that is heard already stands after all sides', () => {
  const names = speakersOn('truce', POSITIONS, ACTORS).map((s) => s.name)
  assert.deepEqual(names, ['Vestria', 'Kirnland', 'Taverny', 'Sarn', 'Ordania', 'Olen'])
})

test('subjects, those spoken on most first', () => {
  assert.deepEqual(
    subjectsOf(POSITIONS).map((s) => s.name),
    ['truce', 'railway'],
  )
})

const choices = [
  [undefined, ['Vestria', 'Sarn', 'Kirnland']],
  ['taverny,ordania', ['Taverny', 'Ordania']],
  ['nobody', ['Vestria', 'Sarn', 'Kirnland']],
  ['olen,olen', ['Olen']],
  ['vestria,ordania,sarn,taverny,kirnland', ['Vestria', 'Ordania', 'Sarn', 'Taverny']],
] as const
for (const [asked, expected] of choices)
  test(`side by side, asked for ${asked ?? 'nobody'}`, () => {
    const chosen = chosenSpeakers(speakersOn('truce', POSITIONS, ACTORS), asked)
    assert.deepEqual(
      chosen.map((s) => s.name),
      expected,
    )
  })
