import type { ContactType, TimeFinding } from '../../model/finding.ts'
import type { Place } from '../../model/span.ts'
import { ALIKE } from './lexicon.ts'
import type { Naming } from './naming.ts'
import type { Participant } from './participants.ts'
import { order } from './phase.ts'
import type { PhaseReading } from './phase-words.ts'

/** One naming with what was read around it, before namings of one contact are joined. */
export interface Sighting {
  readonly naming: Naming
  readonly participants: readonly Participant[]
  /** of the participants, those its own words name */
  readonly own: readonly string[]
  /** index of the verb that it spells out: "met" of "met for talks" */
  readonly host: number | undefined
  readonly phase: PhaseReading
  readonly time: TimeFinding | undefined
  readonly place: Place | undefined
  /** stands in headline or deck */
  readonly heading: boolean
  /** stands in the first sentence of the body */
  readonly opening: boolean
  /** enough by itself to say that there is such a contact */
  readonly stands: boolean
}

/** Sightings that name one contact, in text order. */
export type Gathered = Sighting[]

// Fewest points at which two namings are one contact; parties shared count 2 each, a shared date or place 2, "the" or "their" 2.
const SAME = 2.5

// Contacts looked back at; keeps a communique of ten thousand words linear. No dispatch of ordinary length has as many.
const RECENT = 100

// Namings of a contact looked at from either end, for the same reason.
const NAMINGS = 12

/**
 * Joins namings of one contact over the dispatch: "will meet the envoy" in the lede, "the talks" two paragraphs down.
 *
 * Two are never one where their parties, dates or places differ, or where one is held and the other still to come.
 * @param alike says whether two actor ids may stand for one another: a minister and his state
 */
export function gather(sightings: readonly Sighting[], alike: (a: string, b: string) => boolean): Gathered[] {
  const out: Gathered[] = []
  for (const sighting of sightings) {
    let best: Gathered | undefined
    let bestPoints = 0
    for (const group of out.slice(-RECENT)) {
      const points = pointsOf(sighting, nearest(group), alike)
      // the later of two equal ones: "the meeting" is the one spoken of last
      if (points >= SAME && points >= bestPoints) {
        best = group
        bestPoints = points
      }
    }
    if (best) best.push(sighting)
    else out.push([sighting])
  }
  return out.filter((group) => group.some((s) => s.stands))
}

/** The namings a new one is held against: the first, which say most, and the latest. */
function nearest(group: Gathered): Gathered {
  return group.length > 2 * NAMINGS ? [...group.slice(0, NAMINGS), ...group.slice(-NAMINGS)] : group
}

function pointsOf(one: Sighting, group: Gathered, alike: (a: string, b: string) => boolean): number {
  const types = group.map((s) => s.naming.type)
  if (!types.some((type) => ALIKE[one.naming.type].includes(type))) return 0
  if (one.host !== undefined && group.some((s) => s.naming.head.index === one.host)) return 10
  if (group.some((s) => conflict(one, s))) return 0
  // "met on the margins of the summit": a summit has no other name here than its own
  if ((one.naming.aside || group.some((s) => s.naming.aside)) && !group.some((s) => hasOneHead(s, one))) return 0
  // a meeting is one of a run of negotiations
  if (!isRun(one) && one.naming.type !== 'talks' && !one.naming.bare && group.every(isRun)) return 0
  // negotiations are a run of meetings rather than one
  if (isRun(one) !== group.some(isRun) && !types.includes('talks')) return 0
  const known = new Set(group.flatMap((s) => s.participants.map((p) => p.actor)))
  // "joined the talks": who does something with a contact already known need not be known
  const own = one.naming.definite ? one.own : one.participants.map((p) => p.actor)
  const shared = own.filter((id) => known.has(id) || [...known].some((k) => alike(id, k))).length
  // "The negotiators met. Lee and Roe held the two-hour meeting": whoever they are, they stand for those who met
  const stand = one.participants.filter(({ actor }) => !known.has(actor) && [...known].some((k) => alike(actor, k)))
  const retells = one.naming.definite && !own.length && stand.length > 1 && stand.length === one.participants.length
  if (retells && types.includes(one.naming.type)) return 4
  if (one.naming.document && one.naming.definite && group.some((s) => s.naming.document === one.naming.document))
    return 4
  const retold = group.every((s) => s.heading) && !one.heading && one.opening
  // headline and lede tell of one meeting even where they name those who meet differently
  const familiar = (one.naming.definite && shared >= 2) || (retold && types.includes(one.naming.type))
  const differ = !familiar && own.length > 0 && known.size > 0 && shared < Math.min(own.length, known.size)
  if (differ && !(retold && shared > 0) && shared / new Set([...own, ...known]).size < 0.5) return 0
  let points = shared >= 2 ? 4 : shared * 1.5
  if (one.time?.edtf && group.some((s) => s.time?.edtf === one.time!.edtf)) points += 2
  if (one.place && group.some((s) => s.place?.name === one.place!.name)) points += 2
  const sameType = types.includes(one.naming.type)
  // "the six-party talks", "the Geneva round"
  const told = group.flatMap((s) => s.naming.modifiers ?? [])
  if (one.naming.modifiers?.some((m) => told.includes(m))) points += 2
  if (sameType) points += 1
  if (one.naming.document && group.some((s) => s.naming.document === one.naming.document)) points += 2
  if (one.naming.definite && group.some((s) => s.naming.head.lemma === one.naming.head.lemma)) points += 1
  if (one.naming.definite && !differ) points += one.naming.bare ? (sameType ? 2 : 2.5) : 0.5
  // the lede tells again what headline and deck told
  if (group.every((s) => s.heading) && (!differ || retold) && (shared > 0 || !known.size || !own.length)) points += 1.5
  if (retold) points += 1.5
  // "a round of talks with the minister" far down tells of another one
  if (
    isIntroduced(one) &&
    group.some((s) => s.stands && !s.heading && s.naming.head.sentence < one.naming.head.sentence)
  )
    points -= 1.5
  // a mention that shows no contact of its own is a poor one to come back to
  if (!group.some((s) => s.stands || s.heading)) points -= 1
  // one sentence seldom names one contact twice without saying so
  if (
    group.some((s) => s.naming.head.sentence === one.naming.head.sentence) &&
    !one.naming.definite &&
    one.naming.sort === 'verb'
  )
    points -= 1
  return points
}

