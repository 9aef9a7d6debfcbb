import type { Dispatch } from '../model/dispatch.ts'
import type { ParsedDispatch, Sentence, Token } from '../model/parsed-dispatch.ts'
import { pairQuotations } from './quotations.ts'
import { splitSentences } from './split-sentences.ts'
import { readSyntax } from './syntax.ts'
import { type Piece, tokenise } from './tokenise.ts'

/** Sentences, tokens, syntax and quotations of one English dispatch; `dispatch.sentences` is filled in. */
export function parseDispatch(dispatch: Dispatch): ParsedDispatch {
  const { text } = dispatch
  const parts = partsOf(dispatch)
  const sentences: Sentence[] = []
  const tokens: Token[] = []
  for (const { start, end, role, paragraph } of parts) {
    const pieces = tokenise(text, start, end)
    const runs = role === 'headline' || role === 'section' ? whole(pieces) : splitSentences(text, pieces)
    for (const run of runs) {
      const index = sentences.length
      const from = tokens.length
      for (const token of readSyntax(text, pieces.slice(run.from, run.to), from, index)) tokens.push(token)
      const span = { start: pieces[run.from]!.start, end: pieces[run.to - 1]!.end }
      sentences.push({ index, ...span, from, to: tokens.length, paragraph, role })
    }
  }
  const spans = sentences.map(({ start, end }) => ({ start, end, exact: text.slice(start, end) }))
  return { dispatch: { ...dispatch, sentences: spans }, sentences, tokens, quotations: pairQuotations(text, parts) }
}

/** A part of the text that sentences do not cross. */
interface Part extends Piece {
  readonly role: Sentence['role']
  readonly paragraph: number
}

// Headlines are one sentence each, but one this long is a mistake of intake.
const LONGEST_HEADLINE = 60

function whole(pieces: readonly Piece[]) {
  const runs = []
  for (let from = 0; from < pieces.length; from += LONGEST_HEADLINE)
    runs.push({ from, to: Math.min(pieces.length, from + LONGEST_HEADLINE) })
  return runs
}

/** Section line, headline, deck and paragraphs in text order; the dateline is cut off the paragraph it opens. */
function partsOf({ text, section, headline, deck, dateline, paragraphs }: Dispatch): Part[] {
  const parts: Part[] = []
  for (const [role, span] of [
    ['section', section],
    ['headline', headline],
    ['deck', deck],
  ] as const)
    if (span) parts.push({ start: span.start, end: span.end, role, paragraph: -1 })
  paragraphs.forEach((span, paragraph) => {
    const opens = dateline && dateline.span.end > span.start && dateline.span.start < span.end
    parts.push({
      start: opens ? afterDateline(text, dateline.span.end, span.end) : span.start,
      end: span.end,
      role: 'body',
      paragraph,
    })
  })
  parts.sort((a, b) => a.start - b.start || a.end - b.end)
  // parts that overlap (a headline that is also a paragraph) are read once
  let read = 0
  return parts.flatMap((part) => {
    const start = Math.max(part.start, read)
    read = Math.max(read, part.end)
    return start < part.end ? [{ ...part, start }] : []
  })
}

/** Past the dashes and stops some agencies set between dateline and lede. */
function afterDateline(text: string, at: number, end: number): number {
  let start = at
  while (start < end && /[\s–—_.:-]/u.test(text[start]!)) start++
  return start
}
