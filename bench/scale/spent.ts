/** Milliseconds of processor time this program has taken, on all its threads: other programs do not stretch it. */
export function spentMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}

export interface Spread {
  readonly p50: number
  readonly p95: number
  readonly most: number
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
  return { p50: at(0.5), p95: at(0.95), most: sorted.at(-1) ?? 0 }
}
