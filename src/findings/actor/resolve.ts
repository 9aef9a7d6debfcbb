import type { ParsedDispatch } from '../../model/parsed-dispatch.ts'
import type { Trace } from '../trace.ts'
import { Cast, type Draft } from './cast.ts'
import { withCounterparts } from './counterpart.ts'
import { describe } from './describe.ts'
import { NOBODYS, SPEECH_VERBS } from './gazetteer/heads.ts'
import { ownerOf } from './holder.ts'
import { joinUnnamed } from './join-unnamed.ts'
import { gapBefore, isCommon, isGivenName, type Line, linesOf } from './lines.ts'
import { isLocative, seatActs } from './locative.ts'
import type { Noun, PersonName, Post } from './noun.ts'
import { nameOpposedSides } from './opposed.ts'
import { isKunya } from './person-name.ts'
import type { Placed } from './placed.ts'
import { addPolities } from './polities.ts'
import { readPronouns } from './pronouns.ts'
import { readNoun } from './read-noun.ts'
import { type Role, roleOf } from './role.ts'
import { survey } from './survey.ts'

/** Verbs that a person does, hardly a place or thing. */
const PERSONAL =
  /^(?:say|tell|add|note|tweet|believe|hope|think|explain|insist|resign|die|stress|remark|comment|write|recall|complain)$/
/** Verbs that persons and organisations alike do. */
const SPOKEN =
  /^(?:announce|declare|warn|claim|report|confirm|accuse|deny|reject|condemn|welcome|urge|agree|demand|promise|state|respond|reply|argue)$/

/**
 * Everybody the dispatch names, with naming chains resolved: first the persons named in full, wherever they stand, then
 * every phrase in text order, so that a headline's "Lavrov" finds the lede's "Foreign Minister Sergey Lavrov".
 */
export function resolveActors(parsed: ParsedDispatch, trace?: Trace): Cast {
  const cast = new Cast(parsed, trace)
  const lines = linesOf(parsed)
  addPolities(lines)
  const placed = withCounterparts(lines.flatMap((line) => nounsOf(parsed, line)))
  placed.forEach((item, i) => {
    const { noun } = item
    const sure = isNamedAsPerson(item, placed[i + 1])
    noun.names.forEach((name, k) => {
      if (!sure && !isSurePerson(noun, name)) return
      const person = cast.person(name)
      for (const post of noun.head?.plural ? noun.posts.slice(k, k + 1) : noun.posts)
        cast.post(person, post, isPointing(post) ? null : undefined)
    })
  })
  survey(cast, lines, placed)
  // the body names people in full; headline and deck are read against it
  const ordered = [
    ...placed.filter((p) => p.line.sentence.role === 'body'),
    ...placed.filter((p) => p.line.sentence.role !== 'body'),
  ]
  let before: Placed | undefined
  let person: Draft | undefined
  for (const item of ordered) {
    if (before && isDescribed(before, item)) {
      cast.mention(cast.thing(before.noun.thing!), item.noun.start, item.noun.end, item.noun.from)
      before = item
      continue
    }
    const apposed = before && person && isApposed(before, item)
    if (apposed) {
      for (const post of item.noun.posts)
        cast.post(person!, post, isPointing(post) ? (ownerOf(cast, post.of!) ?? null) : undefined)
      for (const of of item.noun.affiliations) meet(cast, of, item)
      cast.mention(person!, item.noun.start, item.noun.end, item.noun.from)
    } else person = admit(cast, item) ?? undefined
    before = item
  }
  joinUnnamed(cast)
  nameOpposedSides(cast)
  readPronouns(cast, placed)
  return cast
}

function nounsOf(parsed: ParsedDispatch, line: Line): Placed[] {
  const out: Placed[] = []
  for (let at = line.from; at < line.to; ) {
    const noun = readNoun(line, at)
    if (!noun || noun.to <= at) {
      at++
      continue
    }
    const first = line.words[noun.from]!.token
    const last = line.words[noun.to - 1]!.token
    out.push({ noun, line, role: roleOf(parsed, first, last) })
    at = noun.to
  }
  return out
}

