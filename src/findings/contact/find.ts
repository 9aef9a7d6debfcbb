import type { ContactFinding, ContactPhase, TimeFinding } from '../../model/finding.ts'
import type { ParsedDispatch, Token } from '../../model/parsed-dispatch.ts'
import { dependents, headOf, relationOf, spanOf } from '../../parse/match.ts'
import { predicateOf, prepositionOf } from '../clause.ts'
import type { FindContext } from '../finder.ts'
import { carryOver } from './carried.ts'
import { headsOfDelegations } from './delegations.ts'
import { type Gathered, gather, type Sighting, typeOf } from './merge.ts'
import { findNamings, type Naming } from './naming.ts'
import type { Participant } from './participants.ts'
import { order } from './phase.ts'
import { aboutOf, isUnder, levelOf } from './setting.ts'
import { sightingsOf } from './sight.ts'
import { timesIn } from './when.ts'
import { nearestPlace } from './where.ts'
import { isWithoutSides, seatOf, sidesOf } from './whole.ts'

/**
 * Finds every meeting, visit, call or the like the dispatch speaks of, held or not, each once with all its namings.
 *
 * Generic mentions ("any meeting", "diplomatic contacts") are none; news conferences and arrivals are none either.
 */
export function findContacts(context: FindContext): ContactFinding[] {
  const { parsed, actors } = context
  const sightings = findNamings(parsed, actors).flatMap((naming) => sightingsOf(context, naming))
  const isUnnamed = (id: string) => /(?:^|\s)\p{Ll}[\p{L}-]*$/u.test(actors.get(id)?.name ?? '')
  // a minister and his state, "the Norland minister" and "Norland's top diplomat"
  const alike = (a: string, b: string) => {
    const home = actors.affiliation(a)
    return (
      standsFor(context, a, b) ||
      standsFor(context, b, a) ||
      home === b ||
      actors.affiliation(b) === a ||
      (home !== undefined && home === actors.affiliation(b) && isUnnamed(a) && isUnnamed(b))
    )
  }
  const groups = gather(sightings, alike)
  const sides = sidesOf(context, groups)
  const heads = headsOfDelegations(context, groups)
  const found = groups.map((group, i) => withHeads(contactOf(context, group, `contact#${i}`, sides), heads.get(i)))
  const ids = new Map(groups.map((group, i) => [group, `contact#${i}`]))
  const bySentence = Map.groupBy(
    groups.flatMap((group) => group.map((s) => ({ group, s }))),
    (x) => x.s.naming.head.sentence,
  )
  const nested = found.map((contact, i) => {
    const larger = groups[i]!.flatMap((s) =>
      (bySentence.get(s.naming.head.sentence) ?? []).filter(
        (o, _, all) => o.group !== groups[i] && (isWithin(context, s, o.s) || isBeside(context, s, o.s, all)),
      ),
    )[0]
    return larger ? { ...contact, within: ids.get(larger.group)! } : contact
  })
  const days = new Map(context.found('time').map((t) => [t.id, t.edtf]))
  return carryOver(context, nested, groups).map((contact, i) => {
    const seat = contact.place ? undefined : seatOf(parsed, groups[i]!, contact, days.get(contact.time ?? ''))
    return seat ? { ...contact, place: seat } : contact
  })
}

