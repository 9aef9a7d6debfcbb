import assert from 'node:assert/strict'
import { describe, test } from 'vitest'
import { kappaOf, type Pair } from './kappa.ts'

/** Pairs from a table: rows are the first reader's verdicts, columns the second's. */
const pairsOf = (table: readonly (readonly number[])[]): Pair[] =>
  table.flatMap((row, i) => row.flatMap((times, j) => Array<Pair>(times).fill([`v${i}`, `v${j}`])))

// The second is Fleiss, Levin and Paik, Statistical Methods for Rates and Proportions, table 18.1.
const tables = [
  [
    'two values',
    [
      [20, 5],
      [10, 15],
    ],
    [0.7, 0.4, 0.1511, 0.6489],
  ],
  [
    'three values',
    [
      [75, 1, 4],
      [5, 4, 1],
      [0, 0, 10],
    ],
    [0.89, 0.6765, 0.5046, 0.8484],
  ],
  [
    'little over chance',
    [
      [45, 15],
      [25, 15],
    ],
    [0.6, 0.1304, -0.0629, 0.3238],
  ],
  [
    'always contrary',
    [
      [0, 10],
      [10, 0],
    ],
    [0, -1],
  ],
  [
    'always alike, both values used',
    [
      [6, 0],
      [0, 4],
    ],
    [1, 1],
  ],
  [
    'one says the same throughout',
    [
      [6, 4],
      [0, 0],
    ],
    [0.6, 0],
  ],
] as const

describe('kappa', () => {
  for (const [name, table, expected] of tables)
    test(name, () => {
      const { agreement, kappa, interval } = kappaOf(pairsOf(table))
      const found = [agreement!, kappa!, ...(interval ?? [])].map((value) => Number(value.toFixed(4)) + 0)
      assert.deepEqual(found, expected)
    })

  test('both give one verdict throughout: agreement, and no kappa', () =>
    assert.deepEqual(kappaOf(pairsOf([[7]])), { n: 7, agreement: 1 }))

  test('no pairs: nothing to say', () => assert.deepEqual(kappaOf([]), { n: 0 }))

  test('which reader is called the first makes no difference', () => {
    const pairs = pairsOf([
      [9, 2, 0],
      [1, 5, 3],
      [0, 0, 4],
    ])
    const turned = kappaOf(pairs.map(([a, b]): Pair => [b, a]))
    const found = kappaOf([...pairs].reverse())
    assert.equal(found.kappa!.toFixed(10), turned.kappa!.toFixed(10))
    assert.deepEqual(
      found.interval!.map((v) => v.toFixed(10)),
      turned.interval!.map((v) => v.toFixed(10)),
    )
  })
})
