import type { Count, TimeFinding } from '../../model/finding.ts'
import type { ParsedDispatch } from '../../model/parsed-dispatch.ts'
import { isUnder } from '../../parse/match.ts'
import type { Setting } from './arguments.ts'
import { isToll, type Trigger } from './triggers.ts'

/** One naming of an event with what it tells. `stands`: enough to be an event by itself; else it only takes up another. */
export interface Sighting extends Setting {
  readonly trigger: Trigger
  readonly counts: readonly Count[]
  readonly definite: boolean
  readonly stands: boolean
  /** casualties in a sentence that names a weapon or attackers: no accident */
  readonly armed: boolean
}

/** Words for the same sort of event: a naming goes with another of its family, or with any where it is definite and general. */
const FAMILIES: readonly (readonly [family: string, words: string])[] = [
  [
    'war',
    'rebellion uprising insurrection revolt mutiny war conflict fighting hostility invasion invade offensive operation aggression action insurgency campaign bloodshed violence fight clash incursion occupation occupy',
  ],
  [
    'strike',
    'attack strike airstrike bomb bombing bombard bombardment shell shelling raid hit pound barrage assault explosion explode blast fire launch ambush shooting shoot',
  ],
  [
    'kill',
    'kill killing murder massacre slaughter assassinate assassination execution behead genocide wound injure stab',
  ],
  ['abduct', 'abduct abduction kidnap kidnapping hijack hijacking'],
  ['arrest', 'arrest detain detention jail imprison crackdown'],
  [
    'troops',
    'deploy deployment redeploy mass amass mobilize mobilise buildup build-up build send dispatch enter advance mobilization',
  ],
  ['exercise', 'exercise drill maneuver manoeuvre'],
  ['protest', 'protest demonstrate demonstration march rally riot unrest'],
  ['withdraw', 'withdraw withdrawal pull pullout retreat disengagement'],
  ['release', 'release free exchange swap'],
  ['curb', 'impose sanction embargo'],
  ['expel', 'expel expulsion recall'],
]
const FAMILY_OF: ReadonlyMap<string, string> = new Map(
  FAMILIES.flatMap(([family, words]) => words.split(' ').map((word) => [word, family] as const)),
)
/** Nouns so general that "the attack" may take up a killing, and "the violence" a clash. */
const GENERAL =
  /^(?:attack|violence|operation|incident|fighting|action|offensive|assault|campaign|killing|conflict|war|hostility)$/

// An event is taken up again among the last so many, by the last so many namings; bounds the work on endless text.
const NEAR_GROUPS = 60
const NEAR_NAMINGS = 20

/** Sightings of one event put together, in order of their first; those that neither stand nor take up another are dropped. */
export function gather(parsed: ParsedDispatch, sightings: readonly Sighting[]): Sighting[][] {
  const violent = sightings.some((s) => s.trigger.type === 'ASSAULT' && !s.trigger.harm && s.stands)
  const groups: Sighting[][] = []
  for (const sighting of sightings) {
    const fits = (group: readonly Sighting[]) =>
      group.slice(-NEAR_NAMINGS).some((other) => isSame(parsed, other, sighting)) && agrees(parsed, group, sighting)
    const near = groups.slice(-NEAR_GROUPS)
    const known = isOperation(sighting) ? (near.findLast(isDeed) ?? near.findLast(fits)) : near.findLast(fits)
    if (known) known.push(sighting)
    else if (sighting.stands && (!sighting.trigger.harm || sighting.armed || violent || sighting.actor.length))
      groups.push([sighting])
  }
  return groups
}

/** "the operation" takes up what somebody did, be it an attack or a raid of the police. */
function isOperation({ trigger }: Sighting): boolean {
  return trigger.sort === 'anaphor' && trigger.token.lemma === 'operation'
}

function isDeed(group: readonly Sighting[]): boolean {
  return group
    .slice(-NEAR_NAMINGS)
    .some(
      ({ trigger, actor }) => trigger.sort === 'verb' && !trigger.harm && actor.length > 0 && DEEDS.test(trigger.type),
    )
}

const DEEDS = /^(?:ASSAULT|COERCE)$/

