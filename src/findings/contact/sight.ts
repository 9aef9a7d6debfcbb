import type { Token } from '../../model/parsed-dispatch.ts'
import { dependents, headOf, relationOf } from '../../parse/match.ts'
import { prepositionOf } from '../clause.ts'
import { companionsFrom } from '../company.ts'
import type { FindContext } from '../finder.ts'
import { readRoster } from '../roster.ts'
import { GOVERNORS, HOLDING, WHO } from './lexicon.ts'
import type { Sighting } from './merge.ts'
import type { Naming } from './naming.ts'
import { type Participant, participantsOf } from './participants.ts'
import { phaseOf } from './phase.ts'
import type { PhaseReading } from './phase-words.ts'
import { timeOf, timesIn } from './when.ts'
import { placeOf } from './where.ts'

/** "Norland-led", "UN-brokered". */
const CHAIRED = /-(?:led|brokered|mediated|facilitated|sponsored|backed|hosted)$/

/** A naming with everything read around it; two for "calls with A and B". */
export function sightingsOf(context: FindContext, naming: Naming): Sighting[] {
  const { parsed, actors } = context
  const opening = parsed.sentences.find((s) => s.role === 'body')?.index
  const { all: told, own } = participantsOf(parsed, actors, naming)
  const all = told.length ? told : membersOf(context, naming)
  const time = timeOf(parsed, naming, timesIn(context, naming.head.sentence))
  const place = placeOf(parsed, actors, naming)
  const phase = phaseOf(parsed, naming, time)
  const sighting = {
    naming,
    time,
    place,
    phase,
    opening: opening !== undefined && naming.head.sentence <= opening + 1,
    heading: parsed.sentences[naming.head.sentence]!.role !== 'body',
  }
  return apart(context, naming, all).map((participants) => ({
    ...sighting,
    participants,
    own: naming.sort === 'verb' || participants !== all ? participants.map((p) => p.actor) : own,
    host: hostOf(parsed, naming),
    stands: stands(context, naming, participants, phase, time !== undefined, place !== undefined),
  }))
}

/** Members of the format that the naming is the name of: "the six-party talks". */
function membersOf({ actors, found }: FindContext, naming: Naming): Participant[] {
  const words = naming.span.exact.toLowerCase()
  const format = actors.all.find(
    (a) =>
      a.type === 'format' &&
      (words.includes(a.name.toLowerCase()) ||
        a.mentions.some((m) => m.start <= naming.head.start && naming.head.end <= m.end)),
  )
  if (!format || naming.sort === 'verb') return []
  // those who guarantee talks do not sit at them
  return found('membership').flatMap((m) => (m.of === format.id && m.role !== 'guarantor' ? [{ actor: m.member }] : []))
}

/** "spoke separately with A and B", "calls with A and B": one contact for each of those on the other side. */
function apart(
  { parsed, actors }: FindContext,
  naming: Naming,
  all: readonly Participant[],
): (readonly Participant[])[] {
  if (!/^(?:call|meeting|talks)$/.test(naming.type)) return [all]
  const near = parsed.tokens.slice(naming.head.index, naming.head.index + 4)
  const separate =
    naming.sort === 'verb'
      ? near.some((t) => t.lemma === 'separately')
      : /s$/i.test(naming.head.text) && !dependents(parsed, naming.head, 'det').length
  // "held separate talks with A and with B"
  const isSeparate = dependents(parsed, naming.head, 'amod').some((d) => d.lemma === 'separate')
  const each = isSeparate ? partnersOf(parsed, actors, naming.head) : []
  if (each.length > 1)
    return each.map((side) => [
      ...all.filter((p) => !each.flat().includes(p.actor)),
      ...side.map((actor) => ({ actor })),
    ])
  if (naming.type === 'talks') return [all]
  const sides = separate ? companionsFrom(parsed, naming.head).flatMap((from) => readRoster(parsed, actors, from)) : []
  if (sides.length < 2) return [all]
  const others = new Set(sides.flat())
  const shared = all.filter((p) => !others.has(p.actor))
  return sides.filter((side) => side.length).map((side) => [...shared, ...side.map((actor) => ({ actor }))])
}

