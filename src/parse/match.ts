import type { ParsedDispatch, Sentence, Token } from '../model/parsed-dispatch.ts'
import type { Span } from '../model/span.ts'

/** The span [start, end) of the dispatch's text, with its words. */
export function spanOf(parsed: ParsedDispatch, start: number, end: number): Span {
  return { start, end, exact: parsed.dispatch.text.slice(start, end) }
}

/** Tokens of one sentence, in text order. */
export function tokensOf(parsed: ParsedDispatch, sentence: Sentence): readonly Token[] {
  return parsed.tokens.slice(sentence.from, sentence.to)
}

/** Direct dependents of a token, in text order, optionally only those whose relation (subtype cut off) is listed. */
export function dependents(parsed: ParsedDispatch, token: Token, ...relations: string[]): Token[] {
  const { from, to } = parsed.sentences[token.sentence]!
  const out: Token[] = []
  for (let i = from; i < to; i++) {
    const t = parsed.tokens[i]!
    if (
      t.head === token.index &&
      (!relations.length || relations.includes(t.deprel.split(':')[0]!) || relations.includes(t.deprel))
    )
      out.push(t)
  }
  return out
}

/** The token and everything under it, in text order. */
export function subtree(parsed: ParsedDispatch, token: Token): Token[] {
  const { from, to } = parsed.sentences[token.sentence]!
  const inside = new Set([token.index])
  // heads stand on either side of their dependents, so go on until nothing is added
  for (let grew = true; grew; ) {
    grew = false
    for (let i = from; i < to; i++)
      if (!inside.has(i) && inside.has(parsed.tokens[i]!.head)) {
        inside.add(i)
        grew = true
      }
  }
  return [...inside].sort((a, b) => a - b).map((i) => parsed.tokens[i]!)
}
