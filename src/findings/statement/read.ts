import type { ParsedDispatch } from '../../model/parsed-dispatch.ts'
import { keepBest } from './accept.ts'
import { joinReadings } from './agree.ts'
import { openReader, readCandidates } from './chains.ts'
import type { Draft, TokenRange } from './draft.ts'
import { type Encoded, encode } from './encode.ts'
import { extendContent } from './extend.ts'
import { readLooseQuotations } from './loose-quotations.ts'
import { mergeDrafts } from './merge.ts'
import { behindOpening } from './opening.ts'
import { isSaid } from './said.ts'
import { cutTail, freeSource, joinPieces, splitDraft, withoutCarrier } from './split.ts'
import { byStretch } from './stretch.ts'
import { readSurface } from './surface.ts'
import { readTree } from './tree.ts'
import { type TreeEdges, treeEdges } from './tree-place.ts'

// less likely ones are not even joined with what the tree shows
const LEAST = 0.2

/** Drafts of all statements in a dispatch, in text order, the unlikely ones left out. */
export function readDrafts(parsed: ParsedDispatch): Draft[] {
  const reader = openReader()
  const e = encode(parsed, reader.clusterOf)
  const edges = treeEdges(e)
  const chain = readChains(parsed, e, edges)
  const tree = readTree(parsed, e, edges)
  const drafts = byStretch(parsed, [...chain, ...tree, ...readSurface(parsed)]).flatMap((all) => {
    const merged = mergeDrafts(joinReadings(parsed, all).filter((d) => isSaid(parsed, d)))
    return merged
      .map((d) =>
        cutTail(parsed, e, joinPieces(e, withoutCarrier(parsed, e, behindOpening(parsed, freeSource(parsed, d))))),
      )
      .map((d) => (d.reader === 'chain' ? extendContent(parsed, e, edges, d, merged) : d))
      .flatMap((d) => splitDraft(parsed, e, d))
  })
  return [...drafts, ...readLooseQuotations(parsed, e, drafts)].sort((a, b) => a.content[0]![0] - b.content[0]![0])
}

/** What the chains read, with how likely each is a statement. */
function readChains(parsed: ParsedDispatch, e: Encoded, edges: TreeEdges): Draft[] {
  const { candidates, chances } = readCandidates(openReader(), e, edges)
  return keepBest(candidates, chances, LEAST, false).map((i) => {
    const { head, cue, source, content } = candidates[i]!
    return {
      head,
      cue: [cue.from, cue.to] as const,
      source: source.flatMap((range) => withoutMarks(parsed, range)),
      content,
      confidence: chances[i]!,
      reader: 'chain' as const,
    }
  })
}

/** A source without marks at its edges; none where it is marks alone. */
function withoutMarks(parsed: ParsedDispatch, [from, to]: TokenRange): TokenRange[] {
  const isMark = (i: number) =>
    /^(?:PUNCT|SYM)$/.test(parsed.tokens[i]!.upos) || !/[\p{L}\p{N}]/u.test(parsed.tokens[i]!.text)
  let a = from
  let b = to
  while (a < b && isMark(a)) a++
  while (b > a && isMark(b - 1)) b--
  return a < b ? [[a, b]] : []
}
