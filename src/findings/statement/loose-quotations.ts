import type { ParsedDispatch } from '../../model/parsed-dispatch.ts'
import type { Draft } from './draft.ts'
import { commonTokens } from './draft.ts'
import { type Encoded, Mark } from './encode.ts'

// shorter ones are terms and names
const LEAST = 5

/**
 * Quotations no cue was found for: a quotation that goes on in a new sentence ("We will wait." He paused. "But not
 * long."), or stands alone in its paragraph. Who speaks is told by what stands before.
 */
export function readLooseQuotations(parsed: ParsedDispatch, e: Encoded, drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = []
  for (let i = 0; i < e.n; i++) {
    if (e.mark[i] !== Mark.opening || (i > 0 && e.quotation[i - 1] === e.quotation[i])) continue
    let to = i + 1
    while (to < e.n && e.quotation[to] === e.quotation[i] && e.mark[to] === Mark.inside) to++
    const range = [i + 1, to] as const
    const opens = i === e.first[i] || i + 1 === e.first[i + 1]
    if (to - i - 1 < LEAST || !opens || !hasVerb(parsed, i + 1, to)) continue
    if (drafts.some((d) => commonTokens(d.content, [range]) > 0)) continue
    out.push({ head: -1, source: [], content: [range], confidence: 0.6, reader: 'quotation' })
  }
  return out
}

function hasVerb(parsed: ParsedDispatch, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^(?:VB[DPZ]|MD)$/.test(parsed.tokens[i]!.xpos)) return true
  return false
}
