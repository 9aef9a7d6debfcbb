import { BEFORE_NAME, MAYBE_LAST, OPENERS } from './abbreviations.ts'

/** A piece [start, end) of the text. */
export interface Piece {
  readonly start: number
  readonly end: number
}

// Every alternative either has a bound or consumes one class of characters, so that a scan is linear.
const LINK =
  /(?:https?:\/\/|www\.)[^\s<>"“”]{1,2000}|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}|[\p{L}\p{N}-]{2,40}(?:\.[\p{L}\p{N}-]{2,40}){0,2}\.(?:com|org|net|gov|edu|int|info|pdf|docx?|xlsx?|html?)(?![\p{L}\p{N}-])/uy
const NUMBER =
  /(?:1-)?\d{3}-\d{3}-\d{4}(?!\d)|\d{1,2}\/\d{1,2}\/\d{2,4}|\d{1,2}:\d{2}(?::\d{2})?(?!\d)|\d{1,3}(?:,\d{3}){1,8}(?:\.\d{1,12})?(?!\d)|\d{1,18}(?:\.\d{1,12}){1,4}(?!\d)|\d{1,4}\/\d{1,4}(?![\d/])|\d+(?:st|nd|rd|th|['’]?s)?(?![\p{L}\d])|\d+/uy
const HANDLE = /[#@][\p{L}_][\p{L}\p{N}_]{1,60}|[:;]-?[()D](?![\p{L}\p{N}])/uy
const DECADE = /['’]\d\ds?(?!\p{L}|\d)/uy
const INITIALS = /(?:\p{L}\.){2,8}|\p{Lu}\.(?=\s?\p{Lu})|\p{Lu}\.-(?=\p{Lu}\.)/uy
const DOTTED = /\p{L}{1,8}(?:\.\p{L}{1,8}){1,4}\.?/uy
const WORD = /[\p{L}\p{M}\p{N}_]+(?:['’ʼ`&](?=\p{L})[\p{L}\p{M}\p{N}]+)*/uy
// four of the same sign are no punctuation: one token, so that a page of them stays cheap
const SIGNS = /(["'“”‘’(){}[\],;:/\\&%$€@^-])\1{3,}|\.{2,}|-{2,}|`{2}|'{2}|‘{2}|’{2}|[!?]+|([*=_#~+<>|])\2*/uy
const SPACE = /\s+/uy

const CLITIC = /^(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m))$/iu
const FUSED = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['wanna', 3],
  ['gotta', 3],
  ['dont', 2],
  ['cant', 2],
  ['didnt', 3],
  ['doesnt', 4],
  ['isnt', 2],
  ['havent', 4],
  ['thats', 4],
])
/** Beginnings that keep their hyphen, as the treebanks have it: "pro-government", but "US - led". */
const PREFIX =
  /^(?:a|anti|co|counter|de|e|ex|extra|hyper|infra|inter|intra|mega|meta|micro|mid|mini|multi|neo|non|pan|para|post|pre|pro|pseudo|quasi|re|semi|sub|super|supra|trans|ultra|un|under|uni|vice)$/iu

/**
 * Words, numbers and signs of [start, end) in text order, cut as the English treebanks cut them: "US-led" is three
 * tokens, "didn't" two, "U.S." and "Nov." one, "Sana'a" one.
 */
export function tokenise(text: string, start: number, end: number): Piece[] {
  const pieces: Piece[] = []
  let at = start
  while (at < end) {
    const skipped = match(SPACE, text, at)
    if (skipped) {
      at = skipped
      continue
    }
    at = takeToken(text, at, end, pieces)
  }
  return pieces
}

/** Adds the token or tokens that begin at `at`; gives where they end. */
function takeToken(text: string, at: number, end: number, pieces: Piece[]): number {
  const add = (to: number) => {
    const stop = Math.min(to, end)
    pieces.push({ start: at, end: stop })
    return stop
  }
  const code = text.charCodeAt(at)
  const link = match(LINK, text, at)
  if (link) return add(trimLink(text, at, link))
  if (code >= 0x30 && code <= 0x39) return add(match(NUMBER, text, at) || at + 1)
  const handle = match(HANDLE, text, at)
  if (handle) return add(handle)
  const decade = match(DECADE, text, at)
  if (decade && !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ')) return add(decade)
  const initials = match(INITIALS, text, at)
  if (initials && !joinsWord(text, initials)) return add(keepStop(text, at, initials) ? initials : initials - 1)
  const dotted = match(DOTTED, text, at)
  if (dotted && !joinsWord(text, dotted))
    return add(text[dotted - 1] === '.' && !isAbbreviation(text.slice(at, dotted - 1)) ? dotted - 1 : dotted)
  const word = match(WORD, text, at)
  if (word) return takeWord(text, at, Math.min(word, end), end, pieces)
  return add(match(SIGNS, text, at) || at + (code >= 0xd800 && code < 0xdc00 ? 2 : 1))
}

/** A run of letters: with its abbreviating stop, without its clitics, with the hyphen of a prefix. */
function takeWord(text: string, at: number, wordEnd: number, end: number, pieces: Piece[]): number {
  let to = wordEnd
  if (to - at <= 12 && text[to] === '-' && to + 1 < end && PREFIX.test(text.slice(at, to))) {
    const rest = match(WORD, text, to + 1)
    if (rest) to = Math.min(rest, end)
  }
  const word = to - at <= 60 ? text.slice(at, to) : ''
  if (text[to] === '.' && to < end && isAbbreviationAt(text, at, to)) {
    pieces.push({ start: at, end: to + 1 })
    return to + 1
  }
  const clitic = CLITIC.exec(word)
  const cut = clitic ? at + clitic[1]!.length : at + (FUSED.get(word.toLowerCase()) ?? to - at)
  pieces.push({ start: at, end: cut })
  if (cut < to) pieces.push({ start: cut, end: to })
  return to
}

/** True where the letters before the stop at `stop` are a known abbreviation, and what follows agrees. */
function isAbbreviationAt(text: string, at: number, stop: number): boolean {
  const word = text.slice(at, stop).toLowerCase()
  // "No. 5" but "He said no."
  if (word === 'no' || word === 'nos' || word === 'art' || word === 'fig' || word === 'p')
    return /^\.\s?\d/u.test(text.slice(stop, stop + 3))
  if (!isAbbreviation(word)) return false
  if (BEFORE_NAME.has(word) || text[at] === text[at]!.toLowerCase()) return true
  // "Sat." and "Miss." are words at the end of a sentence as well
  return (
    /^\.(?:\s{1,3}\S|[,;:)])/u.test(text.slice(stop, stop + 5)) || /\d\s?$/u.test(text.slice(Math.max(0, at - 3), at))
  )
}

function isAbbreviation(word: string): boolean {
  const lower = word.toLowerCase()
  return BEFORE_NAME.has(lower) || MAYBE_LAST.has(lower)
}

/** "J." keeps its stop before a name; in "Plan B. The ..." the stop ends the sentence. */
function keepStop(text: string, at: number, end: number): boolean {
  if (end - at > 2) return true
  const next = match(WORD, text, match(SPACE, text, end) || end)
  const follower = text
    .slice(end, next || end)
    .trim()
    .toLowerCase()
  return text[at] !== 'I' && !OPENERS.has(follower)
}

function joinsWord(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text[at] ?? ' ') && text[at - 1] !== '.'
}

/** A link without the punctuation of the sentence around it. */
function trimLink(text: string, at: number, end: number): number {
  let to = end
  while (to > at + 1 && /[.,;:!?)\]'’]/u.test(text[to - 1]!)) to--
  return to
}

function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : 0
}
