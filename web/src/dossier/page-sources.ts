import type { Brief } from '../../../src/model/brief.ts'
import type { RecordCommitment, RecordMembership } from '../../../src/model/record-entry.ts'
import { citedOf } from '../brief/cited-of.ts'
import type { CitedPlace } from '../cited/cited-words.ts'
import { boardOf, FILTERS, ROWS_AT_FIRST } from './commitments/board.ts'
import { headLinesOf } from './head-lines.ts'
import { ROWS_AT_FIRST as POSITIONS_AT_FIRST, type PositionRow, SAID_AT_FIRST } from './positions/rows.ts'

/**
 * What the page cites by number, in the order of the numbers: first what stands there when the page opens, from above,
 * then what is folded away, so that the numbers one meets stay small.
 */
export function sourcesOf(
  brief: Brief | undefined,
  parties: readonly string[],
  commitments: readonly RecordCommitment[],
  rows: readonly PositionRow[],
  memberships: readonly RecordMembership[],
): CitedPlace[] {
  const boards = FILTERS.map(({ name }) => boardOf(commitments, name))
  const said = (some: readonly PositionRow[], most?: number) =>
    some.flatMap((row) => row.sides.flatMap((side) => side.slice(0, most)).map((s) => s.statement.citations[0]!))
  return [
    ...(brief ? headOf(brief, parties) : []),
    ...boards[0]!.slice(0, ROWS_AT_FIRST).map((c) => c.citations[0]!),
    ...said(rows.slice(0, POSITIONS_AT_FIRST), SAID_AT_FIRST),
    ...memberships.flatMap((m) => m.citations[0] ?? []),
    ...boards.flat().map((c) => c.citations[0]!),
    ...said(rows),
  ]
}

/** What the lines at the head of the page cite. */
function headOf(brief: Brief, parties: readonly string[]): CitedPlace[] {
  const { standing, said } = headLinesOf(brief, parties)
  const cited = new Set([...standing, ...said].flatMap((l) => l.cites))
  return brief.sources.filter((s) => cited.has(s.number)).map(citedOf)
}
