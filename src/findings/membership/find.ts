import type { Actor } from '../../model/actor.ts'
import type { MembershipFinding } from '../../model/finding.ts'
import type { Sentence, Token } from '../../model/parsed-dispatch.ts'
import { spanOf, tokensOf } from '../../parse/match.ts'
import type { FindContext } from '../finder.ts'
import { JOINING, LISTING, POSTS, PRESIDING, ROLE_NOUNS, type Role } from './lexicon.ts'

/** One mention of an actor in a sentence. */
interface Naming {
  readonly id: string
  readonly type: Actor['type']
  readonly start: number
  readonly end: number
}

/** A sentence with the actors it names, outermost mentions only, in text order. */
interface Scene {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  readonly namings: readonly Naming[]
  readonly context: FindContext
}

type Found = Omit<MembershipFinding, 'id' | 'sentence' | 'kind'>

const GROUPS = new Set(['organisation', 'format', 'body', 'armed-group', 'entity'])
const MEMBERS = new Set(['state', 'entity', 'person', 'organisation', 'armed-group', 'people', 'body'])
/** What may stand between two names of a list, or between the list and its opening word. */
const BETWEEN = /^(?: |,|;|and\b|the\b|as well as\b|plus\b|&|former\b|now\b|both\b)*$/
const OPENING =
  /^(?:\s|,|:|\(|[-–—]|states?\b|countries\b|nations\b|namely\b|such as\b|including\b|like\b|are\b|were\b|the\b|of\b)*$/

/**
 * Finds who belongs to which organisation or format, and in what role.
 *
 * > | the Contact Group, comprising along with its co-chairs - Norland and Vestria - Ostmark and Sudria |
 *         ^ group                                 ^ co-chairs                        ^ members
 */
export function findMemberships(context: FindContext): MembershipFinding[] {
  const out = new Map<string, MembershipFinding>()
  const keep = (sentence: Sentence, found: Found) => {
    const key = `${found.member}>${found.of}`
    const known = out.get(key)
    if (found.member === found.of || (known && (known.role !== 'member' || found.role === 'member'))) return
    const background = context.isBackground(sentence.index) ? { background: true as const } : {}
    out.set(key, {
      id: known?.id ?? `membership#${out.size}`,
      kind: 'membership',
      sentence: sentence.index,
      ...background,
      ...found,
    })
  }
  for (const scene of scenesOf(context)) {
    for (const found of [...byRole(scene), ...byListing(scene), ...byVerb(scene), ...byPrefix(scene)])
      keep(scene.sentence, found)
  }
  for (const { sentence, found } of byPost(context)) keep(sentence, found)
  return [...out.values()]
}

function scenesOf(context: FindContext): Scene[] {
  const { parsed, actors } = context
  const namings: Naming[] = actors.all
    .flatMap(({ id, type, mentions }) => mentions.map(({ start, end }) => ({ id, type, start, end })))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  let at = 0
  return parsed.sentences.map((sentence) => {
    const here: Naming[] = []
    while (at < namings.length && namings[at]!.start < sentence.end) {
      const naming = namings[at++]!
      if (naming.start >= sentence.start) here.push(naming)
    }
    return { sentence, tokens: tokensOf(parsed, sentence), namings: here, context }
  })
}

/** The names listed from an offset on, as long as nothing but commas and "and" parts them. */
function listAfter(scene: Scene, offset: number, opening = OPENING): Naming[] {
  const text = scene.context.parsed.dispatch.text
  const out: Naming[] = []
  let end = offset
  for (const naming of scene.namings) {
    if (naming.start < end || !MEMBERS.has(naming.type)) continue
    const gap = text.slice(end, naming.start)
    if (gap.length > 40 || !(out.length ? BETWEEN : opening).test(gap)) break
    out.push(naming)
    end = naming.end
  }
  return out
}

/** The names listed up to an offset. */
function listBefore(scene: Scene, offset: number): Naming[] {
  const text = scene.context.parsed.dispatch.text
  const out: Naming[] = []
  let start = offset
  for (const naming of [...scene.namings].reverse()) {
    if (naming.end > start || !MEMBERS.has(naming.type)) continue
    const gap = text.slice(naming.end, start)
    if (
      gap.length > 30 ||
      !(
        out.length
          ? BETWEEN
          : /^(?:\s|,|\(|an?\b|the\b|all\b|both\b|is\b|are\b|founding\b|fellow\b|full\b|other\b|and\b|currently\b)*$/
      ).test(gap)
    )
      break
    out.unshift(naming)
    start = naming.start
  }
  return out
}

/** The group nearest before an offset in the sentence, else the first behind it. */
function groupNear(scene: Scene, offset: number): Naming | undefined {
  const groups = scene.namings.filter((n) => GROUPS.has(n.type) && n.type !== 'entity')
  return groups.filter((n) => n.end <= offset).at(-1)
}

/** The group a role noun names itself: "Contact Group co-chair", "member of the Contact Group", "its members". */
function groupOf(scene: Scene, noun: Token): { group: Naming; from: number; to: number } | undefined {
  const text = scene.context.parsed.dispatch.text
  for (const naming of scene.namings) {
    if (!GROUPS.has(naming.type)) continue
    const before = text.slice(naming.end, noun.start)
    if (naming.end <= noun.start && /^(?:['’]s?)?\s(?:(?:founding|three|two|four|\d+|fellow)\s)?$/.test(before))
      return { group: naming, from: naming.start, to: noun.end }
    const after = text.slice(noun.end, naming.start)
    if (
      naming.start >= noun.end &&
      /^(?: states?| countries| nations)? (?:of|in|to) (?:the |an? |its )?(?:senior )?$/.test(after)
    )
      return { group: naming, from: noun.start, to: naming.end }
    // the group's own mention may take the noun in: "a Minsk Group Co-Chair"
  }
  return undefined
}

function byRole(scene: Scene): Found[] {
  const { tokens, context } = scene
  const text = context.parsed.dispatch.text
  const out: Found[] = []
  for (const token of tokens) {
    const role = ROLE_NOUNS.get(token.text.toLowerCase())
    if (!role || (token.upos === 'VERB' && /^ (?:the|an?|by|with|it)\b/.test(text.slice(token.end, token.end + 6))))
      continue
    const own = groupOf(scene, token)
    const group =
      own?.group ??
      (/(?:its|their|the|three|two)\s(?:\w{2,8}\s)?$/i.test(text.slice(Math.max(0, token.start - 20), token.start)) ||
      role === 'co-chair'
        ? groupNear(scene, token.start)
        : undefined)
    if (!group) continue
    const from = own?.from ?? token.start
    const to = own?.to ?? token.end
    let members = listAfter(scene, to)
    if (!members.length) members = listBefore(scene, from)
    if (!members.length && /\bas (?:an?|the) $/.test(text.slice(Math.max(0, from - 8), from))) {
      const state = scene.namings.filter((n) => n.end <= from && n.type === 'state').at(-1)
      if (state) members = [state]
    }
    for (const member of members) out.push(foundOf(scene, member, group, role, from, to, 'role'))
  }
  return out
}

function byListing(scene: Scene): Found[] {
  const { tokens, context } = scene
  const text = context.parsed.dispatch.text
  const out: Found[] = []
  for (const token of tokens) {
    if (!LISTING.has(token.lemma) || !/^(?:VERB|ADP|ADJ|NOUN)$/.test(token.upos)) continue
    const group = subjectGroup(scene, token)
    if (!group) continue
    const aside = asideAfter(scene, token.end)
    const members = listAfter(scene, aside ?? token.end, aside ? /^[\s,–—-]*(?:the )?$/ : OPENING)
    if (members.length < 2 && token.lemma === 'include' && /ing$/i.test(token.text)) continue
    for (const member of members) out.push(foundOf(scene, member, group, 'member', token.start, token.end, 'listing'))
  }
  return out

  function subjectGroup(at: Scene, verb: Token): Naming | undefined {
    const before = at.namings.filter((n) => GROUPS.has(n.type) && n.type !== 'entity' && n.end <= verb.start).at(-1)
    return before && /^(?:[\s,]|which|that|currently|now|also|is|are)*$/.test(text.slice(before.end, verb.start))
      ? before
      : undefined
  }
}

/** Behind "comprising along with its three co-chairs - A, B and C -": the offset where the aside is over. */
function asideAfter(scene: Scene, offset: number): number | undefined {
  const text = scene.context.parsed.dispatch.text.slice(offset, offset + 300)
  const aside =
    /^,? (?:along with|besides|in addition to|apart from|together with)\b[^–—]{1,60}?\s[-–—]\s[^–—]{1,180}?\s[-–—]/.exec(
      text,
    )
  return aside ? offset + aside[0].length : undefined
}

function byVerb(scene: Scene): Found[] {
  const { tokens, namings, context } = scene
  const text = context.parsed.dispatch.text
  const out: Found[] = []
  for (const token of tokens) {
    if (token.upos !== 'VERB') continue
    const role = PRESIDING.get(token.lemma)
    const passive = role && /^ (?:jointly )?by\b/.test(text.slice(token.end, token.end + 12))
    if (role && passive) {
      const group = namings.filter((n) => GROUPS.has(n.type) && n.end <= token.start).at(-1)
      if (!group || group.type === 'entity' || text.slice(group.end, token.start).length > 25) continue
      for (const member of listAfter(scene, token.end, /^ (?:jointly )?by (?:the )?$/))
        out.push(foundOf(scene, member, group, role, token.start, token.end, 'verb'))
      continue
    }
    const joins = JOINING.has(token.lemma)
    if (!joins && role !== 'co-chair') continue
    const group = namings.find(
      (n) => n.start >= token.end && /^ (?:to )?(?:the )?$/.test(text.slice(token.end, n.start)),
    )
    if (!group || !(group.type === 'organisation' || group.type === 'format')) continue
    const subjects = scene.tokens.filter((t) => t.head === token.index && t.deprel === 'nsubj')
    const first = subjects[0]
    const member = first && namings.filter((n) => n.start <= first.start && n.end >= first.end).at(-1)
    const members = member ? listAround(scene, member) : listBefore(scene, token.start)
    for (const m of members)
      out.push({
        ...foundOf(scene, m, group, role ?? 'member', token.start, token.end, 'verb'),
        ...modalityOf(scene, token),
      })
  }
  return out
}

function listAround(scene: Scene, naming: Naming): Naming[] {
  return [naming, ...listAfter(scene, naming.end, BETWEEN)]
}

function modalityOf(scene: Scene, verb: Token): { modality?: 'planned' | 'negated' } {
  const marks = scene.tokens.filter((t) => t.head === verb.index).map((t) => t.lemma.toLowerCase())
  if (marks.includes('not') || marks.includes('never')) return { modality: 'negated' }
  return marks.includes('will') || marks.includes('to') ? { modality: 'planned' } : {}
}

/** "the Norland-led coalition": who leads it. */
function byPrefix(scene: Scene): Found[] {
  const text = scene.context.parsed.dispatch.text
  const out: Found[] = []
  for (const group of scene.namings) {
    if (group.type !== 'organisation' && group.type !== 'format') continue
    const led = /^(?:the )?([\p{L}. ]{2,30})-led /iu.exec(
      text.slice(group.start, Math.min(group.end, group.start + 40)),
    )
    if (!led) continue
    const end = group.start + led[0].length - 5
    const member = scene.namings.find((n) => n !== group && n.end === end)
    const token = scene.tokens.find((t) => t.end === end)
    const id = member?.id ?? (token && scene.context.actors.stateOf(token.index))
    if (!id) continue
    out.push(
      foundOf(scene, { id, type: 'state', start: group.start, end }, group, 'chair', group.start, group.end, 'prefix'),
    )
  }
  return out
}

/** Persons who hold a chair: "AU chairperson Ann Lee". */
function byPost(context: FindContext): { sentence: Sentence; found: Found }[] {
  const { parsed, actors } = context
  const out: { sentence: Sentence; found: Found }[] = []
  for (const actor of actors.all)
    for (const { office, of, span } of actor.offices) {
      const role = POSTS.find(([pattern]) => pattern.test(office))?.[1]
      const group = of ? actors.get(of) : undefined
      if (!role || !group || actor.type !== 'person' || !/^(?:organisation|format)$/.test(group.type)) continue
      const sentence = parsed.sentences.find((s) => s.start <= span.start && span.end <= s.end)
      const mention = actor.mentions.find((m) => m.start <= span.start && span.end <= m.end) ?? span
      if (sentence && /^\p{Lu}/u.test(actor.name) && !actor.name.toLowerCase().includes('chair'))
        out.push({
          sentence,
          found: { span: mention, confidence: 0.85, reader: 'membership/post', member: actor.id, of: group.id, role },
        })
    }
  return out
}

function foundOf(
  scene: Scene,
  member: Naming,
  group: Naming,
  role: Role,
  from: number,
  to: number,
  rule: string,
): Found {
  const start = Math.min(member.start, group.start, from)
  const end = Math.max(member.end, group.end, to)
  return {
    span: spanOf(scene.context.parsed, start, end),
    confidence: 0.8,
    reader: `membership/${rule}`,
    member: member.id,
    of: group.id,
    role,
  }
}
