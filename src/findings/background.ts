import type { TimeFinding } from '../model/finding.ts'
import type { ParsedDispatch } from '../model/parsed-dispatch.ts'

/** Indices of the sentences that stand in paragraphs which recall history rather than report news. */
export function backgroundSentences(_parsed: ParsedDispatch, _times: readonly TimeFinding[]): ReadonlySet<number> {
  return new Set()
}
