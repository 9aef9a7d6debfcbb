import { type Configuration, LEFT, RIGHT, SHIFT } from '../../src/parse/configuration.ts'

/**
 * Arcs of the gold tree that a move makes unreachable.
 * Source: Goldberg and Nivre 2013, "Training Deterministic Parsers with Non-Deterministic Oracles", arc-hybrid.
 */
export function costOf(c: Configuration, move: number, gold: Int32Array): number {
  const { stack, depth, next, length } = c
  let cost = 0
  if (move === SHIFT) {
    for (let d = 0; d < depth; d++) if (gold[stack[d]!] === next) cost++
    for (let d = 0; d < depth - 1; d++) if (gold[next] === stack[d]) cost++
    return cost
  }
  const word = stack[depth - 1]!
  for (let b = next; b < length; b++) if (gold[b] === word) cost++
  const goldHead = gold[word]!
  const inBuffer = goldHead >= next
  const isBelow = depth > 1 && goldHead === stack[depth - 2]
  if (move === LEFT && goldHead !== next && (inBuffer || isBelow)) cost++
  if (move === RIGHT && inBuffer) cost++
  return cost
}
