import assert from 'node:assert/strict'
import { test } from 'vitest'
import type { ProcessRecord } from '../../model/process-record.ts'
import type { Citation, Named } from '../../model/record-entry.ts'
import { type ToldEntry, topicOf } from './topic.ts'

const sides = { parties: ['Norland', 'Vestria'], mediators: ['Taverny'], monitors: [] }
const citation = (exact: string, dispatch: string, confidence = 0.9) =>
  ({ dispatch, sentence: 0, span: { start: 0, end: exact.length, exact }, confidence, state: 'candidate' }) as Citation
const actor = (name: string): Named => ({ name, side: name })
const told = (words: string, actors: readonly string[], dispatch = 'other'): ToldEntry => ({
  label: words,
  citations: [citation(words, dispatch)],
  actors: actors.map(actor),
})
const commitment = (words: string, by: readonly string[], dispatch: string) => ({
  ...told(words, [], dispatch),
  what: words,
  by: by.map(actor),
  toward: [],
})

const record = {
  actors: [...sides.parties, 'Taverny'].map((name) => ({ name, role: 'party', names: [name] })),
  contacts: [],
  statements: [],
  commitments: [
    commitment('reopen the line', ['Norland', 'Vestria'], 'on the process'),
    commitment('grow rye', ['Harland', 'Norland'], 'a communique'),
    commitment('build ships', ['Harland', 'Norland'], 'a communique'),
    commitment('teach Vestrian to Norlanders', ['Norland'], 'a communique'),
    commitment('plant trees', ['Harland'], 'a communique'),
  ],
} as unknown as ProcessRecord
const isOfProcess = topicOf(record, sides)

const cases: readonly (readonly [why: string, entry: ToldEntry, expected: boolean])[] = [
  ['two parties take part', told('talks', ['Norland', 'Vestria']), true],
  ['the words name both, one by its adjective', told('the Vestrian border with Norland', []), true],
  ['a party and a mediator', told('shuttle talks', ['Norland', 'Taverny']), true],
  ['a party and an outsider', told('a fishing accord', ['Norland', 'Harland']), false],
  ['a mediator and an outsider', told('a fishing accord', ['Taverny', 'Harland']), false],
  ['one party, in a dispatch on the process', told('clear its mines', ['Norland'], 'on the process'), true],
  ['one party, in a communique on much else', told('clear its mines', ['Norland'], 'a communique'), false],
  ['a subject of the process', { ...told('the exchange of detainees', []), subjects: ['detainees'] }, true],
]
for (const [why, entry, expected] of cases)
  test(`of the process: ${why}`, () => {
    assert.equal(isOfProcess(entry), expected)
  })

test('what is hardly read is not told, unless a person accepted it', () => {
  const doubtful = { ...told('', ['Norland', 'Vestria']), citations: [citation('talks', 'other', 0.4)] }
  assert.equal(isOfProcess(doubtful), false)
  assert.ok(isOfProcess({ ...doubtful, citations: [{ ...doubtful.citations[0]!, state: 'accepted' }] }))
})
