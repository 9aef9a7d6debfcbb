import type { ParsedDispatch, Token } from '../../model/parsed-dispatch.ts'
import { dependents } from '../../parse/match.ts'
import type { ActorBook } from '../finder.ts'

const FIRST = /^(?:i|we|me|us|my|our|ours)$/i
const THIRD = /^(?:he|she|they|it|his|her|their|its)$/i
const STANDS_FOR =
  /^(?:administration|government|cabinet|country|nation|people|state|ministry|side|party|movement|group|army|forces?|troops|council|commission|union|president|minister|delegation|team|leadership|rebels?|insurgents?|fighters?|negotiators?|soldiers?|police|planes?|ships?|fleet|navy|guards?|units?|envoys?|experts?|parliament|diplomats?)$/i

/** Bodies that a speaker of such a side calls "the ministry", "the movement" without saying whose. */
const WHOSE: Readonly<Record<string, RegExp>> = {
  state: /^(?:administration|government|cabinet|ministry|presidency|army|military|parliament|authorities|delegation)$/i,
  'armed-group': /^(?:movement|front|leadership|delegation|group|party|rebels|fighters|guerrillas|insurgents)$/i,
  organisation: /^(?:organi[sz]ation|union|alliance|agency|commission|council|mission|bloc|secretariat)$/i,
  body: /^(?:commission|council|ministry|mission|court|parliament|agency|office|party|committee)$/i,
}

/** True where a token names the speaker or whom the speaker speaks for: "we", "his government", "Norland" of its envoy. */
export type OwnSide = (token: Token) => boolean

/**
 * Reads whose side a subject is on, from the resolved actors.
 * @param speakers ids of the speakers; with none, only "we" and pronouns nobody else answers to are own
 * @param quoted whether all stands in quotation marks
 */
export function ownSideOf(
  parsed: ParsedDispatch,
  actors: ActorBook,
  speakers: readonly string[],
  quoted: boolean,
): OwnSide {
  const own = new Set(speakers.flatMap((id) => [id, ...actors.members(id)]))
  for (const id of [...own]) {
    const side = actors.affiliation(id)
    if (side) own.add(side)
  }
  const kinds = new Set([...own].flatMap((id) => actors.get(id)?.type ?? []))
  const isOwn = (id: string) => own.has(id) || own.has(actors.affiliation(id) ?? '')
  return (token) => {
    if (FIRST.test(token.text)) return true
    const ids = actors.ofToken(token.index)
    // "they" between quotation marks are others
    if (THIRD.test(token.text)) return ids.length ? ids.some(isOwn) : !quoted
    if (ids.some(isOwn)) return true
    const owners = dependents(parsed, token, 'nmod', 'det', 'amod', 'compound').filter((t) => t.index < token.index)
    // "the ministry would summon the ambassador", whoever's: the speaker's own
    const isUnnamed = ids.every((id) => /^(?:the )?\p{Ll}/u.test(actors.get(id)?.name ?? ''))
    const isPlain = isUnnamed && owners.every((t) => /^the$/i.test(t.text)) && owners.length > 0
    if (isPlain && [...kinds].some((kind) => WHOSE[kind]?.test(token.text))) return true
    if (!STANDS_FOR.test(token.lemma)) return false
    return owners.some((t) => FIRST.test(t.text) || THIRD.test(t.text) || isOwn(actors.stateOf(t.index) ?? ''))
  }
}

/** True where a token names the side opposed to the speaker's: the army for a rebel, "they" where a party speaks of others. */
export type RivalSide = (token: Token) => boolean

const OTHERS = /^(?:enem(?:y|ies)|opponents?|adversar(?:y|ies)|aggressors?|occupiers?)$/i

/**
 * Reads who stands against the speaker, from the two sides of the dispatch; nobody where the speaker is of neither.
 * @param quoted whether all stands in quotation marks
 */
export function rivalSideOf(
  parsed: ParsedDispatch,
  actors: ActorBook,
  speakers: readonly string[],
  quoted: boolean,
): RivalSide {
  const mine = new Set(speakers.flatMap((id) => [id, ...actors.members(id), actors.affiliation(id) ?? '']))
  const others = actors.sides.filter((id) => !mine.has(id))
  const isParty = actors.sides.length === 2 && others.length === 1
  return (token) => {
    if (!isParty) return false
    if (OTHERS.test(token.text)) return true
    if (/^side$/i.test(token.text))
      return dependents(parsed, token, 'amod').some((d) => /^(?:other|opposite)$/i.test(d.text))
    const ids = actors.ofToken(token.index)
    if (/^they$/i.test(token.text)) return quoted || ids.some((id) => others.includes(id))
    return ids.some((id) => others.includes(id) || others.includes(actors.affiliation(id) ?? ''))
  }
}
