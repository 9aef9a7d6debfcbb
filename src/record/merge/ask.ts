import type { Waiting } from '../../model/process-record.ts'
import { compareText } from './cluster.ts'

export interface Ask {
  readonly about: string
  readonly candidate: string
  readonly score: number
  readonly reasons: readonly string[]
}

const MOST_CANDIDATES = 5

/** One question an entry, with its likeliest candidates; a pair asked about both ways is asked about once. */
export function askEach(kind: Waiting['kind'], asks: readonly Ask[], labelOf: (id: string) => string): Waiting[] {
  const best = new Map<string, Ask>()
  for (const ask of asks) {
    if (ask.about === ask.candidate) continue
    const key = [ask.about, ask.candidate].sort(compareText).join(' ')
    if ((best.get(key)?.score ?? 0) < ask.score) best.set(key, ask)
  }
  return [...Map.groupBy(best.values(), (ask) => ask.about)]
    .map(
      ([about, group]): Waiting => ({
        kind,
        about,
        label: labelOf(about),
        candidates: group
          .sort((a, b) => b.score - a.score || compareText(a.candidate, b.candidate))
          .slice(0, MOST_CANDIDATES)
          .map(({ candidate, score, reasons }) => ({ id: candidate, label: labelOf(candidate), score, reasons })),
      }),
    )
    .sort((a, b) => b.candidates[0]!.score - a.candidates[0]!.score || compareText(a.about, b.about))
}
