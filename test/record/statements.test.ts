import assert from 'node:assert/strict'
import { test } from 'vitest'
import type { FiledReading } from '../../src/model/process-record.ts'
import { ADA, KEMAL, record } from './cases.ts'
import { compose } from './compose.ts'

const said = (
  published: string,
  source: string,
  words: string,
  speaker = ADA,
  form = 'indirect',
  act = 'reports',
): FiledReading =>
  compose(
    published,
    source,
    `${words} — so ${speaker.name} told ${source} on ${published}.`,
    [speaker],
    [{ kind: 'statement', words, speakers: [speaker.name], form, act }],
  )

test('one quotation carried by several agencies is one statement with several sources', () => {
  const quote = 'This is a beginning, and only a beginning'
  const { statements } = record(['North', 'South', 'East'].map((s) => said('2026-03-05', s, quote, ADA, 'direct')))
  assert.deepEqual(
    statements.map((s) => [s.independent, s.content]),
    [[3, quote]],
  )
})

test('a part of the same quotation is the same statement, in its fuller words', () => {
  const { statements } = record([
    said('2026-03-05', 'North', 'It will be discussed when people live there again', ADA, 'direct'),
    said(
      '2026-03-05',
      'South',
      'We will not discuss the border today. It will be discussed when people live there again',
      ADA,
      'direct',
    ),
  ])
  assert.equal(statements.length, 1)
  assert.match(statements[0]!.content, /^We will not/)
})

const apart = [
  ['two speakers', 'the border will be opened for trade in May', 'the border will be opened for trade in May', KEMAL],
  ['a denial', 'the border will be opened for trade in May', 'the border will not be opened for trade in May', ADA],
  [
    'other numbers',
    'some 120 families crossed the border at the bridge',
    'some 340 families crossed the border at the bridge',
    ADA,
  ],
] as const
for (const [name, one, other, speaker] of apart)
  test(`told apart: ${name}`, () => {
    assert.equal(
      record([said('2026-03-05', 'North', one), said('2026-03-05', 'South', other, speaker)]).statements.length,
      2,
    )
  })

test('what an actor said on one subject lines up, with the words that changed', () => {
  const { positions, actors } = record([
    said('2026-05-01', 'South', 'the border can be discussed after the return of the displaced'),
    said('2026-03-01', 'North', 'the border will never be discussed', ADA, 'indirect', 'rejects'),
  ])
  const ada = actors.find((a) => a.name === 'Ada Lund')!
  const line = positions.find((p) => p.actor === ada.id && p.subject === 'border')!.line
  assert.deepEqual(
    line.map((l) => [l.when, l.act]),
    [
      ['2026-03-01', 'rejects'],
      ['2026-05-01', 'reports'],
    ],
  )
  assert.deepEqual(line[1]!.fresh, ['return', 'displaced'])
  assert.ok(positions.some((p) => p.subject === 'border' && actors.find((a) => a.id === p.actor)?.name === 'Norland'))
})
