import assert from 'node:assert/strict'
import { test } from 'vitest'
import type { Waiting } from '../../model/process-record.ts'
import type { Citation, RecordCommitment, RecordContact } from '../../model/record-entry.ts'
import { SET_ASIDE } from './doubt.ts'
import { type Judgeable, obviousRefs, queueOf } from './queue.ts'

const cited = (ref: string, confidence: number, more: Partial<Citation> = {}) =>
  ({ ref, confidence, state: 'candidate', span: { start: 0, end: 4, exact: 'They' }, ...more }) as Citation
const contact = (id: string, ...citations: Citation[]) => ({ id, label: id, citations }) as unknown as RecordContact
const commitment = (id: string, citation: Citation, ...assessed: Citation[]) =>
  ({
    id,
    label: id,
    what: id,
    citations: [citation],
    assessments: assessed.map((c) => ({ by: { name: 'Norland' }, citation: c })),
  }) as unknown as RecordCommitment
const asks = (kind: Waiting['kind'], about: string, score: number): Waiting => ({
  kind,
  about,
  label: about,
  candidates: [{ id: 'other', label: 'other', score, reasons: [] }],
})
const known = (some: Partial<Judgeable>): Judgeable => ({
  contacts: [],
  commitments: [],
  statements: [],
  chronology: [],
  waiting: [],
  ...some,
})

const cases: readonly (readonly [string, Partial<Judgeable>, readonly string[]])[] = [
  [
    'the doubtful wait, the sure do not',
    { contacts: [contact('a', cited('1', 0.5)), contact('b', cited('2', 0.9))] },
    ['read 1'],
  ],
  ['one sure report is enough', { contacts: [contact('a', cited('1', 0.5), cited('2', 0.9))] }, []],
  [
    'the surest of doubtful reports is looked at',
    { contacts: [contact('a', cited('1', 0.5), cited('2', 0.7))] },
    ['read 2'],
  ],
  ['what was decided does not wait', { contacts: [contact('a', cited('1', 0.5, { state: 'accepted' }))] }, []],
  ['what was set aside does', { contacts: [contact('a', cited('1', 0.9, { comments: [SET_ASIDE] }))] }, ['read 1']],
  [
    'assessments before what they are of, the more doubtful first',
    { commitments: [commitment('a', cited('1', 0.4), cited('2', 0.7), cited('3', 0.6))] },
    ['read 3', 'read 2', 'read 1'],
  ],
  [
    'questions by what hangs on them, those of words in no entry among them',
    {
      contacts: [contact('a', cited('1', 0.9))],
      waiting: [asks('same', 'a', 0.7), asks('belongs', '5-5', 0.6), asks('who', '6-6', 0.6)],
    },
    ['belongs 5-5', 'same a', 'who 6-6'],
  ],
]
for (const [name, some, expected] of cases)
  test(`review: ${name}`, () =>
    assert.deepEqual(
      queueOf(known(some)).map(({ id }) => id),
      expected,
    ))

test('review: the obvious are candidates that are all but sure', () => {
  const contacts = [
    contact('a', cited('1', 0.97)),
    contact('b', cited('2', 0.9)),
    contact('c', cited('3', 0.99, { state: 'edited' })),
  ]
  assert.deepEqual(obviousRefs(known({ contacts })), ['1'])
})
