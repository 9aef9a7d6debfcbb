import assert from 'node:assert/strict'
import { test } from 'vitest'
import type { Published } from '../../../src/model/dispatch.ts'
import { datesThatFit, doubtOf } from './published.ts'

const cases: readonly (readonly [published: Published, doubt: string | undefined])[] = [
  [{ basis: 'unknown' }, 'date not known'],
  [{ edtf: '2019-12-02', basis: 'given' }, undefined],
  [{ edtf: '2019-12-02', basis: 'dateline' }, undefined],
  [{ edtf: 'XXXX-12-02', basis: 'dateline' }, '2 December, year open'],
  [{ edtf: 'XXXX-12-02', basis: 'given' }, '2 December, year open, left so'],
  [
    { edtf: 'XXXX-12-02', basis: 'weekday', alternatives: ['2013-12-02', '2019-12-02', '2024-12-02'] },
    '2 December, year open: 2013, 2019 or 2024',
  ],
  [
    { edtf: '2019-12-02', basis: 'weekday', alternatives: ['2013-12-02', '2024-12-02'] },
    '2019; 2013 or 2024 fit as well',
  ],
]
for (const [published, doubt] of cases)
  test(`doubt of ${JSON.stringify(published)}`, () => assert.equal(doubtOf(published), doubt))

test('the dates that fit, the most likely first', () => {
  const published = { edtf: '2019-12-02', basis: 'weekday', alternatives: ['2013-12-02', '2019-12-02'] } as const
  assert.deepEqual(datesThatFit(published), ['2019-12-02', '2013-12-02'])
})
