import type { ParsedDispatch } from '../../model/parsed-dispatch.ts'
import type { Span } from '../../model/span.ts'
import { relationOf, spanOf } from '../../parse/match.ts'
import type { TokenRange } from './draft.ts'

const LEADING = /^(?:[,;:.…)\]–—-]|--|["“”„«»]|''|``|[‘’'])$/
const TRAILING = /^(?:[,;:.…([–—-]|--|["“”„«»]|''|``|[‘’'])$/
const OUTER_MARK = /^(?:["“”„«»]|''|``|[‘’'])$/

/**
 * Content as the house cuts it: one piece a sentence; "that", the preposition of the cue, final punctuation and the
 * outer quotation marks stay out.
 *
 * > said "that the truce holds," he said.
 *              ^^^^^^^^^^^^^^^
 * @param prepositions true where the cue is a verb or noun whose preposition may open the content: "accused of theft"
 */
export function cutContent(parsed: ParsedDispatch, content: readonly TokenRange[], prepositions: boolean): Span[] {
  const pieces = content.flatMap((range) => bySentence(parsed, range))
  return pieces.flatMap(([from, to], i) => {
    const cut = cutPiece(parsed, from, to, i === 0 && prepositions, i === pieces.length - 1)
    return cut ? [cut] : []
  })
}

/** A run of tokens cut where sentences end. */
export function bySentence(parsed: ParsedDispatch, [from, to]: TokenRange): TokenRange[] {
  const out: [number, number][] = []
  for (let i = from; i < to; ) {
    const end = Math.min(to, parsed.sentences[parsed.tokens[i]!.sentence]!.to)
    out.push([i, end])
    i = end
  }
  return out
}

function cutPiece(
  parsed: ParsedDispatch,
  from: number,
  to: number,
  prepositions: boolean,
  last: boolean,
): Span | undefined {
  const { tokens } = parsed
  let a = from
  let b = to
  const trailing = last ? TRAILING : OUTER_MARK
  for (let grew = true; grew && a < b; ) {
    const before = a + to - b
    while (a < b && LEADING.test(tokens[a]!.text)) a++
    while (b > a && trailing.test(tokens[b - 1]!.text) && !isInitialism(tokens[b - 1]!.text)) b--
    if (a < b && isOpener(parsed, a, from)) a++
    if (prepositions && a < b - 1 && isCuePreposition(parsed, a, b)) a++
    grew = a + to - b !== before
  }
  if (a >= b) return undefined
  const start = tokens[a]!.start
  const end = tokens[b - 1]!.end
  return spanOf(parsed, start, end)
}

function isInitialism(text: string): boolean {
  return text.length > 3 && text.endsWith('.')
}

/** "that" where it opens the clause; not "that" the pronoun ("that is why") or determiner, as far as tags can tell. */
function isOpener(parsed: ParsedDispatch, at: number, from: number): boolean {
  const t = parsed.tokens[at]!
  const next = parsed.tokens[at + 1]
  if (t.text.toLowerCase() !== 'that' || at - from > 3) return false
  if (t.xpos === 'IN' || t.xpos === 'WDT' || t.upos === 'SCONJ' || relationOf(t) === 'mark') return true
  return next !== undefined && !/^(?:AUX|VERB|PART|ADP|PUNCT)$/.test(next.upos)
}

/** A preposition at the head of the content whose noun is the content: "of" in "accused ... of breaking the truce". */
function isCuePreposition(parsed: ParsedDispatch, at: number, to: number): boolean {
  const t = parsed.tokens[at]!
  if (t.upos !== 'ADP' && t.upos !== 'SCONJ') return false
  if (!/^(?:of|about|for|on|upon|against|over|at|as|regarding|concerning|with|to|from|in)$/i.test(t.text)) return false
  if (parsed.tokens[at + 1]!.xpos === 'VB') return false
  // "In 1992 the parties agreed" opens with a phrase of its own: there the noun depends on the content's verb
  const noun = parsed.tokens[t.head]
  if (!noun || noun.index >= to || noun.index <= at) return false
  const verb = parsed.tokens[noun.head]
  return !verb || verb.index < at || verb.index >= to
}
