import { isCopy, toldApart } from '../cited.ts'
import { APART, COPIED, type Evidence, given, type Likeness, weigh } from '../merge/evidence.ts'
import { gapDays, type Interval, isoOf, lengthDays, overlaps } from '../time/interval.ts'
import { shared } from '../words/stems.ts'
import { type ContactClaim, contactFamilyOf, isPlan } from './claim.ts'
import { areOtherGatherings, isOfMore, isSameEdition, titleEvidence } from './gatherings.ts'

// Log odds, set by hand and held against the sample by bench/quality/merging.
const PRIOR = -2.5
const WEIGHT = {
  sameType: 0.8,
  likeType: 0.4,
  otherType: -1,
  sameDay: 3.5,
  sameDays: 2.5,
  nextDay: 0.8,
  sameMonth: 1.2,
  aboutThen: 1.8,
  thatMonth: 0.7,
  thatYear: 0.3,
  notThen: -3,
  samePlace: 2,
  otherPlace: -3,
  samePersons: 3,
  samePerson: 0.6,
  sameSides: 2.5,
  oneSide: 0.8,
  oneSideMore: 1.6,
  nearSides: 1.2,
  sidesAbout: 0.5,
  othersBeside: -1,
  otherPersons: -2,
  someOther: -2.5,
  otherSides: -3.5,
  withOthers: -3,
  otherPersonOfSide: -4,
  otherLevel: -1.5,
  sameSummit: 0.8,
  openTalks: 1.6,
  sameVisitor: 0.6,
  sameRound: 3.3,
  nextRound: 3.3,
  asPlanned: 0.5,
  sameDispatch: -1.5,
  several: -3,
}
const FEW_DAYS = 10
// "within a month", its first and last day counted: what is due without a day is due then
const MONTH_DAYS = 31
const SEASON_DAYS = 120
// A contact told of without its day was held at most a week before.
const LATE_DAYS = 7

const REFERRED: Likeness = { score: 0.97, reasons: ['one refers back to the other'] }

/** Above this two reports are of one contact without asking: docs/reference/record.md says how it does on real dispatches. */
export const SURE_CONTACT = 0.9
export const MAYBE_CONTACT = 0.6

export function compareContacts(a: ContactClaim, b: ContactClaim): Likeness {
  if (isCopy(a.cited, b.cited)) return COPIED
  if (a.refersTo === b.cited.ref || b.refersTo === a.cited.ref) return REFERRED
  if (contactsApart(a, b)) return APART
  return weigh(PRIOR, [
    typeEvidence(a, b),
    timeEvidence(a, b),
    placeEvidence(a, b),
    ...whoEvidence(a, b),
    othersEvidence(a, b),
    titleEvidence(a, b),
    given(isOneSummit(a, b), WEIGHT.sameSummit, 'two summits on one day, or in one place in a month, are rare'),
    given(areOpenTalks(a, b), WEIGHT.openTalks, 'both tell of talks, and not of whom'),
    given(isOneVisitor(a, b), WEIGHT.sameVisitor, 'the same visitor'),
    levelEvidence(a, b),
    roundEvidence(a, b),
    given(isPlan(a) !== isPlan(b) && a.cited.day !== b.cited.day, WEIGHT.asPlanned, 'one tells what the other foresaw'),
    given(toldApart(a.cited, b.cited), WEIGHT.sameDispatch, 'one dispatch tells them apart'),
    given(a.several !== b.several, WEIGHT.several, 'one tells of several'),
  ])
}

/** True where they cannot be one: other kinds, other rounds, other days or towns where both are exact. */
export function contactsApart(a: ContactClaim, b: ContactClaim): boolean {
  if (contactFamilyOf(a.type) !== contactFamilyOf(b.type)) return true
  if (a.round && b.round && a.round !== b.round) return true
  if (isWithin(a, b) || isWithin(b, a)) return true
  if (isWithOthers(a, b) || areOtherGatherings(a, b) || isOfMore(a, b) || isOfMore(b, a)) return true
  if ((a.beside && b.title.size > 0) || (b.beside && a.title.size > 0)) return true
  if (isSameEdition(a, b)) return false
  if (a.when && b.when) return (gapDays(a.when, b.when) > 1 && !hasSlipped(a, b)) || areTwoDays(a, b)
  const [one, other] = [a.when ?? a.about, b.when ?? b.about]
  const toldAfter = (c: ContactClaim) => c.when !== undefined || c.phase === 'held'
  return Boolean(one && other && toldAfter(a) && toldAfter(b) && gapDays(one, other) > LATE_DAYS)
}

/** A gathering with a name, planned for a month, may be held in the next. */
function hasSlipped(a: ContactClaim, b: ContactClaim): boolean {
  const plan = isPlan(a) ? a : b
  if (isPlan(a) === isPlan(b) || a.title.size === 0 || b.title.size === 0) return false
  return lengthDays(plan.when!) > FEW_DAYS && gapDays(a.when!, b.when!) <= MONTH_DAYS
}

