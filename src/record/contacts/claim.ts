import type { ContactFinding } from '../../model/finding.ts'
import type { Named } from '../../model/record-entry.ts'
import type { Span } from '../../model/span.ts'
import { foldName } from '../actors/fold-name.ts'
import type { Roster } from '../actors/roster.ts'
import { type Cited, sentenceOf, timeOf, whenOf } from '../cited.ts'
import { type Interval, intervalOf } from '../time/interval.ts'

/** One dispatch's word on a contact, ready to be compared. */
export interface ContactClaim {
  readonly cited: Cited<ContactFinding>
  readonly type: ContactFinding['type']
  readonly phase: ContactFinding['phase']
  readonly level?: ContactFinding['level']
  readonly people: readonly Named[]
  /** ids of persons, and names of those the record does not know; mediators, who are often left out, aside */
  readonly persons: ReadonlySet<string>
  readonly others: ReadonlySet<string>
  /** the sides acted for as participants or named in the naming itself; mediators only where they meet alone */
  readonly sides: ReadonlySet<string>
  /** "on the margins of the G7 Summit": beside a gathering with a name, and no part of it */
  readonly beside: boolean
  /** "earlier meetings", "continued consultations": several, or a habit, and none of them */
  readonly several: boolean
  /** "met again", "a second meeting": not the one before */
  readonly again: boolean
  /** everyone known who takes part, as the state acted for, mediators too */
  readonly everySide: ReadonlySet<string>
  /** ids of the persons of each of those */
  readonly personsOf: ReadonlyMap<string, ReadonlySet<string>>
  /** mediators with one party alone */
  readonly shuttle: boolean
  /** no participant but mediators is named */
  readonly mediated: boolean
  /** sides its sentence names, else those its dispatch does */
  readonly nearSides: ReadonlySet<string>
  readonly edtf?: string
  readonly when?: Interval
  /** where no time is told: about when, by when it was reported */
  readonly about?: Interval
  readonly place?: string
  readonly placeName?: string
  /** "the next round", which of them is not said */
  readonly nextRound: boolean
  /** "third" of "the third round of talks" */
  readonly round?: string
  /** "nato" of "the NATO Summit": words of the name of a gathering that has one */
  readonly title: ReadonlySet<string>
}

/** Types that one contact goes by: what one agency calls a meeting another calls talks. */
const FAMILY: Readonly<Record<ContactClaim['type'], string>> = {
  meeting: 'gathering',
  summit: 'gathering',
  talks: 'gathering',
  session: 'gathering',
  conference: 'gathering',
  visit: 'visit',
  call: 'call',
  signing: 'signing',
  message: 'message',
}

const PLANS: readonly ContactFinding['phase'][] = ['due', 'proposed', 'postponed', 'cancelled']
const ROUND =
  /\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,3}(?:st|nd|rd|th))\s(?:\p{L}{1,20}\s){0,2}round\b/iu
