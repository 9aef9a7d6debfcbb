import { hashText } from '../../trained/index.ts'
import { type Encoded, Mark } from './encode.ts'

/** Tokens [from, to) that are the cue of one statement. */
export interface CueSpan {
  readonly from: number
  readonly to: number
}

/** Tokens [from, to) in which a cue's source and content are looked for. */
export interface Window {
  readonly from: number
  readonly to: number
}

/** How many sentences a quotation is followed to either side of its cue. */
const REACH = 8
// and how many tokens at most
const TOKENS = 400
// the Penn tag of a colon is the colon itself
const COLON = hashText(':')

/**
 * Where a cue's source and content are looked for: its sentence, further ones as far as a quotation runs on, and a
 * sentence whose quotation touches this one ("... ends." He said so.).
 */
export function windowOf(e: Encoded, token: number): Window {
  let from = e.first[token]!
  let to = e.last[token]! + 1
  for (let steps = 0; steps < REACH && from > 0 && reachesBack(e, from, steps === 0); steps++) from = e.first[from - 1]!
  for (let steps = 0; steps < REACH && to < e.n && reachesOn(e, to, steps === 0); steps++) to = e.last[to]! + 1
  return { from: Math.max(from, token - TOKENS), to: Math.min(to, token + TOKENS) }
}

function reachesBack(e: Encoded, at: number, nearest: boolean): boolean {
  if (e.role[at] !== e.role[at - 1]) return false
  const goesOn = e.quotation[at]! >= 0 && e.quotation[at] === e.quotation[at - 1]
  return goesOn || (nearest && e.mark[at - 1] === Mark.closing && e.paragraph[at] === e.paragraph[at - 1])
}

function reachesOn(e: Encoded, at: number, nearest: boolean): boolean {
  if (e.role[at] !== e.role[at - 1]) return false
  const goesOn = e.quotation[at]! >= 0 && e.quotation[at] === e.quotation[at - 1]
  const announced = nearest && e.tag[at - 1] === COLON
  return goesOn || announced || (nearest && e.mark[at] === Mark.opening && e.paragraph[at] === e.paragraph[at - 1])
}
