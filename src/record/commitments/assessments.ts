import type { AssessmentFinding, Level, StatementFinding } from '../../model/finding.ts'
import type { Named, RecordAssessment } from '../../model/record-entry.ts'
import type { Roster } from '../actors/roster.ts'
import { agencyItself, type Cited, whenOf } from '../cited.ts'
import type { Standing } from '../decisions/standing.ts'
import { compareText } from '../merge/cluster.ts'
import { dayOf } from '../time/interval.ts'

/** An assessment as the record keeps it: whose view it is follows from who is bound and who mediates or monitors. */
export function recordAssessment(
  cited: Cited<AssessmentFinding>,
  roster: Roster,
  bound: ReadonlySet<string>,
  said: readonly Cited<StatementFinding>[],
): RecordAssessment {
  const { finding, correction, reading } = cited
  const by = correction.by
    ? roster.named(correction.by)
    : finding.by === 'source'
      ? (sayer(cited, roster, said) ?? agencyItself(cited, roster.named))
      : (roster.who(reading.dispatch.id, finding.by)[0] ?? { name: finding.by })
  const { view, basis } = viewOf(by, finding.by === 'source' && !by.id && !by.side, roster, bound)
  const asOf = whenOf(cited, finding.asOf, 'past')?.edtf
  return {
    level: correction.level === undefined ? finding.level : correction.level,
    trend: correction.trend ?? finding.trend,
    by,
    basis:
      correction.basis ??
      (finding.basis === 'unattributed' ||
      finding.basis === 'media' ||
      finding.basis === 'self' ||
      finding.basis === 'counterpart'
        ? (basis ?? finding.basis)
        : finding.basis),
    view,
    ...(asOf ? { asOf } : {}),
    citation: cited.citation,
  }
}

/** Whoever says the sentence it is taken from, where the reader took the agency for it. */
function sayer(
  { finding, reading }: Cited<AssessmentFinding>,
  roster: Roster,
  said: readonly Cited<StatementFinding>[],
): Named | undefined {
  const statement = said.find((s) =>
    s.finding.content.some((c) => c.start <= finding.span.start + SLACK && finding.span.end <= c.end + SLACK),
  )
  return statement?.finding.speakers.flatMap((id) => roster.who(reading.dispatch.id, id)).find((n) => n.id ?? n.side)
}

// Two finders seldom draw one span to the letter: an article, a closing mark.
const SLACK = 8

/** A reviewer's own view, from a decision. */
export function reviewerAssessment({ level, trend, by, at, asOf, id }: Standing['assessed'][number]): RecordAssessment {
  return {
    level,
    trend,
    by: { name: by },
    basis: 'reviewer',
    view: 'reviewer',
    asOf: asOf ?? at.slice(0, 10),
    decision: id,
  }
}

/** The latest assessment with a level in each view; later is by the day it speaks of, else the day it was reported. */
export function latestViews(assessments: readonly RecordAssessment[]): Record<string, RecordAssessment> {
  const views: Record<string, RecordAssessment> = {}
  for (const assessment of inTime(assessments))
    if (assessment.level !== null && !assessment.citation?.corrected) views[assessment.view] = assessment
  return Object.fromEntries(Object.entries(views).sort(([a], [b]) => compareText(a, b)))
}

/** In order of the day they speak of. */
export function inTime(assessments: readonly RecordAssessment[]): RecordAssessment[] {
  return [...assessments].sort(
    (a, b) =>
      dayOfAssessment(a) - dayOfAssessment(b) ||
      compareText(a.citation?.ref ?? a.decision ?? '', b.citation?.ref ?? b.decision ?? ''),
  )
}

export function dayOfAssessment({ asOf, citation }: RecordAssessment): number {
  const day = dayOf(citation?.reported ?? asOf ?? '')
  return Number.isNaN(day) ? Number.POSITIVE_INFINITY : day
}

/**
 * How far views lie apart at the least: [1, 2] and 2 agree, 0 and [2, 3] differ by 2.
 * @returns null with fewer than two views
 */
export function disagreementOf(views: Readonly<Record<string, RecordAssessment>>): number | null {
  const bounds = Object.values(views).map((v) => boundsOf(v.level)!)
  if (bounds.length < 2) return null
  return Math.max(0, Math.max(...bounds.map(([low]) => low)) - Math.min(...bounds.map(([, high]) => high)))
}

/** @returns undefined for null, which is no level: not reported is never 0 */
export function boundsOf(level: Level): readonly [low: number, high: number] | undefined {
  if (level === null) return undefined
  return typeof level === 'number' ? [level, level] : level
}

function viewOf(
  by: Named,
  isSource: boolean,
  roster: Roster,
  bound: ReadonlySet<string>,
): Pick<RecordAssessment, 'view'> & { basis?: RecordAssessment['basis'] } {
  if (isSource) return { view: 'media', basis: 'media' }
  const known =
    roster.known.all.find((k) => k.id === by.id) ?? roster.known.all.find((k) => k.side && k.side === by.side)
  switch (known?.role) {
    case 'monitor':
      return { view: 'monitor', basis: 'monitor' }
    case 'mediator':
    case 'format':
      return { view: 'mediator', basis: 'mediator' }
    case 'party':
      return { view: known.name, basis: bound.size === 0 ? undefined : bound.has(known.name) ? 'self' : 'counterpart' }
    default:
      return { view: by.side ?? by.name }
  }
}
