import type { ParsedDispatch } from '../../model/parsed-dispatch.ts'
import { relation } from '../clause.ts'
import type { Draft, TokenRange } from './draft.ts'
import { type Encoded, Mark } from './encode.ts'
import type { TreeEdges } from './span-features.ts'
import { clauseEnd } from './tree.ts'

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
  let end = Math.min(clauseEnd(parsed, e, edges, parsed.tokens[draft.head]!), barrier(draft, others, to))
  const closing = closeBracket(parsed, from, to, e.last[to - 1]! + 1)
  end = Math.max(end, closing)
  if (end <= to || !hangsInside(parsed, draft, to, end)) return closing > to ? withLast(draft, [from, closing]) : draft
  return withLast(draft, [from, end])
}

function withLast(draft: Draft, last: TokenRange): Draft {
  return { ...draft, content: [...draft.content.slice(0, -1), last] }
}

/** Where the next statement's source or cue begins: content does not run into it. */
function barrier(draft: Draft, others: readonly Draft[], from: number): number {
  let at = Number.POSITIVE_INFINITY
  for (const other of others) {
    if (other === draft) continue
    for (const [start] of [...(other.cue ? [other.cue] : []), ...other.source])
      if (start >= from) at = Math.min(at, start)
  }
  return at
}

/** False where what follows is set off for another reason: a participle of the speaker, a time after the quotation. */
function hangsInside(parsed: ParsedDispatch, draft: Draft, from: number, to: number): boolean {
  const first = parsed.tokens[from]!
  for (let i = from; i < to; i++) {
    const t = parsed.tokens[i]!
    if (t.head >= from && t.head < to) continue
    // the branch hangs on the cue itself: take it only as an adverbial clause that opens with its own conjunction
    if (t.head === draft.head && relation(t) !== 'ccomp' && relation(t) !== 'conj')
      return relation(t) === 'advcl' || (relation(t) === 'obl' && first.text !== ',')
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
