import { loadTrained, type TrainedModel } from '../../trained/index.ts'
import { type Judge, judge, withoutClaimed } from './accept.ts'
import type { Chain } from './crf.ts'
import { CUE_ALLOWED, CUE_LABELS } from './cue-features.ts'
import { type CueSheet, openSheet } from './cue-sheet.ts'
import type { ClusterOf, Encoded } from './encode.ts'
import { type Candidate, flagCues, guessCues, readCue } from './propose.ts'
import { SPAN_ALLOWED, SPAN_LABELS } from './span-features.ts'
import type { TreeEdges } from './tree-place.ts'
import type { Window } from './window.ts'

/** Everything learned for statements: word classes, the chain that finds cues, the one that reads them, the judge. */
export interface Reader {
  readonly clusterOf: ClusterOf
  readonly cues: Chain
  readonly spans: Chain
  readonly judge: Judge
}

/** The reader kept in trained/statement.bin, opened at the first call. */
export function openReader(): Reader {
  reader ??= readerOf(loadTrained('statement'))
  return reader
}

let reader: Reader | undefined

export function readerOf(model: TrainedModel): Reader {
  const { meta, sections } = model
  const classes = new Map<string, number>()
  ;(meta.classes as string[]).forEach((words, i) => {
    for (const word of words.split(' ')) classes.set(word, i)
  })
  const chain = (name: string, labels: number, allowed: Uint8Array): Chain => ({
    labels,
    allowed,
    bits: meta[`${name}.bits`] as number,
    pairBits: meta[`${name}.pairBits`] as number,
    weights: sections[name] as Int8Array,
    pairWeights: sections[`${name}.pairs`] as Int8Array,
    scale: meta[`${name}.scale`] as number,
    pairScale: meta[`${name}.pairScale`] as number,
  })
  return {
    clusterOf: (word) => classes.get(word) ?? 0,
    cues: chain('cues', CUE_LABELS, CUE_ALLOWED),
    spans: chain('spans', SPAN_LABELS, SPAN_ALLOWED),
    judge: { weights: sections.judge as Int8Array, scale: meta['judge.scale'] as number },
  }
}

/** Candidates of a dispatch with how likely each is a statement. */
export function readCandidates(
  { cues, spans, judge: model }: Reader,
  e: Encoded,
  edges: TreeEdges,
): { candidates: Candidate[]; chances: number[] } {
  const { candidates } = proposeTwice(openSheet(cues, e), spans, edges)
  const chances = judge(model, e, candidates)
  return { candidates: withoutClaimed(e, candidates, chances), chances }
}

/** Candidates for every cue the chain gives some chance, and which of them have flags as cues. */
export interface Proposed {
  readonly candidates: Candidate[]
  readonly flags: Uint8Array
}

/** Cues are looked for twice: the second time it is known which tokens lie in the content of a first-round cue. */
export function proposeTwice(sheet: CueSheet, spans: Chain, edges: TreeEdges): Proposed {
  const first = proposeSure(sheet, spans, edges)
  return propose(sheet, spans, edges, coverageOf(sheet.e, first), first)
}

/** For each token whether it lies in the content of a cue the first round is sure of: 1 no, 2 yes. */
export function firstCoverage(sheet: CueSheet, spans: Chain, edges: TreeEdges): Uint8Array {
  return coverageOf(sheet.e, proposeSure(sheet, spans, edges))
}

function proposeSure(sheet: CueSheet, spans: Chain, edges: TreeEdges): Proposed {
  const { e } = sheet
  const sure = guessCues(sheet, new Uint8Array(e.n)).filter((c) => c.strict)
  const flags = flagCues(e.n, sure)
  return { candidates: sure.map((cue) => readCue(spans, e, edges, cue, flags)), flags }
}

function coverageOf({ n }: Encoded, { candidates }: Proposed): Uint8Array {
  const covered = new Uint8Array(n).fill(1)
  for (const { content } of candidates) for (const [from, to] of content) covered.fill(2, from, to)
  return covered
}

/**
 * Candidates for every cue the chain gives some chance, given which tokens are known to lie in a content.
 * @param before what was read before: a cue in whose window no flag has changed reads the same again
 */
export function propose(
  sheet: CueSheet,
  spans: Chain,
  edges: TreeEdges,
  covered: Uint8Array,
  before?: Proposed,
): Proposed {
  const { e } = sheet
  const guesses = guessCues(sheet, covered)
  const flags = flagCues(
    e.n,
    guesses.filter((c) => c.strict),
  )
  const known = new Map(before?.candidates.map((c) => [`${c.cue.from} ${c.cue.to}`, c]))
  const candidates = guesses.map((cue) => {
    const same = known.get(`${cue.from} ${cue.to}`)
    return same && isSame(flags, before!.flags, same.window) ? { ...same, cue } : readCue(spans, e, edges, cue, flags)
  })
  return { candidates, flags }
}

function isSame(a: Uint8Array, b: Uint8Array, { from, to }: Window): boolean {
  for (let i = from; i < to; i++) if (a[i] !== b[i]) return false
  return true
}
