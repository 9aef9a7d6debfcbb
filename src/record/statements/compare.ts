import { isCopy, toldApart } from '../cited.ts'
import { APART, COPIED, type Evidence, given, type Likeness, weigh } from '../merge/evidence.ts'
import { likeness, shared } from '../words/stems.ts'
import type { StatementClaim } from './claim.ts'

// Log odds, set by hand and held against the sample by bench/quality/merging.
const PRIOR = -3
const WEIGHT = {
  verbatim: 5,
  words: 5,
  sameSpeaker: 1.5,
  jointly: 1.2,
  sameSide: 0.3,
  openSpeaker: -0.3,
  otherSpeaker: -4,
  sameDay: 1,
  laterWeek: -2,
  sameOccasion: 0.5,
  otherOccasion: -3.5,
  sameDispatch: -2.5,
  sameAgency: -2.8,
  otherNumbers: -2,
  negated: -1.5,
}
const FEW_DAYS = 2
const WEEK_DAYS = 7
// Shorter contents ("the deal", "its support") are the same by chance.
const ENOUGH_STEMS = 4
const LEAST_LIKENESS = 0.3

/** Above this two reports are of one statement without asking: docs/reference/record.md says how it does on real dispatches. */
export const SURE_STATEMENT = 0.86
export const MAYBE_STATEMENT = 0.7

export function compareStatements(a: StatementClaim, b: StatementClaim): Likeness {
  if (isCopy(a.cited, b.cited)) return COPIED
  if (nested(a, b)) return APART
  const verbatim = sharesQuote(a, b)
  const size = Math.min(a.stems.size, b.stems.size)
  const alike = verbatim ? 1 : likeness(a.stems, b.stems)
  if (alike < LEAST_LIKENESS) return APART
  if (verbatim)
    return weigh(PRIOR, [
      { weight: WEIGHT.verbatim, reason: 'the same words in quotation marks' },
      speakerEvidence(a, b),
      timeEvidence(a, b, true),
    ])
  const otherNumbers = a.numbers.size > 0 && b.numbers.size > 0 && shared(a.numbers, b.numbers) === 0
  return weigh(PRIOR, [
    {
      weight: WEIGHT.words * alike * Math.min(1, size / ENOUGH_STEMS),
      reason: `${shared(a.stems, b.stems)} words the same`,
    },
    speakerEvidence(a, b),
    timeEvidence(a, b, false),
    given(otherNumbers, WEIGHT.otherNumbers, 'other numbers'),
    occasionEvidence(a, b),
    given(toldApart(a.cited, b.cited), WEIGHT.sameDispatch, 'one dispatch tells them apart'),
    given(a.negated !== b.negated, WEIGHT.negated, 'one says not'),
  ])
}

/** What is said again at another meeting is said anew, and a change of wording is to be seen. */
function occasionEvidence(a: StatementClaim, b: StatementClaim): Evidence | undefined {
  if (!a.occasion || !b.occasion) return given(isOneAgency(a, b), WEIGHT.sameAgency, 'one agency tells it twice')
  if (a.occasion === b.occasion) return { weight: WEIGHT.sameOccasion, reason: 'said on the same occasion' }
  // two agencies may tell of one occasion so differently that it is not seen to be one
  return given(isOneAgency(a, b), WEIGHT.otherOccasion, 'said on other occasions')
}

function isOneAgency(a: StatementClaim, b: StatementClaim): boolean {
  const agency = ({ cited }: StatementClaim) => cited.citation.agency ?? cited.citation.source
  return a.cited.reading !== b.cited.reading && agency(a) === agency(b)
}

/** A statement within another, as its speaker tells it, is another's. */
function nested(a: StatementClaim, b: StatementClaim): boolean {
  if (a.cited.reading !== b.cited.reading) return false
  return a.cited.finding.within === b.cited.finding.id || b.cited.finding.within === a.cited.finding.id
}

function sharesQuote(a: StatementClaim, b: StatementClaim): boolean {
  return a.quotes.some((x) => b.quotes.some((y) => x === y || x.includes(y) || y.includes(x)))
}

function speakerEvidence(a: StatementClaim, b: StatementClaim): Evidence {
  const ids = (c: StatementClaim) => new Set(c.speakers.flatMap((s) => s.id ?? []))
  const sides = (c: StatementClaim) => new Set(c.speakers.flatMap((s) => s.side ?? []))
  if (shared(ids(a), ids(b)) > 0) return { weight: WEIGHT.sameSpeaker, reason: 'the same speaker' }
  const joint = shared(sides(a), sides(b))
  if (joint > 1 && joint === sides(a).size && joint === sides(b).size)
    return { weight: WEIGHT.jointly, reason: 'speakers of the same sides together' }
  if (joint > 0) return { weight: WEIGHT.sameSide, reason: 'speakers of the same side' }
  if (sides(a).size + ids(a).size === 0 || sides(b).size + ids(b).size === 0)
    return { weight: WEIGHT.openSpeaker, reason: 'it is not said by whom' }
  return { weight: WEIGHT.otherSpeaker, reason: 'other speakers' }
}

function timeEvidence(a: StatementClaim, b: StatementClaim, verbatim: boolean): Evidence | undefined {
  const days = Math.abs(a.cited.day - b.cited.day)
  if (days <= FEW_DAYS) return { weight: WEIGHT.sameDay, reason: `reported ${days} days apart` }
  return given(days > WEEK_DAYS && !verbatim, WEIGHT.laterWeek, `reported ${days} days apart`)
}
