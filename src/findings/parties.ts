import type { StatementFinding } from '../model/finding.ts'
import type { ParsedDispatch, Token } from '../model/parsed-dispatch.ts'
import { dependents } from '../parse/match.ts'
import { headOf, prepositional, relation, subjectsOf, withConjuncts } from './clause.ts'
import type { FindContext } from './finder.ts'

/** Actor ids the tokens name, groups as their members, conjuncts included; "we" stands for whom the speaker speaks for. */
export function actorsOf(context: FindContext, tokens: readonly Token[]): string[] {
  const { parsed, actors } = context
  const out = new Set<string>()
  for (const token of tokens.flatMap((t) => withConjuncts(parsed, t))) {
    const named = /^(?:we|us|our|ours)$/i.test(token.text) ? speakerSides(context, token) : undefined
    for (const id of named ?? actors.ofToken(token.index).flatMap((a) => actors.members(a))) out.add(id)
  }
  return [...out]
}

/** The innermost statement whose content covers the token. */
export function statementAt(context: FindContext, token: Token): StatementFinding | undefined {
  let best: StatementFinding | undefined
  let bestSize = Number.POSITIVE_INFINITY
  for (const statement of context.found('statement'))
    for (const piece of statement.content)
      if (piece.start <= token.start && token.end <= piece.end && piece.end - piece.start < bestSize) {
        best = statement
        bestSize = piece.end - piece.start
      }
  return best
}

function speakerSides(context: FindContext, token: Token): string[] | undefined {
  const speakers = statementAt(context, token)?.speakers
  return speakers?.length ? speakers.map((id) => context.actors.affiliation(id) ?? id) : undefined
}

/** Subjects of a verb; of a relative clause, the noun it describes; of "was urged", the one urged. */
export function subjectTokens(parsed: ParsedDispatch, verb: Token): Token[] {
  const subjects = subjectsOf(parsed, verb)
  const relative = subjects.length === 1 && /^(?:who|which|that)$/i.test(subjects[0]!.text)
  if ((relative || !subjects.length) && relation(verb) === 'acl') {
    const noun = headOf(parsed, verb)
    if (noun && (relative || verb.xpos === 'VBG' || verb.xpos === 'VB')) return [noun]
  }
  return subjects
}

/** Who owns a noun: "Norland's pledge", "the commitment of Norland", "a pledge by both sides". */
export function ownersOf(parsed: ParsedDispatch, noun: Token): Token[] {
  const owners = dependents(parsed, noun, 'nmod').filter((d) => d.deprel === 'nmod:poss')
  const before = dependents(parsed, noun, 'compound', 'amod').filter((d) => d.upos === 'PROPN' || d.xpos === 'JJ')
  return [...owners, ...prepositional(parsed, noun, 'of', 'by', 'from', 'between', 'among'), ...before]
}
