import type { Finding } from '../../model/finding.ts'
import type { Reading } from '../../model/reading.ts'
import type { Span } from '../../model/span.ts'
import type { Terminal } from './terminal.ts'

/** This much of the sentence is shown on either side of the words that prove a finding. */
const CONTEXT_CHARACTERS = 60

/**
 * The words that prove a finding, within their sentence: "… said on Monday [he hopes an upcoming contact …] …". Brackets
 * stand where there is no colour to show the words by.
 */
export function evidence(finding: Finding, { dispatch }: Reading, { paint }: Terminal): string {
  const { text } = dispatch
  const spans = provingSpans(finding)
  const within = dispatch.sentences[finding.sentence]
  const first = spans[0]!.start
  const last = spans.at(-1)!.end
  const start = contextStart(text, Math.max(within?.start ?? 0, first - CONTEXT_CHARACTERS), first, within?.start ?? 0)
  const end = contextEnd(text, Math.min(within?.end ?? text.length, last + CONTEXT_CHARACTERS), last)
  let out = start > (within?.start ?? start) ? '… ' : ''
  let at = start
  for (const span of spans) {
    out += text.slice(at, span.start) + marked(span.exact, paint)
    at = span.end
  }
  out += text.slice(at, Math.max(at, end))
  return end < (within?.end ?? end) ? `${out} …` : out
}

/** A statement is proved by what was said; every other finding by its own span. In text order, without overlaps. */
function provingSpans(finding: Finding): readonly Span[] {
  const spans = finding.kind === 'statement' ? finding.content : [finding.span]
  const ordered = [...spans].sort((a, b) => a.start - b.start)
  return ordered.filter((span, i) => i === 0 || span.start >= ordered[i - 1]!.end)
}

/** Word by word, since lines are broken between words and each must carry its own colour. */
function marked(words: string, paint: Terminal['paint']): string {
  if (paint('evidence', 'x') === 'x') return `[${words}]`
  return words.replace(/\S+/g, (word) => paint('evidence', word))
}

function contextStart(text: string, from: number, to: number, sentence: number): number {
  if (from <= sentence) return sentence > to ? to : from
  const space = text.indexOf(' ', from)
  return space >= 0 && space < to ? space + 1 : to
}

function contextEnd(text: string, to: number, from: number): number {
  if (to <= from) return from
  if (/\s|^$/.test(text.slice(to, to + 1))) return to
  const space = text.lastIndexOf(' ', to)
  return Math.max(space, from)
}
