import type { ParsedDispatch, Quotation, Sentence, Token } from '../model/parsed-dispatch.ts'
import type { Span } from '../model/span.ts'

/** The span [start, end) of the dispatch's text, with its words. */
export function spanOf(parsed: ParsedDispatch, start: number, end: number): Span {
  return { start, end, exact: parsed.dispatch.text.slice(start, end) }
}

/** Tokens of one sentence, in text order. */
export function tokensOf(parsed: ParsedDispatch, sentence: Sentence): readonly Token[] {
  return parsed.tokens.slice(sentence.from, sentence.to)
}

/** The token that holds the character at `offset`; undefined between tokens. */
export function tokenAt(parsed: ParsedDispatch, offset: number): Token | undefined {
  const token = parsed.tokens[firstEndingAfter(parsed.tokens, offset)]
  return token && token.start <= offset ? token : undefined
}

/** Tokens that lie wholly inside [start, end), in text order. */
export function tokensWithin(parsed: ParsedDispatch, start: number, end: number): readonly Token[] {
  const { tokens } = parsed
  let from = firstEndingAfter(tokens, start)
  while (from < tokens.length && tokens[from]!.start < start) from++
  let to = from
  while (to < tokens.length && tokens[to]!.end <= end) to++
  return tokens.slice(from, to)
}

/** The sentence that holds the character at `offset`; undefined between sentences and in the dateline. */
export function sentenceAt(parsed: ParsedDispatch, offset: number): Sentence | undefined {
  const sentence = parsed.sentences[firstEndingAfter(parsed.sentences, offset)]
  return sentence && sentence.start <= offset ? sentence : undefined
}

/** The smallest quotation that covers the character at `offset`; undefined outside quotations. */
export function quotationAt(parsed: ParsedDispatch, offset: number): Quotation | undefined {
  let smallest: Quotation | undefined
  for (const quotation of parsed.quotations) {
    if (quotation.start > offset) break
    if (offset < quotation.end && (!smallest || quotation.end - quotation.start < smallest.end - smallest.start))
      smallest = quotation
  }
  return smallest
}

/** The token this one depends on; undefined for the head of a sentence. */
export function headOf(parsed: ParsedDispatch, token: Token): Token | undefined {
  return parsed.tokens[token.head]
}

/** The relation without its subtype: "nsubj" for "nsubj:pass". */
export function relationOf(token: Token): string {
  const colon = token.deprel.indexOf(':')
  return colon < 0 ? token.deprel : token.deprel.slice(0, colon)
}

/** Tokens above this one, nearest first. */
export function ancestors(parsed: ParsedDispatch, token: Token): Token[] {
  const out: Token[] = []
  for (let above = headOf(parsed, token); above; above = headOf(parsed, above)) out.push(above)
  return out
}

/** Direct dependents of a token, in text order, optionally only those whose relation (with or without subtype) is listed. */
export function dependents(parsed: ParsedDispatch, token: Token, ...relations: string[]): Token[] {
  const { first, list } = dependentsIndex(parsed)
  const out: Token[] = []
  for (let i = first[token.index]!; i < first[token.index + 1]!; i++) {
    const dependent = parsed.tokens[list[i]!]!
    if (!relations.length || relations.includes(dependent.deprel) || relations.includes(relationOf(dependent)))
      out.push(dependent)
  }
  return out
}

/** The first direct dependent with one of the relations. */
export function dependent(parsed: ParsedDispatch, token: Token, ...relations: string[]): Token | undefined {
  return dependents(parsed, token, ...relations)[0]
}

/** The token and everything under it, in text order; `enter` says which dependents to go into. */
export function subtree(
  parsed: ParsedDispatch,
  token: Token,
  enter: (dependent: Token) => boolean = () => true,
): Token[] {
  const { first, list } = dependentsIndex(parsed)
  const inside = [token.index]
  for (let i = 0; i < inside.length; i++) {
    const at = inside[i]!
    for (let j = first[at]!; j < first[at + 1]!; j++) if (enter(parsed.tokens[list[j]!]!)) inside.push(list[j]!)
  }
  return inside.sort((a, b) => a - b).map((i) => parsed.tokens[i]!)
}

/** True where `token` is `above` or stands under it. */
export function isUnder(parsed: ParsedDispatch, token: Token, above: Token): boolean {
  for (let at: Token | undefined = token; at; at = headOf(parsed, at)) if (at.index === above.index) return true
  return false
}

/** The token of [start, end) that stands highest in the tree: the head of a name or phrase given by its place. */
export function headWithin(parsed: ParsedDispatch, start: number, end: number): Token | undefined {
  const tokens = tokensWithin(parsed, start, end)
  const isTop = (t: Token) => t.head < (tokens[0]?.index ?? 0) || t.head > tokens.at(-1)!.index
  return tokens.find((t) => isTop(t) && t.upos !== 'PUNCT') ?? tokens[0]
}

interface DependentsIndex {
  /** the dependents of token i are list[first[i]] … list[first[i + 1] - 1] */
  readonly first: Int32Array
  readonly list: Int32Array
}

const indexes = new WeakMap<ParsedDispatch, DependentsIndex>()

/** Dependents by head, made once for each parsed dispatch. */
function dependentsIndex(parsed: ParsedDispatch): DependentsIndex {
  const known = indexes.get(parsed)
  if (known) return known
  const { tokens } = parsed
  const first = new Int32Array(tokens.length + 2)
  for (const { head } of tokens) if (head >= 0) first[head + 2]!++
  for (let i = 1; i < first.length; i++) first[i]! += first[i - 1]!
  const list = new Int32Array(tokens.length)
  // filling moves first[head + 1] from where the list of `head` begins to where it ends
  for (const { head, index } of tokens) if (head >= 0) list[first[head + 1]!++] = index
  const index = { first, list }
  indexes.set(parsed, index)
  return index
}

/** Place of the first piece whose end lies after `offset`. */
function firstEndingAfter(pieces: readonly { readonly end: number }[], offset: number): number {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (pieces[middle]!.end > offset) high = middle
    else low = middle + 1
  }
  return low
}
