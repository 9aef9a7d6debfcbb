import assert from 'node:assert/strict'
import { test } from 'vitest'
import type { Waiting } from '../model/process-record.ts'
import type { Citation, RecordCommitment, RecordContact } from '../model/record-entry.ts'
import { worthAsking } from './worth-asking.ts'

const once = [{}] as unknown as Citation[]
const twice = [{}, {}] as unknown as Citation[]
const entries = {
  contacts: [
    contact('met', 'held', once),
    contact('met too', 'held', once),
    contact('told of twice', 'held', twice),
    contact('to come', 'due', once),
    contact('on a day', 'no-report', once, 'due', '2027-03-09'),
    contact('some time', 'no-report', once, 'due', '2027-03'),
    contact('an idea', 'no-report', once, 'proposed', '2027-03-09'),
  ],
  commitments: [
    { id: 'pledge', force: 'pledged', citations: twice },
    { id: 'plan', force: 'planned', citations: once },
    { id: 'demand', force: 'demanded', citations: twice },
  ] as unknown as RecordCommitment[],
  chronology: [],
}

const cases: readonly [
  kind: Waiting['kind'],
  about: string,
  candidate: string | undefined,
  score: number,
  isAsked: boolean,
][] = [
  ['same', 'met', 'met too', 0.88, false],
  ['same', 'met', 'told of twice', 0.88, true],
  ['same', 'met', 'told of twice', 0.7, false],
  ['same', 'met', 'to come', 0.8, true],
  ['same', 'pledge', 'plan', 0.8, true],
  ['same', 'pledge', 'demand', 0.8, false],
  ['no-report', 'on a day', undefined, 0, true],
  ['no-report', 'some time', undefined, 0, false],
  ['no-report', 'an idea', undefined, 0, false],
  ['reopened', 'met', undefined, 0, true],
  ['belongs', 'assessment', undefined, 0, false],
  ['belongs', 'assessment', 'pledge', 0.5, true],
  ['who', 'the minister', 'somebody', 0.5, true],
]
for (const [kind, about, candidate, score, isAsked] of cases)
  test(`${kind}: ${about}${candidate ? `, ${candidate} at ${score}` : ''}`, () => {
    const candidates = candidate ? [{ id: candidate, label: candidate, score, reasons: [] }] : []
    const question = { kind, about, label: about, candidates }
    const { asked, aside } = worthAsking([question], entries)
    assert.deepEqual([asked, aside], isAsked ? [[question], []] : [[], [question]])
  })

function contact(id: string, phase: RecordContact['phase'], citations: Citation[], told = 'held', when?: string) {
  return { id, phase, citations, when, participants: [], history: [{ phase: told }] } as unknown as RecordContact
}
