import { type DueItem, OWED } from '../model/due-item.ts'
import type { RecordCommitment, RecordContact } from '../model/record-entry.ts'
import { lastDayIn } from './day-in.ts'

/** What is due of these, the soonest first and what has no day last. */
export function dueItems(contacts: readonly RecordContact[], commitments: readonly RecordCommitment[]): DueItem[] {
  const items: DueItem[] = [
    ...contacts.flatMap((entry): DueItem[] =>
      entry.phase === 'due' || entry.phase === 'no-report'
        ? [{ what: 'contact', state: entry.phase, ...dayOf(entry.when), entry }]
        : [],
    ),
    ...commitments.flatMap((entry): DueItem[] => {
      const state = entry.timeliness === 'overdue' ? 'overdue' : 'due'
      const counts = entry.due && ['overdue', 'not-due'].includes(entry.timeliness) && OWED.includes(entry.force)
      return counts ? [{ what: 'commitment', state, ...dayOf(entry.due), entry }] : []
    }),
  ]
  const key = (item: DueItem) => `${item.day ?? 'z'} ${item.entry.id}`
  return items.sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

function dayOf(edtf: string | undefined): { day?: string } {
  const day = lastDayIn(edtf)
  return day ? { day } : {}
}
