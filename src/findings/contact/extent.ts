import type { ParsedDispatch, Token } from '../../model/parsed-dispatch.ts'
import { relationOf, subtree } from '../../parse/match.ts'
import type { ActorBook } from '../finder.ts'

// Longest naming cited whole, in characters; readers want short ones.
export const LONGEST_SPAN = 110
// Longest phrase behind a noun or verb that is cited with it.
export const LONGEST_TOKENS = 20

/** Where the first name of the list that opens at this token ends. */
export function rosterEnd(parsed: ParsedDispatch, actors: ActorBook, from: number): number | undefined {
  const { to } = parsed.sentences[parsed.tokens[from]!.sentence]!
  let end: number | undefined
  for (let i = from; i < Math.min(to, from + 10); i++) {
    if (actors.ofToken(i).length) end = parsed.tokens[i]!.end
    else if (end !== undefined) break
  }
  return end
}

/** The phrase under a noun up to the first clause or apposition: "with the envoy" of "with the envoy, who had arrived". */
export function nominal(parsed: ParsedDispatch, noun: Token): Token[] {
  const under = subtree(parsed, noun)
  const cut = under.find(
    (t) =>
      t.index > noun.index &&
      (t.deprel === 'acl:relcl' || /^(?:appos|parataxis|advcl|acl)$/.test(relationOf(t)) || /^VB[DZP]$/.test(t.xpos)),
  )
  if (!cut) return under
  const first = subtree(parsed, cut)[0]!.index
  const kept = under.filter((t) => t.index < first)
  while (kept.length > 1 && kept.at(-1)!.upos === 'PUNCT') kept.pop()
  return kept.length ? kept : [noun]
}
