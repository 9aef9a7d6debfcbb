import type { CommitmentForce } from './finding.ts'
import type { RecordCommitment, RecordContact } from './record-entry.ts'

/** What is to come, or should have: `overdue` is a commitment whose day has passed, `no-report` a contact nothing is heard of. */
export type DueItem = { readonly state: DueState; readonly day?: string } & (
  | { readonly what: 'contact'; readonly entry: RecordContact }
  | { readonly what: 'commitment'; readonly entry: RecordCommitment }
)

/** Forces by which somebody owes something; what is only asked for, or turned down, is owed by nobody. */
export const OWED: readonly CommitmentForce[] = ['agreed', 'pledged', 'planned']

export type DueState = 'due' | 'overdue' | 'no-report'
