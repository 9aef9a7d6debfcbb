import type { Correction } from '../model/decision.ts'
import type { Finding, FindingKind, FindingOf, TimeFinding } from '../model/finding.ts'
import type { FiledReading } from '../model/process-record.ts'
import type { Reading } from '../model/reading.ts'
import type { Citation, Named } from '../model/record-entry.ts'
import type { Standing } from './decisions/standing.ts'
import type { Families } from './families/find-families.ts'
import { compareText } from './merge/cluster.ts'
import { refsOfFindings } from './refs.ts'
import { remembered, rememberedWith, settled } from './remembered.ts'
import type { Agencies } from './settings/agencies.ts'
import { type Interval, intervalOf } from './time/interval.ts'

/** A finding with where it stands in the record: what the parts of the record are built from. */
export interface Cited<F extends Finding = Finding> {
  readonly ref: string
  readonly finding: F
  readonly reading: Reading
  /** day of publication, infinite where unknown */
  readonly day: number
  /** day its family first told it: a correction tells of no later thing */
  readonly toldDay: number
  readonly correction: Correction
  readonly citation: Citation
  /** the refs of the findings of the same dispatch, by their ids */
  readonly refs: ReadonlyMap<string, string>
}

/** Findings in order of publication, without those a person rejected. */
export interface CitedFindings {
  readonly of: <K extends FindingKind>(kind: K) => readonly Cited<FindingOf<K>>[]
  /** the same, those of each dispatch together: the very same list as long as what is known of the dispatch is the same */
  readonly byDispatch: <K extends FindingKind>(kind: K) => readonly (readonly Cited<FindingOf<K>>[])[]
  readonly rejected: readonly string[]
}

/** What persons decided on one finding. */
interface Verdict {
  readonly isRejected: boolean
  readonly isAccepted: boolean
  readonly correction?: Correction
  readonly comments?: readonly string[]
}
type Verdicts = ReadonlyMap<string, Verdict>

/** @param readings in order of publication */
export function citeFindings(
  readings: readonly FiledReading[],
  families: Families,
  standing: Standing,
  dayOf: (r: FiledReading) => number,
  agencies: Agencies,
): CitedFindings {
  const verdicts = verdictsOn(standing)
  const firstDay = new Map<string, number>()
  const cited = readings.map((filed) => {
    const { dispatch } = filed.reading
    const family = families.of(dispatch.id)
    const agency = family.agency ?? agencies.of(dispatch)
    const published = dayOf(filed)
    const day = Number.isNaN(published) ? Number.POSITIVE_INFINITY : published
    const toldDay = firstDay.get(family.id) ?? day
    firstDay.set(family.id, toldDay)
    return citedIn(
      filed,
      day,
      toldDay,
      family.id,
      agency,
      agencies.speaksFor(agency),
      agencies.isDependent(agency),
      families.corrected(dispatch.id),
      settledVerdicts(filed, verdicts.get(shortId(dispatch.id)) ?? NO_VERDICTS),
    )
  })
  const byDispatch = (kind: FindingKind) => cited.flatMap(({ byKind }) => (byKind.has(kind) ? [byKind.get(kind)!] : []))
  return {
    of: (kind) => byDispatch(kind).flat() as never,
    byDispatch: (kind) => byDispatch(kind) as never,
    rejected: cited.flatMap((c) => c.rejected).sort(compareText),
  }
}

/** The findings of one dispatch, by kind. */
const citedIn = rememberedWith(
  (
    { reading, recordedAt }: FiledReading,
    day: number,
    toldDay: number,
    family: string,
    agency: string | undefined,
    speaksFor: string | undefined,
    isDependent: boolean,
    corrected: ReadonlySet<number>,
    verdicts: Verdicts,
  ): { readonly byKind: ReadonlyMap<FindingKind, readonly Cited[]>; readonly rejected: readonly string[] } => {
    const { dispatch, findings } = reading
    const refs = refsOfFindings(reading)
    const isRejected = (finding: Finding) => verdicts.get(refs.get(finding.id)!)?.isRejected
    const cited = findings.flatMap((finding): Cited[] => {
      if (isRejected(finding)) return []
      const ref = refs.get(finding.id)!
      const sentence = dispatch.sentences[finding.sentence]
      const { isAccepted, correction, comments } = verdicts.get(ref) ?? UNDECIDED
      const citation: Citation = {
        ref,
        finding: finding.id,
        dispatch: dispatch.id,
        kind: finding.kind,
        sentence: finding.sentence,
        span: finding.span,
        confidence: finding.confidence,
        reported: dispatch.published.edtf,
        recorded: recordedAt,
        source: dispatch.source,
        agency,
        family,
        ...(speaksFor ? { speaksFor } : {}),
        ...(isDependent ? { dependent: true as const } : {}),
        ...(sentence && corrected.has(sentence.start) ? { corrected: true as const } : {}),
        ...(finding.background ? { background: true as const } : {}),
        state: correction ? 'edited' : isAccepted ? 'accepted' : 'candidate',
        ...(comments ? { comments } : {}),
      }
      return [{ ref, finding, reading, day, toldDay, correction: correction ?? NONE, citation, refs }]
    })
    return {
      byKind: Map.groupBy(cited, (c) => c.finding.kind),
      rejected: findings.filter(isRejected).map((f) => refs.get(f.id)!),
    }
  },
)

