import type { ContactFinding } from '../../model/finding.ts'
import type { Token } from '../../model/parsed-dispatch.ts'
import { dependents } from '../../parse/match.ts'
import { headOf, prepositionOf, relation } from '../clause.ts'
import { companionsFrom } from '../company.ts'
import type { FindContext } from '../finder.ts'
import { readRoster } from '../roster.ts'
import { GOVERNORS, HOLDING } from './lexicon.ts'
import { type Gathered, gather, type Sighting, typeOf } from './merge.ts'
import { findNamings, type Naming } from './naming.ts'
import { type Participant, participantsOf } from './participants.ts'
import { type PhaseReading, phaseOf } from './phase.ts'
import { aboutOf, isUnder, levelOf, placeOf, timeOf } from './setting.ts'

/**
 * Finds every meeting, visit, call or the like the dispatch speaks of, held or not, each once with all its namings.
 *
 * Generic mentions ("any meeting", "diplomatic contacts") are none; news conferences and arrivals are none either.
 */
export function findContacts(context: FindContext): ContactFinding[] {
  const { parsed, actors } = context
  const times = context.found('time')
  const opening = parsed.sentences.find((s) => s.role === 'body')?.index
  const sightings = findNamings(parsed, actors).flatMap((naming) => sightingsOf(context, naming))
  const isUnnamed = (id: string) => /(?:^|\s)\p{Ll}[\p{L}-]*$/u.test(actors.get(id)?.name ?? '')
  // a minister and his state, "the Norland minister" and "Norland's top diplomat"
  const alike = (a: string, b: string) => {
    const home = actors.affiliation(a)
    return (
      home === b ||
      actors.affiliation(b) === a ||
      (home !== undefined && home === actors.affiliation(b) && isUnnamed(a) && isUnnamed(b))
    )
  }
  const groups = gather(sightings, alike)
  const found = groups.map((group, i) => contactOf(context, group, `contact#${i}`))
  const ids = new Map(groups.map((group, i) => [group, `contact#${i}`]))
  return found.map((contact, i) => {
    const larger = groups.find(
      (other) => other !== groups[i] && groups[i]!.some((s) => other.some((o) => isWithin(context, s, o))),
    )
    return larger ? { ...contact, within: ids.get(larger)! } : contact
  })

  function sightingsOf(ctx: FindContext, naming: Naming): Sighting[] {
    const { all, own } = participantsOf(parsed, actors, naming)
    const time = timeOf(parsed, naming, times)
    const place = placeOf(parsed, naming)
    const phase = phaseOf(parsed, naming, time)
    const sighting = {
      naming,
      time,
      place,
      phase,
      opening: opening !== undefined && naming.head.sentence <= opening + 1,
      heading: parsed.sentences[naming.head.sentence]!.role !== 'body',
    }
    return apart(ctx, naming, all).map((participants) => ({
      ...sighting,
      participants,
      own: naming.sort === 'verb' || participants !== all ? participants.map((p) => p.actor) : own,
      host: hostOf(parsed, naming),
      stands: stands(ctx, naming, participants, phase, time !== undefined, place !== undefined),
    }))
  }
}

/** "spoke separately with A and B", "calls with A and B": one contact for each of those on the other side. */
function apart(
  { parsed, actors }: FindContext,
  naming: Naming,
  all: readonly Participant[],
): (readonly Participant[])[] {
  if (naming.type !== 'call' && naming.type !== 'meeting') return [all]
  const near = parsed.tokens.slice(naming.head.index, naming.head.index + 4)
  const separate =
    naming.sort === 'verb'
      ? near.some((t) => t.lemma === 'separately')
      : naming.head.xpos.endsWith('S') && !dependents(parsed, naming.head, 'det').length
  const sides = separate ? companionsFrom(parsed, naming.head).flatMap((from) => readRoster(parsed, actors, from)) : []
  if (sides.length < 2) return [all]
  const others = new Set(sides.flat())
  const shared = all.filter((p) => !others.has(p.actor))
  return sides.filter((side) => side.length).map((side) => [...shared, ...side.map((actor) => ({ actor }))])
}

