import { OWED } from '../model/due-item.ts'
import { daysOf } from '../model/edtf.ts'
import type { ProcessRecord } from '../model/process-record.ts'
import type { Citation, Confirmation, RecordCommitment, RecordContact } from '../model/record-entry.ts'
import { dayAfter, daysBetween } from './words/dates.ts'

/**
 * Something to come: a contact, or the date of a commitment. `first` and `last` are ISO days, absent where open. What is
 * overdue, or has no report, is not to come: the lists of the pages (`DueItem`) have it beside what is.
 */
export type ComingItem =
  | {
      readonly kind: 'contact'
      readonly entry: RecordContact
      readonly first?: string
      readonly last?: string
      readonly confirmation: Confirmation
    }
  | { readonly kind: 'deadline'; readonly entry: RecordCommitment; readonly first?: string; readonly last?: string }

const NOBODY: Confirmation = { by: [], unheard: [], isConfirmed: false }
// A contact without a date that nobody has spoken of for so long is not listed as due.
const FORGOTTEN_DAYS = 60
const TO_COME: readonly string[] = ['due', 'proposed', 'under-way', 'postponed']

/**
 * What is due on a day or after it, soonest first, those without a date last: contacts announced, proposed or put off,
 * and the dates of commitments that are not reported met.
 * @param within days from the record's day on; all where absent
 */
export function comingItems(record: ProcessRecord, within = Number.POSITIVE_INFINITY): ComingItem[] {
  const { day } = record.asOf
  const until = Number.isFinite(within) ? dayAfter(day, within) : undefined
  const contacts = record.contacts.flatMap((entry): ComingItem[] => {
    const days = daysOf(entry.when)
    if (!TO_COME.includes(entry.phase)) return []
    if (days.last ? days.last < day : !isRemembered(entry, day) || entry.phase === 'under-way') return []
    return [{ kind: 'contact', entry, ...days, confirmation: entry.confirmation ?? NOBODY }]
  })
  const told = new Set(contacts.flatMap((c) => c.entry.citations.map(placeOf)))
  const deadlines = record.commitments.flatMap((entry): ComingItem[] => {
    const days = daysOf(entry.due)
    const isOpen = OWED.includes(entry.force) && entry.timeliness !== 'met'
    // "the ministers are to meet in November" is the contact that is listed already
    const isContact = entry.force === 'planned' && entry.citations.some((c) => told.has(placeOf(c)))
    return isOpen && !isContact && days.last && days.last >= day ? [{ kind: 'deadline', entry, ...days }] : []
  })
  return [...contacts, ...deadlines]
    .filter((item) => !until || (item.first !== undefined && item.first <= until))
    .sort((a, b) => sortDay(a, day).localeCompare(sortDay(b, day)) || a.entry.id.localeCompare(b.entry.id))
}

/** Contacts that were due by now and of which nothing was reported. */
export function unreportedContacts(record: ProcessRecord): RecordContact[] {
  return record.contacts
    .filter((c) => c.phase === 'no-report')
    .sort((a, b) => (daysOf(b.when).last ?? '').localeCompare(daysOf(a.when).last ?? '') || a.id.localeCompare(b.id))
}

function placeOf({ dispatch, sentence }: Citation): string {
  return `${dispatch} ${sentence}`
}

/** The first day to come: of a span that has begun, its last. */
function sortDay({ first, last }: ComingItem, day: string): string {
  return (first && first >= day ? first : last) ?? '9999'
}

function isRemembered({ citations }: RecordContact, day: string): boolean {
  return citations.some((c) => {
    const last = daysOf(c.reported).last
    return last !== undefined && daysBetween(last, day) <= FORGOTTEN_DAYS
  })
}
