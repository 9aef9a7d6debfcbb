import { given, type Likeness, weigh } from '../merge/evidence.ts'
import { gapDays, type Interval } from '../time/interval.ts'
import { shared } from '../words/stems.ts'
import { type ContactClaim, contactFamilyOf, isPlan } from './claim.ts'
import { SURE_CONTACT } from './compare.ts'

/** A group of claims of one contact, as far as one date goes. */
export interface Dated {
  readonly claims: readonly ContactClaim[]
  /** when it is said to be, most exact first */
  readonly when?: Interval
  readonly sides: ReadonlySet<string>
  readonly nearSides: ReadonlySet<string>
  readonly places: ReadonlySet<string>
  readonly round?: string
  readonly family: string
  /** day it was first and last reported on */
  readonly first: number
  readonly last: number
}

const PRIOR = -3
const WEIGHT = {
  sameType: 0.7,
  sameRound: 3.5,
  sameSides: 2.4,
  nearSides: 1,
  samePlace: 1.5,
  otherPlace: -0.5,
  putOff: 2.5,
  perMonth: -0.6,
  otherRound: -20,
}
const LONGEST_DAYS = 240
const OFF: readonly ContactClaim['phase'][] = ['postponed', 'cancelled', 'denied']

export function dated(claims: readonly ContactClaim[]): Dated {
  const times = claims
    .flatMap((c) => c.when ?? (c.phase === 'held' ? c.about : undefined) ?? [])
    .sort((a, b) => a.to - a.from - (b.to - b.from) || a.from - b.from)
  return {
    claims,
    when: times[0],
    sides: new Set(claims.flatMap((c) => [...c.sides])),
    nearSides: new Set(claims.flatMap((c) => [...c.sides, ...c.nearSides])),
    places: new Set(claims.flatMap((c) => c.place ?? [])),
    round: claims.find((c) => c.round)?.round,
    family: contactFamilyOf(claims[0]!.type),
    first: Math.min(...claims.map((c) => c.cited.day)),
    last: Math.max(...claims.map((c) => c.cited.day)),
  }
}

/**
 * Finds for each contact that was only planned the later one it was put off to: "due on April 14", "put off", "held
 * on April 28" are one contact with an earlier date.
 * @param groups in order of time
 * @returns pairs of indexes, plan first, the likeliest first
 */
export function movedTo(groups: readonly Dated[]): (Likeness & { plan: number; to: number })[] {
  const byFamily = Map.groupBy(
    groups.map((group, i) => ({ group, i })),
    ({ group }) => group.family,
  )
  const pairs: (Likeness & { plan: number; to: number })[] = []
  for (const sameKind of byFamily.values()) {
    const inTime = sameKind
      .filter(({ group }) => group.when)
      .sort((a, b) => a.group.when!.from - b.group.when!.from || a.i - b.i)
    inTime.forEach(({ group: plan, i }, at) => {
      if (!plan.claims.every((c) => isPlan(c) || c.phase === 'denied')) return
      const later = inTime.slice(at + 1, at + 40).filter(({ group }) => follows(plan, group))
      const found = later.map(({ group, i: to }) => ({ ...compareMoved(plan, group), plan: i, to }))
      const best = found.sort((a, b) => b.score - a.score || a.to - b.to)[0]
      if (best && best.score >= 0.5) pairs.push(best)
    })
  }
  return pairs.sort((a, b) => b.score - a.score || a.plan - b.plan)
}

export function isSureMove({ score }: Likeness): boolean {
  return score >= SURE_CONTACT
}

function follows(plan: Dated, later: Dated): boolean {
  const gap = gapDays(plan.when!, later.when!)
  return gap > 0 && gap <= LONGEST_DAYS && later.when!.from > plan.when!.to && later.last >= plan.first
}

function compareMoved(plan: Dated, later: Dated): Likeness {
  const sides = shared(plan.sides, later.sides)
  const near = shared(plan.nearSides, later.nearSides)
  const places = shared(plan.places, later.places)
  const off = plan.claims.some((c) => OFF.includes(c.phase))
  const months = gapDays(plan.when!, later.when!) / 30
  const sameType = plan.claims.some((c) => later.claims.some((l) => l.type === c.type))
  const bothRounds = plan.round !== undefined && later.round !== undefined
  const bothPlaces = plan.places.size > 0 && later.places.size > 0
  return weigh(PRIOR, [
    given(sameType, WEIGHT.sameType, `both ${plan.claims[0]!.type}`),
    given(bothRounds && plan.round === later.round, WEIGHT.sameRound, `both the ${plan.round} round`),
    given(bothRounds && plan.round !== later.round, WEIGHT.otherRound, 'another round'),
    given(sides >= 2, WEIGHT.sameSides, 'the same sides'),
    given(sides < 2 && near >= 2, WEIGHT.nearSides, 'the same sides are named beside'),
    given(bothPlaces && places > 0, WEIGHT.samePlace, 'the same place'),
    given(bothPlaces && places === 0, WEIGHT.otherPlace, 'another place'),
    given(off, WEIGHT.putOff, 'it was put off or called off'),
    { weight: WEIGHT.perMonth * months, reason: `${Math.round(30 * months)} days later` },
  ])
}
