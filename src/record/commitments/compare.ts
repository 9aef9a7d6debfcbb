import { isCopy, toldApart } from '../cited.ts'
import { APART, COPIED, type Evidence, given, type Likeness, weigh } from '../merge/evidence.ts'
import { gapDays, isoOf, lengthDays, overlaps } from '../time/interval.ts'
import { likeness, shared, within } from '../words/stems.ts'
import type { CommitmentClaim } from './claim.ts'

// Log odds, set by hand and held against the sample by bench/quality/merging.
const PRIOR = -2.5
const WEIGHT = {
  words: 4,
  nearWords: 2.5,
  oneWord: 3,
  sameTheme: 1,
  otherTheme: -0.3,
  sameSides: 1,
  someSides: 0.4,
  otherSides: -2.5,
  otherPairs: -4,
  notNamed: -2,
  otherNames: -2,
  openPrinciple: -2,
  sameDue: 2,
  likeDue: 1.2,
  otherDue: -0.8,
  laterDue: -0.3,
  otherNow: -3,
  sameContact: 1.5,
  otherContact: -4,
  reachedThen: 0.8,
  reachedLongBefore: -3,
  soon: 0.7,
  longAfter: -1,
  otherForce: -1,
  sameDispatch: -2.5,
  sameInstrument: 5,
}
const BINDING: readonly CommitmentClaim['force'][] = ['agreed', 'pledged', 'planned']
const JUST_DAYS = 14
const SOON_DAYS = 60
const FOR_NOW_DAYS = 14
const FEW_STEMS = 4
const MOST_WORDS = 4
const LONG_DAYS = 400

/** Above this two wordings are one commitment without asking: docs/reference/record.md says how it does on real dispatches. */
export const SURE_COMMITMENT = 0.85
export const MAYBE_COMMITMENT = 0.6

export function compareCommitments(a: CommitmentClaim, b: CommitmentClaim): Likeness {
  if (isCopy(a.cited, b.cited) && a.what === b.what) return COPIED
  if (commitmentsApart(a, b)) return APART
  if (a.instrument !== undefined) return compareInstruments(a, b)
  const words = wordEvidence(a, b)
  if (!words) return APART
  return weigh(PRIOR, [
    words,
    themeEvidence(a, b),
    sidesEvidence(a, b),
    namesEvidence(a, b),
    dueEvidence(a, b) ?? soonEvidence(a, b),
    reachedEvidence(a, b),
    gapEvidence(a, b),
    given(a.force !== b.force && [a.force, b.force].includes('refused'), WEIGHT.otherForce, 'one refuses'),
    given(toldApart(a.cited, b.cited), WEIGHT.sameDispatch, 'one dispatch tells them apart'),
  ])
}

/** True where they cannot be one: a principle is no act, an agreement as a whole none of its parts, one was settled at another contact. */
export function commitmentsApart(a: CommitmentClaim, b: CommitmentClaim): boolean {
  if ((a.force === 'principle') !== (b.force === 'principle')) return true
  if ((a.instrument === undefined) !== (b.instrument === undefined)) return true
  if (a.cited.ref === b.cited.ref) return true
  if (isOfOthers(a, b) || areOtherAmounts(a, b)) return true
  if (a.instrument && a.instrument === b.instrument) return false
  if (a.forNow && b.forNow && Math.abs(a.cited.day - b.cited.day) > SOON_DAYS) return true
  return Boolean(a.reached && b.reached && gapDays(a.reached, b.reached) > LONG_DAYS)
}

/** What two states undertook with each other is theirs alone; demands are heard by more. */
function isOfOthers(a: CommitmentClaim, b: CommitmentClaim): boolean {
  if (a.pair.size !== 2 || b.pair.size !== 2 || shared(a.pair, b.pair) === 2) return false
  return BINDING.includes(a.force) && BINDING.includes(b.force)
}

/** An agreement is the same by its name, or by where it was reached; "the agreement" alone never is without a person. */
function compareInstruments(a: CommitmentClaim, b: CommitmentClaim): Likeness {
  const named = a.instrument !== '' && a.instrument === b.instrument
  if (a.instrument && b.instrument && !named) return APART
  // an agreement with a name is the same for years
  return weigh(PRIOR, [
    given(named, WEIGHT.sameInstrument, 'the same name'),
    reachedEvidence(a, b),
    named ? undefined : gapEvidence(a, b),
  ])
}

function wordEvidence(a: CommitmentClaim, b: CommitmentClaim): Evidence | undefined {
  if (Boolean(a.near) !== Boolean(b.near)) {
    const [vague, plain] = a.near ? [a, b] : [b, a]
    const said = shared(vague.near!, plain.stems)
    return said < 2
      ? undefined
      : {
          weight: WEIGHT.nearWords * within(vague.near!, plain.stems),
          reason: `its sentence says ${common(vague.near!, plain.stems)}`,
        }
  }
  const alike = likeness(a.stems, b.stems)
  if (alike === 0) return undefined
  const single = a.stems.size === 1 && b.stems.size === 1
  return { weight: single ? WEIGHT.oneWord : WEIGHT.words * alike, reason: `both say ${common(a.stems, b.stems)}` }
}

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): string {
  const words: string[] = []
  for (const stem of a) {
    if (b.has(stem)) words.push(stem)
    if (words.length === MOST_WORDS) break
  }
  return words.join(', ')
}

