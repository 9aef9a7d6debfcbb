import assert from 'node:assert/strict'
import { describe, test } from 'vitest'
import { toEdtf } from './edtf.ts'
import { type DateHints, resolvePublished } from './resolve-published.ts'
import { weekdayOfReport } from './weekday.ts'

const span = (exact: string) => ({ start: 0, end: exact.length, exact })
const dispatch = (lede: string, date?: string) => ({
  paragraphs: [span(lede)],
  ...(date ? { dateline: { span: span(''), date } } : {}),
})
const MONDAY = 'Norland said on Monday that talks would go on.'
const received = '2026-01-01'

const cases: readonly (readonly [
  what: string,
  lede: string,
  date: string | undefined,
  hints: DateHints,
  expected: object,
])[] = [
  ['given', MONDAY, '--12-02', { given: '2019-12-02' }, { edtf: '2019-12-02', basis: 'given' }],
  [
    'feed before page',
    MONDAY,
    '--12-02',
    { feed: '2019-12-02', page: '2019-12-03' },
    { edtf: '2019-12-02', basis: 'feed' },
  ],
  [
    'a year given, the day by the dateline',
    MONDAY,
    '--12-02',
    { given: '2019' },
    { edtf: '2019-12-02', basis: 'dateline' },
  ],
  [
    'a month given that the dateline contradicts',
    MONDAY,
    '--12-02',
    { given: '2019-11' },
    { edtf: '2019-11', basis: 'given' },
  ],
  ['full dateline', MONDAY, '2005-12-06', {}, { edtf: '2005-12-06', basis: 'dateline' }],
  ['nothing', MONDAY, undefined, {}, { basis: 'unknown' }],
  [
    'weekday',
    MONDAY,
    '--12-02',
    { received },
    {
      edtf: 'XXXX-12-02',
      basis: 'weekday',
      alternatives: ['1991-12-02', '1996-12-02', '2002-12-02', '2013-12-02', '2019-12-02', '2024-12-02'],
    },
  ],
  [
    'years the text looks back on',
    `${MONDAY} They have gone on since early 2003.`,
    '--12-02',
    { received },
    { edtf: 'XXXX-12-02', basis: 'weekday', alternatives: ['2013-12-02', '2019-12-02', '2024-12-02'] },
  ],
  [
    'came in before the next fit',
    `${MONDAY} They have gone on since 2003.`,
    '--12-02',
    { received: '2014-02-01' },
    { edtf: '2013-12-02', basis: 'weekday' },
  ],
  [
    'the record narrows',
    MONDAY,
    '--12-02',
    { received, known: ['2018-05-01', '2020-01-10'] },
    {
      edtf: '2019-12-02',
      basis: 'weekday',
      alternatives: ['1991-12-02', '1996-12-02', '2002-12-02', '2013-12-02', '2024-12-02'],
    },
  ],
]

describe('published', () => {
  for (const [what, lede, date, hints, expected] of cases)
    test(what, () => assert.deepEqual(resolvePublished(dispatch(lede, date), hints).published, expected))

  test('an open year asks, a sure one does not', () => {
    assert.match(
      resolvePublished(dispatch(MONDAY, '--12-02'), { received }).warning!,
      /Monday in 1991, .* and 2024\. Which one\?/,
    )
    assert.equal(resolvePublished(dispatch(MONDAY, '2019-12-02'), {}).warning, undefined)
  })

  test('29 February is in leap years only', () => {
    const { alternatives } = resolvePublished(dispatch('Talks go on.', '--02-29'), { received }).published
    assert.deepEqual(
      alternatives,
      ['1992', '1996', '2000', '2004', '2008', '2012', '2016', '2020', '2024'].map((y) => `${y}-02-29`),
    )
  })
})

const weekdays = [
  [MONDAY, 1],
  ['The minister told reporters Friday that talks would go on.', 5],
  ['The talks will be held on Friday, a spokesman said on Tuesday.', 2],
  ['A round due on Friday was put off, Norland said Wednesday.', 3],
  ["Last Sunday's clash was the worst of the year, Norland said on Thursday.", 4],
  ['By Monday both sides must answer.', undefined],
  ['The talks go on.', undefined],
] as const
for (const [lede, day] of weekdays) test(`weekday: ${lede}`, () => assert.equal(weekdayOfReport([lede]), day))

const dates = [
  ['2019-12-02', '2019-12-02'],
  ['2019-12-02T23:30:00-05:00', '2019-12-02'],
  ['2019-12', '2019-12'],
  ['2019', '2019'],
  ['2019~', '2019~'],
  ['XXXX-12-02', 'XXXX-12-02'],
  ['2019-12-02/2019-12-04', '2019-12-02/2019-12-04'],
  ['2019-13-02', undefined],
  ['2019-02-30', undefined],
  ['2 December 2019', undefined],
  ['', undefined],
] as const
for (const [given, edtf] of dates) test(`edtf: ${given}`, () => assert.equal(toEdtf(given), edtf))
