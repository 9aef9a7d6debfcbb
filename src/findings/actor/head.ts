import type { ActorType } from '../../model/actor.ts'
import { GOVERNMENT_HEADS, ORGANISATION_HEADS } from './gazetteer/heads.ts'
import { COLLECTIVES, GROUP_HEADS, OFFICE_MODIFIERS } from './gazetteer/offices.ts'
import { hitAt, isOffice, type Line, tokenAt } from './lines.ts'
import type { HeadKind } from './noun.ts'

export const MODIFIERS: ReadonlySet<string> = new Set(OFFICE_MODIFIERS.trim().split(/\s+/))
const GROUPS = new Set(GROUP_HEADS.trim().split(/\s+/))
const COLLECTIVE = new Map<string, ActorType>(
  Object.entries(COLLECTIVES).flatMap(([type, words]) =>
    words
      .trim()
      .split(/\s+/)
      .map((word): [string, ActorType] => [word, type as ActorType]),
  ),
)
const PLURAL = /(?:[^s]s|men|women|people|police|military|media|press|staff)$/
/** Ranks, dropped from the post where they stand between it and the name: "Chief of Staff Major General Ann Lee". */
const RANKS = new Set(['general', 'colonel', 'major', 'captain', 'admiral', 'lieutenant', 'brigadier', 'marshal'])
/** A chair who is introduced by a second post: "AU chairperson President Ann Lee". */
const CHAIRS = /^(?:chair|chairman|chairwoman|chairperson|co-chair|leader|candidate|nominee)$/

/** Posts that are adjectives and verbs as well: "official", "chief". */
const AMBIGUOUS =
  /^(?:official|chief|general|major|representative|expert|head|heads|chair|monitor|judge|justice|lead|leads|observer|aides|whip|captain|deputy|king|monitors|judges|chairs|captains)$/

/** What makes armed groups of "groups" and "factions". */
const ARMED =
  /^(?:armed|militant|paramilitary|rebel|insurgent|terrorist|extremist|separatist|jihadist|guerrilla|militia)$/
/** Posts that narrow another, a state between them: "chief Norland negotiator". */
const NARROWING = /^(?:chief|deputy|general|lead|head)$/

/** Heads that name an organisation only with a capital: "the Norville Post", not "the post". */
const CAPITAL_ONLY =
  /^(?:partnership|initiative|times|post|journal|herald|tribune|chronicle|telegraph|gazette|society|college|school|academy|club|trust|holding|cent(?:er|re)|network|house|chamber|board|church|front|movement|panel|union|department|institution|league|command|force|service|campaign|press|guard|maker)s?$/
/** The noun a phrase turns on, at words [from, to); for a post `from` is its first modifier. */
export interface Head {
  readonly kind: HeadKind
  readonly key: string
  readonly plural: boolean
  readonly type: ActorType
  readonly from: number
  readonly to: number
}