function themeEvidence(a: CommitmentClaim, b: CommitmentClaim): Evidence | undefined {
  if (!a.theme || !b.theme) return undefined
  return a.theme === b.theme
    ? { weight: WEIGHT.sameTheme, reason: `both on ${a.theme}` }
    : { weight: WEIGHT.otherTheme, reason: `${a.theme} and ${b.theme}` }
}

function sidesEvidence(a: CommitmentClaim, b: CommitmentClaim): Evidence | undefined {
  if (a.sides.size === 0 || b.sides.size === 0) {
    // "sovereignty" and "the principles" are named everywhere
    const bare = a.force === 'principle' && Math.min(a.stems.size, b.stems.size) <= FEW_STEMS
    if (bare) return { weight: WEIGHT.openPrinciple, reason: 'a principle, of whom it is not said' }
    const [open, known] = a.sides.size === 0 ? [a, b] : [b, a]
    const isStrange = !isSameDue(a, b) && shared(known.sides, open.beside) < known.sides.size
    return given(isStrange, WEIGHT.notNamed, 'one does not name those who are bound')
  }
  const both = shared(a.sides, b.sides)
  if (both === 0) return { weight: WEIGHT.otherSides, reason: 'others are bound' }
  // "A and B will stay in touch" is not what A and C agreed
  if (both < Math.min(a.sides.size, b.sides.size))
    return { weight: WEIGHT.otherPairs, reason: 'each binds another beside' }
  return both === Math.max(a.sides.size, b.sides.size)
    ? { weight: WEIGHT.sameSides, reason: 'the same are bound' }
    : { weight: WEIGHT.someSides, reason: 'some of the same are bound' }
}

function isSameDue(a: CommitmentClaim, b: CommitmentClaim): boolean {
  return Boolean(a.due && b.due && overlaps(a.due.interval, b.due.interval))
}

/** "The partnership of A and B" is not that of A and C. */
function namesEvidence(a: CommitmentClaim, b: CommitmentClaim): Evidence | undefined {
  const fewer = Math.min(a.named.size, b.named.size)
  return given(fewer > 0 && shared(a.named, b.named) < fewer, WEIGHT.otherNames, 'they speak of others')
}

/** "The release of 50 hostages" is not that of all. */
function areOtherAmounts(a: CommitmentClaim, b: CommitmentClaim): boolean {
  return a.amounts.size > 0 && b.amounts.size > 0 && shared(a.amounts, b.amounts) === 0
}

function dueEvidence(a: CommitmentClaim, b: CommitmentClaim): Evidence | undefined {
  if (!a.due || !b.due) return undefined
  if (!overlaps(a.due.interval, b.due.interval)) {
    const [before, after] = a.cited.day <= b.cited.day ? [a.due, b.due] : [b.due, a.due]
    return after.interval.from > before.interval.to
      ? { weight: WEIGHT.laterDue, reason: 'due later by the later report' }
      : { weight: WEIGHT.otherDue, reason: 'due at other times' }
  }
  return lengthDays(a.due.interval) === 1 && lengthDays(b.due.interval) === 1
    ? { weight: WEIGHT.sameDue, reason: `both due on ${isoOf(a.due.interval.to)}` }
    : { weight: WEIGHT.likeDue, reason: 'due about the same time' }
}

/** "Over the coming days" is over a month later: what is agreed then is agreed anew. */
function soonEvidence(a: CommitmentClaim, b: CommitmentClaim): Evidence | undefined {
  const days = Math.abs(a.cited.day - b.cited.day)
  return given(a.forNow && b.forNow && days > FOR_NOW_DAYS, WEIGHT.otherNow, `for now, said again ${days} days later`)
}

function reachedEvidence(a: CommitmentClaim, b: CommitmentClaim): Evidence | undefined {
  if (a.reachedAt && b.reachedAt)
    return a.reachedAt === b.reachedAt
      ? { weight: WEIGHT.sameContact, reason: 'reached at the same contact' }
      : a.standing && b.standing
        ? undefined
        : { weight: WEIGHT.otherContact, reason: 'reached at other contacts' }
  const [known, other] = a.reached ? [a, b] : [b, a]
  if (!known.reached || !Number.isFinite(other.cited.day)) return undefined
  const since = other.cited.day - known.reached.to
  if (since >= 0 && since <= JUST_DAYS)
    return { weight: WEIGHT.reachedThen, reason: `reached ${since} days before it was told` }
  return since > LONG_DAYS && !other.cited.finding.background
    ? { weight: WEIGHT.reachedLongBefore, reason: 'one was reached long before' }
    : undefined
}

function gapEvidence(a: CommitmentClaim, b: CommitmentClaim): Evidence | undefined {
  const days = Math.abs(a.cited.day - b.cited.day)
  if (days <= SOON_DAYS) return { weight: WEIGHT.soon, reason: `reported ${days} days apart` }
  return days > LONG_DAYS ? { weight: WEIGHT.longAfter, reason: `reported ${days} days apart` } : undefined
}
