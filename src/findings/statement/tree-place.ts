import { hashText } from '../../trained/index.ts'
import type { Encoded } from './encode.ts'
import type { CueSpan, Window } from './window.ts'

const VERB = hashText('VERB')

/** Subtrees as token ranges: the leftmost and rightmost token under each. Worked out once a dispatch. */
export interface TreeEdges {
  readonly left: Int32Array
  readonly right: Int32Array
  /** the highest token whose subtree begins at this token, and the highest whose subtree ends at it */
  readonly opens: Int32Array
  readonly closes: Int32Array
}

export function treeEdges(e: Encoded): TreeEdges {
  const left = Int32Array.from({ length: e.n }, (_, i) => i)
  const right = Int32Array.from({ length: e.n }, (_, i) => i)
  for (let i = 0; i < e.n; i++)
    for (let a = e.head[i]!, steps = 0; a >= 0 && steps < 40; a = e.head[a]!, steps++) {
      if (i < left[a]!) left[a] = i
      if (i > right[a]!) right[a] = i
    }
  const opens = new Int32Array(e.n).fill(-1)
  const closes = new Int32Array(e.n).fill(-1)
  const widest = (at: Int32Array, place: number, token: number) => {
    const known = at[place]!
    if (known < 0 || right[token]! - left[token]! > right[known]! - left[known]!) at[place] = token
  }
  for (let i = 0; i < e.n; i++) {
    widest(opens, left[i]!, i)
    widest(closes, right[i]!, i)
  }
  return { left, right, opens, closes }
}

/** The token of a cue that governs the others: the first whose head lies outside, a verb before anything else. */
export function cueHead(e: Encoded, cue: CueSpan): number {
  let head = -1
  for (let i = cue.from; i < cue.to; i++) {
    const h = e.head[i]!
    if (h >= cue.from && h < cue.to) continue
    if (head < 0 || (e.pos[head] !== VERB && e.pos[i] === VERB)) head = i
  }
  return head < 0 ? cue.from : head
}

/**
 * For each token of the window: how far up from the cue's head the tree has to be climbed to meet it (`level`), the
 * branch it hangs on there (`branch`, a token; -1 for the cue's head and its ancestors themselves) and how deep in it.
 */
export function branches(e: Encoded, k: number, window: Window) {
  const n = window.to - window.from
  const level = new Int32Array(n).fill(9)
  const branch = new Int32Array(n).fill(-1)
  const depth = new Int32Array(n)
  const rank = new Map<number, number>()
  for (let a = k, r = 0; a >= 0 && r < 8; a = e.head[a]!, r++) rank.set(a, Math.min(r, 4))
  for (let i = Math.max(e.first[k]!, window.from); i <= e.last[k]! && i < window.to; i++) {
    let below = -1
    let a = i
    let steps = 0
    while (a >= 0 && !rank.has(a) && steps < 40) {
      below = a
      a = e.head[a]!
      steps++
    }
    const j = i - window.from
    level[j] = a >= 0 ? (rank.get(a) ?? 8) : 8
    branch[j] = below
    depth[j] = Math.min(steps, 3)
  }
  return { level, branch, depth }
}

/** What a constituent hangs on: the cue's head, the branch's top, a verb or something else further down; 0 at the root. */
export function hangsOn(e: Encoded, token: number, k: number, branch: number): number {
  const h = e.head[token]!
  if (h < 0) return 0
  if (h === k) return 1
  if (token === branch) return 2
  if (h === branch) return 3
  return e.pos[h] === VERB ? 4 : 5
}
