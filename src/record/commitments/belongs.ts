import { compareText } from '../merge/cluster.ts'
import { given, type Likeness, weigh } from '../merge/evidence.ts'
import { shared, within } from '../words/stems.ts'
import type { CommitmentClaim } from './claim.ts'

const PRIOR = -3.5
const WEIGHT = { words: 4.5, twoWords: 1.2, sides: 0.5, otherSides: -1.5, soon: 1, linked: 6 }
const SOON_DAYS = 120
const MOST_GROUPS = 60
const MOST_WORDINGS = 24

/** Above this an assessment is taken to be of the commitment; below, a person is asked. */
export const SURE_BELONGS = 0.9
export const MAYBE_BELONGS = 0.5

/** Groups of claims by the words they share, so that each assessment is held against few of them. */
export class CommitmentIndex {
  readonly #byStem = new Map<string, Set<number>>()
  readonly #groups: readonly (readonly CommitmentClaim[])[]

  constructor(groups: readonly (readonly CommitmentClaim[])[]) {
    this.#groups = groups
    groups.forEach((group, i) => {
      for (const claim of group)
        for (const stem of claim.stems) this.#byStem.set(stem, (this.#byStem.get(stem) ?? new Set()).add(i))
    })
  }

  /** Groups the words may be about, the likeliest first. Those first told of later than `day` are none. */
  find(stems: ReadonlySet<string>, sides: ReadonlySet<string>, day: number): (Likeness & { group: number })[] {
    const counts = new Map<number, number>()
    for (const stem of stems) for (const i of this.#byStem.get(stem) ?? []) counts.set(i, (counts.get(i) ?? 0) + 1)
    return [...counts]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, MOST_GROUPS)
      .flatMap(([group]) => {
        const claims = this.#groups[group]!
        return claims[0]!.cited.day > day ? [] : [{ group, ...belongs(latest(claims, day), stems, sides, day) }]
      })
      .sort((a, b) => b.score - a.score || compareText(this.#groups[a.group]![0]!.ref, this.#groups[b.group]![0]!.ref))
  }
}

/** The last wordings before that day: what an assessment is of was told of not long before. */
function latest(claims: readonly CommitmentClaim[], day: number): readonly CommitmentClaim[] {
  let end = claims.length
  while (end > 1 && claims[end - 1]!.cited.day > day) end--
  return claims.slice(Math.max(0, end - MOST_WORDINGS), end)
}

function belongs(
  claims: readonly CommitmentClaim[],
  stems: ReadonlySet<string>,
  sides: ReadonlySet<string>,
  day: number,
): Likeness {
  const best = claims.reduce(
    (most, c) => Math.max(most, within(c.stems, stems) * Math.min(1, 0.4 + 0.3 * shared(c.stems, stems))),
    0,
  )
  const both = Math.max(...claims.map((c) => shared(c.stems, stems)))
  const bound = new Set(claims.flatMap((c) => [...c.sides]))
  const last = claims.at(-1)!.cited.day
  const known = sides.size > 0 && bound.size > 0
  return weigh(PRIOR, [
    { weight: WEIGHT.words * best, reason: `${both} words the same` },
    given(both >= 2, WEIGHT.twoWords, 'more than one word the same'),
    given(known && shared(sides, bound) > 0, WEIGHT.sides, 'of those who are bound'),
    given(known && shared(sides, bound) === 0, WEIGHT.otherSides, 'others are bound'),
    given(day - last <= SOON_DAYS, WEIGHT.soon, `told of ${day - last} days before`),
  ])
}
