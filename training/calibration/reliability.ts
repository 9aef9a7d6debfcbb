/** A confidence given to a finding, and whether the finding was right. */
export interface Verdict {
  readonly given: number
  readonly right: boolean
}

/** Findings of about one confidence: what they were given on average, and how many of them were right. */
export interface Bin {
  readonly from: number
  readonly to: number
  readonly given: number
  readonly right: number
  readonly count: number
}

// Fewer than this in a bin say little; more bins than this are not worth drawing.
const LEAST_IN_BIN = 25
export const MOST_BINS = 10

/**
 * Verdicts in bins of about equal size, from the least sure to the surest: the rows of a reliability diagram. Those given
 * the same confidence stay in one bin.
 */
export function binned(verdicts: readonly Verdict[], most = MOST_BINS): Bin[] {
  const sorted = [...verdicts].sort((a, b) => a.given - b.given)
  const bins = Math.max(1, Math.min(most, Math.floor(sorted.length / LEAST_IN_BIN)))
  const size = sorted.length / bins
  const out: Bin[] = []
  for (let from = 0; from < sorted.length; ) {
    let to = Math.min(sorted.length, from + Math.ceil(size))
    while (to < sorted.length && sorted[to]!.given === sorted[to - 1]!.given) to++
    // a rest too small for a bin of its own goes with the last
    if (sorted.length - to < size / 2) to = sorted.length
    out.push(binOf(sorted.slice(from, to)))
    from = to
  }
  return out
}

function binOf(part: readonly Verdict[]): Bin {
  const mean = (of: (v: Verdict) => number) => part.reduce((sum, v) => sum + of(v), 0) / part.length
  return {
    from: part[0]!.given,
    to: part.at(-1)!.given,
    given: mean((v) => v.given),
    right: mean((v) => (v.right ? 1 : 0)),
    count: part.length,
  }
}

/** Expected calibration error: how far given and right lie apart, on average over the findings; 0 to 1. */
export function calibrationError(verdicts: readonly Verdict[]): number {
  if (!verdicts.length) return 0
  return binned(verdicts).reduce((sum, b) => sum + (b.count / verdicts.length) * Math.abs(b.given - b.right), 0)
}
