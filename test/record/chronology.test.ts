import assert from 'node:assert/strict'
import { test } from 'vitest'
import type { FiledReading } from '../../src/model/process-record.ts'
import { record } from './cases.ts'
import { compose } from './compose.ts'

const war = (
  published: string,
  source: string,
  words: string,
  number: number,
  qualifier: string | undefined,
  span: string,
  when = '1988/1994',
): FiledReading =>
  compose(
    published,
    source,
    `${source} reports on ${published}.\nIn the war over the border valley, ${words}.`,
    [],
    [
      {
        kind: 'event',
        words,
        type: 'ASSAULT',
        background: true,
        when,
        counts: [{ what: 'killed', number, ...(qualifier ? { qualifier } : {}), span }],
      },
    ],
  )

test('a history retold is one entry with every figure and its source', () => {
  const { chronology } = record([
    war('2026-03-01', 'North', 'fighting killed some 30,000 people', 30_000, 'about', 'some 30,000'),
    war('2026-04-01', 'South', 'fighting killed 30,000 people', 30_000, undefined, '30,000', '1988/1994'),
    war('2026-05-01', 'East', 'over 25,000 people were killed in fighting', 25_000, 'at-least', 'over 25,000', '199X'),
  ])
  assert.equal(chronology.length, 1)
  assert.deepEqual(
    chronology[0]!.figures.map((f) => [f.wording, f.accordingTo.map((n) => n.name)]),
    [
      ['some 30,000', ['North']],
      ['30,000', ['South']],
      ['over 25,000', ['East']],
    ],
  )
  assert.ok(chronology[0]!.background)
})

test('other wars are other entries', () => {
  const { chronology } = record([
    war('2026-03-01', 'North', 'fighting killed some 30,000 people', 30_000, 'about', 'some 30,000'),
    war('2026-04-01', 'South', 'fighting killed 400 people', 400, undefined, '400', '2020'),
  ])
  assert.equal(chronology.length, 2)
})