/** The head that begins at a word: a post, a body, a government, a group; undefined where none does. */
export function headAt(line: Line, p: number): Head | undefined {
  if (p >= line.to) return undefined
  const hit = hitAt(line, p)
  const { key, shape } = line.words[hit ? hit.to - 1 : p]!
  const plural = PLURAL.test(key)
  if (hit) {
    if (!isOffice(hit) || (hit.to === p + 1 && AMBIGUOUS.test(key) && isAdjective(line, p))) return undefined
    if (NARROWING.test(key) && hit.to === p + 1 && isAffiliated(line, p + 1)) return undefined
    if (key === 'general' && hit.to === p + 1 && opensBody(line, p)) return undefined
    if (key === 'member' && !/^ of /.test(line.text.slice(line.words[p]!.end, line.words[p]!.end + 4))) return undefined
    return { from: p, key, plural, kind: 'office', type: plural ? 'entity' : 'person', to: hit.to }
  }
  const base = { from: p, to: p + 1, key, plural }
  if (shape === 'caps' && line.posts.has(key)) return { ...base, kind: 'office', type: 'person', plural: false }
  if (GOVERNMENT_HEADS.has(key) && shape !== 'caps') return { ...base, kind: 'government', type: 'state' }
  if (key === 'people' || key === 'peoples') return { ...base, kind: 'people', type: 'people', plural: true }
  if (shape === 'small' && narrowsNoun(line, p)) return undefined
  const collective = COLLECTIVE.get(key)
  if (collective) return { ...base, kind: 'collective', type: collective, plural: true }
  if (/^(?:groups|factions)$/.test(key) && p > line.from && ARMED.test(line.words[p - 1]!.key))
    return { ...base, kind: 'collective', type: 'armed-group', plural: true }
  if (GROUPS.has(key)) return { ...base, kind: 'group', type: 'entity', plural: true }
  if (shape === 'small' && CAPITAL_ONLY.test(key)) return undefined
  const exact = ORGANISATION_HEADS.get(key)
  if (exact) return { ...base, kind: 'organisation', type: exact, plural: false }
  const singular =
    ORGANISATION_HEADS.get(key.replace(/ies$/, 'y').replace(/sses$/, 'ss')) ??
    ORGANISATION_HEADS.get(key.replace(/s$/, ''))
  return singular && { ...base, kind: 'organisation', type: singular, plural: true }
}

/** "General Assembly", "General Services Office": no rank. */
function opensBody(line: Line, p: number): boolean {
  if (line.words[p]!.shape === 'small') return false
  for (let q = p + 1; q < line.to && q < p + 4 && line.words[q]!.joined && line.words[q]!.shape === 'capital'; q++)
    if (ORGANISATION_HEADS.has(line.words[q]!.key) || /^(?:assembly|staff|administration)$/.test(line.words[q]!.key))
      return true
  return false
}

/** "a military exercise", "party congress": what an army or party has or does. */
function narrowsNoun(line: Line, p: number): boolean {
  const next = p + 1 < line.to ? line.words[p + 1]! : undefined
  if (!next?.joined || next.shape !== 'small' || !/^NNS?$/.test(tokenAt(line, p + 1).xpos)) return false
  const { deprel, head, index } = tokenAt(line, p)
  return /^(?:compound|amod)/.test(deprel) && head > index && !headAt(line, p + 1) && !MODIFIERS.has(next.key)
}

/** A state or body stands here, and a post behind it. */
function isAffiliated(line: Line, p: number): boolean {
  const hit = p < line.to && line.words[p]!.joined ? hitAt(line, p) : undefined
  if (!hit || isOffice(hit)) return false
  for (let q = hit.to; q < line.to && q < hit.to + 3 && line.words[q]!.joined; q++) {
    if (isOffice(hitAt(line, q))) return true
    if (!MODIFIERS.has(line.words[q]!.key)) return false
  }
  return false
}

/** "The United Nations' official position", "heads to Vienna": no post, to judge by its tag and what follows. */
function isAdjective(line: Line, p: number): boolean {
  const { upos } = tokenAt(line, p)
  if (upos === 'VERB' || upos === 'AUX' || upos === 'ADV') return true
  return upos === 'ADJ' && !(p + 1 < line.to && line.words[p + 1]!.joined && line.words[p + 1]!.shape !== 'small')
}

/** True where what follows a head may be a further part of the same phrase: another head, or modifiers of one. */
export function continuesHead(line: Line, p: number): boolean {
  for (let q = p; q < line.to && q - p < 4 && line.words[q]!.joined; q++) {
    if (headAt(line, q)) return true
    if (!MODIFIERS.has(line.words[q]!.key)) return false
  }
  return false
}

export function isRank(head: Head): boolean {
  return RANKS.has(head.key)
}

/** True where a head behind a post opens the name instead: a rank, or a second post behind a chair. */
export function opensName(line: Line, head: Head, next: Head): boolean {
  if (head.kind !== 'office' || line.words[next.from]!.shape === 'small') return false
  return isRank(next) || (CHAIRS.test(head.key) && next.kind === 'office')
}
