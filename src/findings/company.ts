import type { ParsedDispatch, Token } from '../model/parsed-dispatch.ts'
import type { ActorBook } from './finder.ts'

// How far behind "met" or "a meeting" its "with" may stand: "spoke by phone on Monday in Vienna with".
const REACH_TOKENS = 12
const COMPANY = /^(?:with|between|among)$/i
const BETWEEN =
  /^(?:today|yesterday|tomorrow|separately|virtually|phone|telephone|video|videoconference|evening|morning|afternoon|night|week|earlier|later|again|briefly|person|privately|jointly|together|both)$/i

/**
 * Index of the token after each "with" or "between" that belongs to this word, told by position: only dates, places and
 * manner stand between.
 *
 * > | spoke separately today with Prime Minister ... -> the index of "Prime"
 */
export function companionsFrom(parsed: ParsedDispatch, head: Token): number[] {
  const { to } = parsed.sentences[head.sentence]!
  // "talks at the minister's residence between": what stands behind "at" or "in" is a place
  let isPlace = false
  for (let i = head.index + 1; i < Math.min(to, head.index + REACH_TOKENS); i++) {
    const token = parsed.tokens[i]!
    if (COMPANY.test(token.text)) return [i + 1]
    if (token.upos === 'ADP') isPlace = /^(?:at|in|inside|near)$/i.test(token.text)
    const passes =
      (isPlace && (token.upos === 'NOUN' || token.upos === 'PART')) ||
      token.upos === 'ADV' ||
      token.upos === 'NUM' ||
      token.upos === 'PROPN' ||
      token.upos === 'DET' ||
      token.upos === 'ADJ' ||
      (head.upos === 'VERB' && token.upos === 'NOUN') ||
      token.upos === 'ADP' ||
      BETWEEN.test(token.text)
    if (!passes) return []
  }
  return []
}

/**
 * Index of the token after the "between" or "with" that names the parties of an agreement, whatever stands before it:
 * "the agreement reached today in Varn between the ministers".
 */
export function signatoriesFrom(parsed: ParsedDispatch, noun: Token): number | undefined {
  const { to } = parsed.sentences[noun.sentence]!
  for (let i = noun.index + 1; i < Math.min(to, noun.index + REACH_TOKENS); i++) {
    const token = parsed.tokens[i]!
    if (/^(?:between|among)$/i.test(token.text) || (i === noun.index + 1 && /^with$/i.test(token.text))) return i + 1
    if (
      token.xpos === 'VBD' ||
      token.xpos === 'VBZ' ||
      token.xpos === 'VBP' ||
      token.upos === 'AUX' ||
      /^[,;:]$/.test(token.text)
    )
      return undefined
  }
  return undefined
}

/** The two parties joined by a hyphen before a noun: "Norland-Sudmark talks", "the Vestrian-Sudmark summit". */
export function pairBefore(parsed: ParsedDispatch, actors: ActorBook, noun: Token): string[] {
  const { from } = parsed.sentences[noun.sentence]!
  for (let i = noun.index - 1; i > Math.max(from, noun.index - 8); i--) {
    const token = parsed.tokens[i]!
    if (/^[-–/]$/.test(token.text)) {
      const before = sideAt(actors, i - 1)
      const after = sideAt(actors, i + 1)
      return before.length && after.length ? [...before, ...after] : []
    }
    if (!['PROPN', 'ADJ', 'NOUN'].includes(token.upos)) return []
  }
  return []
}

/** An actor named here, or the state a demonym speaks of. */
function sideAt(actors: ActorBook, token: number): readonly string[] {
  const named = actors.ofToken(token)
  const state = named.length ? undefined : actors.stateOf(token)
  return state ? [state] : named
}