const NONE: Correction = {}
const UNDECIDED: Verdict = { isRejected: false, isAccepted: false }
const NO_VERDICTS: Verdicts = new Map()

/** What was decided on the findings of each dispatch, by the digits its refs begin with. */
function verdictsOn({ accepted, rejected, corrections, comments }: Standing): ReadonlyMap<string, Verdicts> {
  const decided = new Set([...accepted, ...rejected, ...corrections.keys(), ...comments.keys()])
  const verdicts = [...decided].map((ref): [string, Verdict] => [
    ref,
    {
      isRejected: rejected.has(ref),
      isAccepted: accepted.has(ref),
      correction: corrections.get(ref),
      comments: comments.get(ref),
    },
  ])
  const byDispatch = Map.groupBy(verdicts, ([ref]) => ref.split('-', 1)[0]!)
  return new Map([...byDispatch].map(([dispatch, of]) => [dispatch, new Map(of)]))
}

const settledVerdicts = settled<FiledReading, Verdicts>(
  (a, b) => a === b || (a.size === b.size && JSON.stringify([...a]) === JSON.stringify([...b])),
)

function shortId(dispatch: string): string {
  return dispatch.replace('sha256:', '').slice(0, 16)
}

/** In order of publication, then of ref: the order every part of the record is built in. */
export function byPublication(a: Cited, b: Cited): number {
  return a.day === b.day ? compareText(a.ref, b.ref) : a.day - b.day
}

/**
 * How many of these do not copy one another: an agency counts once, however often it reported, and copies count for
 * the agency that wrote them. One that a person does not let count leaves 0 where nobody else reports it.
 */
export function independentOf(citations: readonly Citation[]): number {
  return new Set(citations.flatMap((c) => (c.dependent ? [] : [c.agency ?? c.source ?? c.family]))).size
}

/** The agency itself, where a dispatch says something in nobody's name: for a side where it speaks for one. */
export function agencyItself({ reading, citation }: Cited, named: (name: string) => Named): Named {
  const { source, dateline } = reading.dispatch
  const name = source ?? dateline?.agency ?? 'source'
  const side = citation.speaksFor && named(citation.speaksFor).side
  return { name, ...(side ? { side } : {}) }
}

const findingsById = remembered((reading: Reading) => new Map(reading.findings.map((f) => [f.id, f])))

/** The time finding a field of this finding names. The date in the dateline is the dispatch's own. */
export function timeOf(cited: Cited, id: string | undefined): TimeFinding | undefined {
  const time = id ? findingsById(cited.reading).get(id) : undefined
  if (time?.kind !== 'time') return undefined
  const dateline = cited.reading.dispatch.dateline?.span
  return dateline && time.span.start < dateline.end && time.span.end > dateline.start ? undefined : time
}

/**
 * When a time finding says it was or is to be. A day or month named without its year that falls on the wrong side of
 * the dispatch is taken a year on: what is due is still to come, what was held has been.
 */
export function whenOf(
  cited: Cited,
  id: string | undefined,
  tense: 'past' | 'future' | 'any',
): { edtf: string; interval: Interval } | undefined {
  const time = timeOf(cited, id)
  const interval = intervalOf(time?.edtf)
  if (!time?.edtf || !interval) return undefined
  const yearNamed = /\d{4}/.test(time.span.exact)
  const years =
    yearNamed || tense === 'any'
      ? 0
      : tense === 'future' && interval.to < cited.day
        ? 1
        : tense === 'past' && interval.from > cited.day
          ? -1
          : 0
  if (!years) return { edtf: time.edtf, interval }
  const edtf = time.edtf.replace(/\b\d{4}(?=-\d{2})/g, (year) => String(Number(year) + years))
  return { edtf, interval: intervalOf(edtf) ?? interval }
}

/** True where one dispatch of a family has copied the other's finding with its whole sentence. */
export function isCopy(a: Cited, b: Cited): boolean {
  if (a.citation.family !== b.citation.family || a.reading === b.reading || a.finding.kind !== b.finding.kind)
    return false
  const [one, other] = [a.finding.span.exact, b.finding.span.exact]
  return (one.includes(other) || other.includes(one)) && sentenceOf(a) === sentenceOf(b)
}

/** True where one dispatch has both in its body. A headline or deck says once more what the body says, in other words. */
export function toldApart(a: Cited, b: Cited): boolean {
  return a.reading === b.reading && !inHeadline(a) && !inHeadline(b)
}

function inHeadline({ reading, finding }: Cited): boolean {
  const { headline, deck } = reading.dispatch
  const end = Math.max(headline?.end ?? 0, deck?.end ?? 0)
  return finding.span.start < end
}

export function sentenceOf({ reading, finding }: Cited): string {
  return reading.dispatch.sentences[finding.sentence]?.exact ?? finding.span.exact
}
