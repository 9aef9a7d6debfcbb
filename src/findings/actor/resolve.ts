import type { ParsedDispatch } from '../../model/parsed-dispatch.ts'
import { affiliationAt } from './affiliation.ts'
import { Cast, type Draft } from './cast.ts'
import { describe } from './describe.ts'
import { BUILDINGS, NOBODYS, SPEECH_VERBS } from './gazetteer/heads.ts'
import { gapBefore, hitAt, isCommon, isGivenName, type Line, linesOf, tokenAt } from './lines.ts'
import type { Noun, PersonName } from './noun.ts'
import { readPronouns } from './pronouns.ts'
import { readNoun } from './read-noun.ts'
import { type Role, roleOf } from './role.ts'

/** A noun phrase in its line with its role in the sentence. */
export interface Placed {
  readonly noun: Noun
  readonly line: Line
  readonly role: Role
}

const LOCATIVE = new Set([
  'in',
  'at',
  'near',
  'across',
  'throughout',
  'inside',
  'outside',
  'around',
  'into',
  'within',
  'via',
  'through',
  'over',
  'off',
])
const DIRECTIVE = new Set(['to', 'from', 'for', 'toward', 'towards'])
/** Verbs that a person does, hardly a place or thing. */
const PERSONAL =
  /^(?:say|tell|add|note|tweet|believe|hope|think|explain|insist|resign|die|stress|remark|comment|write|recall|complain)$/
const SPOKEN =
  /^(?:announce|declare|warn|claim|report|confirm|accuse|deny|reject|condemn|welcome|urge|agree|demand|promise|state|respond|reply|argue)$/
const COMPASS =
  /^(?:the|northern|southern|eastern|western|central|north|south|east|west|northeast|northwest|southeast|southwest|northeastern|northwestern|southeastern|southwestern|mainland|occupied|neighbou?ring|nearby|whole|all|entire)$/

/**
 * Everybody the dispatch names, with naming chains resolved: first the persons named in full, wherever they stand, then
 * every phrase in text order, so that a headline's "Lavrov" finds the lede's "Foreign Minister Sergey Lavrov".
 */
export function resolveActors(parsed: ParsedDispatch): Cast {
  const cast = new Cast(parsed)
  const lines = linesOf(parsed)
  for (const line of lines) collectAdjectives(cast, line)
  const placed = lines.flatMap((line) => nounsOf(parsed, line))
  placed.forEach((item, i) => {
    const { noun } = item
    const sure = isNamedAsPerson(item, placed[i + 1])
    noun.names.forEach((name, k) => {
      if (!sure && !isSurePerson(noun, name)) return
      const person = cast.person(name)
      for (const post of noun.head?.plural ? noun.posts.slice(k, k + 1) : noun.posts) cast.post(person, post)
    })
  })
  countPairs(cast, placed)
  collectGovernments(cast, placed)
  // the body names people in full; headline and deck are read against it
  const ordered = [
    ...placed.filter((p) => p.line.sentence.role === 'body'),
    ...placed.filter((p) => p.line.sentence.role !== 'body'),
  ]
  let before: Placed | undefined
  let person: Draft | undefined
  for (const item of ordered) {
    const apposed = before && person && isApposed(before, item)
    if (apposed) {
      for (const post of item.noun.posts) cast.post(person!, post)
      for (const of of item.noun.affiliations) meet(cast, of, item)
      cast.mention(person!, item.noun.start, item.noun.end, item.noun.from)
    } else person = admit(cast, item) ?? undefined
    before = item
  }
  readPronouns(cast, placed)
  return cast
}

function collectAdjectives(cast: Cast, line: Line): void {
  for (let at = line.from; at < line.to; at++) {
    const found = hitAt(line, at) && affiliationAt(line, at)
    if (found?.is.entry && (found.is.adjective || /^(?:US|U\.S\.|UK|U\.K\.|UN|U\.N\.|EU)$/.test(line.words[at]!.text)))
      cast.adjectives.set(line.words[at]!.token, found.is)
  }
}

