import { homeAt } from '../home.ts'
import { ROLE_AS, type Role, SENT } from './lexicon.ts'
import { homeNaming, type Naming, type Scene } from './scene.ts'

export interface Listed extends Naming {
  readonly role?: Role
  /** only the home of a person who is listed: "Norland's Ann Lee" */
  readonly isHome?: true
}

/** Names listed one after another, and where the list ends. */
export interface Roll {
  readonly items: readonly Listed[]
  readonly end: number
}

const MEMBERS = new Set(['state', 'entity', 'person', 'organisation', 'armed-group', 'people', 'body', 'format'])
/** What may stand between a list and its opening word. */
export const OPENING =
  /^(?:\s|,|:|\(|[-–—]|states?\b|countries\b|nations\b|namely\b|such as\b|including\b|like\b|are\b|were\b|the\b|of\b)*$/
const SEPARATOR = /(?:(?:,|;)\s?)?(?:(?:and|as well as|plus|&|along with|together with)\s)?(?:also\s)?/iuy
const LEAD =
  /(?:(?:the|both|former|now|all|its|neighbou?ring|self-styled|[\p{L}]{2,20}-(?:backed|based|led|held|aligned|recogni[sz]ed|run|supported|controlled))\s){0,2}/iuy
const AS =
  /\sas (?:the |its |an? )?(?<role>[\p{L}-]{4,20}(?: powers| states| members)?)(?: to the conflict| in the conflict)?(?![\p{L}-])/iuy
// A roll is seldom longer; the bound keeps reading linear.
const LONGEST = 60

/** The names listed from an offset on: titles, capitals and "Norland's Ann Lee" (both) included. */
export function rollAfter(scene: Scene, offset: number): Roll {
  const { text } = scene
  const items: Listed[] = []
  let unroled = 0
  let closed = false
  let at = opensPerson(scene, offset) ? offset : skipTitles(text, offset)
  let end = offset
  while (items.length < LONGEST && at < scene.sentence.end) {
    const item = itemAt(scene, at)
    if (!item) break
    items.push(...item.items)
    end = item.end
    const aside = /^ \([^()]{1,30}\)/.exec(text.slice(end, end + 40))
    if (aside) end += aside[0].length
    AS.lastIndex = end
    const as = AS.exec(text)
    const role = as && ROLE_AS.find(([pattern]) => pattern.test(as.groups!.role!.toLowerCase()))?.[1]
    if (as && role) {
      for (let i = unroled; i < items.length; i++) items[i] = { ...items[i]!, role }
      unroled = items.length
      end += as[0].length
    }
    const after = match(SEPARATOR, text, end + (text[end] === ' ' ? 1 : 0))
    if (after <= end + 1 && text[end] !== ',') break
    const closes = /(?:and|plus|as well as|&)\s$/i.test(text.slice(end, after))
    // "A, B and C, D said": behind the closing "and" only another "and" goes on
    if (closed && !closes && !role) break
    closed = closes && !role
    at = skipTitles(text, after)
  }
  return { items, end }
}

/** The actors one item of a list names: "Norland", "Norland's Ann Lee", "Ann Lee of Norland", "Chisinau". */
function itemAt(scene: Scene, at: number): { items: Listed[]; end: number } | undefined {
  const naming = namingAt(scene, at) ?? homeNaming(scene, at)
  // "the rebel panel" behind a list is another group
  if (!naming || scene.formats.some((f) => f.start < naming.end && f.end > naming.end && f.type === 'body'))
    return undefined
  return withPerson(scene, naming)
}

function withPerson(scene: Scene, naming: Naming): { items: Listed[]; end: number } {
  const { text } = scene
  if (naming.type === 'person') {
    const home = /^(?: of|,? from) (?:the )?/.exec(text.slice(naming.end, naming.end + 12))
    const state = home && namingAt(scene, naming.end + home[0].length)
    if (state && state.type !== 'person') return { items: [naming, { ...state, isHome: true }], end: state.end }
    const inside = scene.namings.find(
      (n) => n.start >= naming.start && n.end < naming.end && (n.type === 'state' || n.type === 'organisation'),
    )
    return {
      items: inside && inside.start === naming.start ? [naming, { ...inside, isHome: true }] : [naming],
      end: naming.end,
    }
  }
  const owns = /^['’]s? /.exec(text.slice(naming.end, naming.end + 3))
  const person = owns && namingAt(scene, naming.end + owns[0].length)
  if (person?.type === 'person') return { items: [{ ...naming, isHome: true }, person], end: person.end }
  return { items: [naming], end: naming.end }
}

/** The naming that begins at an offset: a state or organisation before a phrase that takes more in. */
export function namingAt(scene: Scene, at: number): Naming | undefined {
  const here = scene.namings.filter(
    (n) =>
      MEMBERS.has(n.type) &&
      (n.start === at || (n.start < at && /^(?:the|an?) $/i.test(scene.text.slice(n.start, at)))),
  )
  // "a member of the commission, Ann Lee" may be one mention of her
  const named = scene.namings.find(
    (n) => n.type === 'person' && n.start < at && n.end > at && scene.text.slice(n.start, at).endsWith(', '),
  )
  if (named && !here.length) return { ...named, start: at }
  // "the UN-backed government" names no member
  if (here.length && here.every((n) => /^-\p{Ll}/u.test(scene.text.slice(n.end, n.end + 2)))) return undefined
  if (here.length && homeAt(scene.context.parsed, at)?.media) return undefined
  return here.find((n) => n.type !== 'entity') ?? here[0]
}

/** "former Norland president Ann Lee": the title is part of the naming. */
function opensPerson(scene: Scene, at: number): boolean {
  return scene.namings.some((n) => n.start === at && n.type === 'person')
}

/** Past "the", "both" and "senior representatives of the". */
function skipTitles(text: string, at: number): number {
  return match(LEAD, text, match(SENT, text, match(LEAD, text, at)))
}

function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  const found = pattern.exec(text)
  return found ? at + found[0].length : at
}

const BETWEEN = /^(?: |,|;|and\b|the\b|as well as\b|plus\b|&|former\b|now\b|both\b)*$/
const UP_TO =
  /^(?:\s|,|\(|an?\b|the\b|all\b|both\b|is\b|are\b|was\b|were\b|became\b|has been\b|acts?\b|acted\b|serves?\b|served\b|each\b|current\b|incumbent\b|outgoing\b|rotating\b|acting\b|as\b|in\b|(?:its|their|his|her) (?:capacity|role)\b|chief\b|lead\b|founding\b|fellow\b|full\b|other\b|not\b|no longer\b|never\b|(?:non-)?permanent\b|key\b|core\b|new\b|newest\b|leading\b|associate\b|elected\b|has\b|have\b|had\b|and\b|currently\b|one of\b|two\b|three\b)*$/

const POSSESSIVE = /^(?:its|their|his|her)$/i

/** The names listed up to an offset: "Norland and Vestria, the". */
export function rollBefore(scene: Scene, offset: number): Naming[] {
  const { text } = scene
  const out: Naming[] = []
  let start = offset
  for (const naming of [...scene.namings].sort((a, b) => b.end - a.end || a.start - b.start)) {
    if (naming.end > start || !MEMBERS.has(naming.type) || POSSESSIVE.test(text.slice(naming.start, naming.end)))
      continue
    const gap = text.slice(naming.end, start)
    if (gap.length > 40 || !(out.length ? BETWEEN : UP_TO).test(gap)) break
    out.unshift(naming)
    start = naming.start
  }
  return out
}