/** One agency tells of both days, or one says "again". A correction of the day is of the same family. */
function areTwoDays(a: ContactClaim, b: ContactClaim): boolean {
  if (overlaps(a.when!, b.when!) || isPlan(a) || isPlan(b) || a.cited.citation.family === b.cited.citation.family)
    return false
  return a.again || b.again || agencyOf(a) === agencyOf(b)
}

/** "A met B" and "A met C": lists of more than two are seldom whole, a pair is. */
function isWithOthers(a: ContactClaim, b: ContactClaim): boolean {
  return a.everySide.size === 2 && b.everySide.size === 2 && sharedAtMost(a, b) < 2
}

/** Sides both have; a person of whom it is not known for whom they act may be of any that is left over. */
function sharedAtMost(a: ContactClaim, b: ContactClaim): number {
  const left = (one: ContactClaim, other: ContactClaim) =>
    [...one.everySide].filter((side) => !other.everySide.has(side))
  const [here, there] = [left(a, b), left(b, a)]
  const strangers = (sides: readonly string[], c: ContactClaim) => sides.filter((side) => c.persons.has(side)).length
  const [some, others] = [strangers(here, a), strangers(there, b)]
  return shared(a.everySide, b.everySide) + Math.min(some, there.length - others) + Math.min(others, here.length - some)
}

/** "On the sidelines of": the one is no part of the other. */
function isWithin(a: ContactClaim, b: ContactClaim): boolean {
  return a.cited.reading === b.cited.reading && a.cited.finding.within === b.cited.finding.id
}

function typeEvidence(a: ContactClaim, b: ContactClaim): Evidence {
  if (a.type === b.type) return { weight: WEIGHT.sameType, reason: `both ${a.type}` }
  // many meet at a conference, on the same day and in the same place
  const host = a.type === 'conference' || b.type === 'conference'
  return { weight: host ? WEIGHT.otherType : WEIGHT.likeType, reason: `${a.type} and ${b.type}` }
}

/** Summits on one day; or in one place, where neither time is longer than a month. */
function isOneSummit(a: ContactClaim, b: ContactClaim): boolean {
  if (a.type !== 'summit' || b.type !== 'summit' || !a.when || !b.when || !overlaps(a.when, b.when)) return false
  const length = Math.max(lengthDays(a.when), lengthDays(b.when))
  return length === 1 || (length <= MONTH_DAYS && a.place !== undefined && a.place === b.place)
}

/** "To resume talks on Thursday": of one process, within some days, with nobody named but who mediates. */
function areOpenTalks(a: ContactClaim, b: ContactClaim): boolean {
  if (a.type !== 'talks' || b.type !== 'talks' || !isOpen(a) || !isOpen(b)) return false
  const [one, other] = [a.when ?? a.about, b.when ?? b.about]
  return Boolean(one && other && overlaps(one, other) && Math.max(lengthDays(one), lengthDays(other)) <= FEW_DAYS)
}

function isOpen({ everySide, mediated }: ContactClaim): boolean {
  return everySide.size === 0 || mediated
}

/** "The June visit of X" and "X's visit in June", with the same hosts named beside. */
function isOneVisitor(a: ContactClaim, b: ContactClaim): boolean {
  if (a.type !== 'visit' || b.type !== 'visit' || !a.when || !b.when || !overlaps(a.when, b.when)) return false
  const length = Math.max(lengthDays(a.when), lengthDays(b.when))
  return length <= MONTH_DAYS && a.persons.size === 1 && b.persons.size === 1 && shared(a.persons, b.persons) === 1
}

/** Levels are those of whoever is named; where a mediator alone is, they say nothing. */
function levelEvidence(a: ContactClaim, b: ContactClaim): Evidence | undefined {
  if (!a.level || !b.level || a.level === b.level || a.persons.size === 0 || b.persons.size === 0) return undefined
  return { weight: WEIGHT.otherLevel, reason: `${a.level} and ${b.level}` }
}

function roundEvidence(a: ContactClaim, b: ContactClaim): Evidence | undefined {
  if (a.round && a.round === b.round) return { weight: WEIGHT.sameRound, reason: `both the ${a.round} round` }
  if (!a.nextRound || !b.nextRound || Math.abs(a.cited.day - b.cited.day) > LATE_DAYS) return undefined
  return { weight: WEIGHT.nextRound, reason: 'both the next round' }
}

function timeEvidence(a: ContactClaim, b: ContactClaim): Evidence | undefined {
  if (a.when && b.when) {
    // two agencies may date one night differently
    const gap = gapDays(a.when, b.when)
    if (gap > 0) return { weight: gap > 1 ? 0 : WEIGHT.nextDay, reason: gap > 1 ? 'some days apart' : 'a day apart' }
    const length = Math.max(lengthDays(a.when), lengthDays(b.when))
    if (length <= 1) return { weight: WEIGHT.sameDay, reason: `both on ${isoOf(a.when.from)}` }
    return length <= FEW_DAYS
      ? { weight: WEIGHT.sameDays, reason: 'the days overlap' }
      : { weight: WEIGHT.sameMonth, reason: 'the times overlap' }
  }
  const [one, other] = [a.when ?? a.about, b.when ?? b.about]
  if (!one || !other || isSameEdition(a, b)) return undefined
  if (!overlaps(one, other) || !sameTime(one, other))
    return { weight: WEIGHT.notThen, reason: 'reported at other times' }
  // within a month two sides seldom meet twice unannounced, and anybody may meet anybody
  return Math.max(lengthDays(one), lengthDays(other)) <= FEW_DAYS || shared(a.sides, b.sides) > 1
    ? { weight: WEIGHT.aboutThen, reason: 'reported about the same time' }
    : { weight: isNear(a, b) ? WEIGHT.thatMonth : WEIGHT.thatYear, reason: 'the times allow it' }
}

