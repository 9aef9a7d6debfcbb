import type { Token } from '../../model/parsed-dispatch.ts'
import { STRONG_HEADS } from './lexicon.ts'

export const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/
export const YEAR = /^(?:1[89]|20)\d\d$/
export const CAPITAL = /^\p{Lu}/u
const WEEKDAY = /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/

/** The token behind what follows a head: a number, "of 2015", "on the Law of the Sea", "between Norland and Vestria". */
export function behind(tokens: readonly Token[], i: number): number {
  const next = tokens[i + 1]?.text ?? ''
  if (/^(?:No\.?|no\.?|number)$/.test(next) && /^\d/.test(tokens[i + 2]?.text ?? '')) return i + 3
  if (/^(?:\d{1,5}|[IVX]{1,4})$/.test(next)) return i + 2
  if (!/^(?:of|on|for|by|between|against|concerning|to)$/.test(next)) return i + 1
  const date = next === 'of' || next === 'on' ? dateEnd(tokens, i + 2) : undefined
  if (date) return next === 'of' ? date : i + 1
  let to = i + 1
  let capitals = 0
  for (let k = i + 2; k < tokens.length && k - i < 14; k++) {
    const { text } = tokens[k]!
    if (
      WEEKDAY.test(text) ||
      (/^(?:on|for)$/.test(text) && (WEEKDAY.test(tokens[k + 1]?.text ?? '') || MONTH.test(tokens[k + 1]?.text ?? '')))
    )
      break
    // "the Vester Declaration of 2001 and the Laster accord" are two
    if (
      text === 'and' &&
      (next === 'of' || next === 'to') &&
      tokens[k + 1]?.text === 'the' &&
      /^(?:\d{4}|\p{Lu}.{0,30})$/u.test(tokens[k - 1]!.text)
    )
      break
    if (CAPITAL.test(text) || YEAR.test(text)) {
      capitals++
      to = k + 1
    } else if (next === 'of' && text === 'understanding') {
      to = k + 1
      if (/^(?:about|on)$/.test(tokens[to]?.text ?? '')) return phraseEnd(tokens, to + 1)
      if (tokens[to]?.text !== 'between') break
    } else if (!joinsNames(text, next)) break
  }
  if (next === 'between' && capitals < 2) return i + 1
  // "the Vester Protocol to the Laster treaty"
  return to > i + 1 && next === 'to' && STRONG_HEADS.has(tokens[to]?.text ?? '') ? to + 1 : to
}

/** The place behind a date that begins here: "September 19, 2005", "19 September 2005", "2005". */
export function dateEnd(tokens: readonly Token[], i: number): number | undefined {
  const word = (k: number) => tokens[k]?.text ?? ''
  if (WEEKDAY.test(word(i))) return i + 1
  let to = i
  if (/^\d{1,2}$/.test(word(to)) && MONTH.test(word(to + 1))) to += 2
  else if (MONTH.test(word(to))) to += /^\d{1,2}$/.test(word(to + 1)) ? 2 : 1
  else return undefined
  const year = word(to) === ',' ? to + 1 : to
  return YEAR.test(word(year)) ? year + 1 : to
}

function joinsNames(text: string, preposition: string): boolean {
  if (preposition === 'between' || preposition === 'by') return /^(?:and|the|,)$/.test(text)
  return /^(?:of|the|on|for|and|in|to|between|against|concerning|with|de)$/.test(text)
}

export function phraseEnd(tokens: readonly Token[], from: number): number {
  let to = from
  while (to < tokens.length && to - from < 4 && /^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[to]!.upos)) to++
  return to
}