const NEXT_ROUND = /\bnext (?:\p{L}{1,20} ){0,2}round\b/iu
const TITLE =
  /((?:(?:\p{Lu}[\p{L}\p{N}.’'-]{0,30}|\d{1,3}(?:st|nd|rd|th)|of|for|on|and) ){1,7})(?:Summit|Conference|Forum|Dialogue|Council|Assembly|Session)\b(?: (?:for|of|on) (?:the )?(\p{Lu}[\p{L}]{2,30}))?|\b(?:Summit|Conference|Forum|Dialogue|Council) (?:for|of|on) (?:the )?(\p{Lu}[\p{L}]{2,30})/gu
/** "met on the margins of the G7 Summit" is not the summit. */
const BESIDE = /\b(?:on the (?:margins|sidelines|fringes) of|ahead of|prior to|before|after|following|at) [^|]{0,200}/g
const SEVERAL =
  /\b(?:meetings|calls|visits|trips|summits|conversations|contacts|engagements|consultations|exchanges|communications?)\b|\b(?:continu(?:ed|ing)|regular|ongoing|close|frequent) (?:\p{L}{1,20} ){0,3}(?:dialogue|contact|coordination|cooperation)\b/iu
const AGAIN = /\b(?:again|once more|(?:a|for the|their) second (?:time|day|meeting|call))\b/i
const DEMONSTRATIVE = /^this (?:\p{L}{1,20} )?(?:meeting|call|visit|conversation|summit|session)$/iu
const ANOTHER = /;|\b(?:including|(?:builds?|built|building) (?:up)?on|follows|followed|following|previous|earlier)\b/iu
const MOST_BETWEEN = 400
const MOST_NAMINGS = 20
// What is told without a time was held shortly before it was told, or is due within a month: wire usage.
const JUST_NOW_DAYS = 2
// A gathering with a name is spoken of for months.
const RECALLED_DAYS = 120
const SOON_DAYS = 30

/** Contacts of other families are never one. */
export function contactFamilyOf(type: ContactClaim['type']): string {
  return FAMILY[type]
}

export function isPlan({ phase }: ContactClaim): boolean {
  return PLANS.includes(phase)
}

export function contactClaim(cited: Cited<ContactFinding>, roster: Roster): ContactClaim {
  const { finding, correction, reading, toldDay: day } = cited
  const phase = correction.phase ?? finding.phase
  const people = correction.participants
    ? correction.participants.map(roster.named)
    : finding.participants.flatMap(({ actor, role }) =>
        roster.who(reading.dispatch.id, actor).map((named) => (role ? { ...named, role } : named)),
      )
  const namings = [finding.span, ...(finding.namings ?? []).slice(0, MOST_NAMINGS)].map((s) => s.exact).join(' | ')
  // "this meeting followed theirs of May": the time in its sentence is the other's
  const own = DEMONSTRATIVE.test(finding.span.exact.trim()) || isOfAnother(cited, timeOf(cited, finding.time)?.span)
  const told = closed(
    own ? undefined : whenOf(cited, finding.time, PLANS.includes(phase) ? 'future' : phase === 'held' ? 'past' : 'any'),
    finding,
  )
  const edtf = correction.when ?? told?.edtf
  const when = correction.when ? intervalOf(correction.when) : told?.interval
  const placeName = correction.place ?? (isOfAnother(cited, finding.place?.span) ? undefined : finding.place?.name)
  const place = placeName && !roster.known.isAdjective(placeName) ? foldName(placeName) : undefined
  const sentence = sentenceOf(cited)
  const round = (ROUND.exec(namings) ?? (finding.type === 'talks' ? ROUND.exec(sentence) : null))?.[1]?.toLowerCase()
  const title = titleIn(finding.span.exact)
  const { mediators } = roster.known
  const isParty = (side: string | undefined) => side !== undefined && !mediators.has(side)
  const sides = new Set([
    ...people.flatMap((p) => p.side ?? []),
    ...(correction.participants ? [] : sidesIn(namings, roster)),
  ])
  const partySides = [...sides].filter(isParty)
  const near = sidesIn(sentence, roster).filter(isParty)
  return {
    cited,
    type: correction.type ?? finding.type,
    phase,
    level: correction.contactLevel ?? finding.level,
    people,
    persons: new Set(people.flatMap((p) => (p.id && p.name !== p.side && !mediators.has(p.side ?? '') ? [p.id] : []))),
    others: new Set(people.flatMap((p) => (p.id || p.side ? [] : [foldName(p.name.replace(/^the |^an? /i, ''))]))),
    sides: partySides.length ? new Set(partySides) : sides,
    beside: title.size === 0 && finding.span.exact.slice(0, 1_000).search(BESIDE) >= 0,
    several: SEVERAL.test(finding.span.exact.slice(0, 120)),
    again: AGAIN.test(finding.span.exact.slice(0, 120)),
    everySide: everySide(people, cited, roster),
    personsOf: personsBySide(people),
    shuttle:
      partySides.length === 1 &&
      people.some((p) => mediators.has(p.side ?? '') || roster.known.formats.has(p.id ?? '')),
    mediated: sides.size > 0 && partySides.length === 0,
    nearSides: new Set(
      near.length
        ? near
        : reading.actors.flatMap((a) =>
            roster
              .who(reading.dispatch.id, a.id)
              .flatMap((n) =>
                n.id && isParty(n.side) && roster.known.parties.some((k) => k.side === n.side) ? [n.side!] : [],
              ),
          ),
    ),
    ...(edtf ? { edtf } : {}),
    ...(when
      ? { when }
      : finding.background || !Number.isFinite(day)
        ? {}
        : { about: aboutWhen(phase, day, title.size > 0) }),
    ...(place ? { place, placeName } : {}),
    nextRound: NEXT_ROUND.test(namings),
    ...(round ? { round } : {}),
    title,
  }
}

/** States acted for; where fewer than two take part by name, those the naming itself names: "the dialogue between A and B". */
function everySide(
  people: readonly Named[],
  { finding, reading }: Cited<ContactFinding>,
  roster: Roster,
): ReadonlySet<string> {
  const sides = new Set(people.flatMap((p) => p.side ?? p.id ?? (/^\p{Lu}/u.test(p.name) ? foldName(p.name) : [])))
  if (sides.size > 1) return sides
  const { start, end } = finding.span
  const named = reading.actors.filter(
    (a) => a.type === 'state' && a.mentions.some((m) => m.start >= start && m.end <= end),
  )
  return new Set([
    ...sides,
    ...named.flatMap((a) => roster.who(reading.dispatch.id, a.id).flatMap((n) => n.side ?? [])),
  ])
}

function personsBySide(people: readonly Named[]): ReadonlyMap<string, ReadonlySet<string>> {
  const persons = people.filter((p) => p.id && p.side && p.name !== p.side)
  return new Map([...Map.groupBy(persons, (p) => p.side!)].map(([side, of]) => [side, new Set(of.map((p) => p.id!))]))
}

/**
 * Whether a time or place behind a contact in its sentence is that of another, of which a list or a look back tells.
 *
 * > | The fifth meeting of the two builds on earlier ones, including: a visit to Norburg in May; a call in June.
 *     ^^^^^^^^^^^^^^^^^ contact                          ^^^^^^^^^ of others     ^^^^^^^ and ^^^^ too
 */
function isOfAnother({ finding, reading }: Cited<ContactFinding>, span: Span | undefined): boolean {
  if (!span || span.start < finding.span.end || span.start - finding.span.end > MOST_BETWEEN) return false
  return ANOTHER.test(reading.dispatch.text.slice(finding.span.end, span.start))
}

/** Capitals tell a name from a description: "the G7 Hiroshima Summit", not "the summit in Hiroshima". */
function titleIn(naming: string): ReadonlySet<string> {
  const own = naming.slice(0, 1_000).replace(/\s+/g, ' ').replace(BESIDE, '')
  const names = [...own.matchAll(TITLE)].map((m) => m.slice(1).join(' '))
  const words = names.join(' ').match(/\p{Lu}[\p{L}\p{N}.]{1,30}|\d{1,3}(?:st|nd|rd|th)/gu) ?? []
  return new Set(
    words
      .map((w) => w.toLowerCase())
      .filter((w) => !/^(?:the|leaders|next|annual|special|global|international|world)$/.test(w)),
  )
}

/** "Their first meeting since January" was not held from January on; only a history of talks is open. */
function closed<T extends { interval: Interval }>(told: T | undefined, { background }: ContactFinding): T | undefined {
  return told && (background || Number.isFinite(told.interval.to - told.interval.from)) ? told : undefined
}

function aboutWhen(phase: ContactFinding['phase'], day: number, isNamed: boolean): Interval {
  if (phase === 'held' && isNamed) return { from: day - RECALLED_DAYS, to: day }
  if (phase === 'held') return { from: day - JUST_NOW_DAYS, to: day }
  if (phase === 'under-way') return { from: day - 1, to: day }
  return { from: day, to: day + SOON_DAYS }
}

/** Parties and mediators named by their names or adjectives: "the talks between Norland and Sudmark". */
function sidesIn(text: string, roster: Roster): string[] {
  const capitals = text.slice(0, 1_000).match(/\p{Lu}[\p{L}\p{M}-]{2,40}/gu) ?? []
  return capitals.flatMap((word) => {
    const known = roster.known.exactly(word)
    return known?.side && known.type === 'state' ? [known.side] : []
  })
}
