import type { Level } from '../../model/finding.ts'
import type { Token } from '../../model/parsed-dispatch.ts'
import { dependents, headOf, relationOf, spanOf, subtree } from '../../parse/match.ts'
import { clauseOf, subjectsOf } from '../clause.ts'
import type { FindContext } from '../finder.ts'
import type { Draft } from './draft.ts'
import { DEGREES, STATES, type State } from './lexicon.ts'
import { describedBy, hasUndertaking, throughCarrying } from './target.ts'

// Longest words for a state: "in its planning stage", "fragile but largely respected".
const REACH_TOKENS = 8
const LAWS = /^(?:resolution|treaty|convention|law|charter)$/i

/** "the truce is in force", "implementation remains behind schedule", "a ceasefire that is close to collapse". */
export function readState(context: FindContext, predicate: Token): Draft | undefined {
  const { parsed } = context
  const copula = dependents(parsed, predicate, 'cop')
  const remains = /^(?:remain|stay|be|stand|lie|hang|exist)$/.test(predicate.lemma) && predicate.upos === 'VERB'
  if (!copula.length && !remains) return undefined
  const clause = clauseOf(parsed, predicate)
  if (clause.tense === 'future' || clause.modal || clause.infinitive || isDoubtful(context, predicate, clause.mark))
    return undefined
  const subject = subjectsOf(parsed, predicate)[0] ?? describedWithout(context, predicate)
  if (!subject) return undefined
  const from = remains ? predicate.index : Math.max(...copula.map((c) => c.index))
  const states = statesFrom(context, from + 1, predicate)
  const first = states[0]
  if (!first) return undefined
  const isRelative = /^(?:which|that)$/i.test(subject.text)
  const described = isRelative ? headOf(parsed, predicate) : subject
  const thing =
    described && !throughCarrying(context, described) ? (loneHead(context, predicate) ?? described) : described
  const target =
    thing && (throughCarrying(context, thing) ?? (isRelative ? describedBy(context, predicate) : undefined))
  if (
    !target ||
    (target.isWeak && !hasUndertaking(context, predicate)) ||
    (first.level === 3 && thing && LAWS.test(thing.lemma))
  )
    return undefined
  const told = clause.negated ? deny(first) : first
  if (!told) return undefined
  const opening = thing.index < from ? subtree(parsed, subject.index < thing.index ? subject : thing)[0]! : subject
  const between = parsed.dispatch.text.slice(Math.min(opening.start, subject.start), predicate.start)
  // "The exchange, which should have been completed by May, remains stalled": the words of the state alone
  const isLong = !isRelative && /,[^,]{12,},\s$/.test(between)
  return {
    anchor: predicate,
    span: spanOf(
      parsed,
      isLong ? (copula[0] ?? predicate).start : Math.min(opening.start, subject.start),
      Math.max(predicate.end, states.at(-1)!.end),
    ),
    level: clause.negated ? told.level : shared(states.map((s) => s.level)),
    trend: told.trend,
    target,
    doers: [],
    rule: 'state',
  }
}

const DOUBTFUL = /^(?:if|provided|unless|until|before|once|whether|till)$/i
// How far before a verb the word that makes it doubtful may stand: "until the government in the capital honours".
const DOUBT_TOKENS = 8

/** Told as a condition or as awaited: "if the truce collapses", "until Norland honours the accord". */
export function isDoubtful({ parsed }: FindContext, verb: Token, mark: string | undefined): boolean {
  if (mark !== undefined && DOUBTFUL.test(mark)) return true
  const { from } = parsed.sentences[verb.sentence]!
  for (let i = verb.index - 1; i >= Math.max(from, verb.index - DOUBT_TOKENS); i--) {
    const token = parsed.tokens[i]!
    if (DOUBTFUL.test(token.text))
      return token.head === verb.index || verb.head === token.index || relationOf(verb) === 'advcl'
    if (token.upos === 'VERB' || token.text === ',') return false
  }
  return false
}

/** "Demarcation remains stalled", where the tree took the verb for a clause that describes the noun. */
function describedWithout(context: FindContext, predicate: Token): Token | undefined {
  return relationOf(predicate) === 'acl' || predicate.deprel === 'acl:relcl' ? loneHead(context, predicate) : undefined
}

/** "The truce to which both sides recommitted themselves in May remained": a noun the tree left without its verb. */
function loneHead({ parsed }: FindContext, predicate: Token): Token | undefined {
  const { from, to } = parsed.sentences[predicate.sentence]!
  const root = parsed.tokens.slice(from, Math.min(to, predicate.index)).find((t) => t.head < 0)
  return root && root.upos === 'NOUN' && root.index - from < REACH_TOKENS ? root : undefined
}

interface Told {
  readonly level: Level
  readonly trend: State['trend']
  readonly end: number
}

/** The states told from a token on, those joined by "and" or "but" too; adverbs of degree move their level. */
function statesFrom({ parsed }: FindContext, from: number, predicate: Token): Told[] {
  const { to } = parsed.sentences[predicate.sentence]!
  const tokens = parsed.tokens
    .slice(from, Math.min(to, from + REACH_TOKENS))
    .filter((t) => !/^["“”'’‘`]+$/.test(t.text))
  const out: Told[] = []
  for (let i = 0; i < tokens.length; i++) {
    let degree: Level | undefined
    let at = i
    while (at < tokens.length && tokens[at]!.upos === 'ADV' && !/^(?:on|over|out|underway)$/i.test(tokens[at]!.text)) {
      degree ??= DEGREES.find(([pattern]) => pattern.test(tokens[at]!.text))?.[1]
      at++
    }
    const read = stateAt(tokens, at) ?? stateAt(tokens, i)
    if (read) out.push({ ...read, level: degree !== undefined && read.level !== null ? degree : read.level })
    const joint = tokens.findIndex((t, j) => j > i && /^(?:and|but|though|if|yet)$/i.test(t.text))
    if (!read && !out.length) break
    if (joint < 0) break
    i = joint
  }
  return out
}

function stateAt(tokens: readonly Token[], from: number): Told | undefined {
  const words = tokens
    .slice(from)
    .map((t) => t.text)
    .join(' ')
  for (const [pattern, level, trend] of STATES) {
    const found = pattern.exec(words)
    if (!found) continue
    let length = 0
    for (const token of tokens.slice(from)) {
      length += token.text.length + 1
      if (length > found[0].length) return { level, trend, end: token.end }
    }
  }
  return undefined
}

function deny(state: Told): Told | undefined {
  if (state.level !== 3) return undefined
  return { ...state, level: state.trend === 'completed' ? [1, 2] : 0, trend: 'none-stated' }
}

/** The level that all the words allow: "fragile" [1, 2] "but largely respected" [2, 3] is 2. */
function shared(levels: readonly Level[]): Level {
  const ranges = levels.filter((l) => l !== null).map((l) => [l].flat() as number[])
  if (!ranges.length) return null
  const low = Math.max(...ranges.map((r) => r[0]!))
  const high = Math.min(...ranges.map((r) => r.at(-1)!))
  if (low > high) return levels.find((l) => l !== null) ?? null
  return (low === high ? low : [low, high]) as Level
}
