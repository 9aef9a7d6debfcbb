import type { ParsedDispatch } from '../../model/parsed-dispatch.ts'
import { dependents, relationOf } from '../../parse/match.ts'
import { cueLemma } from './cue-lemma.ts'
import type { Draft, TokenRange } from './draft.ts'
import { type Encoded, Mark } from './encode.ts'
import { clauseEnd } from './tree.ts'
import type { TreeEdges } from './tree-place.ts'

/**
 * Content goes on as long as it does in the sentence: where a chain stopped early, its last piece is carried on to the
 * end of the cue's clause. PolNeAR's annotators stop before many an afterthought; the guidelines do not.
 *
 * > said the plan was dead, as nobody would pay for it.
 *                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ carried on
 */
export function extendContent(
  parsed: ParsedDispatch,
  e: Encoded,
  edges: TreeEdges,
  draft: Draft,
  others: readonly Draft[],
): Draft {
  const last = draft.content[draft.content.length - 1]
  if (!last || !draft.cue || draft.head < 0 || last[0] < draft.cue[1]) return draft
  const [from, to] = last
  if (e.sentence[to - 1] !== e.sentence[draft.head] || e.mark[to - 1] === Mark.closing) return draft
  const stop = clauseEnd(parsed, e, edges, parsed.tokens[draft.head]!)
  if (stop < to && stop > from + 1 && (isCoordinated(parsed, stop) || endsInCue(parsed, draft, stop, to)))
    return withLast(draft, [from, stop])
  let end = Math.min(stop, barrier(parsed, draft, others, to))
  const closing = closeBracket(parsed, from, to, e.last[to - 1]! + 1)
  while (end > to && /^(?:CCONJ|SCONJ|ADP|PUNCT)$/.test(parsed.tokens[end - 1]!.upos) && !isClosing(parsed, end - 1))
    end--
  end = Math.max(end, closing)
  if (end <= to || !hangsInside(parsed, draft, to, end)) return closing > to ? withLast(draft, [from, closing]) : draft
  return withLast(draft, [from, end])
}

/** ", its ministry said" behind the content: a cue of its own, hung beside this one. */
function endsInCue(parsed: ParsedDispatch, draft: Draft, from: number, to: number): boolean {
  return parsed.tokens
    .slice(from, to)
    .some((t) => t.head === draft.head && relationOf(t) === 'parataxis' && cueLemma(t) !== undefined)
}

/** True where a coordinated verb of the speaker's begins right behind this token, past a comma. */
function isCoordinated(parsed: ParsedDispatch, at: number): boolean {
  for (let i = at; i < Math.min(at + 3, parsed.tokens.length); i++) {
    const t = parsed.tokens[i]!
    if (t.xpos === 'VBG' && i > at) return true
    if (t.upos === 'CCONJ') {
      const next = parsed.tokens[i + 1]?.upos === 'ADV' ? parsed.tokens[i + 2] : parsed.tokens[i + 1]
      return /^VB[DPZN]$/.test(next?.xpos ?? '')
    }
    if (t.upos !== 'PUNCT') return false
  }
  return false
}

function isClosing(parsed: ParsedDispatch, at: number): boolean {
  return /^[)\]]$/.test(parsed.tokens[at]!.text)
}

function withLast(draft: Draft, last: TokenRange): Draft {
  return { ...draft, content: [...draft.content.slice(0, -1), last] }
}

/** Where the next statement's source or cue begins: content does not run into it. */
function barrier(parsed: ParsedDispatch, draft: Draft, others: readonly Draft[], from: number): number {
  let at = Number.POSITIVE_INFINITY
  for (const other of others) {
    if (other === draft || isUnder(parsed, other.head, draft)) continue
    for (const [start] of [...(other.cue ? [other.cue] : []), ...other.source])
      if (start >= from) at = Math.min(at, start)
  }
  return at
}

/** True for a cue that hangs on a word of the content itself: it stands inside what is said. */
function isUnder(parsed: ParsedDispatch, token: number, draft: Draft): boolean {
  for (let at = token, steps = 0; at >= 0 && at !== draft.head && steps < 30; at = parsed.tokens[at]!.head, steps++)
    if (draft.content.some(([from, to]) => at >= from && at < to)) return !isAddition(parsed, token)
  return false
}

/** ", adding that ...", "and called for ...": the same speaker goes on, wherever the tree hangs it. */
function isAddition(parsed: ParsedDispatch, token: number): boolean {
  const t = parsed.tokens[token]!
  const before = parsed.tokens[token - 1]
  if (t.xpos === 'VBG') return before?.text === ','
  return before?.upos === 'CCONJ' && !dependents(parsed, t, 'nsubj').length
}

/** False where what follows is set off for another reason: a participle of the speaker, a time after the quotation. */
function hangsInside(parsed: ParsedDispatch, draft: Draft, from: number, to: number): boolean {
  const first = parsed.tokens[from]!
  for (let i = from; i < to; i++) {
    const t = parsed.tokens[i]!
    if (t.head >= from && t.head < to) continue
    // the branch hangs on the cue itself: take it only as an adverbial clause that opens with its own conjunction
    if (t.head === draft.head && relationOf(t) !== 'ccomp' && relationOf(t) !== 'conj')
      return relationOf(t) === 'advcl' || (relationOf(t) === 'obl' && first.text !== ',')
  }
  return true
}

/** The end of a bracket opened inside [from, to) and not closed there; `to` where there is none. */
function closeBracket(parsed: ParsedDispatch, from: number, to: number, end: number): number {
  let open = 0
  for (let i = from; i < to; i++) {
    const { text } = parsed.tokens[i]!
    if (text === '(' || text === '[') open++
    if ((text === ')' || text === ']') && open) open--
  }
  for (let i = to; open && i < end; i++) if (/^[)\]]$/.test(parsed.tokens[i]!.text) && --open === 0) return i + 1
  return to
}
