import { hashText } from '../../trained/index.ts'
import type { Encoded } from './encode.ts'
import type { CueSpan, Window } from './window.ts'

const NONE = -99
// the Penn tag of a comma is the comma itself
const COMMA = hashText(',')

/** The quotation that begins nearest after the cue, and the one that ends nearest before it; NONE where there is none. */
export function quotationsBeside(e: Encoded, cue: CueSpan, window: Window): { right: number; left: number } {
  let right = NONE
  let left = NONE
  for (let i = cue.to; i < window.to; i++)
    if (e.mark[i] === 1) {
      right = e.quotation[i]!
      break
    }
  for (let i = cue.from - 1; i >= window.from; i--)
    if (e.mark[i] === 3 || e.mark[i] === 2) {
      left = e.quotation[i]!
      break
    }
  return { right, left }
}

/** What stands between each token and the cue: commas, sentence ends, another cue, a closing or opening mark. */
export function countBetween(e: Encoded, cue: CueSpan, window: Window, cues: Uint8Array): Int32Array {
  const n = window.to - window.from
  const out = new Int32Array(n)
  const walk = (from: number, to: number, step: number) => {
    let commas = 0
    let code = 0
    for (let i = from; i !== to; i += step) {
      out[i - window.from] = code | Math.min(commas, 3)
      if (e.tag[i] === COMMA) commas++
      if (step > 0 ? i === e.last[i] : i === e.first[i]) code |= 4
      if (cues[i]) code |= 8
      if (e.mark[i] === 1 || e.mark[i] === 3) code |= 16
    }
  }
  walk(cue.to, Math.max(cue.to, window.to), 1)
  walk(cue.from - 1, window.from - 1, -1)
  return out
}
