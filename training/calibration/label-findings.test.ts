import assert from 'node:assert/strict'
import { test } from 'vitest'
import { decodeText } from '../../src/intake/index.ts'
import { readDispatch } from '../../src/pipeline/read-dispatch.ts'
import { type Gold, labelFindings } from './label-findings.ts'

const TEXT =
  'Norland said on Monday it had agreed to withdraw its troops. Vestrian troops shelled the port of Norville on Friday.'
const reading = readDispatch(decodeText(TEXT, { published: '2019-12-03' }).dispatch)
const gold: Gold = {
  doc: 'one',
  published: '2019-12-03',
  times: [
    { exact: 'Monday', edtf: '2019-12-02' },
    { exact: 'Friday', edtf: '2019-12-06' },
  ],
  statements: [{ content: ['it had agreed to withdraw its troops'] }],
  commitments: [{ spans: ['withdraw its troops'] }],
}
const verdicts = labelFindings(gold, TEXT, reading)
const verdict = (words: string) => {
  const finding = reading.findings.find((f) => f.span.exact.startsWith(words))
  assert.ok(finding, words)
  return verdicts.get(finding.id)
}

test('labels: a time is right with its value only', () => {
  assert.equal(verdict('Monday'), true)
  assert.equal(verdict('Friday'), false)
})

test('labels: a statement by its content, a commitment by its words', () => {
  assert.equal(verdict('Norland said'), true)
  assert.equal(verdict('withdraw its troops'), true)
})

test('labels: what gold has not is wrong', () => {
  for (const f of reading.findings) if (f.kind === 'event') assert.equal(verdicts.get(f.id), false)
})