function contactOf(context: FindContext, group: Gathered, id: string, sides: readonly string[]): ContactFinding {
  const { parsed, actors } = context
  const namings = group.map((s) => s.naming)
  const fullest = [...group].sort((a, b) => weightOf(b) - weightOf(a) || a.naming.head.index - b.naming.head.index)[0]!
  const participants = new Map<string, Participant>()
  for (const s of group)
    for (const p of s.participants) if (!participants.get(p.actor)?.role) participants.set(p.actor, p)
  for (const state of namedOnlyAbove(context, group)) participants.delete(state)
  // "the negotiators", once they are named
  for (const id of [...participants.keys()])
    if ([...participants.keys()].filter((other) => standsFor(context, id, other)).length > 1) participants.delete(id)
  if (isWithoutSides(group, [...participants.values()]))
    for (const actor of sides) if (!participants.has(actor)) participants.set(actor, { actor })
  // what the lede says of the phase counts before the headline, which tells everything as present
  const plain = group.some((s) => !s.heading && s.phase.weight >= 2) ? group.filter((s) => !s.heading) : group
  const phase = plain.reduce((best, s) => (s.phase.weight > best.weight ? s.phase : best), plain[0]!.phase)
  const times = group.flatMap((s) => (s.time && !isAgainstPhase(context, s.time, phase.phase) ? [s.time] : []))
  const time = times.find((t) => t.edtf) ?? times[0]
  const place = nearestPlace(
    parsed,
    group.flatMap((s) => s.place ?? []),
  )
  const about = namings
    .map((n) => aboutOf(parsed, n, timesIn(context, n.head.sentence)))
    .find((span) => span !== undefined)
  const type = typeOf(group)
  const level = levelOf(actors, type, namings.map((n) => n.span.exact).join(' '), [...participants.values()])
  const sentence = fullest.naming.head.sentence
  if (context.trace) tellNamings(context, group, id)
  const spans = distinct(namings)
  return {
    id,
    kind: 'contact',
    span: fullest.naming.span,
    sentence,
    confidence: confidenceOf(fullest, participants.size, group.length),
    reader: `contact.${fullest.naming.sort}`,
    namings: spans,
    type,
    participants: [...participants.values()],
    phase: phase.phase,
    ...(level ? { level } : {}),
    ...(place ? { place } : {}),
    ...(time ? { time: time.id } : {}),
    ...(about ? { about } : {}),
    ...(phase.phase === 'due' || phase.phase === 'postponed' ? { modality: 'planned' as const } : {}),
    ...(phase.phase === 'proposed' ? { modality: 'hypothetical' as const } : {}),
    ...(phase.phase === 'denied' || phase.phase === 'cancelled' ? { modality: 'negated' as const } : {}),
    ...(namings.every((n) => context.isBackground(n.head.sentence)) ? { background: true as const } : {}),
  }
}

/** A day to come for what was held, a day gone for what is due: of another round. */
function isAgainstPhase({ parsed }: FindContext, { edtf }: TimeFinding, phase: ContactPhase): boolean {
  const lies = edtf ? order(edtf, parsed.dispatch.published.edtf) : undefined
  if (phase === 'held' || phase === 'under-way') return lies === 'after'
  return phase === 'due' && lies === 'before'
}

/** Those who head the delegations sit there too. */
function withHeads(contact: ContactFinding, heads: readonly string[] = []): ContactFinding {
  const known = new Set(contact.participants.map((p) => p.actor))
  const others = [...new Set(heads)].filter((id) => !known.has(id))
  return { ...contact, participants: [...contact.participants, ...others.map((actor) => ({ actor }))] }
}

function tellNamings({ trace, parsed }: FindContext, group: Gathered, id: string): void {
  for (const { naming, phase } of group)
    trace?.because(id, {
      part: 'words',
      says: `"${naming.head.text}" names a contact (${naming.type}), and the words around it tell it as ${phase.phase}`,
      span: spanOf(parsed, naming.head.start, naming.head.end),
    })
}

// "On the sidelines of the summit" that stands so near the start leads the sentence.
const OPENING_TOKENS = 9

const GROUP =
  /\b(?<kind>negotiator|envoy|minister|president|leader|delegate|chief|general|commander|premier|mediator|diplomat|representative|secretar|official)(?:s|ies)\b/i

/** "the chief negotiators from both sides" of a negotiator, or of somebody whose post is not told. */
function standsFor({ actors }: FindContext, group: string, person: string): boolean {
  const [many, one] = [actors.get(group), actors.get(person)]
  const kind = many?.type === 'entity' ? GROUP.exec(many.name)?.groups?.kind?.toLowerCase() : undefined
  if (!kind || one?.type !== 'person') return false
  const posts = one.offices.map((o) => o.office.toLowerCase()).filter((post) => post !== 'counterpart')
  return !posts.length || posts.some((post) => post.includes(kind))
}

