import type { Range } from './polnear.ts'

/** One attribution as sets of tokens; the scorer compares those, so white space never counts. */
export interface TokenAttribution {
  readonly source: readonly number[]
  readonly cue: readonly number[]
  readonly content: readonly number[]
}

export interface Counts {
  hits: number
  read: number
  gold: number
}

export const ROLES = ['source', 'cue', 'content'] as const

/** F1 in percent. */
export function f1({ hits, read, gold }: Counts): number {
  return read + gold ? (200 * hits) / (read + gold) : 0
}

/** Tallies of one or more texts: exact spans by role, contents by overlap, sources of those found. */
export interface Tally {
  readonly spans: Record<(typeof ROLES)[number], Counts>
  readonly overlap: Record<'0.3' | '0.8', Counts>
  readonly sources: { right: number; touching: number; n: number }
}

export function newTally(): Tally {
  const counts = () => ({ hits: 0, read: 0, gold: 0 })
  return {
    spans: { source: counts(), cue: counts(), content: counts() },
    overlap: { '0.3': counts(), '0.8': counts() },
    sources: { right: 0, touching: 0, n: 0 },
  }
}

/** Adds one text to the tally and gives, for each gold attribution, the overlap of the content matched to it. */
export function addText(
  tally: Tally,
  read: readonly TokenAttribution[],
  gold: readonly TokenAttribution[],
): { overlap: Float64Array; by: Int32Array } {
  for (const role of ROLES) {
    // one span counts once, however many attributions share it
    const goldSpans = new Set(gold.map((a) => a[role].join()).filter(Boolean))
    const readSpans = new Set(read.map((a) => a[role].join()).filter(Boolean))
    tally.spans[role].gold += goldSpans.size
    tally.spans[role].read += readSpans.size
    for (const span of readSpans) if (goldSpans.has(span)) tally.spans[role].hits++
  }
  const matched = matchContents(read, gold)
  for (const floor of ['0.3', '0.8'] as const) {
    tally.overlap[floor].read += read.filter((a) => a.content.length).length
    tally.overlap[floor].gold += gold.filter((a) => a.content.length).length
    tally.overlap[floor].hits += matched.overlap.filter((o) => o >= Number(floor)).length
  }
  matched.by.forEach((i, j) => {
    if (i < 0 || matched.overlap[j]! < 0.3) return
    const ours = read[i]!.source
    const theirs = gold[j]!.source
    tally.sources.n++
    if (ours.join() === theirs.join()) tally.sources.right++
    if (ours.join() === theirs.join() || ours.some((t) => theirs.includes(t))) tally.sources.touching++
  })
  return matched
}

/** Greedy one-to-one matching of contents by the share of tokens they have in common. */
function matchContents(read: readonly TokenAttribution[], gold: readonly TokenAttribution[]) {
  const pairs: [number, number, number][] = []
  read.forEach((r, i) => {
    gold.forEach((g, j) => {
      const o = jaccard(r.content, g.content)
      // the cue breaks ties
      if (o >= 0.3) pairs.push([o + (r.cue.join() === g.cue.join() ? 1e-3 : 0), i, j])
    })
  })
  pairs.sort((a, b) => b[0] - a[0])
  const overlap = new Float64Array(gold.length)
  const by = new Int32Array(gold.length).fill(-1)
  const used = new Set<number>()
  for (const [o, i, j] of pairs)
    if (by[j]! < 0 && !used.has(i)) {
      used.add(i)
      by[j] = i
      overlap[j] = Math.min(1, o)
    }
  return { overlap, by }
}

export function jaccard(a: readonly number[], b: readonly number[]): number {
  if (!a.length || !b.length || a[a.length - 1]! < b[0]! || b[b.length - 1]! < a[0]!) return 0
  const inside = new Set(b)
  let both = 0
  for (const x of a) if (inside.has(x)) both++
  return both / (a.length + b.length - both)
}

/** Expected calibration error over ten bins. */
export function calibrationError(predictions: readonly { confidence: number; right: boolean }[]): number {
  const bins = Array.from({ length: 10 }, () => ({ n: 0, confidence: 0, right: 0 }))
  for (const { confidence, right } of predictions) {
    const bin = bins[Math.min(9, Math.floor(confidence * 10))]!
    bin.n++
    bin.confidence += confidence
    if (right) bin.right++
  }
  return bins.reduce((sum, b) => sum + Math.abs(b.confidence - b.right), 0) / (predictions.length || 1)
}

/** Tokens that lie at least half inside one of the ranges. */
export function tokensIn(
  tokens: readonly { readonly start: number; readonly end: number }[],
  ranges: readonly Range[],
): number[] {
  const out: number[] = []
  for (const [start, end] of ranges) {
    let low = 0
    let high = tokens.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (tokens[middle]!.end <= start) low = middle + 1
      else high = middle
    }
    for (let i = low; i < tokens.length && tokens[i]!.start < end; i++) {
      const t = tokens[i]!
      const inside = Math.min(end, t.end) - Math.max(start, t.start)
      if (inside * 2 >= t.end - t.start && out[out.length - 1] !== i) out.push(i)
    }
  }
  return out
}
