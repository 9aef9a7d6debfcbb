import type { StatementFinding } from '../model/finding.ts'
import type { ParsedDispatch, Token } from '../model/parsed-dispatch.ts'
import { dependents, headOf, relationOf, subtree } from '../parse/match.ts'
import { prepositional, subjectsOf, withConjuncts } from './clause.ts'
import type { ActorBook, FindContext } from './finder.ts'
import { readRoster } from './roster.ts'

/** Actor ids the tokens name, groups as their members, conjuncts included; "we" stands for whom the speaker speaks for. */
export function actorsOf(context: FindContext, tokens: readonly Token[]): string[] {
  const { parsed, actors } = context
  const out = new Set<string>()
  for (const token of tokens) {
    const named = /^(?:we|us|our|ours)$/i.test(token.text) ? speakerSides(context, token) : undefined
    for (const id of named ?? namedFrom(parsed, actors, token)) out.add(id)
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
  if ((relative || !subjects.length) && relationOf(verb) === 'acl') {
    const noun = headOf(parsed, verb)
    if (noun && (relative || verb.xpos === 'VBG' || verb.xpos === 'VB')) return [noun]
  }
  return subjects
}

/** Subjects of a verb as `subjectTokens` gives them; where the tree knows none, the actor named right before the verb. */
export function subjectsIn({ parsed, actors }: FindContext, verb: Token): Token[] {
  const subjects = subjectTokens(parsed, verb)
  return subjects.length ? subjects : actorBefore(parsed, actors, verb)
}

/** The actor named right before a verb, auxiliaries and adverbs apart, where the tree knows no subject. */
function actorBefore(parsed: ParsedDispatch, actors: ActorBook, verb: Token): Token[] {
  const { from } = parsed.sentences[verb.sentence]!
  let at = verb.index - 1
  while (at >= from && /^(?:AUX|ADV|PART)$/.test(parsed.tokens[at]!.upos) && !actors.ofToken(at).length) at--
  if (at < from || !actors.ofToken(at).length) return []
  let first = at
  while (first > from && actors.ofToken(first - 1).length) first--
  return first > from && parsed.tokens[first - 1]!.upos === 'ADP' ? [] : [parsed.tokens[at]!]
}

/** Who owns a noun: "Norland's pledge", "the commitment of Norland", "a pledge by both sides". */
export function ownersOf(parsed: ParsedDispatch, noun: Token): Token[] {
  const owners = dependents(parsed, noun, 'nmod').filter((d) => d.deprel === 'nmod:poss')
  const before = dependents(parsed, noun, 'compound', 'amod').filter((d) => d.upos === 'PROPN' || d.xpos === 'JJ')
  return [...owners, ...prepositional(parsed, noun, 'of', 'by', 'from', 'between', 'among'), ...before]
}

/** Actors of a noun phrase with all its conjuncts, read as a list; by the tree where the list yields none. */
export function namedFrom(parsed: ParsedDispatch, actors: ActorBook, token: Token, before?: number): string[] {
  const first = subtree(parsed, token).find((t) => !['case', 'mark', 'punct', 'cc', 'advmod'].includes(relationOf(t)))
  const items =
    first && first.index <= token.index
      ? readRoster(parsed, actors, listStart(parsed, actors, first.index), before)
      : []
  if (items.length) return items.flat()
  const named = withConjuncts(parsed, token).flatMap((t) => actors.ofToken(t.index).flatMap((id) => actors.members(id)))
  // "the Norland pledge", "the Sudmark visit by": an adjective that speaks of a state
  const state = named.length || token.upos !== 'ADJ' ? undefined : actors.stateOf(token.index)
  if (state) return [state]
  return named.length || !STANDING_FOR.test(token.text) ? named : statesBefore(parsed, actors, token)
}

/** Those who sit for a state that only adjectives name: "the Norland and Vestrian delegations". */
const STANDING_FOR =
  /^(?:delegations?|sides|negotiators?|envoys?|officials|representatives|governments|ministers|presidents|leaders|generals|commanders|experts|mediators|diplomats)$/i

function statesBefore(parsed: ParsedDispatch, actors: ActorBook, noun: Token): string[] {
  const states = new Set<string>()
  for (const t of dependents(parsed, noun, 'amod', 'compound').flatMap((d) => withConjuncts(parsed, d))) {
    const state = t.index < noun.index ? actors.stateOf(t.index) : undefined
    if (state) states.add(state)
  }
  return [...states]
}

/** The start of a list whose opening the tree has lost: "Norland and" before "Sudmark held talks". */
function listStart(parsed: ParsedDispatch, actors: ActorBook, first: number): number {
  const { from } = parsed.sentences[parsed.tokens[first]!.sentence]!
  // "Lee and United Opposition leader Roe", whose "United" the tagger took for a verb
  let at = parsed.tokens[first - 1]?.text === 'United' && first - 1 > from ? first - 1 : first
  while (at - 2 >= from && /^(?:and|,|&)$/i.test(parsed.tokens[at - 1]!.text) && actors.ofToken(at - 2).length) {
    let start = at - 2
    while (start - 1 >= from && actors.ofToken(start - 1).length) start--
    // "would release the detainees and Sudmark would": an object before "and" opens no list
    const before = parsed.tokens[start - 1]
    if (start > from && before !== undefined && !/^(?:PUNCT|SCONJ|CCONJ)$/.test(before.upos)) break
    at = start
  }
  return at
}
