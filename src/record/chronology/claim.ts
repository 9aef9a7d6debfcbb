import type { EventFinding, StatementFinding } from '../../model/finding.ts'
import type { Named } from '../../model/record-entry.ts'
import { foldName } from '../actors/fold-name.ts'
import type { Roster } from '../actors/roster.ts'
import { type Cited, whenOf } from '../cited.ts'
import { type Interval, intervalOf } from '../time/interval.ts'
import { stemsOfSpan } from '../words/stems.ts'

/** One dispatch's word on something that happened outside the talks. */
export interface EventClaim {
  readonly cited: Cited<EventFinding>
  readonly actors: readonly Named[]
  readonly recipients: readonly Named[]
  readonly sides: ReadonlySet<string>
  readonly stems: ReadonlySet<string>
  readonly spanStems: ReadonlySet<string>
  readonly edtf?: string
  readonly when?: Interval
  readonly about?: Interval
  readonly place?: string
  readonly placeName?: string
  /** whose war it is: told of without a day, a war is the same for years */
  readonly war?: ReadonlySet<string>
  /** who tells it, where a statement does */
  readonly tellers: readonly Named[]
}

const LATE_DAYS = 3
const WAR =
  /\b(?:wars?|warfare|conflicts?|invasions?|aggression|occupation|hostilities|fighting|blockade|siege|crisis)\b/i

export function eventClaim(
  cited: Cited<EventFinding>,
  roster: Roster,
  statements: readonly Cited<StatementFinding>[],
): EventClaim {
  const { finding, correction, reading, toldDay: day } = cited
  const who = (ids: readonly string[] = []) => ids.flatMap((id) => roster.who(reading.dispatch.id, id))
  const actors = who(finding.actor)
  const recipients = who(finding.recipient)
  const told = whenOf(cited, finding.time, 'past')
  const edtf = correction.when ?? told?.edtf
  const when = correction.when ? intervalOf(correction.when) : told?.interval
  const placeName = correction.place ?? finding.place?.name
  const whose = new Set([...actors, ...recipients].map((n) => foldName(n.side ?? n.name)))
  if (placeName && whose.size < 2) whose.add(foldName(placeName))
  const isWar = !edtf && !finding.counts?.length && whose.size > 0 && WAR.test(finding.span.exact)
  return {
    cited,
    actors,
    recipients,
    sides: new Set([...actors, ...recipients].flatMap((n) => n.side ?? [])),
    stems: stemsOfSpan(reading.dispatch.sentences[finding.sentence] ?? finding.span),
    spanStems: stemsOfSpan(finding.span),
    ...(edtf ? { edtf } : {}),
    ...(isWar ? { war: whose } : {}),
    ...(when
      ? { when }
      : isWar || finding.background || !Number.isFinite(day)
        ? {}
        : { about: { from: day - LATE_DAYS, to: day } }),
    ...(placeName && !roster.known.isAdjective(placeName) ? { place: foldName(placeName), placeName } : {}),
    tellers: statements
      .filter((s) => s.finding.content.some((c) => c.start <= finding.span.start && finding.span.end <= c.end + 1))
      .flatMap((s) => who(s.finding.speakers)),
  }
}
