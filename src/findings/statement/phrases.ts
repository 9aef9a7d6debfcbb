import type { ParsedDispatch, Token } from '../../model/parsed-dispatch.ts'
import { dependents, relationOf } from '../../parse/match.ts'
import { prepositionOf } from '../clause.ts'
import type { TokenRange } from './draft.ts'
import { CUE_NOUNS } from './lexicon.ts'
import type { TreeEdges } from './tree-place.ts'

/** Verbs that do no more than utter the noun they govern. */
const UTTER =
  /^(?:express|voice|convey|reaffirm|reiterate|restate|raise|relay|have|share|extend|offer|renew|repeat|register|air|state|affirm|communicate|show|declare|signal|issue|make|give|maintain|hold|take)$/
/** Nouns of feeling and stance that belong to the cue rather than to the content: "expressed concern over". */
const STANCE =
  /^(?:concern|appreciation|support|hope|gratitude|regret|confidence|optimism|satisfaction|disappointment|readiness|willingness|opposition|doubt|fear|belief|conviction|alarm|outrage|sympathy|solidarity|understanding|thanks|interest|desire|view|opinion|position|stance|reservation|objection|skepticism|condolence)$/
const FEELING =
  /^(?:grateful|thankful|confident|hopeful|optimistic|concerned|worried|convinced|certain|sure|clear|glad|pleased|sorry|proud|afraid|skeptical|sceptical|aware|adamant|firm)$/

export interface Phrase {
  readonly cue: TokenRange
  readonly content: TokenRange
}

/**
 * Cues of several words: a verb that utters a noun of stance, "made clear that", "is grateful for".
 *
 * > He expressed concern over the recent clashes.
 *      ^^^^^^^^^^^^^^^^^^^^^^ cue
 */
export function phraseOf(parsed: ParsedDispatch, edges: TreeEdges, token: Token, end: number): Phrase | undefined {
  return stanceOf(parsed, edges, token, end) ?? clearOf(parsed, edges, token, end)
}

/** "was clear about ...", "are grateful for ...": the adjective is the predicate. */
export function feelingOf(parsed: ParsedDispatch, edges: TreeEdges, token: Token, end: number): Phrase | undefined {
  if (token.upos !== 'ADJ' || !FEELING.test(token.lemma.toLowerCase())) return undefined
  const copula = dependents(parsed, token, 'cop')[0]
  if (!copula || copula.index > token.index) return undefined
  const subject = dependents(parsed, token, 'nsubj')[0]
  if (!subject || /^(?:it|there|this|that)$/i.test(subject.text)) return undefined
  return after(parsed, edges, token, copula.index, end)
}

/**
 * A noun that attributes with its clause: "the announcement that ...", "his point of view that ...".
 * @returns the source beside the phrase, where the noun is possessed
 */
export function nounOf(
  parsed: ParsedDispatch,
  edges: TreeEdges,
  token: Token,
): (Phrase & { source: TokenRange[] }) | undefined {
  const lemma = token.lemma.toLowerCase()
  const view = lemma === 'point' && parsed.tokens[token.index + 2]?.lemma === 'view'
  if (!CUE_NOUNS[lemma] && !view) return undefined
  const head = view ? parsed.tokens[token.index + 2]! : token
  // "that" right behind the noun, or past one word ("the announcement yesterday that"), whatever its clause hangs on
  const that = parsed.tokens.slice(head.index + 1, head.index + 3).find((t) => t.lemma === 'that')
  const clause = that && relationOf(that) === 'mark' ? parsed.tokens[that.head] : undefined
  if (!that || !clause || clause.index < that.index) return undefined
  const clitic = /^['’]s?$/.test(parsed.tokens[token.index - 1]?.text ?? '')
  const owner = dependents(parsed, token, 'nmod:poss')[0] ?? (clitic ? parsed.tokens[token.index - 2] : undefined)
  const [left, right] = owner ? [edges.left[owner.index]!, edges.right[owner.index]! + 1] : [0, 0]
  // the clitic stays outside: "the president's"
  const end = right > left && /^['’]s?$/.test(parsed.tokens[right - 1]!.text) ? right - 1 : right
  return {
    cue: [token.index, head.index + 1],
    content: [that.index, edges.right[clause.index]! + 1],
    source: end > left ? [[left, end]] : [],
  }
}

function stanceOf(parsed: ParsedDispatch, edges: TreeEdges, token: Token, end: number): Phrase | undefined {
  if (!UTTER.test(token.lemma.toLowerCase())) return undefined
  const noun = dependents(parsed, token, 'obj').find((t) => t.index > token.index)
  if (!noun || !STANCE.test(noun.lemma.toLowerCase())) return undefined
  // "expressed his condolences on ...", "their readiness to ...": a possessed noun is content, unless a clause follows
  const possessed = dependents(parsed, noun, 'nmod:poss').length > 0
  const clause = dependents(parsed, noun, 'acl', 'ccomp').find((t) => t.index > noun.index && opensWithThat(parsed, t))
  if (clause) return { cue: [token.index, noun.index + 1], content: [edges.left[clause.index]!, end] }
  if (noun.index - token.index > 4 || dependents(parsed, noun, 'conj').length) return undefined
  if (possessed && !/^support$/.test(noun.lemma)) return undefined
  return after(parsed, edges, noun, token.index, end)
}

/** "made clear that ...", "made it clear that ...". */
function clearOf(parsed: ParsedDispatch, edges: TreeEdges, token: Token, end: number): Phrase | undefined {
  if (token.lemma.toLowerCase() !== 'make') return undefined
  for (let i = token.index + 1; i <= token.index + 2 && i < parsed.tokens.length; i++)
    if (/^(?:clear|plain|known)$/i.test(parsed.tokens[i]!.text) && i + 2 < end)
      return { cue: [token.index, i + 1], content: [i + 1, Math.max(end, edges.right[token.index]! + 1)] }
  return undefined
}

/** The phrase or clause right after a noun or adjective, its preposition with the cue. */
function after(
  parsed: ParsedDispatch,
  edges: TreeEdges,
  head: Token,
  cueFrom: number,
  end: number,
): Phrase | undefined {
  const clause = dependents(parsed, head, 'ccomp').find((t) => t.index > head.index)
  if (clause) return { cue: [cueFrom, head.index + 1], content: [edges.left[clause.index]!, end] }
  const next = parsed.tokens[head.index + 1]
  if (next?.upos !== 'ADP' || /^(?:to|of|in)$/i.test(next.text)) return undefined
  const noun = dependents(parsed, head, 'nmod', 'obl', 'advcl').find((t) => t.index > next.index)
  const governed = noun ? prepositionOf(parsed, noun) !== undefined || relationOf(noun) === 'advcl' : true
  if (!governed || head.index + 2 >= end) return undefined
  return { cue: [cueFrom, head.index + 2], content: [head.index + 2, end] }
}

function opensWithThat(parsed: ParsedDispatch, clause: Token): boolean {
  return (
    dependents(parsed, clause, 'mark').some((m) => m.text.toLowerCase() === 'that') ||
    dependents(parsed, clause, 'nsubj').length > 0
  )
}
