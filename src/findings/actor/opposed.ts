import type { Cast, Draft, Naming } from './cast.ts'

/** Who can be a side of a conflict or a negotiation. */
const SIDE = /^(?:state|armed-group|entity|people)$/
/** "the three countries" are no two sides. */
const OTHERS = /\b(?:three|four|five|six|seven|eight|nine|ten|\d+)\b/i
/** Between two sides named as a pair: "Norland and the rebels", a headline's "Norland, rebels", "the government and". */
const JOINED =
  /^(?:['’]s)?(?: (?:government|army|troops|forces|authorities|side|delegation|officials|leaders))?(?: and |-|–|\/| & )(?:the |its |a )?$/
const LISTED = /^, (?:the )?$/
/** "in the presence of the ambassadors of Norland and Vestria" */
const ONLOOKERS =
  /\b(?:presence|ambassadors|observers|monitors|guarantors?|mediators|co-chairs|sponsors|brokers|hosts?|peacekeepers)\b[^.,;]{0,30}$/i
// A pair in headline or lede is what the dispatch is about; one named elsewhere may be anybody.
const OPENING_WEIGHT = 3
const OPENING_SENTENCES = 2
// Two named side by side once, far down, may be anybody.
const LEAST = 2
// Of its sides a dispatch speaks at least so often.
const OFTEN = 2

/**
 * Gives "both sides", "the parties" their two members where no two states are told as a pair: the two that headline and
 * lede name together ("Norland, rebels open talks"), else the two named by far the most.
 */
export function nameOpposedSides(cast: Cast): void {
  const groups = cast.drafts.filter((d) => d.plural && d.head === 'sides' && d.mentions.length && !OTHERS.test(d.name))
  const pair = joinedMost(cast) ?? namedMost(cast)
  cast.sides = pair?.map((d) => d.id) ?? []
  const isGuess = cast.pairs.all().every(({ count }) => count < LEAST)
  for (const draft of groups) {
    // two states named in passing are no better a guess than none
    const isPassing = isGuess && draft.members?.some((id) => (cast.get(id)?.mentions.length ?? 0) < OFTEN) === true
    // "the delegations" are whoever came
    const isAnybody = /\bdelegations$/i.test(draft.name)
    if (pair || isPassing || isAnybody) draft.members = cast.sides
  }
}

function joinedMost(cast: Cast): readonly Draft[] | undefined {
  const { dispatch, sentences } = cast.parsed
  const body = sentences.filter((s) => s.role === 'body')
  const opening = body[Math.min(OPENING_SENTENCES, body.length) - 1]?.end ?? 0
  const named = cast.namings.filter((n) => isSide(n.draft)).sort((a, b) => a.start - b.start || b.end - a.end)
  const counts = new Map<string, { pair: readonly Draft[]; count: number; isTopic: boolean }>()
  const add = (one: Draft, other: Draft, weight: number, isTopic: boolean) => {
    const pair = one.id < other.id ? [one, other] : [other, one]
    const key = pair.map((d) => d.id).join()
    const known = counts.get(key)
    counts.set(key, { pair, count: weight + (known?.count ?? 0), isTopic: isTopic || known?.isTopic === true })
  }
  // "the Norland and Vestrian ministers"
  for (const { pair, count } of cast.pairs.all()) {
    const [one, other] = pair.map((entry) => cast.ofEntry(entry))
    if (one && other) add(one, other, count, false)
  }
  for (let i = 1; i < named.length; i++) {
    const a = named[i - 1]!
    const b = named[i]!
    if (a.draft === b.draft || b.start - a.end > 40 || b.start < a.end) continue
    const gap = dispatch.text.slice(a.end, b.start)
    const isHeadline = a.start < (body[0]?.start ?? 0)
    if (!JOINED.test(gap) && !(isHeadline && LISTED.test(gap))) continue
    const lead = dispatch.text.slice(Math.max(0, a.start - 50), a.start)
    if (isListed(named, i, dispatch.text) || ONLOOKERS.test(lead)) continue
    const between = /\b(?:between|by) (?:the )?$/.test(dispatch.text.slice(Math.max(0, a.start - 14), a.start)) ? 2 : 1
    const isOpening = a.start < opening
    add(a.draft, b.draft, (isOpening ? OPENING_WEIGHT : 1) * between, isOpening)
  }
  const [first, second] = [...counts.values()].filter((c) => c.isTopic).sort((a, b) => b.count - a.count)
  return first && first.count >= LEAST && first.count > (second?.count ?? 0) ? first.pair : undefined
}

/** One of three and more: "Norland, Sudmark and Vestria" names no two sides. */
function isListed(named: readonly Naming[], at: number, text: string): boolean {
  const before = named[at - 2]
  const after = named[at + 1]
  return (
    (before !== undefined && LISTED.test(text.slice(before.end, named[at - 1]!.start))) ||
    (after !== undefined && /^(?:, (?:and )?| and )(?:the )?$/.test(text.slice(named[at]!.end, after.start)))
  )
}

/** The two named most, an armed group among them, where the third falls behind. */
function namedMost(cast: Cast): readonly Draft[] | undefined {
  const ranked = cast.drafts.filter(isSide).sort((a, b) => b.mentions.length - a.mentions.length)
  const [first, second, third] = ranked
  if (!first || !second || second.mentions.length < 3) return undefined
  if (!/armed-group/.test(`${first.type} ${second.type}`)) return undefined
  return second.mentions.length > (third?.mentions.length ?? 0) ? [first, second] : undefined
}

function isSide(draft: Draft): boolean {
  return SIDE.test(draft.type) && (!draft.plural || draft.type === 'armed-group' || draft.type === 'people')
}
