import assert from 'node:assert/strict'
import { test } from 'vitest'
import { type MergeChoice, matching } from './merge-choices.ts'

const CHOICES: readonly MergeChoice[] = [
  { id: '1', label: 'Talks in Kirn: Olen and Druz', day: '2026-04-28' },
  { id: '2', label: 'Meeting in Port Lindholm: Ørsted, Čapek', day: '2026-03-05' },
  { id: '3', label: 'Talks in Halm' },
]

const cases = [
  ['', ['1', '2', '3']],
  ['talks', ['1', '3']],
  ['druz KIRN', ['1']],
  ['capek', ['2']],
  ['2026-03', ['2']],
  ['kirn halm', []],
] as const
for (const [words, expected] of cases)
  test(`entries to join with: "${words}"`, () =>
    assert.deepEqual(
      matching(CHOICES, words).map((c) => c.id),
      expected,
    ))
