import assert from 'node:assert/strict'
import { test } from 'vitest'
import { arrange, type Placed, type Wanted } from './arrange.ts'

const STRIP = { from: -60, to: 0 }
const note = (line: number, keepOpen = false): Wanted => ({ line, open: 36, folded: 18, keepOpen })

const cases: readonly (readonly [what: string, wanted: readonly Wanted[], placed: readonly Placed[]])[] = [
  ['none', [], []],
  [
    'room for both',
    [note(10), note(100)],
    [
      { top: 10, isFolded: false },
      { top: 100, isFolded: false },
    ],
  ],
  [
    'the upper of two on one line folds, the lower moves down',
    [note(10), note(10)],
    [
      { top: 10, isFolded: true },
      { top: 35, isFolded: false },
    ],
  ],
  [
    'the one at hand stays open and pushes',
    [note(10, true), note(10)],
    [
      { top: 10, isFolded: false },
      { top: 53, isFolded: false },
    ],
  ],
  [
    'beside the headline, above the strip',
    [note(-200), note(20)],
    [
      { top: -200, isFolded: false },
      { top: 20, isFolded: false },
    ],
  ],
  [
    'what does not end above the strip goes below it',
    [note(-80), note(-70), note(20)],
    [
      { top: -80, isFolded: true },
      { top: 0, isFolded: true },
      { top: 25, isFolded: false },
    ],
  ],
]
for (const [what, wanted, placed] of cases)
  test(`margin: ${what}`, () => assert.deepEqual(arrange(wanted, STRIP), placed))
