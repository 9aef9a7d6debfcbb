import { daysOf } from '../../model/edtf.ts'
import type { RecordCommitment, RecordStatement } from '../../model/record-entry.ts'
import { hasSide, type Sides, sideOf } from '../sides.ts'
import { daysBetween } from '../words/dates.ts'
import { wordsIn } from '../words/whole.ts'

const FORCE: Record<RecordCommitment['force'], number> = {
  agreed: 3,
  pledged: 2.5,
  refused: 2,
  planned: 1.5,
  demanded: 1,
  proposed: 1,
  principle: 0.5,
}

/** Acts that commit a speaker or set two speakers against each other, and so matter more than a report. */
const WEIGHTY_ACTS: readonly RecordStatement['act'][] = [
  'promises',
  'proposes',
  'demands',
  'warns',
  'accuses',
  'agrees',
  'rejects',
  'denies',
]

// After so many days news weighs half. Chosen on the sample process: three weeks keep one round of talks together.
const HALF_LIFE_DAYS = 21

// What every talk ends with, and nobody is held to.
const COURTESY =
  /^(?:continue to )?(?:stay|staying|remain|remaining|keep|keeping|maintain|maintaining|continue|continuing) (?:\p{L}{1,20} ){0,5}(?:contact|touch|coordination|consultations?|communication|dialogue|conversations?|engagement)\b/iu
// What is past its date for longer is no longer pressing.
const PRESSING_DAYS = 365

/** How much a commitment matters on a day: its force, its sources, whom it binds, what is said of it, whether it is due or in doubt. */
export function weightOfCommitment(
  commitment: RecordCommitment,
  day: string,
  { parties, mediators, monitors }: Sides,
): number {
  const { force, independent, assessments, disagreement, timeliness, what, by, toward } = commitment
  const named = [...by, ...toward]
  const own = [...parties, ...mediators, ...monitors]
  const bound = new Set(named.map(sideOf).filter((side) => parties.includes(side))).size
  const isOfOthers = named.length > 0 && !hasSide(named, own)
  const hasOutsider = named.some(({ side }) => side !== undefined && !own.includes(side))
  const isNamedOnly = wordsIn(what) < 3
  return (
    FORCE[force] +
    Math.log2(1 + independent) +
    Math.min(2, 0.5 * assessments.length) +
    (disagreement ? 1.5 : 0) +
    (timeliness === 'overdue' && isLately(commitment.due, day) ? 1 : 0) +
    (commitment.due ? 0.5 : 0) +
    (bound > 1 ? 2.5 : bound ? 1.5 : 0) -
    (isOfOthers ? 2.5 : hasOutsider ? 1 : 0) +
    (by.length > 1 ? 0.5 : 0) +
    1.5 * freshness(lastReported(commitment), day) -
    (isNamedOnly ? 3 : 0) -
    (COURTESY.test(what) ? 2.5 : 0)
  )
}

/** How much a statement matters on a day; what was said lately comes first. */
export function weightOfStatement(statement: RecordStatement, day: string): number {
  const { act, form, independent, subjects, content } = statement
  return (
    4 * freshness(reportedDay(statement), day) +
    (subjects.length ? 0.8 : 0) +
    (WEIGHTY_ACTS.includes(act) ? 0.6 : act === 'praises' ? -0.8 : 0) +
    (form === 'indirect' ? 0 : 0.4) +
    0.4 * Math.log2(Math.max(1, independent)) -
    (wordsIn(content) < 5 ? 2 : 0)
  )
}

/** 1 today, half after three weeks; 0 where the day is not known. */
export function freshness(reported: string | undefined, day: string): number {
  return reported ? 0.5 ** (Math.max(0, daysBetween(reported, day)) / HALF_LIFE_DAYS) : 0
}

function isLately(due: string | undefined, day: string): boolean {
  const { last } = daysOf(due)
  return last !== undefined && daysBetween(last, day) <= PRESSING_DAYS
}

/** The last day on which a dispatch told of it. */
export function lastReported(
  entry: Pick<RecordCommitment, 'citations'> & { readonly lastReported?: string },
): string | undefined {
  const days = entry.citations.flatMap((c) => daysOf(c.reported).last ?? [])
  return [...days, daysOf(entry.lastReported).last ?? ''].sort().at(-1) || undefined
}

/** The day a statement was first reported, which a dispatch always gives, where the day it was made is not. */
export function reportedDay({ citations }: Pick<RecordStatement, 'citations'>): string | undefined {
  return citations.flatMap((c) => daysOf(c.reported).first ?? []).sort()[0]
}
