import { bestPath, type Chain, type Lattice, marginals, score } from './crf.ts'
import { type CueSheet, scoreSentences } from './cue-sheet.ts'
import type { TokenRange } from './draft.ts'
import type { Encoded } from './encode.ts'
import { mendContent } from './mend.ts'
import { SPAN, spanFeatures } from './span-features.ts'
import { cueHead, type TreeEdges } from './tree-place.ts'
import type { CueSpan, Window } from './window.ts'
import { windowOf } from './window.ts'

/** A cue that may be one, with how sure the chain is. */
export interface CueGuess extends CueSpan {
  /** probability that a cue begins at its first token */
  readonly probability: number
  /** true where the best labelling of the sentence has it; the rest are proposed generously */
  readonly strict: boolean
}

/** A statement as the chains read it, before it is accepted or rejected. */
export interface Candidate {
  readonly cue: CueGuess
  /** the cue's governing token */
  readonly head: number
  readonly source: readonly TokenRange[]
  readonly content: readonly TokenRange[]
  readonly window: Window
  /** logarithm of the probability of the whole labelling, per token of the window and in all */
  readonly pathLog: number
  /** the least sure token of source and of content */
  readonly sourceSure: number
  readonly contentSure: number
}

// Cues less probable than this are not even looked at: generous, since the judge weeds them out, but each costs time.
const PROPOSE_FROM = 0.12
const CUES_AT_MOST = 12

/** Cues of all sentences: those of the best labelling, and others the chain gives some chance. */
export function guessCues(sheet: CueSheet, covered: Uint8Array): CueGuess[] {
  const guesses: CueGuess[] = []
  for (const { from, lattice } of scoreSentences(sheet, covered)) {
    const { n } = lattice
    const { at } = marginals(lattice)
    const { path } = bestPath(lattice)
    const begun = guesses.length
    for (let i = 0; i < n; i++) {
      const probability = at[i * 3 + 1]!
      if (path[i] === 1) {
        let to = i + 1
        while (to < n && path[to] === 2) to++
        guesses.push({ from: from + i, to: from + to, probability, strict: true })
      } else if (path[i] === 0 && probability >= PROPOSE_FROM) {
        let to = i + 1
        while (to < n && path[to] === 0 && at[to * 3 + 2]! > 0.5 * at[(to - 1) * 3 + (to === i + 1 ? 1 : 2)]!) to++
        guesses.push({ from: from + i, to: from + to, probability, strict: false })
      }
    }
    // no sentence of news has so many; one that does is no prose, and each cue costs a reading of its window
    if (guesses.length - begun > CUES_AT_MOST) {
      const best = guesses.splice(begun).sort((a, b) => b.probability - a.probability)
      guesses.push(...best.slice(0, CUES_AT_MOST).sort((a, b) => a.from - b.from))
    }
  }
  return guesses
}

/** Source and content of one cue, by the best labelling of its window. */
export function readCue(chain: Chain, e: Encoded, edges: TreeEdges, cue: CueGuess, cues: Uint8Array): Candidate {
  const head = cueHead(e, cue)
  const window = windowOf(e, head)
  const rows = spanFeatures(e, edges, cue, head, window, cues)
  const lattice = score(chain, rows, 0, window.to - window.from)
  forbidInCue(lattice, cue, window)
  const { path, score: top } = bestPath(lattice)
  const { at, logZ } = marginals(lattice)
  const source = rangesOf(path, window.from, SPAN.source)
  const content = rangesOf(path, window.from, SPAN.content)
  const sure = (label: number) => {
    let least = 1
    let n = 0
    for (let i = 0; i < path.length; i++)
      if (path[i] === label || path[i] === label + 1) {
        n++
        least = Math.min(least, at[i * 5 + label]! + at[i * 5 + label + 1]!)
      }
    return n ? least : 0
  }
  return mendContent(e, {
    cue,
    head,
    source,
    content,
    window,
    pathLog: top - logZ,
    sourceSure: sure(SPAN.source),
    contentSure: sure(SPAN.content),
  })
}

/** The cue's own tokens are neither source nor content. */
function forbidInCue(lattice: Lattice, cue: CueSpan, window: Window): void {
  for (let i = cue.from; i < cue.to; i++)
    for (let y = 1; y < lattice.labels; y++) lattice.unary[(i - window.from) * lattice.labels + y] = -1e6
}

/** Runs of a role in a labelling: its beginning label is `begin`, the one that goes on follows it. */
function rangesOf(path: Uint8Array, offset: number, begin: number): TokenRange[] {
  const out: [number, number][] = []
  for (let i = 0; i < path.length; i++) {
    if (path[i] === begin) out.push([offset + i, offset + i + 1])
    else if (path[i] === begin + 1 && out.length) out[out.length - 1]![1] = offset + i + 1
  }
  return out
}

/** One flag a token: whether it lies in one of the cues. */
export function flagCues(n: number, cues: readonly CueSpan[]): Uint8Array {
  const flags = new Uint8Array(n)
  for (const { from, to } of cues) flags.fill(1, from, to)
  return flags
}