function isSame(parsed: ParsedDispatch, a: Sighting, b: Sighting): boolean {
  // "a crackdown that left hundreds dead and drove thousands from their homes"
  const toll = b.trigger.harm && a.trigger.token.sentence === b.trigger.token.sentence
  if (toll && /^(?:crackdown|siege|blockade|coup)$/.test(lemmaOf(a))) return true
  if (a.trigger.type !== b.trigger.type) return false
  // "the war of 1992-93" is another than what the news tells
  if (
    yearsOf(a) !== yearsOf(b) &&
    !(a.definite && b.definite && lemmaOf(a) === lemmaOf(b) && !(yearsOf(a) && yearsOf(b)))
  )
    return false
  if (
    isToll(parsed, a.trigger) !== isToll(parsed, b.trigger) &&
    ![a, b].some((s) => FAMILY_OF.get(lemmaOf(s)) === 'war')
  )
    return false
  if (isUnder(parsed, a.trigger.token, b.trigger.token) || isUnder(parsed, b.trigger.token, a.trigger.token))
    return true
  // "20 people were killed" tells of the attack before it, and the attack after a headline that counts its dead
  if (
    (a.trigger.harm || b.trigger.harm) &&
    Math.abs(a.trigger.token.sentence - b.trigger.token.sentence) <= NEAR_SENTENCES
  )
    return true
  if (sameCounts(a, b)) return true
  // "fighting broke out" begins anew
  if (b.told && /^(?:break|erupt|flare)$/.test(b.told.lemma) && !b.definite) return false
  const family = FAMILY_OF.get(lemmaOf(a))
  if (family !== undefined && family === FAMILY_OF.get(lemmaOf(b)))
    return b.definite || recalls(parsed, b) || a.trigger.long || b.trigger.long || family === 'protest' || shares(a, b)
  // "the attack" after "gunmen killed"
  return b.definite && !b.stands && GENERAL.test(lemmaOf(b))
}

/** The years that are part of an event's own name: "the 1950-53 war", "the conflict of 1992". */
function yearsOf({ trigger, span }: Sighting): string | undefined {
  if (trigger.sort === 'verb') return undefined
  return trigger.years ?? /\bof (?:1[89]|20)\d\d.{0,5}$/.exec(span.exact)?.[0]
}

// Casualties belong to the attack told so few sentences before or after.
const NEAR_SENTENCES = 2

function sameCounts(a: Sighting, b: Sighting): boolean {
  return a.counts.some(
    (x) => x.number !== null && x.number > 1 && b.counts.some((y) => y.what === x.what && y.number === x.number),
  )
}

function lemmaOf({ trigger }: Sighting): string {
  return trigger.token.lemma.toLowerCase()
}

/** Somebody, the place or the time in common. */
function shares(a: Sighting, b: Sighting): boolean {
  const cast = new Set([...a.actor, ...a.recipient])
  if ([...b.actor, ...b.recipient].some((id) => cast.has(id))) return true
  return (
    (a.place !== undefined && a.place.name === b.place?.name) ||
    (a.time?.edtf !== undefined && a.time.edtf === b.time?.edtf)
  )
}

/** Nothing that one names differs from what the others name: other parties, another place or another time is another event. */
function agrees(parsed: ParsedDispatch, group: readonly Sighting[], b: Sighting): boolean {
  const near = group.slice(-NEAR_NAMINGS)
  const cast = new Set(near.flatMap((s) => [...s.actor, ...s.recipient]))
  // "60 people had been wounded" names victims of what the sentence before tells
  const close = near.some((s) => Math.abs(s.trigger.token.sentence - b.trigger.token.sentence) <= 1)
  const own = b.trigger.harm && close && !b.actor.length ? [] : [...b.actor, ...b.recipient]
  if (cast.size && own.length && !own.some((id) => cast.has(id))) return false
  const places = near.flatMap((s) => (s.place ? [s.place.name] : []))
  if (
    b.place &&
    places.length &&
    !recalls(parsed, b) &&
    !places.some((name) => samePlace(name, b.place!.name)) &&
    !own.some((id) => cast.has(id))
  )
    return false
  if (differsInDead(near, b)) return false
  const times = near.flatMap((s) => (s.time?.edtf ? [s.time] : []))
  return !b.time?.edtf || !times.length || times.some((t) => meets(t, b.time!))
}

/** "A bomb killed one officer. 20 rebels died in an air strike": other dead, and nothing else in common. */
function differsInDead(group: readonly Sighting[], b: Sighting): boolean {
  const dead = (s: Sighting) => s.counts.flatMap((c) => (c.what === 'killed' && c.number !== null ? [c.number] : []))
  const [before, now] = [group.flatMap(dead), dead(b)]
  if (b.trigger.sort === 'anaphor' || b.definite || !before.length || !now.length) return false
  if (now.some((n) => before.includes(n))) return false
  return !group.some((s) => s.trigger.long || shares(s, b) || s.trigger.token.sentence === b.trigger.token.sentence)
}

/** "Monday's raid in Vester": told before, perhaps of the region around. */
function recalls({ dispatch }: ParsedDispatch, { trigger }: Sighting): boolean {
  if (trigger.sort === 'verb') return false
  const lead = dispatch.text.slice(Math.max(0, trigger.token.start - 30), trigger.token.start)
  return /(?:day|week|month|year|night)['’]s (?:\p{L}{1,15} )?$/iu.test(lead)
}

function samePlace(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a)
}

function meets(a: TimeFinding, b: TimeFinding): boolean {
  const [a1, a2] = ends(a.edtf!)
  const [b1, b2] = ends(b.edtf!)
  return a1 <= b2 && b1 <= a2
}

/** First and last day of an interval as text that sorts. */
function ends(edtf: string): [string, string] {
  const [first = '', last = first] = edtf.split('/')
  return [first, last === '..' ? '9999' : `${last}~`]
}