/** Enough to say there is such a contact: parties, or a strong noun with a place, a date or a name of its own. */
function stands(
  { parsed, actors }: FindContext,
  naming: Naming,
  participants: readonly Participant[],
  phase: PhaseReading,
  timed: boolean,
  placed: boolean,
): boolean {
  const parties = participants.filter((p) => actors.get(p.actor) !== undefined).length
  if (naming.sort === 'verb') return parties > 0 || naming.type !== 'signing' || timed || placed
  const verb = headOf(parsed, naming.head)
  const held = verb !== undefined && isHeldBy(naming.head, verb)
  // "a trip to the coast": somebody has to go
  if (naming.type === 'visit' && !participants.some((p) => p.role !== 'host')) return false
  if (naming.type === 'message' && !held && parties < 2) return false
  const plural = naming.head.xpos.endsWith('S') && naming.type !== 'talks'
  if (parties >= 2 || (held && naming.type === 'talks')) return true
  // "talks with the rebels", "no meeting is planned": who or what of it is told all the same
  const isTold = companionsFrom(parsed, naming.head).length > 0 || phase.phase === 'denied'
  if (isTold && (naming.strong || (naming.definite && !naming.bare)) && !(plural && naming.type !== 'meeting'))
    return true
  if (parties === 1) return naming.strong ? !plural || held || timed : held || timed
  if (plural) return false
  if (!naming.strong) return false
  return timed || placed || held || naming.definite || naming.head.upos === 'PROPN'
}

/** Object or subject of a verb that holds it, or for talks one that opens or goes on with them. */
function isHeldBy(noun: Token, verb: Token): boolean {
  if (verb.upos !== 'VERB' || (relation(noun) !== 'obj' && relation(noun) !== 'nsubj')) return false
  return HOLDING.has(verb.lemma) || GOVERNORS[verb.lemma] === 'begins' || GOVERNORS[verb.lemma] === 'ends'
}

/** The verb a noun naming only spells out: "met in Vienna for talks", "gathered at a summit". */
function hostOf(parsed: FindContext['parsed'], naming: Naming): number | undefined {
  if (naming.sort !== 'noun' || naming.type === 'visit') return undefined
  const preposition = prepositionOf(parsed, naming.head)
  if (relation(naming.head) === 'obl' && /^(?:for|at|in)$/.test(preposition ?? '')) return naming.head.head
  if (preposition !== 'for') return undefined
  const { from } = parsed.sentences[naming.head.sentence]!
  for (let i = naming.head.index - 1; i >= from; i--) if (parsed.tokens[i]!.upos === 'VERB') return i
  return undefined
}

function contactOf(context: FindContext, group: Gathered, id: string): ContactFinding {
  const { parsed, actors } = context
  const namings = group.map((s) => s.naming)
  const fullest = [...group].sort((a, b) => weightOf(b) - weightOf(a) || a.naming.head.index - b.naming.head.index)[0]!
  const participants = new Map<string, Participant>()
  for (const s of group)
    for (const p of s.participants) if (!participants.get(p.actor)?.role) participants.set(p.actor, p)
  const phase = group.reduce((best, s) => (s.phase.weight > best.weight ? s.phase : best), group[0]!.phase)
  const time = group.find((s) => s.time?.edtf)?.time ?? group.find((s) => s.time)?.time
  const place = group.find((s) => s.place)?.place
  const about = namings.map((n) => aboutOf(parsed, n, context.found('time'))).find((span) => span !== undefined)
  const type = typeOf(group)
  const level = levelOf(actors, type, namings.map((n) => n.span.exact).join(' '), [...participants.values()])
  const sentence = fullest.naming.head.sentence
  const spans = distinct(namings)
  return {
    id,
    kind: 'contact',
    span: fullest.naming.span,
    sentence,
    confidence: 0.7,
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
  const up = headOf(parsed, head)
  if (up && /^(?:sideline|margin)s?$/i.test(up.lemma)) {
    const above = headOf(parsed, up)
    return above !== undefined && (above.index === inner.naming.head.index || isUnder(parsed, inner.naming.head, above))
  }
  return (
    inner.naming.sort === 'verb' &&
    up?.index === inner.naming.head.index &&
    relation(head) === 'obl' &&
    ['visit', 'summit', 'conference', 'session'].includes(outer.naming.type)
  )
}
