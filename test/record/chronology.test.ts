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

const struck = (published: string, source: string, sentence: string, words: string, more: object = {}): FiledReading =>
  compose(
    published,
    source,
    `${source} reports on ${published}.\n${sentence}`,
    [{ name: 'Harbour Front', type: 'armed-group' }, ...(/Vestria\b/.test(sentence) ? [VESTRIA] : [])],
    [{ kind: 'event', words, type: 'ASSAULT', ...more }],
  )
const VESTRIA = { name: 'Vestria', type: 'state' } as const
const by = { actor: ['Harbour Front'] }

const cases: readonly [name: string, readings: readonly FiledReading[], entries: number][] = [
  [
    'attacks of one kind, told of over months, are one campaign',
    [
      struck(
        '2026-03-01',
        'North',
        'They condemned Harbour Front attacks on shipping.',
        'Harbour Front attacks on shipping',
        by,
      ),
      struck(
        '2026-05-01',
        'South',
        'Ongoing Harbour Front attacks on merchant shipping were discussed.',
        'Ongoing Harbour Front attacks on merchant shipping',
        by,
      ),
    ],
    1,
  ],
  [
    'attacks on other things are not',
    [
      struck(
        '2026-03-01',
        'North',
        'They condemned Harbour Front attacks on shipping.',
        'Harbour Front attacks on shipping',
        by,
      ),
      struck(
        '2026-05-01',
        'South',
        'Harbour Front raids across the eastern border were discussed.',
        'Harbour Front raids across the eastern border',
        by,
      ),
    ],
    2,
  ],
  [
    'a day both still name weeks later has one event',
    [
      struck('2026-05-01', 'North', 'The Harbour Front massacre of 7 March was recalled.', 'massacre of 7 March', {
        when: '2026-03-07',
        ...by,
      }),
      struck(
        '2026-06-01',
        'South',
        'Since the attack by Harbour Front on 7 March aid has come.',
        'the attack by Harbour Front on 7 March',
        { when: '2026-03-07', ...by },
      ),
    ],
    1,
  ],
  [
    'a war is of those its own words name, whoever else stands in the sentence',
    [
      struck('2026-03-01', 'North', 'Harbour Front praised help against Vestria’s invasion.', 'Vestria’s invasion', {
        actor: ['Harbour Front', 'Vestria'],
      }),
      struck(
        '2027-03-01',
        'South',
        'Harbour Front spoke of Vestria’s aggression against Ordania.',
        'Vestria’s aggression against Ordania',
        { actor: ['Vestria'] },
      ),
    ],
    1,
  ],
]
for (const [name, readings, entries] of cases)
  test(name, () => assert.equal(record(readings).chronology.length, entries))
