import type { RecordAssessment, RecordCommitment } from '../../model/record-entry.ts'
import { levelCode } from '../words/levels.ts'
import { type Column, citationColumns, joined, keyColumns } from './columns.ts'

/** One assessment of a commitment, or the commitment alone where nobody has assessed it. */
export interface AssessedCommitment {
  readonly id: string
  readonly commitment: RecordCommitment
  readonly assessment?: RecordAssessment
}

export function assessedCommitments(commitments: readonly RecordCommitment[]): AssessedCommitment[] {
  return commitments.flatMap((commitment): AssessedCommitment[] =>
    commitment.assessments.length
      ? commitment.assessments.map((assessment) => ({ id: commitment.id, commitment, assessment }))
      : [{ id: commitment.id, commitment }],
  )
}

export const COMMITMENT_COLUMNS: readonly Column<AssessedCommitment>[] = [
  ...keyColumns<AssessedCommitment>(),
  {
    name: 'what',
    meaning: 'what is to be done, in the words of a dispatch; a commitment has one row an assessment',
    of: ({ commitment }) => commitment.what,
  },
  {
    name: 'force',
    meaning: 'agreed, pledged, planned, proposed, demanded, refused, principle: the strongest told',
    of: ({ commitment }) => commitment.force,
  },
  { name: 'by', meaning: 'who is bound, or asked', of: ({ commitment }) => joined(commitment.by.map((a) => a.name)) },
  { name: 'toward', meaning: 'toward whom', of: ({ commitment }) => joined(commitment.toward.map((a) => a.name)) },
  { name: 'theme', meaning: 'subject matter', of: ({ commitment }) => commitment.theme },
  { name: 'due', meaning: 'EDTF; empty where none is set', of: ({ commitment }) => commitment.due },
  { name: 'earlier_due', meaning: 'dates before, oldest first', of: ({ commitment }) => joined(commitment.earlierDue) },
  {
    name: 'condition',
    meaning: 'what it hangs on, in the words of a dispatch',
    of: ({ commitment }) => commitment.condition?.wording,
  },
  {
    name: 'timeliness',
    meaning: 'no-deadline, not-due, overdue (its date has passed and not all say 3), met',
    of: ({ commitment }) => commitment.timeliness,
  },
  {
    name: 'disagreement',
    meaning: 'levels between the latest views, at the least; empty with fewer than two views',
    of: ({ commitment }) => commitment.disagreement,
  },
  {
    name: 'stale',
    meaning: 'yes where nothing was reported for 60 days',
    of: ({ commitment }) => (commitment.stale ? 'yes' : 'no'),
  },
  {
    name: 'level',
    meaning:
      'Peace Accords Matrix: 0 not initiated, 1 minimum, 2 intermediate, 3 full, 1 to 2 where open; empty: not reported, never 0',
    of: ({ assessment }) => assessment && levelCode(assessment.level),
  },
  {
    name: 'trend',
    meaning: 'starting, progressing, stalled, suspended, reversed, breached, completed, none-stated',
    of: ({ assessment }) => assessment?.trend,
  },
  { name: 'according_to', meaning: 'who says so', of: ({ assessment }) => assessment?.by.name },
  {
    name: 'view',
    meaning: 'with whose eyes: a party, mediator, monitor, media, reviewer',
    of: ({ assessment }) => assessment?.view,
  },
  {
    name: 'basis',
    meaning: 'self, counterpart, mediator, monitor, document, media, unattributed, reviewer',
    of: ({ assessment }) => assessment?.basis,
  },
  {
    name: 'latest_of_view',
    meaning: 'yes for the assessment that counts for its view now',
    of: ({ commitment, assessment }) => assessment && (commitment.views[assessment.view] === assessment ? 'yes' : 'no'),
  },
  { name: 'level_as_of', meaning: 'the day it speaks of (EDTF)', of: ({ assessment }) => assessment?.asOf },
  {
    name: 'decision',
    meaning: 'id of the decision, where a reviewer assessed it',
    of: ({ assessment }) => assessment?.decision,
  },
  ...citationColumns<AssessedCommitment>(({ commitment, assessment }) =>
    assessment ? (assessment.citation ? [assessment.citation] : []) : commitment.citations,
  ),
  {
    name: 'commitment_sources',
    meaning: 'how many independent agencies report the commitment itself',
    of: ({ commitment }) => commitment.independent,
  },
]
