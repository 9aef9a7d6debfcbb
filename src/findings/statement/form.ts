import type { StatementFinding } from '../../model/finding.ts'
import type { ParsedDispatch } from '../../model/parsed-dispatch.ts'
import type { Span } from '../../model/span.ts'

/** Direct where all of the content stands in quotation marks, indirect where none does, else mixed. */
export function formOf(parsed: ParsedDispatch, content: readonly Span[]): StatementFinding['form'] {
  let quoted = 0
  let all = 0
  for (const { start, end } of content) {
    all += end - start
    for (const q of parsed.quotations) {
      if (q.end <= start) continue
      if (q.start >= end) break
      quoted += Math.min(end, q.end) - Math.max(start, q.start)
    }
  }
  // a stop or a mark at the edge does not make a quotation mixed
  return quoted >= all - 3 ? 'direct' : quoted > 1 ? 'mixed' : 'indirect'
}