/** Gives the phrase its actor and mention; the person, where it names one. */
function admit(cast: Cast, item: Placed): Draft | undefined {
  const { noun, line } = item
  if (noun.names.length) return admitNamed(cast, item)
  if (noun.thing) return admitThing(cast, item)
  const draft = describe(cast, item)
  if (draft?.type !== 'person') return undefined
  return line ? draft : undefined
}

function admitNamed(cast: Cast, { noun, line, role }: Placed): Draft | undefined {
  let last: Draft | undefined
  noun.names.forEach((name, i) => {
    const known = cast.knownPerson(name)
    const person = isSurePerson(noun, name) || known
    const draft = person ? cast.person(name) : unknownThing(cast, noun, line, role)
    if (!draft) return
    const end = endOf(noun, i)
    cast.mention(draft, i ? name.start : noun.start, end, noun.from)
    if (noun.abbreviation && !person) cast.alias(noun.abbreviation, draft)
    if (draft.type !== 'person') return
    last = draft
    const posts = noun.head?.plural ? noun.posts.slice(i, i + 1) : noun.posts
    for (const post of posts) cast.post(draft, post, isPointing(post) ? (ownerOf(cast, post.of!) ?? null) : undefined)
    const of = noun.affiliations.at(-1)
    if (of && !noun.posts.length) draft.affiliation ??= cast.thing(of).id
  })
  for (const of of noun.affiliations) meet(cast, of, { noun, line, role })
  return noun.names.length === 1 ? last : undefined
}

/** The state or body before a post is named too, unless by adjective alone: "NSC spokesperson", "Niger's president". */
function meet(cast: Cast, of: Noun['affiliations'][number], item: Placed): void {
  const person = !of.entry && cast.knownPerson(nameOf(of.name))
  if (person) return
  // "the Norshire governor": a region is no actor by its officials
  const draft = of.place ? undefined : ownerOf(cast, of)
  if (draft) cast.mention(draft, of.start, of.end, item.noun.from, true)
  if (of.within) meet(cast, of.within, item)
}

/** "the movement's president": whose post it is, another naming tells. */
function isPointing({ of }: Post): boolean {
  return of !== undefined && !of.entry && /^\p{Ll}/u.test(of.name)
}

function nameOf(text: string): PersonName {
  return { text, start: 0, end: 0, given: [], family: text.toLowerCase() }
}

function endOf(noun: Noun, i: number): number {
  const next = noun.names[i + 1]
  if (!next) return noun.end
  const { end } = noun.names[i]!
  return noun.affiliations.find((a) => a.start >= end && a.end <= next.start)?.end ?? end
}

/** A full name that speaks, or with a post behind it, is a person's whoever it is: "Ansa Boe, head of the mission, said". */
function isNamedAsPerson({ noun, line, role }: Placed, next: Placed | undefined): boolean {
  const name = noun.names[0]
  if (noun.names.length !== 1 || NOBODYS.has(name!.family) || line.style !== 'plain') return false
  // "Suharyo, an Indonesian mediator,"
  if (!name!.given.length) return next !== undefined && !isCommon(name!.family) && isApposed({ noun, line, role }, next)
  if (next && isApposed({ noun, line, role }, next)) return true
  return role.as === 'subject' && !role.passive && PERSONAL.test(role.verb ?? '')
}

/** Titles, posts, given names and initials make a person of a name. */
function isSurePerson(noun: Noun, name: PersonName): boolean {
  if (noun.posts.length || !noun.unknown) return true
  const { given } = name
  if (NOBODYS.has(name.family) || !/\p{Ll}/u.test(name.text)) return false
  if (!given.length) return isKunya(name)
  return name.familyFirst || isGivenName(given[0]!) || /(?:^|[\s.])\p{Lu}\.\s/u.test(name.text)
}