/** States that only headline and deck name, where the body names the person who acts for them. */
function namedOnlyAbove({ actors }: FindContext, group: Gathered): string[] {
  const below = new Set(group.filter((s) => !s.heading).flatMap((s) => s.participants.map((p) => p.actor)))
  const homes = new Set(
    [...below].filter((id) => actors.get(id)?.type === 'person').map((id) => actors.affiliation(id)),
  )
  const above = group.filter((s) => s.heading).flatMap((s) => s.participants.map((p) => p.actor))
  return above.filter((id) => homes.has(id) && !below.has(id))
}

/**
 * How sure the finding is: a verb more than a noun, more so with parties and where the text comes back to it.
 *
 * Shares right on the dispatches with hand-made gold (64 contacts, November 2026: verbs 1.00, nouns 0.94), lowered by a tenth for
 * text nobody looked at: 30 news texts read by eye.
 */
function confidenceOf(fullest: Sighting, parties: number, namings: number): number {
  const base = fullest.naming.sort === 'verb' ? 0.84 : 0.74
  const named = parties > 1 ? 0.08 : parties === 1 ? 0.03 : 0
  const again = namings > 1 ? 0.04 : 0
  return Math.min(0.96, Math.round((base + named + again) * 100) / 100)
}

/** How much a naming says: parties first, then date and place, then its length within reason. */
function weightOf(s: Sighting): number {
  return (
    s.participants.length * 10 +
    (s.time ? 3 : 0) +
    (s.naming.type === 'signing' ? s.phase.weight * 20 : 0) +
    (s.place ? 3 : 0) +
    Math.min(s.naming.span.exact.length, 60) / 60
  )
}

function distinct(namings: readonly Naming[]): Naming['span'][] {
  const seen = new Set<string>()
  return namings
    .map((n) => n.span)
    .filter((span) => {
      const key = `${span.start}-${span.end}`
      return !seen.has(key) && seen.add(key)
    })
}

/** "on the sidelines of", "during the visit": the one contact is part of the other. */
function isWithin({ parsed }: FindContext, inner: Sighting, outer: Sighting): boolean {
  const head = outer.naming.head
  if (head.sentence !== inner.naming.head.sentence || outer.naming.sort !== 'noun') return false
  if (isToldOf(parsed, inner.naming.head, head)) return true
  const up = headOf(parsed, head)
  if (up && /^(?:sideline|margin)s?$/i.test(up.lemma)) {
    const above = headOf(parsed, up)
    return above !== undefined && (above.index === inner.naming.head.index || isUnder(parsed, inner.naming.head, above))
  }
  return (
    inner.naming.sort === 'verb' &&
    up?.index === inner.naming.head.index &&
    relationOf(head) === 'obl' &&
    !/^(?:before|after|ahead of|since|until|following|by)$/.test(prepositionOf(parsed, head) ?? '') &&
    ['visit', 'summit', 'conference', 'session'].includes(outer.naming.type)
  )
}

/** The contact told right before "on the sidelines of"; where that opens the sentence, the first told behind it. */
function isBeside({ parsed }: FindContext, inner: Sighting, outer: Sighting, all: readonly { s: Sighting }[]): boolean {
  const { aside, head } = outer.naming
  if (!aside) return false
  const heads = all.map(({ s }) => s.naming.head.index).sort((a, b) => a - b)
  const opens = head.index - parsed.sentences[head.sentence]!.from < OPENING_TOKENS
  const nearest = heads.findLast((i) => i < head.index) ?? (opens ? heads.find((i) => i > head.index) : undefined)
  return inner.naming.head.index === nearest
}

/** "for a summit where the presidents signed the accord". */
function isToldOf(parsed: ParsedDispatch, inner: Token, outer: Token): boolean {
  const verb = predicateOf(parsed, inner)
  const place = dependents(parsed, verb, 'advmod', 'obl').some((d) => /^(?:where|which)$/i.test(d.text))
  return place && verb.deprel === 'acl:relcl' && verb.head === outer.index
}
