import type { Actor } from '../../model/actor.ts'
import type { EventFinding, StatementFinding } from '../../model/finding.ts'
import type { Named } from '../../model/record-entry.ts'
import type { Span } from '../../model/span.ts'
import { foldName } from '../actors/fold-name.ts'
import type { WhoIsWho } from '../actors/roster.ts'
import { agencyItself, type Cited, timeOf, whenOf } from '../cited.ts'
import { type Interval, intervalOf } from '../time/interval.ts'
import { stemsOf, stemsOfSpan, withoutTimes } from '../words/stems.ts'

/** One dispatch's word on something that happened outside the talks. */
export interface EventClaim {
  readonly cited: Cited<EventFinding>
  readonly actors: readonly Named[]
  readonly recipients: readonly Named[]
  readonly sides: ReadonlySet<string>
  /** folded names of those who act or are acted on by its own words, as the state acted for */
  readonly whose: ReadonlySet<string>
  readonly stems: ReadonlySet<string>
  readonly spanStems: ReadonlySet<string>
  /** the same without the names of who acts: "attack", "ship" */
  readonly kindOf: ReadonlySet<string>
  readonly edtf?: string
  readonly when?: Interval
  readonly about?: Interval
  readonly place?: string
  readonly placeName?: string
  /** a war: told of without a day it is the same for years, by whose it is */
  readonly war: boolean
  /** "the attacks on shipping": many of one kind, told of for months */
  readonly campaign: boolean
  /** who tells it: whoever is quoted on it, else the agency itself */
  readonly tellers: readonly Named[]
}

const LATE_DAYS = 3
const WAR =
  /\b(?:wars?|warfare|conflicts?|invasions?|aggression|occupation|hostilities|fighting|blockade|siege|crisis)\b/i
const CAMPAIGN =
  /\b(?:attacks|strikes|airstrikes|bombings|bombardments|raids|assaults|operations|incursions|violations|provocations|launches|tests|killings|arrests|campaign|violence)\b/i
// "Shelled villages near the town of Halm": a place named later in the sentence is of something else.
const NEAR_CHARS = 40
const MOST_NAMINGS = 20

export function eventClaim(
  cited: Cited<EventFinding>,
  roster: WhoIsWho,
  statements: readonly Cited<StatementFinding>[],
): EventClaim {
  const { finding, correction, reading, toldDay: day } = cited
  const who = (ids: readonly string[] = []) => ids.flatMap((id) => roster.who(reading.dispatch.id, id))
  const actors = who(finding.actor)
  const recipients = who(finding.recipient)
  const told = onItsDay(whenOf(cited, finding.time, 'past'), cited)
  const edtf = correction.when ?? told?.edtf
  const when = correction.when ? intervalOf(correction.when) : told?.interval
  const placeName = correction.place ?? (isOfThis(cited, finding.place?.span) ? finding.place?.name : undefined)
  const whose = whoseItIs(cited, roster, placeName)
  const isOpen = !edtf && !finding.counts?.length && whose.size > 0
  const war = isOpen && WAR.test(finding.span.exact)
  const spanStems = stemsOf(withoutTimes(finding.span.exact))
  const names = new Set([...whose].flatMap((name) => [...stemsOf(name)]))
  const quoted = statements
    .filter((s) => s.finding.content.some((c) => c.start <= finding.span.start && finding.span.end <= c.end + 1))
    .flatMap((s) => who(s.finding.speakers))
  return {
    cited,
    actors,
    recipients,
    sides: new Set([...actors, ...recipients].flatMap((n) => n.side ?? [])),
    whose,
    stems: stemsOfSpan(reading.dispatch.sentences[finding.sentence] ?? finding.span),
    spanStems,
    kindOf: new Set([...spanStems].filter((stem) => !names.has(stem))),
    ...(edtf ? { edtf } : {}),
    war,
    campaign: isOpen && !war && CAMPAIGN.test(finding.span.exact),
    ...(when
      ? { when }
      : war || finding.background || !Number.isFinite(day)
        ? {}
        : { about: { from: day - LATE_DAYS, to: day } }),
    ...(placeName && !roster.known.isAdjective(placeName) ? { place: foldName(placeName), placeName } : {}),
    tellers: quoted.length ? quoted : [agencyItself(cited, roster.named)],
  }
}

/** "Since the attacks of October 7": they were on that day, what goes on since is another thing. */
function onItsDay(
  told: { readonly edtf: string; readonly interval: Interval } | undefined,
  cited: Cited<EventFinding>,
): typeof told {
  const span = timeOf(cited, cited.finding.time)?.span
  if (!told || !span || told.interval.to !== Number.POSITIVE_INFINITY || !told.edtf.endsWith('/..')) return told
  const { start, end } = cited.finding.span
  const { from } = told.interval
  const isNamed = span.start >= start && span.end <= end && !/^since\b/i.test(span.exact) && Number.isFinite(from)
  return isNamed
    ? { edtf: told.edtf.slice(0, -3), interval: intervalOf(told.edtf.slice(0, -3)) ?? told.interval }
    : told
}

/** Whether a place is in the words of the event, or beside them. */
function isOfThis({ finding, reading }: Cited<EventFinding>, place: Span | undefined): boolean {
  if (!place) return false
  const sentence = reading.dispatch.sentences[finding.sentence]
  const isBefore = sentence !== undefined && place.start >= sentence.start && place.end <= finding.span.start
  const namings = [finding.span, ...(finding.namings ?? []).slice(0, MOST_NAMINGS)]
  return isBefore || namings.some((n) => place.start >= n.start && place.start - n.end <= NEAR_CHARS)
}

/**
 * Whose an event is: those its own words name, else all whom the reader found, else where it was.
 *
 * > | Their help to Norland as it defends itself against Vestria's invasion was praised by Sudmark.
 *                                                   ^^^^^^^^^^^^^^^^^^ of Vestria, and not of Sudmark
 */
function whoseItIs(
  { finding, reading }: Cited<EventFinding>,
  roster: WhoIsWho,
  placeName: string | undefined,
): ReadonlySet<string> {
  const { start, end, exact } = finding.span
  const isNamed = (a: Actor) => a.mentions.some((m) => m.start >= start && m.end <= end)
  const found = new Set([...(finding.actor ?? []), ...(finding.recipient ?? [])])
  const all = reading.actors.filter((a) => found.has(a.id))
  const own = reading.actors.filter((a) => (found.has(a.id) || a.type === 'state') && isNamed(a))
  const whose = new Set([
    ...(own.length ? own : all)
      .flatMap((a) => roster.who(reading.dispatch.id, a.id))
      .map((n) => foldName(n.side ?? n.name)),
    ...sidesIn(exact, roster),
  ])
  if (placeName && whose.size < 2) whose.add(foldName(placeName))
  const parties = roster.known.parties.map((p) => foldName(p.side ?? p.name))
  // in a process of two, the war of the one is with the other
  return parties.length === 2 && [...whose].every((name) => parties.includes(name)) && whose.size === 1
    ? new Set(parties)
    : whose
}

/** "The Norland-Sudmark war": both. */
function sidesIn(words: string, roster: WhoIsWho): string[] {
  const capitals = words.slice(0, 400).match(/\p{Lu}[\p{L}\p{M}]{1,40}/gu) ?? []
  return capitals.flatMap((word) => {
    const side = roster.known.exactly(word)?.side
    return side ? [foldName(side)] : []
  })
}
