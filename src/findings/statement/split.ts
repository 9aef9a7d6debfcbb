import type { ParsedDispatch } from '../../model/parsed-dispatch.ts'
import { type Draft, overlaps, size, type TokenRange } from './draft.ts'
import { bySentence } from './edges.ts'
import { type Encoded, Mark } from './encode.ts'

/**
 * A new sentence is a new statement, unless one quotation runs on over it.
 *
 * > "This is wrong," he said. "We expect an apology."
 *    ^^^^^^^^^^^^^ with the cue    ^^^^^^^^^^^^^^^^^^^^ a statement of its own, with no cue
 */
export function splitDraft(parsed: ParsedDispatch, e: Encoded, draft: Draft): Draft[] {
  if (draft.head < 0) return [draft]
  const groups: TokenRange[][] = []
  for (const piece of draft.content.flatMap((range) => bySentence(parsed, range))) {
    const group = groups.find((g) => belongs(e, draft, g[g.length - 1]!, piece))
    if (group) group.push(piece)
    else groups.push([piece])
  }
  if (groups.length < 2) return [draft]
  // the cue goes with the pieces of its own sentence, else with the longest
  const own =
    groups.find((g) => g.some(([from]) => e.sentence[from] === e.sentence[draft.head])) ??
    groups.reduce((a, b) => (size(b) > size(a) ? b : a))
  return groups.map((content) =>
    content === own
      ? { ...draft, content }
      : { head: -1, source: draft.source, content, confidence: draft.confidence * 0.9, reader: 'quotation' as const },
  )
}

// an aside between two pieces is no longer than this
const GAP = 15

/** "..., he was quoted as saying by state media": what stands unquoted behind the cue tells who carried it. */
export function withoutCarrier(parsed: ParsedDispatch, e: Encoded, draft: Draft): Draft {
  const { cue, content } = draft
  const quoted = cue && content.some(([from]) => from < cue[0] && e.quotation[from]! >= 0)
  if (!cue || !quoted) return draft
  const carrier = ([from, to]: TokenRange) =>
    from === cue[1] && to - from <= 6 && e.quotation[from]! < 0 && parsed.tokens[from]!.upos === 'ADP'
  return { ...draft, content: content.filter((range) => !carrier(range)) }
}

/** Pieces of one sentence that nothing of the cue or the source parts are one: only an interrupting cue makes two. */
export function joinPieces(e: Encoded, draft: Draft): Draft {
  const content: [number, number][] = []
  const own = [...draft.source, ...(draft.cue ? [draft.cue] : [])]
  for (const [from, to] of draft.content) {
    const last = content[content.length - 1]
    const apart = last && (e.sentence[last[1] - 1] !== e.sentence[from] || overlaps(own, [[last[1], from]]))
    if (last && !apart && from - last[1] <= GAP) last[1] = to
    else content.push([from, to])
  }
  return { ...draft, content }
}

/**
 * A trailing cue whose subject was taken for the end of the content: past the last comma it is the source.
 *
 * > The talks failed, a diplomat close to the negotiations said.
 *                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ source
 */
export function freeSource(parsed: ParsedDispatch, draft: Draft): Draft {
  const last = draft.content[draft.content.length - 1]
  if (!draft.cue || draft.source.length || !last || last[1] !== draft.cue[0]) return draft
  for (let i = last[1] - 2; i > last[0] + 1 && last[1] - i < 12; i--)
    if (parsed.tokens[i]!.text === ',')
      return {
        ...draft,
        source: [[i + 1, last[1]]],
        content: [...draft.content.slice(0, -1), [last[0], i]],
      }
  return draft
}

/**
 * A quotation with a tail set off behind it: the tail tells of the speaking, not of what was said.
 *
 * > said, "We will wait", while addressing the press.
 *                      ^ content ends here
 */
export function cutTail(parsed: ParsedDispatch, e: Encoded, draft: Draft): Draft {
  const content = draft.content.map(([from, to]): TokenRange => {
    if (e.role[from] === 1) return [from, headlineEnd(parsed, from, to)]
    const opens = e.mark[from] === Mark.opening || (from > 0 && e.mark[from - 1] === Mark.opening)
    const quotation = e.quotation[from]!
    if (!opens || quotation < 0 || e.shortQuotation[from]) return [from, to]
    let end = from
    while (end < to && e.quotation[end] === quotation) end++
    const next = parsed.tokens[end]
    const setOff = next && (next.text === ',' || /^(?:while|when|during|after|as)$/i.test(next.text))
    return end < to && setOff && e.mark[end - 1] === Mark.closing ? [from, end] : [from, to]
  })
  return { ...draft, content }
}

/** In a headline "deal with council as army moves in": what happens meanwhile stays out, as does what a semicolon parts. */
function headlineEnd(parsed: ParsedDispatch, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) if (parsed.tokens[i]!.text === ';') return i
  for (let i = from + 2; i < to - 2; i++)
    if (/^(?:as|while|amid)$/i.test(parsed.tokens[i]!.text) && parsed.tokens[i + 1]!.upos !== 'DET') return i
  return to
}

function belongs(e: Encoded, draft: Draft, last: TokenRange, piece: TokenRange): boolean {
  const cue = e.sentence[draft.head]
  const quotation = e.quotation[last[1] - 1]!
  if (quotation >= 0 && quotation === e.quotation[piece[0]]) return true
  if (e.sentence[last[0]] === e.sentence[piece[0]]) return true
  return e.sentence[piece[0]] === cue && e.sentence[last[0]] === cue
}