function hasOneHead({ naming: { head: a } }: Sighting, { naming: { head: b } }: Sighting): boolean {
  return a.lemma.toLowerCase() === b.lemma.toLowerCase()
}

function isRun(sighting: Sighting): boolean {
  return sighting.naming.head.lemma.toLowerCase() === 'negotiation'
}

function conflict(a: Sighting, b: Sighting): boolean {
  const isAhead = (s: Sighting) => s.phase.phase !== 'held' && s.phase.phase !== 'under-way'
  if (isAhead(a) !== isAhead(b) && Math.min(a.phase.weight, b.phase.weight) >= 2) return true
  const goesOn = (s: Sighting) => s.phase.phase === 'under-way' && s.phase.weight === 3
  if (goesOn(a) !== goesOn(b) && Math.min(a.phase.weight, b.phase.weight) >= 2) return true
  // the headline's truce is the lede's agreement
  const retold = a.heading !== b.heading && (a.opening || b.opening)
  if (!retold && a.naming.document && b.naming.document && a.naming.document !== b.naming.document) return true
  const form = formOf(a)
  const otherForm = formOf(b)
  if (form && otherForm && form !== otherForm) return true
  if (isAgain(a) !== isAgain(b) && a.phase.phase !== b.phase.phase) return true
  const first = ordinalOf(a)
  const second = ordinalOf(b)
  if (first && second && first !== second) return true
  if (a.time?.edtf && b.time?.edtf && apart(a.time.edtf, b.time.edtf)) return true
  return a.place !== undefined && b.place !== undefined && a.place.name !== b.place.name && !near(a.place, b.place)
}

const ORDINAL = /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|next|previous|fresh)\b/i
/** "bilateral", "six-party": who sits at the table. */
const FORM = /^(?:bilateral|trilateral|quadrilateral|\w{3,6}-(?:party|sided|way))$/

function formOf(sighting: Sighting): string | undefined {
  return sighting.naming.modifiers?.find((m) => FORM.test(m))
}

/** "second" of "the second round". */
function ordinalOf(sighting: Sighting): string | undefined {
  return sighting.naming.sort === 'noun' ? ORDINAL.exec(sighting.naming.span.exact)?.[0].toLowerCase() : undefined
}

/** "a meeting", "another round": new to the reader. */
function isIntroduced({ naming, own }: Sighting): boolean {
  return naming.sort === 'noun' && !naming.definite && own.length > 0 && /^an?(?:other)?\s/i.test(naming.span.exact)
}

/** "will meet again", "another meeting": not that which was just told. */
function isAgain(sighting: Sighting): boolean {
  return /\b(?:again|another|further|next)\b/i.test(sighting.naming.span.exact)
}

function apart(a: string, b: string): boolean {
  const lies = order(a, b)
  return (lies === 'before' && order(b, a) === 'after') || (lies === 'after' && order(b, a) === 'before')
}

function near(a: Place, b: Place): boolean {
  return a.name.includes(b.name) || b.name.includes(a.name) || (a.country !== undefined && a.country === b.country)
}

/** The type most telling of a group: a summit or visit before the plain meeting or talks. */
export function typeOf(group: Gathered): ContactType {
  const rank: readonly ContactType[] = [
    'summit',
    'signing',
    'visit',
    'conference',
    'session',
    'call',
    'meeting',
    'talks',
    'message',
  ]
  const types = group.filter((s) => s.stands || group.length === 1).map((s) => s.naming.type)
  return rank.find((type) => types.includes(type)) ?? group[0]!.naming.type
}