/** Those behind each "with": "with the party's leader and with the government's envoy". */
function partnersOf(parsed: FindContext['parsed'], actors: FindContext['actors'], head: Token): string[][] {
  const { to } = parsed.sentences[head.sentence]!
  const out: string[][] = []
  for (let i = head.index + 1; i < Math.min(to, head.index + 30); i++)
    if (/^with$/i.test(parsed.tokens[i]!.text)) out.push(readRoster(parsed, actors, i + 1).flat())
  return out.filter((side) => side.length > 0)
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
  const isGoing =
    participants.some((p) => p.role !== 'host') ||
    dependents(parsed, naming.head, 'nmod').some((d) => d.deprel === 'nmod:poss')
  if (naming.type === 'visit' && !isGoing) return false
  if (naming.type === 'message' && !held && parties < 2) return false
  const plural = naming.head.xpos.endsWith('S') && naming.type !== 'talks'
  if (naming.type === 'visit' && placed) return true
  if (parties >= 2 || (held && naming.type === 'talks')) return true
  // "talks with the rebels", "no meeting is planned": who or what of it is told all the same
  const company = companionsFrom(parsed, naming.head)
  if (company.some((from) => /^between$/i.test(parsed.tokens[from - 1]!.text))) return true
  const isTold = company.some((from) => namesSomebody(parsed, actors, from)) || phase.phase === 'denied'
  if (isTold && (naming.strong || (naming.definite && !naming.bare)) && !(plural && naming.type !== 'meeting'))
    return true
  // "after four days of talks"
  if (
    naming.type === 'talks' &&
    parties > 0 &&
    verb &&
    /^(?:day|hour|week|month|night)$/.test(verb.lemma) &&
    prepositionOf(parsed, naming.head) === 'of'
  )
    return true
  const isChaired = naming.type === 'talks' && naming.modifiers?.some((m) => CHAIRED.test(m)) === true
  if (isChaired) return true
  // "proposed a conference on water", "ruled out a summit"
  if (
    verb?.upos === 'VERB' &&
    naming.strong &&
    !plural &&
    phase.weight >= 2 &&
    /^(?:proposed|due|postponed|cancelled|denied)$/.test(phase.phase)
  )
    return true
  if (parties === 1) return naming.strong ? !plural || held || timed : held || timed
  if (naming.head.lemma.toLowerCase() === 'process') return true
  if (plural) return false
  if (!naming.strong) return naming.type === 'talks' && timed && placed
  return timed || placed || held || naming.definite || naming.head.upos === 'PROPN' || isAboutMatter(parsed, naming)
}

/** "with the rebels", "with Norland": people or an actor stand behind the preposition, not "with the goal of". */
function namesSomebody(parsed: FindContext['parsed'], actors: FindContext['actors'], from: number): boolean {
  return parsed.tokens.slice(from, from + 6).some((t) => WHO.test(t.text) || actors.ofToken(t.index).length > 0)
}

/** "talks on inspections": what they are about makes them one run of talks. */
function isAboutMatter(parsed: FindContext['parsed'], naming: Naming): boolean {
  if (naming.type !== 'talks') return false
  // "peace talks", "nuclear negotiations"
  if (
    naming.modifiers?.some(
      (m) =>
        /^(?:peace|nuclear|trade|border|disarmament|ceasefire|truce|security|status|proximity|reconciliation|accession)$/.test(
          m,
        ) ||
        /-(?:party|sided)$/.test(m) ||
        CHAIRED.test(m),
    )
  )
    return true
  return /^(?:on|about|over)$/i.test(parsed.tokens[naming.head.index + 1]?.text ?? '')
}

/** Object or subject of a verb that holds it, or for talks one that opens or goes on with them. */
function isHeldBy(noun: Token, verb: Token): boolean {
  if (verb.upos !== 'VERB' || (relationOf(noun) !== 'obj' && relationOf(noun) !== 'nsubj')) return false
  return HOLDING.has(verb.lemma) || GOVERNORS[verb.lemma] === 'begins' || GOVERNORS[verb.lemma] === 'ends'
}

/** The verb a noun naming only spells out: "met in Vienna for talks", "gathered at a summit". */
function hostOf(parsed: FindContext['parsed'], naming: Naming): number | undefined {
  if (naming.sort !== 'noun' || naming.type === 'visit') return undefined
  const preposition = prepositionOf(parsed, naming.head)
  if (relationOf(naming.head) === 'obl' && /^(?:for|at|in)$/.test(preposition ?? '')) return naming.head.head
  if (preposition !== 'for') return undefined
  const { from } = parsed.sentences[naming.head.sentence]!
  for (let i = naming.head.index - 1; i >= from; i--) if (parsed.tokens[i]!.upos === 'VERB') return i
  return undefined
}
