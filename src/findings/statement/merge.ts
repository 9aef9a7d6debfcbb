import { commonTokens, type Draft, liesIn, sharedPart, size } from './draft.ts'

/**
 * One list out of what chains, tree and headlines read: of two that claim one cue, or mostly one content, only the
 * better stays. A statement inside another's content may stand beside it.
 */
export function mergeDrafts(drafts: readonly Draft[]): Draft[] {
  const order = [...drafts].sort((a, b) => b.confidence - a.confidence || a.content[0]![0] - b.content[0]![0])
  const kept: Draft[] = []
  for (const d of order) if (!kept.some((k) => clashes(d, k))) kept.push(d)
  return kept.sort((a, b) => a.content[0]![0] - b.content[0]![0] || size(b.content) - size(a.content))
}

function clashes(weaker: Draft, surer: Draft): boolean {
  if (weaker.cue && surer.cue && commonTokens([weaker.cue], [surer.cue])) return true
  if (sharedPart(weaker.content, surer.content) > 0.6) return true
  // nested one in the other, cue and all, is fine; half inside is a misreading
  if (!commonTokens(weaker.content, surer.content)) return false
  const nested =
    liesIn([...weaker.content, ...(weaker.cue ? [weaker.cue] : [])], surer.content) ||
    liesIn([...surer.content, ...(surer.cue ? [surer.cue] : [])], weaker.content)
  return !nested
}
