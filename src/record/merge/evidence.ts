/** One thing that speaks for (positive) or against two being the same, in log odds, and how to say it. */
export interface Evidence {
  readonly weight: number
  readonly reason: string
}

/** How likely two are the same, and why, the weightiest first. */
export interface Likeness {
  readonly score: number
  readonly reasons: readonly string[]
}

/** Adds up what evidence there is. @param prior log odds before anything is known of the two */
export function weigh(prior: number, evidence: readonly (Evidence | undefined)[]): Likeness {
  const known = evidence.filter((e) => e !== undefined)
  const sum = known.reduce((total, e) => total + e.weight, prior)
  const reasons = known.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).map((e) => e.reason)
  return { score: Math.round(1000 / (1 + Math.exp(-sum))) / 1000, reasons }
}

/** Evidence where it holds. */
export function given(holds: boolean, weight: number, reason: string): Evidence | undefined {
  return holds ? { weight, reason } : undefined
}

/** One dispatch has it from the other, word for word. */
export const COPIED: Likeness = { score: 0.99, reasons: ['copied word for word'] }
/** They cannot be one. */
export const APART: Likeness = { score: 0, reasons: [] }
