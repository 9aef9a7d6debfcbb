import { isCopy, toldApart } from '../cited.ts'
import { APART, COPIED, type Evidence, given, type Likeness, weigh } from '../merge/evidence.ts'
import { gapDays, lengthDays, overlaps } from '../time/interval.ts'
import { likeness, shared, within } from '../words/stems.ts'
import type { EventClaim } from './claim.ts'

// Log odds, set by hand and held against the sample by bench/quality/merging.
const PRIOR = -3
const WEIGHT = {
  sameWar: 6,
  words: 3.5,
  sameDay: 2.5,
  dayRecalled: 1.2,
  sameMonth: 1.5,
  sameYears: 1,
  sameSpan: 2.5,
  aboutThen: 1.2,
  otherTime: -4,
  samePlace: 1.5,
  otherPlace: -1.5,
  sides: 0.7,
  otherSides: -1.5,
  sameCampaign: 2.2,
  sameFigure: 2,
  sameLargeFigure: 3,
  likeFigure: 1,
  otherFigure: -1,
  sameMode: 0.5,
  otherMode: -1,
  sameDispatch: -1,
}

/** Above this two reports are of one event without asking: docs/reference/record.md says how it does on real dispatches. */
export const SURE_EVENT = 0.85
export const MAYBE_EVENT = 0.6
// Two events seldom share a figure of three digits by chance; many share "two".
const LARGE = 100
const ENOUGH_STEMS = 3
// "Over 25,000" and "some 30,000" are variants of one figure; 300 and 30,000 are two figures.
const LIKE_RATIO = 1.6
const CAMPAIGN_DAYS = 120
// Condolences come for a week after.
const SOON_DAYS = 7
const RECALLED_DAYS = 14

export function compareEvents(a: EventClaim, b: EventClaim): Likeness {
  if (isCopy(a.cited, b.cited)) return COPIED
  if (eventsApart(a, b)) return APART
  if (a.war && b.war) return weigh(PRIOR, [{ weight: WEIGHT.sameWar, reason: 'the same war' }, figureEvidence(a, b)])
  const [one, other] = [a.cited.finding.mode, b.cited.finding.mode]
  return weigh(PRIOR, [
    {
      weight: WEIGHT.words * Math.max(alike(a.stems, b.stems), alike(a.spanStems, b.spanStems)),
      reason: `${shared(a.stems, b.stems)} words the same`,
    },
    isOneCampaign(a, b)
      ? { weight: WEIGHT.sameCampaign, reason: 'attacks of one kind, told of within months' }
      : timeEvidence(a, b),
    placeEvidence(a, b),
    sideEvidence(a, b),
    figureEvidence(a, b),
    given(one !== undefined && one === other, WEIGHT.sameMode, `both ${one}`),
    given(one !== undefined && other !== undefined && one !== other, WEIGHT.otherMode, `${one} and ${other}`),
    given(toldApart(a.cited, b.cited), WEIGHT.sameDispatch, 'one dispatch tells them apart'),
  ])
}

export function eventsApart(a: EventClaim, b: EventClaim): boolean {
  if (a.cited.finding.type !== b.cited.finding.type) return true
  if (a.war !== b.war) return true
  if (a.war) return within(a.whose, b.whose) < 1
  return Boolean(a.when && b.when && gapDays(a.when, b.when) > 31)
}

/** By the same on the same, without a day, and not long after each other: "the attacks on shipping". */
function isOneCampaign(a: EventClaim, b: EventClaim): boolean {
  if (!a.campaign || !b.campaign || Math.abs(a.cited.day - b.cited.day) > CAMPAIGN_DAYS) return false
  if (within(a.whose, b.whose) < 1) return false
  return (a.place !== undefined && a.place === b.place) || shared(a.kindOf, b.kindOf) >= 2
}

function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const few = Math.min(a.size, b.size) / ENOUGH_STEMS
  return Math.min(1, few) * likeness(a, b)
}

function timeEvidence(a: EventClaim, b: EventClaim): Evidence | undefined {
  if (a.when && b.when) {
    if (!overlaps(a.when, b.when))
      return { weight: gapDays(a.when, b.when) > 1 ? WEIGHT.otherTime : 0, reason: 'other days' }
    const length = Math.max(lengthDays(a.when), lengthDays(b.when))
    if (length <= 1 && isRecalled(a) && isRecalled(b))
      return { weight: WEIGHT.sameDay + WEIGHT.dayRecalled, reason: 'a day both still name weeks later' }
    if (length <= 1) return { weight: WEIGHT.sameDay, reason: 'the same day' }
    // what began and ended with the same years is told of as one thing, be it a war or a rule
    if (length > 31 && a.when.from === b.when.from && a.when.to === b.when.to && Number.isFinite(length))
      return { weight: WEIGHT.sameSpan, reason: 'from and to the same years' }
    return length <= 31
      ? { weight: WEIGHT.sameMonth, reason: 'the same month' }
      : { weight: WEIGHT.sameYears, reason: 'the same years' }
  }
  const [one, other] = [a.when ?? a.about, b.when ?? b.about]
  if (!one || !other) return undefined
  if (overlaps(one, other)) return { weight: WEIGHT.aboutThen, reason: 'about the same time' }
  return { weight: gapDays(one, other) <= SOON_DAYS ? 0 : WEIGHT.otherTime, reason: 'at other times' }
}

/** Most days are named in the week after; one that is named later has one event that is spoken of. */
function isRecalled({ when, cited }: EventClaim): boolean {
  return cited.day - when!.to > RECALLED_DAYS
}

function placeEvidence(a: EventClaim, b: EventClaim): Evidence | undefined {
  if (!a.place || !b.place) return undefined
  if (a.place === b.place) return { weight: WEIGHT.samePlace, reason: `both in ${a.placeName}` }
  return { weight: WEIGHT.otherPlace, reason: `${a.placeName} and ${b.placeName}` }
}

function sideEvidence(a: EventClaim, b: EventClaim): Evidence | undefined {
  const [one, other] = a.sides.size && b.sides.size ? [a.sides, b.sides] : [a.whose, b.whose]
  if (one.size === 0 || other.size === 0) return undefined
  if (shared(one, other) > 0) return { weight: WEIGHT.sides, reason: 'the same sides' }
  return { weight: WEIGHT.otherSides, reason: 'other sides' }
}

function figureEvidence(a: EventClaim, b: EventClaim): Evidence | undefined {
  const pairs = (a.cited.finding.counts ?? []).flatMap((x) =>
    (b.cited.finding.counts ?? [])
      .filter((y) => y.what === x.what && x.what !== 'other')
      .map((y) => [x.number, y.number] as const),
  )
  if (pairs.length === 0) return undefined
  const same = pairs.find(([x, y]) => x !== null && x === y)?.[0]
  if (same) return { weight: same >= LARGE ? WEIGHT.sameLargeFigure : WEIGHT.sameFigure, reason: 'the same figure' }
  const like = pairs.some(
    ([x, y]) => x === null || y === null || Math.max(x, y) / Math.max(1, Math.min(x, y)) <= LIKE_RATIO,
  )
  return like
    ? { weight: WEIGHT.likeFigure, reason: 'figures much the same' }
    : { weight: WEIGHT.otherFigure, reason: 'other figures' }
}
