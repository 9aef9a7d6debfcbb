import type { Match } from './meaning.ts'
import type { Piece } from './pieces.ts'

/** Before a weekday or month these make a name of it: "Bloody Sunday", "Black September". */
const BEFORE = /^(?:good|bloody|black|red|ruby|velvet|holy|white|golden|super|cyber|orange)$/
/** Behind a weekday or month these make a paper or a movement of it: "the Sunday Times", "the April 6 Movement". */
const PAPERS = /^(?:times|telegraph|mirror|herald|mail|express|post|tribune|independent|club|circle)$/
const MOVEMENTS = /^(?:movement|front|brigades?|party|revolution|battalion|martyrs)$/
const NAMES =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/

/** True for a weekday or month that is part of a proper name and says no time: "Good Friday Agreement". */
export function isProperName(pieces: readonly Piece[], { from, to }: Match): boolean {
  const first = pieces[from]!
  const next = pieces[to]
  const behind = next?.capital && !next.opens && !next.glued ? next.word : ''
  if (!NAMES.test(first.word) || to - from > 2) return false
  if (MOVEMENTS.test(behind)) return true
  if (to - from > 1) return false
  const before = pieces[from - 1]
  return PAPERS.test(behind) || (!first.opens && !first.glued && before?.capital === true && BEFORE.test(before.word))
}