/** A name of whom or what nobody knows: a person where it speaks with a given name, an organisation where it acts. */
function unknownThing(cast: Cast, noun: Noun, line: Line, role: Role): Draft | undefined {
  const name = noun.names[0]!
  const known = cast.named(name.text)
  if (known) return known
  if (NOBODYS.has(name.family)) return undefined
  if (line.style !== 'plain') return undefined
  const acts =
    (role.as === 'subject' || role.as === 'agent') &&
    !role.passive &&
    role.verb !== undefined &&
    SPEECH_VERBS.has(role.verb)
  if (!acts) return undefined
  if (name.given.length) return /\p{Ll}/u.test(name.text) ? cast.person(name) : undefined
  // one word alone must speak more than once or have letters of an abbreviation to be believed
  const sure = !isCommon(name.family) && name.text.length > 2 && (PERSONAL.test(role.verb!) || SPOKEN.test(role.verb!))
  return sure
    ? cast.thing({
        name: name.text,
        type: /^[\p{Lu}\d]+$/u.test(name.text) ? 'organisation' : 'entity',
        start: 0,
        end: 0,
        adjective: false,
      })
    : undefined
}

function admitThing(cast: Cast, item: Placed): undefined {
  const { noun } = item
  const thing = noun.thing!
  // "dpa ab cd", the agency's mark under its text
  const { from, to } = item.line
  if (thing.entry?.media && noun.from === from && to - from < 5 && item.role.as !== 'subject') return undefined
  if (noun.unknown && !isSource(item) && !cast.named(thing.name)) return undefined
  if (noun.seat ? !seatActs(item) : isLocative(item)) return undefined
  // an abbreviation that the dispatch itself explains goes before the gazetteer's
  const own = /^[\p{Lu}\d]+$/u.test(thing.name) ? cast.named(thing.name) : undefined
  const draft = own ?? cast.thing(thing)
  cast.mention(draft, noun.start, noun.end, noun.from)
  if (noun.abbreviation) cast.alias(noun.abbreviation, draft)
  return undefined
}

/** "the Norland Mail reported", "according to the Norland Mail". */
function isSource({ noun, line, role }: Placed): boolean {
  if (role.as === 'subject' || role.as === 'agent') return SPEECH_VERBS.has(role.verb ?? '')
  return /\baccording to (?:the )?$/i.test(line.text.slice(Math.max(0, noun.start - 20), noun.start))
}

/** "the NLF, a rebel group", "Norland, a state of the north": what a thing is told to be is no other. */
function isDescribed(before: Placed, { noun, line }: Placed): boolean {
  if (before.line !== line || !before.noun.thing || before.noun.seat || before.noun.unknown) return false
  if (noun.head?.kind !== 'organisation' || noun.head.plural || !/^an?$/.test(noun.determiner ?? '')) return false
  return (
    before.noun.to === noun.from && gapBefore(line, noun.from) === ', ' && line.words[noun.headWord]!.shape === 'small'
  )
}

/** "Ann Lee, the foreign minister of Norland," and "Ann Lee, head of the office,": the second names the first. */
function isApposed(before: Placed, item: Placed): boolean {
  const { noun, line } = item
  if (before.line !== line || noun.head?.kind !== 'office' || noun.head.plural || noun.names.length) return false
  if (before.noun.names.length !== 1 || gapBefore(line, noun.from) !== ', ' || before.noun.to !== noun.from)
    return false
  const after = line.text.slice(noun.end, noun.end + 2)
  // "President Lee, the emir of Norland, and Prime Minister Roe" is a list
  if (before.noun.posts.length && /^,? (?:and|or)\b/.test(line.text.slice(noun.end, noun.end + 5))) return false
  return (
    /^(?:[,.;)]|\s[-–—])/.test(after) ||
    noun.to >= line.to ||
    /^(?:who|said|says|told|and|in|at|on|from|since|until)$/.test(line.words[noun.to]?.key ?? '')
  )
}
