import { stemOf } from '../words/stem.ts'

/** One of several things undertaken in one breath; `start` counts from the beginning of the whole. */
export interface Undertaking {
  readonly text: string
  readonly start: number
}

// Base forms that begin an undertaking: "exchange all detainees and restore the hotline" is two. Written for Readout, 2026.
const VERBS: ReadonlySet<string> = new Set(
  `withdraw pull exchange release free return restore reopen open close establish set create form hold meet resume begin start
  continue complete stop cease halt end refrain respect observe honour honor implement carry fulfil fulfill provide deliver hand
  give send deploy remove clear demine allow grant guarantee ensure permit lift ease impose suspend sign ratify adopt recognise
  recognize accept support help rebuild repair build register investigate verify monitor report share disclose destroy dismantle
  disarm disband demobilise demobilize pay fund finance draft prepare discuss negotiate appoint convene host visit invite reduce
  limit increase extend renew freeze keep maintain protect prevent cooperate coordinate appoint publish notify submit transfer
  rid reaffirm delimit demarcate unblock evacuate relocate move launch agree work`
    .split(/\s+/)
    .map(stemOf),
)
const MOST_PARTS = 8
const JOINT = /,? and (?:also |then |further )?(?:to )?|, (?:to )?|; (?:to )?/g

/**
 * Parts what is undertaken at "and" and commas where a verb of undertaking follows, or a noun of one ("the release of
 * all detainees and the reopening of the hotline"); everything else stays whole.
 */
export function undertakings(what: string): readonly Undertaking[] {
  const bounds: [end: number, start: number][] = []
  for (const joint of what.matchAll(JOINT)) {
    const start = joint.index + joint[0].length
    if (
      beginsOne(what.slice(start)) &&
      !isOfPair(what.slice(0, joint.index), what.slice(start)) &&
      bounds.length < MOST_PARTS - 1
    )
      bounds.push([joint.index, start])
  }
  if (bounds.length === 0 || !beginsOne(what.replace(/^to /, ''))) return [{ text: what, start: 0 }]
  const starts = [0, ...bounds.map(([, start]) => start)]
  return starts.map((start, i) => ({ text: what.slice(start, bounds[i]?.[0] ?? what.length), start }))
}

/** "A free and open sea": the second of two adjectives, which only looks like a verb. */
function isOfPair(before: string, behind: string): boolean {
  return (
    /\ban? \p{L}{2,20}$/iu.test(before.slice(-24)) &&
    !/^\S{1,20}\s(?:the|an?|all|any|its|their|our|more)\s/i.test(behind)
  )
}

function beginsOne(text: string): boolean {
  const [first, second, third] = text.split(/\s+/, 3)
  if (!first) return false
  if (VERBS.has(stemOf(first.toLowerCase())) && /^\p{Ll}/u.test(first)) return true
  return /^the$/i.test(first) && third === 'of' && VERBS.has(stemOf((second ?? '').toLowerCase()))
}
