import { OWED } from '../../model/due-item.ts'
import { daysOf } from '../../model/edtf.ts'
import type { Aggregate, RecordCommitment } from '../../model/record-entry.ts'
import { commitmentDoubts } from '../commitment-words.ts'
import { type Column, citationCode, joined } from '../csv/columns.ts'
import { writeCsv } from '../csv/write-csv.ts'
import type { Export, ExportInput } from '../export.ts'
import { levelCode } from '../words/levels.ts'

/** The quarterly table: every undertaking with its level according to whom, and the totals by the Peace Accords Matrix. */
export const quarterly: Export = {
  kind: 'quarterly',
  about: 'commitments with their level according to whom, and totals',
  ending: 'csv',
  mediaType: 'text/csv; charset=utf-8; header=present',
  write: writeQuarterly,
}

/** A commitment, or one of the lines of totals under them. */
type Row =
  | { readonly kind: 'commitment'; readonly commitment: RecordCommitment }
  | { readonly kind: 'total'; readonly of: Total }

type Total = 'assessed' | 'sum of levels' | 'per cent of full' | 'coverage per cent'
const TOTALS: readonly Total[] = ['assessed', 'sum of levels', 'per cent of full', 'coverage per cent']

function writeQuarterly(input: ExportInput): string {
  const { record } = input
  const scored = record.commitments.filter((c) => OWED.includes(c.force))
  const views = Object.keys(record.aggregates).filter((view) => view !== 'all')
  const rows: Row[] = [
    ...scored.map((commitment): Row => ({ kind: 'commitment', commitment })),
    ...TOTALS.map((of): Row => ({ kind: 'total', of })),
  ]
  return writeCsv(columnsOf(views, scored), rows, input)
}

function columnsOf(views: readonly string[], scored: readonly RecordCommitment[]): Column<Row>[] {
  const own = (
    name: string,
    meaning: string,
    of: (c: RecordCommitment, input: ExportInput) => string | number | null | undefined,
  ): Column<Row> => ({
    name,
    meaning,
    of: (row, input) => (row.kind === 'commitment' ? of(row.commitment, input) : ''),
  })
  return [
    {
      name: 'quarter',
      meaning: 'quarter of the day the record speaks of',
      of: (_, { record }) => quarterOf(record.asOf.day),
    },
    { name: 'as_of', meaning: 'that day', of: (_, { record }) => record.asOf.day },
    {
      name: 'commitment',
      meaning: 'what is to be done; under them the totals',
      of: (row) => (row.kind === 'total' ? `TOTAL: ${row.of}` : row.commitment.what),
    },
    own('id', 'id in the record', (c) => c.id),
    own('force', 'agreed, pledged, planned', (c) => c.force),
    own('by', 'who is bound', (c) => joined(c.by.map((b) => b.name))),
    own('due', 'EDTF', (c) => c.due),
    own('timeliness', 'no-deadline, not-due, overdue, met', (c) => c.timeliness),
    ...views.map(
      (view): Column<Row> => ({
        name: `level_${view}`,
        meaning: 'level according to this view; empty: not reported, never 0',
        of: (row, { record }) =>
          row.kind === 'commitment'
            ? row.commitment.views[view] && levelCode(row.commitment.views[view].level)
            : totalOf(row.of, record.aggregates[view], sumOf(scored, view)),
      }),
    ),
    {
      name: 'level_all',
      meaning: 'from the least to the highest of the views',
      of: (row, { record }) =>
        row.kind === 'commitment'
          ? rangeWords(boundsOfViews(row.commitment))
          : totalOf(row.of, record.aggregates.all, sumOf(scored)),
    },
    own('disagreement', 'levels between the views, at the least', (c) => c.disagreement),
    own('reported_in_quarter', 'yes where somebody assessed it in this quarter', (c, { record }) =>
      c.assessments.some((a) => {
        const day = daysOf(a.citation?.reported).first
        return day !== undefined && quarterOf(day) === quarterOf(record.asOf.day)
      })
        ? 'yes'
        : 'no',
    ),
    own('notes', 'what the levels do not say', (c, { record }) =>
      commitmentDoubts(c, record.asOf.day, record.asOf.day.slice(0, 4)).join(' '),
    ),
    own('sources_of_levels', 'citations of the levels, separated by " | "', (c) =>
      joined(Object.values(c.views).map((a) => (a.citation ? citationCode(a.citation) : `decision ${a.decision}`))),
    ),
    own('sources_of_commitment', 'citations of the commitment, separated by " | "', (c) =>
      joined(c.citations.map(citationCode)),
    ),
  ]
}

function totalOf(total: Total, aggregate: Aggregate | undefined, sum: Bounds): string | number | undefined {
  if (!aggregate) return undefined
  switch (total) {
    case 'assessed':
      return `${aggregate.assessed} of ${aggregate.commitments}`
    case 'sum of levels':
      return rangeWords(sum)
    case 'per cent of full':
      return aggregate.low === null || aggregate.high === null ? '' : rangeWords([aggregate.low, aggregate.high])
    case 'coverage per cent':
      return aggregate.coverage ?? ''
  }
}

type Bounds = readonly [low: number, high: number]

/** What the levels add up to: 3 times those assessed is 100 per cent. */
function sumOf(commitments: readonly RecordCommitment[], view?: string): Bounds {
  let [low, high] = [0, 0]
  for (const commitment of commitments) {
    const bounds = boundsOfViews(commitment, view)
    low += bounds?.[0] ?? 0
    high += bounds?.[1] ?? 0
  }
  return [low, high]
}

function boundsOfViews({ views }: RecordCommitment, view?: string): Bounds | undefined {
  const levels = Object.entries(views).flatMap(([name, { level }]): Bounds[] =>
    (view === undefined || name === view) && level !== null ? [typeof level === 'number' ? [level, level] : level] : [],
  )
  if (!levels.length) return undefined
  return [Math.min(...levels.map(([low]) => low)), Math.max(...levels.map(([, high]) => high))]
}

function rangeWords(bounds: Bounds | undefined): string {
  if (!bounds) return ''
  const [low, high] = bounds
  return low === high ? String(low) : `${low} to ${high}`
}

function quarterOf(day: string): string {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`
}
