import type { ParsedDispatch, Token } from '../../model/parsed-dispatch.ts'
import { dependents, relationOf } from '../../parse/match.ts'
import { clauseOf, prepositional, subjectsOf } from '../clause.ts'
import { verbLemma } from './cue-lemma.ts'
import type { Draft, TokenRange } from './draft.ts'
import { type Encoded, Mark } from './encode.ts'
import { CUE_VERBS, type CueVerb } from './lexicon.ts'
import { feelingOf, nounOf, phraseOf } from './phrases.ts'
import type { TreeEdges } from './tree-place.ts'

const TIME_WORD =
  /^(?:today|yesterday|tonight|again|later|earlier|now|also|recently|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/i

// participles by which a speaker goes on, even behind a clause with a subject of its own
const ADDING =
  /^(?:add|note|stress|emphasi[sz]e|highlight|underscore|underline|say|warn|call|reiterate|explain|insist|urge|express|vow|pledge|point)$/

/**
 * Statements read from the tree alone: a cue verb of the lexicon with its subject and what it takes as content.
 *
 * > Mr. Hale welcomed the truce and urged both sides to keep it.
 *                     ^^^^^^^^^           ^^^^^^^^^^^^^^^^^^^^^
 */
export function readTree(parsed: ParsedDispatch, e: Encoded, edges: TreeEdges): Draft[] {
  const drafts: Draft[] = []
  for (const token of parsed.tokens) {
    if (token.upos === 'NOUN') {
      const phrase = nounOf(parsed, edges, token)
      if (phrase) drafts.push(nounDraft(token, phrase))
    }
    if (token.upos !== 'VERB' && token.upos !== 'ADJ') continue
    const verb = CUE_VERBS[verbLemma(token)]
    const draft =
      readPhrase(parsed, e, edges, token) ?? (verb && token.upos === 'VERB' && readVerb(parsed, e, edges, token, verb))
    if (draft) drafts.push(draft)
  }
  return drafts
}

function readVerb(
  parsed: ParsedDispatch,
  e: Encoded,
  edges: TreeEdges,
  token: Token,
  verb: CueVerb,
): Draft | undefined {
  if (relationOf(token) === 'amod' || relationOf(token) === 'compound') return undefined
  const particle = verb.particle
    ? dependents(parsed, token, 'compound:prt', 'advmod').find((t) => t.lemma === verb.particle)
    : undefined
  if (verb.particle && !particle) return undefined
  const clause = clauseOf(parsed, token)
  const passive = token.deprel.endsWith(':pass') || dependents(parsed, token, 'nsubj:pass', 'aux:pass').length > 0
  const found = contentOf(parsed, e, edges, token, verb, passive)
  if (!found) return undefined
  const source = passive ? prepositional(parsed, token, 'by') : subjectsOf(parsed, token)
  const speakers = source.map((t): TokenRange => [edges.left[t.index]!, edges.right[t.index]! + 1])
  const cue: TokenRange = [token.index, (found.particle ?? particle?.index ?? token.index) + 1]
  const unsaid = clause.tense === 'future' || clause.modal !== undefined || clause.negated
  return {
    head: token.index,
    cue,
    source: speakers.slice(0, 1),
    content: found.content,
    confidence: (speakers.length ? 0.7 : 0.45) * (unsaid ? 0.5 : 1) * found.sure,
    reader: 'tree',
  }
}

/** A cue of several words with its subject: "expressed concern over", "was clear about". */
function readPhrase(parsed: ParsedDispatch, e: Encoded, edges: TreeEdges, token: Token): Draft | undefined {
  const end = clauseEnd(parsed, e, edges, token)
  const phrase = token.upos === 'VERB' ? phraseOf(parsed, edges, token, end) : feelingOf(parsed, edges, token, end)
  if (!phrase) return undefined
  const source = speakersBefore(parsed, edges, token)
  return {
    head: token.index,
    cue: phrase.cue,
    source,
    content: [phrase.content],
    confidence: source.length ? 0.75 : 0.5,
    reader: 'tree',
  }
}

function nounDraft(token: Token, { cue, content, source }: NonNullable<ReturnType<typeof nounOf>>): Draft {
  return { head: token.index, cue, source, content: [content], confidence: 0.65, reader: 'tree' }
}

function speakersBefore(parsed: ParsedDispatch, edges: TreeEdges, token: Token): TokenRange[] {
  const [first] = subjectsOf(parsed, token)
  return first ? [[edges.left[first.index]!, edges.right[first.index]! + 1]] : []
}

interface FoundContent {
  readonly content: readonly TokenRange[]
  /** last token of the cue where a preposition belongs to it: "called for" */
  readonly particle?: number
  readonly sure: number
}

function contentOf(
  parsed: ParsedDispatch,
  e: Encoded,
  edges: TreeEdges,
  token: Token,
  verb: CueVerb,
  passive: boolean,
): FoundContent | undefined {
  const takes = (frame: string) => verb.takes.includes(frame)
  const quoted = quotationBeside(e, token.index, token.xpos === 'VBG')
  if (quoted && (takes('q') || takes('c'))) return { content: [quoted], sure: 1 }
  const end = clauseEnd(parsed, e, edges, token)
  const from = (t: Token): TokenRange => [edges.left[t.index]!, Math.max(end, edges.right[t.index]! + 1)]
  const ccomp = dependents(parsed, token, 'ccomp').find((t) => t.index > token.index)
  if (ccomp && (takes('c') || takes('o') || takes('a'))) {
    // "said on Monday that ...": what the tree hangs before "that" belongs to the cue
    const that = dependents(parsed, ccomp, 'mark').find((m) => m.index > token.index && m.lemma === 'that')
    const [start, stop] = from(ccomp)
    return { content: [[that?.index ?? start, stop]], sure: 1.2 }
  }
  const next = parsed.tokens[token.index + 1]
  // the clause of "adding that ..." may hang anywhere; the word before it is sure
  if (takes('c') && next?.lemma === 'that' && next.upos !== 'PRON' && end - next.index > 2)
    return { content: [[next.index, end]], sure: 1 }
  const fronted = frontedClause(parsed, e, edges, token)
  if (fronted && takes('c')) return { content: [fronted], sure: 1 }
  const object = dependents(parsed, token, 'obj', 'iobj').find((t) => t.index > token.index)
  const xcomp = dependents(parsed, token, 'xcomp', 'advcl').find(
    (t) => t.index > token.index && t.deprel !== 'advcl:relcl',
  )
  const infinitive = xcomp && dependents(parsed, xcomp, 'mark').some((m) => m.lemma === 'to')
  if (object && infinitive && takes('o')) return { content: [from(object)], sure: 1.2 }
  if (infinitive && takes('i') && !object) return { content: [from(xcomp)], sure: 1 }
  if (object && takes('a') && (xcomp || dependents(parsed, token, 'obl').length))
    return { content: [from(object)], sure: 1 }
  if (xcomp?.xpos === 'VBG' && takes('g')) return { content: [from(xcomp)], sure: 1 }
  if (verb.by) {
    const phrase = prepositional(parsed, token, ...verb.by).find((t) => t.index > token.index)
    // "thanked the envoys for ...": the object is content as well; "thanked him for ...": it is not
    const objectFirst = object && phrase && takes('n') && object.index < phrase.index && object.upos !== 'PRON'
    if (phrase && !objectFirst) {
      const particle = dependents(parsed, phrase, 'case')[0]
      const start = (particle?.index ?? phrase.index) + 1
      if (particle && start < e.n) return { content: [[start, from(phrase)[1]]], particle: particle.index, sure: 1.1 }
    }
  }
  if (passive && takes('n')) {
    const patient = dependents(parsed, token, 'nsubj:pass', 'nsubj')[0]
    if (patient) return { content: [[edges.left[patient.index]!, edges.right[patient.index]! + 1]], sure: 0.9 }
  }
  if (object && takes('n')) return { content: [from(object)], sure: 1 }
  return undefined
}

/**
 * Where the clause of a cue stops: before a coordinated verb, a participle set off by a comma, or the sentence's end.
 *
 * > welcomed the truce in the region and urged ...
 *                                    ^
 */
export function clauseEnd(parsed: ParsedDispatch, e: Encoded, edges: TreeEdges, token: Token): number {
  let end = edges.right[token.index]! + 1
  const clause = dependents(parsed, token, 'ccomp').some((t) => t.index > token.index)
  for (const d of dependents(parsed, token)) {
    if (d.index < token.index) continue
    const left = edges.left[d.index]!
    const rel = relationOf(d)
    const before = parsed.tokens[left - 1]
    // with nothing to set it off, a second clause is more likely part of the content, hung in the wrong place
    const setOff = before?.upos === 'PUNCT' || before?.upos === 'CCONJ'
    const stops =
      (rel === 'conj' && d.upos === 'VERB' && (d.xpos === token.xpos || (!clause && hasFiniteForm(parsed, d)))) ||
      (rel === 'parataxis' && setOff) ||
      (rel === 'advcl' && before?.text === ',' && d.xpos === 'VBG')
    if (stops && left > token.index) end = Math.min(end, left)
  }
  end = Math.min(end, nextCue(parsed, e, token, end))
  while (end > token.index + 1 && isLoose(parsed.tokens[end - 1]!)) end--
  return Math.min(end, e.last[token.index]! + 1)
}

/** "welcomed ... and agreed": the past and the participle look alike, and taggers take one for the other. */
function isSameForm(a: Token, b: Token): boolean {
  return a.xpos === b.xpos || (/^VB[DN]$/.test(a.xpos) && /^VB[DN]$/.test(b.xpos))
}

function hasFiniteForm(parsed: ParsedDispatch, verb: Token): boolean {
  return /^VB[DPZ]$/.test(verb.xpos) || dependents(parsed, verb, 'aux').length > 0
}

/**
 * Where a coordinated cue of the same speaker begins, though the tree hangs it inside the content: a verb right after
 * "and", in the cue's own form, with no subject; a cue verb where the content is a clause, any verb where it is not.
 */
function nextCue(parsed: ParsedDispatch, e: Encoded, token: Token, end: number): number {
  let clause = false
  for (let i = token.index + 1; i < Math.min(end, e.n - 1); i++) {
    const t = parsed.tokens[i]!
    if (e.mark[i] === Mark.inside) continue
    if (/^(?:VB[DPZ]|MD)$/.test(t.xpos) && i > token.index + 1) clause = true
    const goesOn = t.text === ',' && parsed.tokens[i + 1]!.xpos === 'VBG' ? verbLemma(parsed.tokens[i + 1]!) : ''
    if (goesOn && (clause ? ADDING.test(goesOn) : CUE_VERBS[goesOn])) return i
    if (t.upos !== 'CCONJ' || i < token.index + 2) continue
    const next = parsed.tokens[i + 1]!.upos === 'ADV' ? parsed.tokens[i + 2] : parsed.tokens[i + 1]
    if (next?.upos !== 'VERB' || !isSameForm(next, token) || dependents(parsed, next, 'nsubj').length) continue
    if (!clause || CUE_VERBS[verbLemma(next)]) return i
  }
  return end
}

function isLoose(token: Token): boolean {
  return (token.upos === 'PUNCT' && !/^[)\]]$/.test(token.text)) || token.upos === 'CCONJ' || TIME_WORD.test(token.text)
}

