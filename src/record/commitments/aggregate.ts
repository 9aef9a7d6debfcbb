import type { Aggregate, RecordAssessment, RecordCommitment } from '../../model/record-entry.ts'
import { boundsOf } from './assessments.ts'

const FULL = 3
const SCORED = ['agreed', 'pledged', 'planned']

/**
 * The Peace Accords Matrix figure over commitments that bind: sum of levels / 3n, in per cent, for n with a level.
 * What nobody reported on is left out of the sum and shows in `coverage`; it never counts as 0.
 *
 * Source: Joshi, Quinn, Regan 2015, "Annualized implementation data on comprehensive intrastate peace accords".
 * @returns by view, "all" for every view together, where `low` takes the least and `high` the highest of each
 */
export function aggregates(commitments: readonly RecordCommitment[]): Record<string, Aggregate> {
  const scored = commitments.filter((c) => SCORED.includes(c.force))
  const views = [...new Set(scored.flatMap((c) => Object.keys(c.views)))].sort()
  const of = (pick: (c: RecordCommitment) => readonly RecordAssessment[]) => aggregate(scored, pick)
  return Object.fromEntries([
    ['all', of((c) => Object.values(c.views))],
    ...views.map((view) => [view, of((c) => (c.views[view] ? [c.views[view]] : []))] as const),
  ])
}

function aggregate(
  scored: readonly RecordCommitment[],
  pick: (c: RecordCommitment) => readonly RecordAssessment[],
): Aggregate {
  let [low, high, assessed, apart, compared] = [0, 0, 0, 0, 0]
  for (const commitment of scored) {
    const bounds = pick(commitment).flatMap((a) => {
      const found = boundsOf(a.level)
      return found ? [found] : []
    })
    if (bounds.length === 0) continue
    assessed++
    low += Math.min(...bounds.map(([least]) => least))
    high += Math.max(...bounds.map(([, most]) => most))
    if (bounds.length < 2) continue
    compared++
    apart += commitment.disagreement ?? 0
  }
  const percent = (sum: number, of: number) => (of === 0 ? null : Math.round((1000 * sum) / of) / 10)
  return {
    low: percent(low, FULL * assessed),
    high: percent(high, FULL * assessed),
    assessed,
    commitments: scored.length,
    coverage: percent(assessed, scored.length),
    disagreement: compared === 0 ? null : Math.round((100 * apart) / compared) / 100,
  }
}
