import assert from 'node:assert/strict'
import { test } from 'vitest'
import { bestPath, type Lattice, marginals, NEVER } from './crf.ts'

/** A window with two labels; a step from 1 to 0 is worth `back`. */
function lattice(unary: number[], back = 0): Lattice {
  const n = unary.length / 2
  const pair = new Float32Array(n * 4)
  for (let i = 0; i < n; i++) pair[i * 4 + 2] = back
  return { n, labels: 2, unary: Float32Array.from(unary), pair }
}

test('the best path follows the scores of single tokens', () => {
  assert.deepEqual([...bestPath(lattice([1, 0, 0, 2, 1, 0])).path], [0, 1, 0])
})

test('the best path avoids a step that is never allowed', () => {
  assert.deepEqual([...bestPath(lattice([1, 0, 0, 2, 1, 0], NEVER)).path], [0, 1, 1])
})

test('marginals sum to one and agree with counting all paths', () => {
  const l = lattice([0.3, -0.2, 0.1, 0.8, -0.5, 0.4], -0.7)
  const { at, logZ } = marginals(l)
  let total = 0
  let second = 0
  for (let path = 0; path < 8; path++) {
    let score = 0
    for (let i = 0; i < 3; i++) {
      const y = (path >> i) & 1
      score += l.unary[i * 2 + y]!
      if (i) score += l.pair[(i * 2 + ((path >> (i - 1)) & 1)) * 2 + y]!
    }
    total += Math.exp(score)
    if (path & 2) second += Math.exp(score)
  }
  assert.ok(Math.abs(logZ - Math.log(total)) < 1e-6)
  assert.ok(Math.abs(at[3]! - second / total) < 1e-6)
  for (let i = 0; i < 3; i++) assert.ok(Math.abs(at[i * 2]! + at[i * 2 + 1]! - 1) < 1e-6)
})

test('an empty window has an empty path', () => {
  assert.equal(bestPath(lattice([])).path.length, 0)
})
