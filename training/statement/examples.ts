import { cueFeatures } from '../../src/findings/statement/cue-features.ts'
import { type CueGuess, flagCues } from '../../src/findings/statement/propose.ts'
import { SPAN, spanFeatures } from '../../src/findings/statement/span-features.ts'
import { cueHead } from '../../src/findings/statement/tree-place.ts'
import type { CueSpan } from '../../src/findings/statement/window.ts'
import { windowOf } from '../../src/findings/statement/window.ts'
import type { TrainingText } from './documents.ts'
import type { TokenAttribution } from './score.ts'
import type { Example } from './train-chain.ts'

/** The longest unbroken run of an attribution's cue; undefined where it has none. */
export function cueOf(a: TokenAttribution): CueSpan | undefined {
  let best: CueSpan | undefined
  for (let i = 0; i < a.cue.length; ) {
    let j = i + 1
    while (j < a.cue.length && a.cue[j] === a.cue[j - 1]! + 1) j++
    const run = { from: a.cue[i]!, to: a.cue[j - 1]! + 1 }
    if (!best || run.to - run.from > best.to - best.from) best = run
    i = j
  }
  return best
}

/** One example a sentence: which tokens are cues. `covered` tells the tokens that lie in a content, as far as known. */
export function cueExamples(text: TrainingText, covered: Uint8Array): Example[] {
  const { e, gold } = text
  const rows = cueFeatures(e, covered)
  const labels = new Uint8Array(e.n)
  for (const a of gold)
    a.cue.forEach((t, i) => {
      labels[t] = i && a.cue[i - 1] === t - 1 && e.first[t] !== t ? 2 : 1
    })
  const out: Example[] = []
  for (let from = 0; from < e.n; from = e.last[from]! + 1) {
    const n = e.last[from]! + 1 - from
    out.push({ rows, from, n, labels: labels.subarray(from, from + n), weight: 1 })
  }
  return out
}

/** One example a cue: which tokens of its window are its source and its content. */
export function spanExamples(text: TrainingText, cues = goldCues(text)): Example[] {
  const { e, edges, gold } = text
  const flags = flagCues(e.n, cues)
  return gold.flatMap((a) => {
    const cue = cueOf(a)
    if (!cue) return []
    const head = cueHead(e, cue)
    const window = windowOf(e, head)
    const n = window.to - window.from
    const labels = new Uint8Array(n)
    const mark = (tokens: readonly number[], begin: number) =>
      tokens.forEach((t, i) => {
        if (t < window.from || t >= window.to) return
        const goesOn = i > 0 && tokens[i - 1] === t - 1 && t > window.from
        labels[t - window.from] = goesOn ? begin + 1 : begin
      })
    mark(a.content, SPAN.content)
    mark(a.source, SPAN.source)
    for (let t = Math.max(cue.from, window.from); t < Math.min(cue.to, window.to); t++) labels[t - window.from] = 0
    mend(labels)
    return [{ rows: spanFeatures(e, edges, cue, head, window, flags), from: 0, n, labels, weight: 1 }]
  })
}

/** A run whose beginning was overwritten begins anew. */
function mend(labels: Uint8Array): void {
  for (let i = 0; i < labels.length; i++) {
    const y = labels[i]!
    const before = i ? labels[i - 1]! : 0
    if (y === SPAN.sourceOn && before !== SPAN.source && before !== SPAN.sourceOn) labels[i] = SPAN.source
    if (y === SPAN.contentOn && before !== SPAN.content && before !== SPAN.contentOn) labels[i] = SPAN.content
  }
}

export function goldCues(text: TrainingText): CueSpan[] {
  return text.gold.flatMap((a) => cueOf(a) ?? [])
}

/** Gold cues as guesses, to read them with the span chain alone. */
export function asGuess(cue: CueSpan): CueGuess {
  return { ...cue, probability: 1, strict: true }
}

/** Which tokens lie in a content of these statements: 1 no, 2 yes. */
export function coverage(n: number, contents: readonly (readonly number[])[]): Uint8Array {
  const covered = new Uint8Array(n).fill(1)
  for (const content of contents) for (const t of content) covered[t] = 2
  return covered
}
