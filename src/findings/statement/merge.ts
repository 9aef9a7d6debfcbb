import { commonTokens, type Draft, liesIn, size } from './draft.ts'

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
  if (!commonTokens(weaker.content, surer.content)) return false
  // one inside the other, cue and all, is fine; half inside is a misreading
  return !isInside(weaker, surer) && !isInside(surer, weaker)
}

function isInside(inner: Draft, outer: Draft): boolean {
  return inner.cue !== undefined && liesIn([...inner.content, inner.cue], outer.content)
}
