import assert from 'node:assert/strict'
import { describe, test } from 'vitest'
import type { ParsedDispatch } from '../../model/parsed-dispatch.ts'
import { findTimes } from './find.ts'

/** A dispatch without syntax: the grammar needs none, only the tense does. */
function unparsed(text: string, published?: string): ParsedDispatch {
  const dispatch = {
    id: `sha256:${'0'.repeat(64)}`,
    text,
    published: published ? { edtf: published, basis: 'given' as const } : { basis: 'unknown' as const },
    language: 'en',
    paragraphs: [],
    sentences: [],
  }
  return { dispatch, tokens: [], sentences: [], quotations: [] }
}

describe('without a publication date only what holds is said', () => {
  const cases = [
    ['on December 2', 'XXXX-12-02', 'XXXX-12-02'],
    ['in November', 'XXXX-11', 'XXXX-11'],
    ['on Monday', 'XXXX-WXX-1', undefined],
    ['last week', 'null', undefined],
    ['three years ago', 'null', undefined],
    ['in May 1994', '1994-05', '1994-05'],
  ] as const
  for (const [text, value, edtf] of cases)
    test(text, () => {
      const [time] = findTimes(unparsed(text))
      assert.equal(time?.timex.value, value)
      assert.equal(time?.edtf, edtf)
    })
})

test('where only the year is open, what holds in every year that fits is said', () => {
  const parsed = unparsed('The ministers meet later this week, the ministry said on Monday. They met last year.')
  const published = {
    edtf: 'XXXX-12-02',
    basis: 'weekday' as const,
    alternatives: ['2013-12-02', '2019-12-02', '2024-12-02'],
  }
  const times = findTimes({ ...parsed, dispatch: { ...parsed.dispatch, published } })
  assert.deepEqual(
    times.map((t) => [t.span.exact, t.edtf]),
    [
      ['later this week', 'XXXX-12-03/XXXX-12-08'],
      ['Monday', 'XXXX-12-02'],
      ['last year', undefined],
    ],
  )
})

describe('a history is read against the date it was last at', () => {
  const text = [
    'In 1912 the war began. In October, the army crossed the river. In January, the siege ended.',
    'The treaty was signed in May 1913. Two weeks later the second war broke out.',
    'In 1914 it was over. The 1915 census counted the dead. In March, the king returned.',
  ].join('\n\n')
  const values = findTimes(unparsed(text, '2019-12-02')).map((t) => t.timex.value)
  test('months take the year under discussion', () => {
    assert.ok(values.includes('1912-10') && values.includes('1913-01'), values.join(' '))
  })
})

describe('hostile text ends in linear time with spans that hold', () => {
  const pieces = [
    '1',
    'the ',
    'May ',
    '19 and ',
    '1,000,',
    "'",
    'more than ',
    'the end of ',
    '10 Abc ',
    '- ',
    '12/06/',
    'BC ',
    '\u0301',
  ]
  for (const piece of pieces)
    test(JSON.stringify(piece), { timeout: 20_000 }, () => {
      const parsed = unparsed(piece.repeat(Math.ceil(300_000 / piece.length)), '2019-12-02')
      for (const { span } of findTimes(parsed))
        assert.equal(span.exact, parsed.dispatch.text.slice(span.start, span.end))
    })
})
