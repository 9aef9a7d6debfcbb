import type { RecordCommitment } from '../../../../src/model/record-entry.ts'

export type FilterName = 'undertaken' | 'disputed' | 'overdue' | 'stale' | 'asked' | 'refused'

/** How many rows stand there before one asks for more. */
export const ROWS_AT_FIRST = 8

interface Filter {
  readonly name: FilterName
  readonly words: string
  holds(commitment: RecordCommitment): boolean
}

const UNDERTAKEN = new Set<RecordCommitment['force']>(['agreed', 'pledged', 'planned'])

/** What the board can be narrowed to. */
export const FILTERS: readonly Filter[] = [
  { name: 'undertaken', words: 'Undertaken', holds: isUndertaken },
  { name: 'disputed', words: 'Disagreed', holds: (c) => (c.disagreement ?? 0) > 0 },
  { name: 'overdue', words: 'Overdue', holds: (c) => isUndertaken(c) && c.timeliness === 'overdue' },
  { name: 'stale', words: 'Stale', holds: (c) => isUndertaken(c) && c.stale },
  { name: 'asked', words: 'Demanded, proposed', holds: ({ force }) => force === 'demanded' || force === 'proposed' },
  { name: 'refused', words: 'Refused, principles', holds: ({ force }) => force === 'refused' || force === 'principle' },
]

/** The commitments a filter holds for: widest gap first, then the overdue and assessed, then those most is told of. */
export function boardOf(commitments: readonly RecordCommitment[], filter: FilterName): RecordCommitment[] {
  const { holds } = FILTERS.find((f) => f.name === filter)!
  const rank = (c: RecordCommitment) => [
    -(c.disagreement ?? 0),
    -(c.timeliness === 'overdue' ? 1 : 0) - (c.assessments.length ? 1 : 0),
    -Math.min(5, c.assessments.length),
    -c.independent,
  ]
  return commitments
    .filter(holds)
    .map((c) => ({ c, rank: rank(c) }))
    .sort((a, b) => compare(a.rank, b.rank))
    .map(({ c }) => c)
}

function isUndertaken({ force }: RecordCommitment): boolean {
  return UNDERTAKEN.has(force)
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((n, i) => n !== b[i])
  return at < 0 ? 0 : a[at]! - b[at]!
}
