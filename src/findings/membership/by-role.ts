import type { Token } from '../../model/parsed-dispatch.ts'
import { LEADERS, LED, ROLE_NOUNS, type Role } from './lexicon.ts'
import { rollAfter, rollBefore } from './roll.ts'
import { type Found, foundOf, groupsOf, homeNaming, type Naming, type Scene } from './scene.ts'

/** Between a role and the names that bear it: "co-chairs - Norland", "members are Norland", "member states such as Norland". */
const OPENING =
  /^(?: (?:powers?|states?|countries|nations))?(?:,? (?:namely|such as|including|like|are|were|include|included|remain))?(?:\s?[,:(]|\s[-–—]{1,2})?\s(?:the )?$/u

/**
 * Reads those who bear a role, listed behind or before it.
 *
 * > | the Contact Group and its co-chairs - Norland and Vestria - | Norland, a member of the Contact Group |
 *         ^ group            ^ role     ^ members                   ^ member     ^ role     ^ group
 */
export function byRole(scene: Scene, formats: readonly Naming[]): Found[] {
  const out: Found[] = []
  for (const token of scene.tokens) {
    const role = ROLE_NOUNS.get(token.text.toLowerCase()) ?? leaderOf(scene, token)
    if (!role || isVerb(scene, token)) continue
    const own = groupOf(scene, token)
    const group = own?.group ?? impliedGroup(scene, token, formats)
    if (!group) continue
    const from = own?.from ?? token.start
    const to = own?.to ?? token.end
    const opened = openedAt(scene, to)
    let members: readonly Naming[] = opened === undefined ? [] : rollAfter(scene, opened).items
    if (group.type !== 'format') members = members.filter((m) => !('isHome' in m))
    if (!own && members.length < 2 && 'implied' in group) continue
    if (!members.length) members = rollBefore(scene, from)
    if (!members.length && /\bas (?:an?|the) $/.test(scene.text.slice(Math.max(0, from - 8), from))) {
      const state = scene.namings.filter((n) => n.end <= from && n.type === 'state').at(-1)
      if (state) members = [state]
    }
    if (!members.length && role === 'chair') members = holder(scene, token)
    for (const member of members) {
      const gap = member.end < from ? scene.text.slice(member.end, from) : ''
      const denied = /\b(?:not|never|no longer)\b/.test(gap) ? { modality: 'negated' as const } : {}
      out.push({ ...foundOf(scene, member, group, role, from, to, 'role'), ...denied })
    }
  }
  return out
}

function isVerb(scene: Scene, token: Token): boolean {
  return token.upos === 'VERB' && /^ (?:the|an?|by|with|it)\b/.test(scene.text.slice(token.end, token.end + 6))
}

function openedAt(scene: Scene, offset: number): number | undefined {
  const first = scene.namings.find((n) => n.start >= offset)
  const rest = scene.text.slice(offset, offset + 40)
  if (first && OPENING.test(scene.text.slice(offset, first.start))) return first.start
  const words = /^(?: (?:powers?|states?|countries))?(?:\s?[,:(]|\s[-–—]{1,2})?\s/u.exec(rest)
  return words ? offset + words[0].length : undefined
}

/** "the head of the rebel delegation", "the panel's chief negotiator": only of groups that talk, monitor or fight together. */
function leaderOf(scene: Scene, noun: Token): Role | undefined {
  if (!LEADERS.test(noun.text) && !/^chief negotiator$/i.test(scene.text.slice(noun.start - 6, noun.end)))
    return undefined
  const group = groupOf(scene, noun)?.group
  return group && LED.test(scene.text.slice(group.start, group.end)) ? 'chair' : undefined
}

const BEFORE_ROLE = /^(?:['’]s?)?\s(?:(?:founding|permanent|rotating|current|three|two|four|\d+|fellow)\s)?$/
const BEHIND_ROLE =
  /^(?: states?| countries| nations| status)? (?:of|in|to|on|at|with) (?:the |an? |its )?(?:senior |so-called |(?:[\p{L}-]{2,20} ){0,2}[\p{L}-]{2,20}['’]s |(?:[\p{L}-]{2,20} ){0,3}(?:grouping|bloc|body|alliance|group|organi[sz]ation|coalition|union) )?$/u

/** The group a role noun names itself: "Contact Group co-chair", "member of the Contact Group", "its members". */
function groupOf(scene: Scene, noun: Token): { group: Naming; from: number; to: number } | undefined {
  for (const group of groupsOf(scene)) {
    if (group.end <= noun.start && BEFORE_ROLE.test(scene.text.slice(group.end, noun.start)))
      return { group, from: group.start, to: noun.end }
    if (group.start >= noun.end && BEHIND_ROLE.test(scene.text.slice(noun.end, group.start)) && !goesOn(scene, group)) {
      // "a member of the regional bloc ECOWAS"
      const named = groupsOf(scene).find((g) => g.start === group.end + 1 && scene.text[group.end] === ' ') ?? group
      return { group: named, from: noun.start, to: named.end }
    }
  }
  // "the EU presidency", where nothing else made the Union an actor
  const near = scene.tokens.filter((t) => Math.abs(t.index - noun.index) < 6 && t.upos === 'PROPN')
  for (const { start, end } of near) {
    const isBehind = start >= noun.end && BEHIND_ROLE.test(scene.text.slice(noun.end, start))
    const isBefore = end <= noun.start && BEFORE_ROLE.test(scene.text.slice(end, noun.start))
    const group = isBehind || isBefore ? homeNaming(scene, start) : undefined
    if (group && /^(?:organisation|format)$/.test(group.type))
      return { group, from: Math.min(start, noun.start), to: Math.max(group.end, noun.end) }
  }
  return undefined
}

/** "the House" of "the House Oversight Committee": part of a longer name that nothing else knows. */
function goesOn(scene: Scene, group: Naming): boolean {
  return (
    /^ \p{Lu}\p{Ll}+/u.test(scene.text.slice(group.end, group.end + 4)) &&
    !scene.namings.some((n) => n.start === group.end + 1)
  )
}

/** "its co-chairs": the group before; "mediators Norland and Vestria": the one format the dispatch speaks of. */
function impliedGroup(
  scene: Scene,
  noun: Token,
  formats: readonly Naming[],
): (Naming & { implied?: boolean }) | undefined {
  const role = ROLE_NOUNS.get(noun.text.toLowerCase())
  const before = scene.text.slice(Math.max(0, noun.start - 20), noun.start)
  const isPlural = /(?:s|men)$/i.test(noun.text)
  if (
    /(?:its|their)\s(?:\w{2,8}\s)?$/i.test(before) ||
    (isPlural && /(?:the|three|two)\s$/i.test(before)) ||
    role === 'co-chair'
  ) {
    const near = groupsOf(scene)
      .filter((n) => n.end <= noun.start && (n.type === 'organisation' || n.type === 'format' || n.type === 'body'))
      .at(-1)
    if (near) return near
  }
  if (!isPlural || role === 'member' || role === 'chair') return undefined
  const ids = new Set(formats.map((f) => f.id))
  return ids.size === 1 ? { ...formats[0]!, start: noun.start, end: noun.end, implied: true } : undefined
}

/** "Norland holds the presidency of the Union", "took over the chairmanship": the one before the verb. */
function holder(scene: Scene, noun: Token): Naming[] {
  const verb = scene.tokens
    .filter((t) => t.index < noun.index && noun.index - t.index < 9)
    .findLast((t) => HOLDS.test(t.lemma))
  if (!verb) return []
  const subject = scene.tokens.find((t) => t.head === verb.index && t.deprel.startsWith('nsubj'))
  const at = subject && !/^(?:which|who|that)$/i.test(subject.text) ? subject.start : undefined
  const before = scene.namings.filter(
    (n) => n.end <= verb.start && /^(?:state|organisation|person|entity)$/.test(n.type),
  )
  const member = (at !== undefined && before.find((n) => n.start <= at && n.end > at)) || before.at(-1)
  return member && verb.start - member.end < 60 ? [member] : []
}

const HOLDS = /^(?:hold|assume|take|occupy|have)$/
