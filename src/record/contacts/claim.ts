import type { ContactFinding } from '../../model/finding.ts'
import type { Named } from '../../model/record-entry.ts'
import { foldName } from '../actors/fold-name.ts'
import type { WhoIsWho } from '../actors/roster.ts'
import { type Cited, sentenceOf } from '../cited.ts'
import { type Interval, intervalOf } from '../time/interval.ts'
import { type ContactNaming, readContactNaming } from './naming.ts'
import { aboutWhen, isOfAnother, isYearless, whenTold } from './when-told.ts'

/** One dispatch's word on a contact, ready to be compared. */
export interface ContactClaim extends ContactNaming {
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
  /** those are named in its sentence */
  readonly besideIt: boolean
  readonly edtf?: string
  readonly when?: Interval
  /** "in July", "on July 9": its year was worked out */
  readonly yearless: boolean
  /** where no time is told: about when, by when it was reported */
  readonly about?: Interval
  readonly place?: string
  readonly placeName?: string
  /** "the next round", which of them is not said */
  readonly nextRound: boolean
  /** "third" of "the third round of talks" */
  readonly round?: string
  /** "hiroshima" of "the G7 Summit in Hiroshima": which of a row of gatherings it is, and "g7", the row */
  readonly edition?: ReadonlySet<string>
  readonly row?: ReadonlySet<string>
  /** "this meeting": the ref of the contact told just before, which it names again */
  readonly refersTo?: string
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
const MOST_NAMINGS = 20

/** Contacts of other families are never one. */
export function contactFamilyOf(type: ContactClaim['type']): string {
  return FAMILY[type]
}

export function isPlan({ phase }: ContactClaim): boolean {
  return PLANS.includes(phase)
}

export function contactClaim(cited: Cited<ContactFinding>, roster: WhoIsWho): ContactClaim {
  const { finding, correction, reading, toldDay: day } = cited
  const phase = correction.phase ?? finding.phase
  const people = correction.participants
    ? correction.participants.map(roster.named)
    : finding.participants.flatMap(({ actor, role }) =>
        roster.who(reading.dispatch.id, actor).map((named) => (role ? { ...named, role } : named)),
      )
  const namings = [finding.span, ...(finding.namings ?? []).slice(0, MOST_NAMINGS)].map((s) => s.exact).join(' | ')
  const naming = readContactNaming(finding.span.exact)
  // "this meeting followed theirs of May": the time in its sentence is the other's
  const told = naming.demonstrative ? undefined : whenTold(cited, tenseOf(phase))
  const edtf = correction.when ?? told?.edtf
  const when = correction.when ? intervalOf(correction.when) : told?.interval
  const placeName = correction.place ?? (isOfAnother(cited, finding.place?.span) ? undefined : finding.place?.name)
  const place = placeName && !roster.known.isAdjective(placeName) ? foldName(placeName) : undefined
  const sentence = sentenceOf(cited)
  const round = (ROUND.exec(namings) ?? (finding.type === 'talks' ? ROUND.exec(sentence) : null))?.[1]?.toLowerCase()
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
    everySide: everySide(people, cited, roster),
    personsOf: personsBySide(people),
    shuttle:
      partySides.length === 1 &&
      people.some((p) => mediators.has(p.side ?? '') || roster.known.formats.has(p.id ?? '')),
    mediated: sides.size > 0 && partySides.length === 0,
    besideIt: near.length > 0,
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
    yearless: !correction.when && told !== undefined && isYearless(cited),
    ...(when
      ? { when }
      : finding.background || !Number.isFinite(day)
        ? {}
        : { about: aboutWhen(phase, day, naming.title.size > 0) }),
    ...(place ? { place, placeName } : {}),
    nextRound: NEXT_ROUND.test(namings),
    ...(round ? { round } : {}),
    ...naming,
  }
}

function tenseOf(phase: ContactClaim['phase']): 'past' | 'future' | 'any' {
  return PLANS.includes(phase) ? 'future' : phase === 'held' ? 'past' : 'any'
}

/** States acted for; where fewer than two take part by name, those the naming itself names: "the dialogue between A and B". */
function everySide(
  people: readonly Named[],
  { finding, reading }: Cited<ContactFinding>,
  roster: WhoIsWho,
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

/** Parties and mediators named by their names or adjectives: "the talks between Norland and Sudmark". */
function sidesIn(text: string, roster: WhoIsWho): string[] {
  const capitals = text.slice(0, 1_000).match(/\p{Lu}[\p{L}\p{M}-]{2,40}/gu) ?? []
  return capitals.flatMap((word) => {
    const known = roster.known.exactly(word)
    return known?.side && known.type === 'state' ? [known.side] : []
  })
}