/** "The talks failed, the minister said": the clause the cue stands behind as an afterthought. */
function frontedClause(parsed: ParsedDispatch, e: Encoded, edges: TreeEdges, token: Token): TokenRange | undefined {
  const before = dependents(parsed, token, 'ccomp', 'parataxis').find((t) => t.index < token.index)
  if (before) return [edges.left[before.index]!, edges.right[before.index]! + 1]
  if (relationOf(token) !== 'parataxis') return undefined
  const left = edges.left[token.index]!
  const first = e.first[token.index]!
  return left > first + 2 ? [first, left] : undefined
}

/** The quotation that touches a cue's clause: right after it, after a comma or colon, or right before it. */
function quotationBeside(e: Encoded, at: number, addition: boolean): TokenRange | undefined {
  for (let i = at + 1; i <= Math.min(at + 3, e.n - 1); i++) if (e.mark[i] === Mark.opening) return quotationFrom(e, i)
  for (let i = at - 1; i >= Math.max(0, at - 9) && !addition; i--)
    if (e.mark[i] === Mark.closing) return quotationUpTo(e, i)
  return undefined
}

function quotationFrom(e: Encoded, opening: number): TokenRange {
  let to = opening + 1
  while (to < e.n && e.quotation[to] === e.quotation[opening] && e.mark[to] !== Mark.closing) to++
  return [opening + 1, to]
}

function quotationUpTo(e: Encoded, closing: number): TokenRange {
  let from = closing
  while (from > 0 && e.quotation[from - 1] === e.quotation[closing] && e.mark[from - 1] !== Mark.opening) from--
  return [from, closing]
}
