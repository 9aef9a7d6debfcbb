import type { TokenRange } from './draft.ts'
import { type Encoded, Mark } from './encode.ts'
import type { Candidate } from './propose.ts'

// How far an edge may be moved to the mark of a quotation it nearly covers.
const SNAP = 3

/**
 * Repairs what a chain over tokens gets wrong at the edges: pieces parted by a comma alone are one, a piece that nearly
 * fills a quotation takes all of it with its marks, and marks are not left unpaired.
 */
export function mendContent(e: Encoded, candidate: Candidate): Candidate {
  const { cue, source } = candidate
  const taken = (i: number) => (i >= cue.from && i < cue.to) || source.some(([a, b]) => i >= a && i < b)
  let pieces = candidate.content.map(([from, to]) => snap(e, from, to, taken))
  pieces = joinNear(e, pieces, taken)
  return { ...candidate, content: pieces }
}

function joinNear(e: Encoded, pieces: readonly TokenRange[], taken: (i: number) => boolean): TokenRange[] {
  const out: [number, number][] = []
  for (const [from, to] of pieces) {
    const last = out[out.length - 1]
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else if (last && from - last[1] === 1 && !taken(last[1]) && e.mark[last[1]] !== Mark.opening) last[1] = to
    else out.push([from, to])
  }
  return out
}

function snap(e: Encoded, from: number, to: number, taken: (i: number) => boolean): TokenRange {
  let a = from
  let b = to
  // the mark right before or after belongs to a quotation whose words are all inside
  for (let i = a; i >= Math.max(0, a - SNAP) && !taken(i); i--)
    if (e.mark[i] === Mark.opening && !e.shortQuotation[i]) {
      if (e.quotation[a] === e.quotation[i]) a = i
      break
    }
  for (let i = b - 1; i < Math.min(e.n, b + SNAP) && !taken(i); i++)
    if (e.mark[i] === Mark.closing && !e.shortQuotation[i]) {
      if (e.quotation[b - 1] === e.quotation[i]) b = i + 1
      break
    }
  if (b < e.n && e.mark[b] === Mark.closing && e.quotation[b - 1] === e.quotation[b] && opensInside(e, a, b)) b++
  if (
    a > 0 &&
    e.mark[a - 1] === Mark.opening &&
    e.quotation[a] === e.quotation[a - 1] &&
    e.mark[b - 1] === Mark.closing
  )
    a--
  return [a, b]
}

function opensInside(e: Encoded, from: number, to: number): boolean {
  for (let i = to - 1; i >= from; i--) if (e.mark[i] === Mark.opening) return true
  return false
}
