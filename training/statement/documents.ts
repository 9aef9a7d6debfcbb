import type { ClusterOf, Encoded } from '../../src/findings/statement/encode.ts'
import { encode } from '../../src/findings/statement/encode.ts'
import { type TreeEdges, treeEdges } from '../../src/findings/statement/tree-place.ts'
import type { Dispatch } from '../../src/model/dispatch.ts'
import type { ParsedDispatch } from '../../src/model/parsed-dispatch.ts'
import { parseDispatch } from '../../src/parse/index.ts'
import type { AnnotatedText, Attribution } from './polnear.ts'
import { type TokenAttribution, tokensIn } from './score.ts'

/** One annotated text, parsed and encoded, its attributions as tokens. */
export interface TrainingText {
  readonly name: string
  readonly parsed: ParsedDispatch
  readonly e: Encoded
  readonly edges: TreeEdges
  readonly gold: readonly TokenAttribution[]
  readonly others: readonly (readonly TokenAttribution[])[]
}

export function prepare(texts: readonly AnnotatedText[], clusterOf: ClusterOf): TrainingText[] {
  return texts.map(({ name, text, attributions, others }) => {
    const parsed = parseDispatch(plainDispatch(text))
    const e = encode(parsed, clusterOf)
    const toTokens = (a: Attribution): TokenAttribution => ({
      source: tokensIn(parsed.tokens, a.source),
      cue: tokensIn(parsed.tokens, a.cue),
      content: tokensIn(parsed.tokens, a.content),
    })
    return {
      name,
      parsed,
      e,
      edges: treeEdges(e),
      gold: attributions.map(toTokens),
      others: others.map((o) => o.map(toTokens)),
    }
  })
}

/** A dispatch with the text untouched, so that stand-off annotations still fit: a title, then paragraphs by line. */
function plainDispatch(text: string): Dispatch {
  const lines = [...text.matchAll(/[^\n]{1,100000}/g)]
    .map((m) => ({ start: m.index, end: m.index + m[0].length, exact: m[0] }))
    .filter((l) => l.exact.trim())
  return {
    id: `sha256:${'0'.repeat(64)}`,
    text,
    ...(lines[0] ? { headline: lines[0] } : {}),
    published: { basis: 'unknown' },
    language: 'en',
    paragraphs: lines.slice(1),
    sentences: [],
  }
}
