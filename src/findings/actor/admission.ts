import type { Span } from '../../model/span.ts'
import type { Cast, Draft } from './cast.ts'
import { NOBODYS, ORGANISATION_HEADS } from './gazetteer/heads.ts'
import { type Hit, lookup } from './gazetteer/index.ts'
import { isCommon } from './lines.ts'
import { nearestNamed } from './unnamed.ts'
import { foldName, type Word, wordsOf } from './words.ts'

const words = new WeakMap<Cast, readonly Word[]>()

/**
 * Whom the words that a finder adds stand for already: those of the same words, of the same name in the gazetteer
 * ("Oslo" is Norway), or the person whose name closes them: "the leader's adviser, Ann Lee,".
 *
 * @returns undefined where the words name somebody new
 */
export function knownBy(cast: Cast, mention: Span): Draft | undefined {
  const { start, exact } = mention
  const end = start + exact.replace(/[\s,;:]+$/, '').length
  const opening = start + (/^(?:the|an?)\s/i.exec(exact)?.[0].length ?? 0)
  const known = cast.named(exact.slice(opening - start))
  if (known) return known
  const word = /^the ([\p{Ll}-]+)$/iu.exec(exact)?.[1]
  const longer = word && nearestNamed(cast, word)
  if (longer) return longer
  const entry = entryAt(cast, opening, end)
  if (entry) return cast.thing({ entry, name: exact, type: entry.type!, start, end, adjective: true })
  for (const draft of cast.drafts)
    if (draft.type === 'person' && draft.person && draft.mentions.some((m) => m.end === end && m.start >= start))
      return draft
  return named(cast, exact.slice(opening - start), opening)
}

/** "Hotar" or "Anda Hotar", whom no post or given name has shown to be a person: one where no word of it is common. */
function named(cast: Cast, text: string, start: number): Draft | undefined {
  const parts = text.split(' ')
  if (parts.length > 3 || !parts.every((p) => /^\p{Lu}[\p{Ll}'’-]+$/u.test(p) && !isCommon(foldName(p))))
    return undefined
  const keys = parts.map(foldName)
  const name = { text, start, end: start + text.length, given: keys.slice(0, -1), family: keys.at(-1)! }
  if (isListed(cast, start)) return undefined
  if (keys.length === 1) return cast.knownPerson(name)
  return keys.some((k) => ORGANISATION_HEADS.has(k) || NOBODYS.has(k)) ? undefined : cast.person(name)
}

/**
 * The words a finder adds, less what only tells more of whom they name: "the envoys" of "the envoys mediating between
 * both", "a spokesman" of "a spokesman who was not named".
 */
export function shortened(cast: Cast, mention: Span): Span {
  const { tokens, dispatch } = cast.parsed
  // "the troika of Norland, Vestria and Ostmark", of which a speaker's span may hold the first
  const spelt = SPELT_OUT.exec(dispatch.text.slice(mention.start, mention.start + 100))?.groups?.group
  if (spelt && spelt.length < mention.exact.length)
    return { start: mention.start, end: mention.start + spelt.length, exact: spelt }
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.start < mention.start) low = middle + 1
    else high = middle
  }
  for (let i = low + 1; i < tokens.length && tokens[i]!.end <= mention.end; i++) {
    const { deprel, upos, xpos } = tokens[i]!
    const before = tokens[i - 1]!
    const clause =
      deprel.startsWith('acl') ||
      (upos === 'VERB' && /^VB[GN]$/.test(xpos)) ||
      /^(?:WDT|WP|WP\$|WRB)$/.test(xpos) ||
      (upos === 'PUNCT' && xpos === ',')
    if (!clause || (before.upos !== 'PROPN' && before.upos !== 'NOUN')) continue
    return { start: mention.start, end: before.end, exact: dispatch.text.slice(mention.start, before.end) }
  }
  return mention
}

const SPELT_OUT =
  /^(?<group>(?:the |an? )?(?:so-called )?(?:troika|quartet|trio|quintet|coalition|group|alliance)) of (?:the )?(?-i:\p{Lu})[^,.;:]{1,40}?(?:, | and )(?:the )?(?-i:\p{Lu})/iu

/** True where a name of the gazetteer begins, a place's too. */
function isListed(cast: Cast, start: number): boolean {
  const { all, at } = wordAt(cast, start)
  return all[at]?.start === start && lookup(all, at) !== undefined
}

/** The state or organisation whose name or seat the range is. */
function entryAt(cast: Cast, start: number, end: number) {
  const { all, at } = wordAt(cast, start)
  if (all[at]?.start !== start) return undefined
  const hit: Hit | undefined = lookup(all, at)
  if (!hit || all[hit.to - 1]!.end !== end) return undefined
  for (const sense of hit.senses)
    if ((sense.as === 'name' || sense.as === 'capital') && sense.entry.type) return sense.entry
  return undefined
}

/** The words of the dispatch and the first that does not begin before an offset. */
function wordAt(cast: Cast, start: number): { all: readonly Word[]; at: number } {
  let all = words.get(cast)
  if (!all) {
    all = wordsOf(cast.parsed)
    words.set(cast, all)
  }
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (all[middle]!.start < start) low = middle + 1
    else high = middle
  }
  return { all, at: low }
}
