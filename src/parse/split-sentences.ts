import { BEFORE_NAME, OPENERS } from './abbreviations.ts'
import type { Piece } from './tokenise.ts'

/** Tokens [from, to) of a list of tokens. */
export interface Run {
  readonly from: number
  readonly to: number
}

// The parser's work grows with the sentence; longer ones are no prose (tables, lists of names). EWT's longest has 159.
const LONGEST = 250

const STOP = /^(?:\.|[!?]+|\.{2,}|…)$/u
const CLOSER = /^(?:["”’»)\]]|''|’’)$/u
const SURE_CLOSER = /^(?:[”»]|’’)$/u
const OPENING = /^["“‘«([`']{1,2}$/u

/**
 * Sentences of one paragraph, as runs of its tokens. Closing marks and brackets after the stop belong to the sentence
 * before; a stop inside a quotation ends a sentence only where a capital follows.
 */
export function splitSentences(text: string, tokens: readonly Piece[]): Run[] {
  const runs: Run[] = []
  let from = 0
  for (let i = 0; i < tokens.length; i++) {
    const ends = endsAt(text, tokens, i, from)
    if (ends <= from && i - from < LONGEST - 1) continue
    const to = ends > from ? ends : i + 1
    runs.push({ from, to })
    from = to
    i = to - 1
  }
  if (from < tokens.length) runs.push({ from, to: tokens.length })
  return runs
}

/** The end of the sentence whose stop is token `i`; 0 where no sentence ends there. */
function endsAt(text: string, tokens: readonly Piece[], i: number, from: number): number {
  const { start, end } = tokens[i]!
  const last = text[end - 1]!
  if (end - start > 12 || !'.!?…'.includes(last)) return 0
  const token = text.slice(start, end)
  const isStop = STOP.test(token)
  // "... And they left": dots that open
  if (i === from && isStop) return 0
  let to = i + 1
  while (to < tokens.length && to - i < 4 && isCloser(text, tokens, to)) to++
  if (to === tokens.length) return 0
  const next = openingWord(text, tokens, to)
  // ". . ." and "?' .": only the last stop ends it
  if (STOP.test(next)) return 0
  if (!isStop) return endsAfterAbbreviation(token, next) ? to : 0
  // "1. The parties agree": the number of a paragraph
  if (token === '.' && i === from + 1 && /^[\p{N}]{1,3}$|^\p{L}$/u.test(text.slice(tokens[from]!.start, start)))
    return 0
  // "example.org" and the like stand without a space
  if (token === '.' && tokens[to]!.start === end) return 0
  return /^\p{Ll}/u.test(next) && !/^(?:al|el|de|van|von)-?$/u.test(next) ? 0 : to
}

function endsAfterAbbreviation(token: string, next: string): boolean {
  const word = token.slice(0, -1).toLowerCase()
  if (!/^\p{Lu}/u.test(next) || BEFORE_NAME.has(word) || /^\p{Lu}\.$/u.test(token)) return false
  return OPENERS.has(next.toLowerCase())
}

/** A closing mark or bracket that stands right behind the token before it. A straight mark with space before it opens. */
function isCloser(text: string, tokens: readonly Piece[], i: number): boolean {
  const { start, end } = tokens[i]!
  const token = text.slice(start, Math.min(end, start + 3))
  if (token !== "'" && !CLOSER.test(token)) return false
  return tokens[i - 1]!.end === start || SURE_CLOSER.test(token) || closesLoosely(text, tokens, i)
}

/** `said. " He`: a mark with space on both sides closes where an open one stands before it. */
function closesLoosely(text: string, tokens: readonly Piece[], i: number): boolean {
  const after = tokens[i + 1]
  const mark = text.slice(tokens[i]!.start, tokens[i]!.end)
  if ((mark !== '"' && mark !== "''") || !after || after.start === tokens[i]!.end) return false
  let marks = 0
  for (let j = i - 1; j >= 0 && i - j < 200; j--) {
    const token = text.slice(tokens[j]!.start, Math.min(tokens[j]!.end, tokens[j]!.start + 3))
    if (token === mark || (token === '``' && mark === "''")) marks++
  }
  return marks % 2 === 1
}

/** The first word at or after token `i`, past opening marks and brackets. */
function openingWord(text: string, tokens: readonly Piece[], i: number): string {
  let j = i
  while (
    j < tokens.length - 1 &&
    j < i + 3 &&
    OPENING.test(text.slice(tokens[j]!.start, Math.min(tokens[j]!.end, tokens[j]!.start + 3)))
  )
    j++
  return text.slice(tokens[j]!.start, Math.min(tokens[j]!.end, tokens[j]!.start + 20))
}