/** "Norland and Vestria", "the Norland and Vestrian ministers", "between Norland and Vestria". */
function countPairs(cast: Cast, placed: readonly Placed[]): void {
  let before: Placed | undefined
  for (const item of placed) {
    const { noun, line } = item
    const states = noun.affiliations.filter((a) => a.entry && (a.type === 'state' || a.type === 'entity'))
    if (noun.head && states.length === 2) cast.pairs.count(states[0]!.entry!, states[1]!.entry!)
    const first = before?.noun.thing
    const second = noun.thing
    if (first?.entry && second?.entry && before!.line === line && isState(first.type) && isState(second.type)) {
      const gap = line.text.slice(before!.noun.end, noun.start)
      const opened = line.text.slice(Math.max(0, before!.noun.start - 12), before!.noun.start)
      if (/^(?: and |-|–|\/)(?:the )?$/.test(gap))
        cast.pairs.count(first.entry, second.entry, /\bbetween (?:the )?$/.test(opened) ? 2 : 1)
    }
    before = item
  }
}

/** Which state "the government" is, where the dispatch gives only one a government. */
function collectGovernments(cast: Cast, placed: readonly Placed[]): void {
  for (const { noun } of placed) {
    const entry = noun.affiliations.find((a) => isState(a.type))?.entry
    if (noun.head?.kind !== 'government' || !entry) continue
    const { key } = noun.head
    cast.governments.set(key, cast.governments.has(key) && cast.governments.get(key) !== entry ? undefined : entry)
  }
}

function isState(type: string): boolean {
  return type === 'state' || type === 'entity'
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
    for (const post of posts) cast.post(draft, post)
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
  const draft = cast.thing(of)
  cast.mention(draft, of.start, of.end, item.noun.from, true)
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
  if (noun.names.length !== 1 || !name!.given.length || NOBODYS.has(name!.family) || line.style !== 'plain')
    return false
  if (next && isApposed({ noun, line, role }, next)) return true
  return role.as === 'subject' && !role.passive && PERSONAL.test(role.verb ?? '')
}

/** Titles, posts, given names and initials make a person of a name. */
function isSurePerson(noun: Noun, name: PersonName): boolean {
  if (noun.posts.length || !noun.unknown) return true
  const { given } = name
  if (NOBODYS.has(name.family) || !/\p{Ll}/u.test(name.text)) return false
  if (!given.length) return false
  return isGivenName(given[0]!) || /(?:^|\s)\p{Lu}\.\s/u.test(name.text)
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

/** "Moscow said", "between Moscow and Kyiv" stand for the state; "in Moscow", "to Moscow" only locate. */
function seatActs({ noun, line, role }: Placed): boolean {
  if (noun.thing!.entry === undefined || noun.thing!.entry.type === undefined) return false
  if (isPlaced(line, noun.from, true)) return false
  if (/^,\s/.test(gapBefore(line, noun.to)) && line.words[noun.to]?.shape !== 'small') return false
  if (role.as === 'subject' || role.as === 'agent') return role.verb === undefined || SPEECH_VERBS.has(role.verb)
  if (role.as === 'oblique') return /^(?:between|with|against)$/.test(role.preposition ?? '')
  return role.as === 'possessive' && /['’]/.test(gapBefore(line, noun.to))
}

function isLocative({ noun, line, role }: Placed): boolean {
  const { type, entry } = noun.thing!
  const placed = isPlaced(line, noun.from, false)
  if (entry && BUILDINGS.has(entry.name)) return placed
  if (type !== 'state' && type !== 'entity') return false
  // "in U.S.-China relations", "in US talks" is about them, not in them
  if (/^[-–]/.test(gapBefore(line, noun.to)) || tokenAt(line, noun.headWord).deprel.startsWith('compound')) return false
  return placed || (role.as === 'oblique' && LOCATIVE.has(role.preposition ?? ''))
}

/** True where a preposition of place governs the words at `at`, adjectives of direction skipped: "in eastern Norland". */
function isPlaced(line: Line, at: number, directed: boolean): boolean {
  let p = at - 1
  while (p >= line.from && line.words[p + 1]!.joined && COMPASS.test(line.words[p]!.key)) p--
  if (p < line.from || !line.words[p + 1]!.joined) return false
  const { key } = line.words[p]!
  return LOCATIVE.has(key) || (directed && DIRECTIVE.has(key))
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
    /^(?:who|said|says|told|and|in|at|on)$/.test(line.words[noun.to]?.key ?? '')
  )
}
