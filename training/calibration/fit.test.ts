import assert from 'node:assert/strict'
import { test } from 'vitest'
import { chanceOf, type Example, fitConfidence } from './fit.ts'

const examples = (n: number, right: number, rule: string, seen = false): Example[] =>
  Array.from({ length: n }, (_, i) => ({
    kind: 'contact',
    signs: [
      { key: 'kind contact', value: 1 },
      { key: `rule ${rule}`, value: 1 },
    ],
    right: i < right,
    seen,
  }))
const chance = (weights: Record<string, number>, rule: string, seen = false) =>
  chanceOf(weights, examples(1, 1, rule, seen)[0]!)

test('fit: many findings of a rule outweigh what is taken for usual', () => {
  const weights = fitConfidence([...examples(400, 360, 'verb'), ...examples(400, 200, 'noun')])
  assert.ok(Math.abs(chance(weights, 'verb') - 0.9) < 0.03, String(chance(weights, 'verb')))
  assert.ok(Math.abs(chance(weights, 'noun') - 0.5) < 0.03, String(chance(weights, 'noun')))
})

test('fit: a rule seen twice says little', () => {
  const weights = fitConfidence([...examples(200, 160, 'verb'), ...examples(2, 0, 'rare')])
  assert.ok(chance(weights, 'rare') > 0.5, String(chance(weights, 'rare')))
})

test('fit: what texts in view show too well is not carried over', () => {
  const weights = fitConfidence([...examples(200, 196, 'verb', true), ...examples(200, 160, 'verb')])
  assert.ok(Math.abs(chance(weights, 'verb') - 0.8) < 0.03, String(chance(weights, 'verb')))
  assert.ok(chance(weights, 'verb', true) > 0.93)
})

test('fit: nothing seen gives what is usual', () => {
  assert.ok(Math.abs(chance(fitConfidence([]), 'verb') - 0.8) < 1e-6)
})