/** Told of, or held, within a season of each other. */
function isNear(a: ContactClaim, b: ContactClaim): boolean {
  const [one, other] = [a, b].map((c) => c.when ?? { from: c.cited.day, to: c.cited.day })
  return gapDays(one!, other!) <= SEASON_DAYS
}

function agencyOf({ cited }: ContactClaim): string {
  return cited.citation.agency ?? cited.citation.source ?? cited.citation.family
}

function sameTime(a: Interval, b: Interval): boolean {
  return Math.min(lengthDays(a), lengthDays(b)) <= MONTH_DAYS
}

function placeEvidence(a: ContactClaim, b: ContactClaim): Evidence | undefined {
  if (!a.place || !b.place) return undefined
  if (isOnePlace(a.place, b.place)) return { weight: WEIGHT.samePlace, reason: `both in ${a.placeName}` }
  return { weight: WEIGHT.otherPlace, reason: `${a.placeName} and ${b.placeName}` }
}

/** "Brigg" and "Brigg, Norland". */
function isOnePlace(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `)
}

function whoEvidence(a: ContactClaim, b: ContactClaim): (Evidence | undefined)[] {
  if (shared(a.others, b.others) > 0) return [{ weight: WEIGHT.samePersons, reason: 'the same participants' }]
  const persons = shared(a.persons, b.persons)
  const fewer = Math.min(a.persons.size, b.persons.size)
  if (persons >= 2 && persons === fewer) return [{ weight: WEIGHT.samePersons, reason: 'the same persons' }]
  return [personEvidence(persons, fewer), sideEvidence(a, b)]
}

/** "A, B and C met" and "A, D and E met" are seldom one; nor are "X of A met Y" and "Z of A met Y". */
function othersEvidence(a: ContactClaim, b: ContactClaim): Evidence | undefined {
  const fewer = Math.min(a.everySide.size, b.everySide.size)
  if (fewer > 1 && sharedAtMost(a, b) < fewer)
    return { weight: WEIGHT.withOthers, reason: 'each names others who took part' }
  const other = [...a.personsOf].some(([side, persons]) => {
    const theirs = b.personsOf.get(side)
    return theirs !== undefined && shared(persons, theirs) === 0
  })
  return given(other, WEIGHT.otherPersonOfSide, 'others took part for one side')
}

function personEvidence(persons: number, fewer: number): Evidence | undefined {
  if (fewer === 0) return undefined
  if (persons === fewer) return { weight: WEIGHT.samePerson, reason: 'the same person' }
  return { weight: persons ? WEIGHT.someOther : WEIGHT.otherPersons, reason: 'other persons' }
}

function sideEvidence(a: ContactClaim, b: ContactClaim): Evidence | undefined {
  // a mediator named alone does not say who met
  const unknown = (c: ContactClaim) => c.sides.size === 0 || c.mediated
  if (unknown(a) || unknown(b)) {
    const near = shared(unknown(a) ? a.nearSides : a.sides, unknown(b) ? b.nearSides : b.sides)
    const isBeside = (unknown(a) ? a.besideIt : true) && (unknown(b) ? b.besideIt : true)
    if (near >= 2)
      return { weight: isBeside ? WEIGHT.nearSides : WEIGHT.sidesAbout, reason: 'the same sides are named beside' }
    const [open, known] = unknown(a) ? [a, b] : [b, a]
    // of a gathering with a name, dispatches about anybody tell
    const isNamed = a.title.size > 0 && b.title.size > 0
    const others = !isNamed && !unknown(known) && known.everySide.size > 1 && open.nearSides.size > 1
    return given(others, WEIGHT.othersBeside, 'other sides are named beside')
  }
  const sides = shared(a.sides, b.sides)
  if (a.shuttle !== b.shuttle && Math.max(a.sides.size, b.sides.size) > 1)
    return { weight: WEIGHT.someOther, reason: 'mediators met one party, or both' }
  if (sides === 0) return { weight: WEIGHT.otherSides, reason: 'other sides' }
  if (sides < Math.min(a.sides.size, b.sides.size)) return { weight: WEIGHT.someOther, reason: 'some other sides' }
  const near = (c: ContactClaim) => new Set([...c.sides, ...c.nearSides])
  if (sides === 1 && !a.shuttle && !b.shuttle && shared(near(a), near(b)) >= 2)
    return { weight: WEIGHT.oneSideMore, reason: 'one side the same, another named beside' }
  return sides >= 2
    ? { weight: WEIGHT.sameSides, reason: 'the same sides' }
    : { weight: WEIGHT.oneSide, reason: 'one side the same' }
}
