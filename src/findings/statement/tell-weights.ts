import type { Step, Weight } from '../../model/explanation.ts'
import type { StatementFinding } from '../../model/finding.ts'
import type { ParsedDispatch } from '../../model/parsed-dispatch.ts'
import type { Trace } from '../trace.ts'
import { JUDGE_BITS, judge, judgeKeys, rivalsOf } from './accept.ts'
import { openReader, proposeTwice, type Reader } from './chains.ts'
import type { Chain, FeatureRows } from './crf.ts'
import { openSheet } from './cue-sheet.ts'
import type { Draft } from './draft.ts'
import { type Encoded, encode } from './encode.ts'
import { CUE_FEATURE_NAMES, JUDGE_FEATURE_NAMES, SPAN_FEATURE_NAMES } from './feature-names.ts'
import type { Candidate } from './propose.ts'
import { SPAN, spanFeatures } from './span-features.ts'
import { type TreeEdges, treeEdges } from './tree-place.ts'

/** How many reasons for, and how many against, are told. */
const FOR = 5
const AGAINST = 3
const CUE_BEGINS = 1

/** Tells which figures of the learned models decided each statement: that its cue is one, what it attributes, that it stands. */
export function tellWeights(
  trace: Trace,
  parsed: ParsedDispatch,
  built: readonly { draft: Draft; finding: StatementFinding }[],
): void {
  const reader = openReader()
  const e = encode(parsed, reader.clusterOf)
  const edges = treeEdges(e)
  const sheet = openSheet(reader.cues, e)
  const { candidates, flags } = proposeTwice(sheet, reader.spans, edges)
  const chances = judge(reader.judge, e, candidates)
  const rivals = rivalsOf(candidates)
  const byToken = new Int32Array(e.n).fill(-1)
  for (const [i, { cue }] of candidates.entries()) byToken.fill(i, cue.from, cue.to)
  for (const { draft, finding } of built) {
    const own = draft.cue ? byToken.subarray(...draft.cue) : []
    const i = own.find((k) => k >= 0) ?? -1
    const candidate = candidates[i]
    if (!candidate) {
      trace.because(finding.id, { part: 'weights', says: 'The learned models did not propose it' })
      continue
    }
    const cue = parsed.tokens.slice(candidate.cue.from, candidate.cue.to)
    const words = cue.map((t) => t.text).join(' ')
    trace.because(finding.id, {
      part: 'weights',
      says: `That "${words}" attributes something: ${percent(candidate.cue.probability)} by the first model, from`,
      weights: cueWeights(reader, sheet.rows, candidate.cue.from),
    })
    const content = contentWeights(reader, e, edges, candidate, flags)
    if (content) trace.because(finding.id, content)
    const keys = judgeKeys(e, candidate, rivals[i]!)
    const mask = (1 << JUDGE_BITS) - 1
    trace.because(finding.id, {
      part: 'weights',
      says: `That it is a statement at all: ${percent(chances[i]!)} by the third model, which weighs the two others, from`,
      weights: strongest(
        JUDGE_FEATURE_NAMES,
        keys.map((key) => reader.judge.weights[key & mask]! * reader.judge.scale),
      ),
    })
  }
}

function cueWeights({ cues }: Reader, rows: FeatureRows, token: number): Weight[] {
  return strongest(CUE_FEATURE_NAMES, differences(cues, rows, token, CUE_BEGINS))
}

/** What made the words said, on average over them, rather than left outside. */
function contentWeights(
  { spans }: Reader,
  e: Encoded,
  edges: TreeEdges,
  { cue, head, window, content, contentSure }: Candidate,
  flags: Uint8Array,
): Step | undefined {
  if (!content.length) return undefined
  const rows = spanFeatures(e, edges, cue, head, window, flags)
  const sums = new Float64Array(rows.stride)
  let tokens = 0
  for (const [from, to] of content)
    for (let i = from; i < to; i++) {
      const own = differences(spans, rows, i - window.from, i === from ? SPAN.content : SPAN.contentOn)
      for (let k = 0; k < own.length; k++) sums[k]! += own[k]!
      tokens++
    }
  return {
    part: 'weights',
    says: `Which words it attributes: the least sure of them has ${percent(contentSure)} by the second model, from`,
    weights: strongest(
      SPAN_FEATURE_NAMES,
      [...sums].map((sum) => sum / tokens),
    ),
  }
}

/** By feature of a token, how much more it speaks for the label than for "outside". */
function differences(chain: Chain, { keys, stride }: FeatureRows, token: number, label: number): number[] {
  const mask = (1 << chain.bits) - 1
  return Array.from({ length: stride }, (_, k) => {
    const place = (keys[token * stride + k]! & mask) * chain.labels
    return (chain.weights[place + label]! - chain.weights[place]!) * chain.scale
  })
}

function strongest(names: readonly string[], weights: readonly number[]): Weight[] {
  const all = names.map((says, i) => ({ says, weight: Math.round(weights[i]! * 100) / 100 }))
  const sorted = [...all].sort((a, b) => b.weight - a.weight)
  return [
    ...sorted.filter((w) => w.weight > 0).slice(0, FOR),
    ...sorted
      .filter((w) => w.weight < 0)
      .slice(-AGAINST)
      .reverse(),
  ]
}

function percent(chance: number): string {
  return `${Math.round(chance * 100)} %`
}
