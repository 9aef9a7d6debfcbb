import type { ParsedDispatch, Token } from '../../model/parsed-dispatch.ts'
import { dependents } from '../../parse/match.ts'
import type { ActorBook } from '../finder.ts'

const FIRST = /^(?:i|we|me|us|my|our|ours)$/i
const THIRD = /^(?:he|she|they|it|his|her|their|its)$/i
const STANDS_FOR =
  /^(?:administration|government|cabinet|country|nation|people|state|ministry|side|party|movement|group|army|forces?|troops|council|commission|union|president|minister|delegation|team|leadership|rebels?|insurgents?|fighters?|negotiators?|soldiers?|police|planes?|ships?|fleet|navy|guards?|units?|envoys?|experts?|parliament|diplomats?)$/i

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
  const isOwn = (id: string) => own.has(id) || own.has(actors.affiliation(id) ?? '')
  return (token) => {
    if (FIRST.test(token.text)) return true
    const ids = actors.ofToken(token.index)
    // "they" between quotation marks are others
    if (THIRD.test(token.text)) return ids.length ? ids.some(isOwn) : !quoted
    if (ids.some(isOwn)) return true
    const owners = dependents(parsed, token, 'nmod', 'det', 'amod', 'compound').filter((t) => t.index < token.index)
    if (!STANDS_FOR.test(token.lemma)) return false
    return owners.some((t) => FIRST.test(t.text) || THIRD.test(t.text) || isOwn(actors.stateOf(t.index) ?? ''))
  }
}
