import type { ProcessRecord } from '../../model/process-record.ts'
import type { RecordContact } from '../../model/record-entry.ts'
import { sideOf } from '../sides.ts'
import { type Column, citationColumns, joined, keyColumns } from './columns.ts'

/** A contact with who announced it. */
export interface AnnouncedContact extends RecordContact {
  readonly announcedBy: readonly string[]
}

export function announcedContacts(record: ProcessRecord): AnnouncedContact[] {
  return record.contacts.map((contact) => ({ ...contact, announcedBy: contact.confirmation?.by ?? [] }))
}

export const CONTACT_COLUMNS: readonly Column<AnnouncedContact>[] = [
  ...keyColumns<AnnouncedContact>(),
  {
    name: 'type',
    meaning: 'meeting, summit, visit, call, talks, conference, session, signing, message',
    of: (c) => c.type,
  },
  {
    name: 'phase',
    meaning:
      'held, under-way, due, proposed, postponed, cancelled, denied; no-report: its day has passed and nothing is reported',
    of: (c) => c.phase,
  },
  {
    name: 'disputed',
    meaning: 'yes where one report says held and another not',
    of: (c) => (c.disputed ? 'yes' : 'no'),
  },
  { name: 'when', meaning: 'EDTF', of: (c) => c.when },
  { name: 'earlier', meaning: 'dates it was due before, oldest first', of: (c) => joined(c.earlier) },
  { name: 'place', meaning: 'as the dispatches name it', of: (c) => c.place },
  { name: 'participants', meaning: 'who takes part', of: (c) => joined(c.participants.map((p) => p.name)) },
  { name: 'sides', meaning: 'for whom they act', of: (c) => joined([...new Set(c.participants.map(sideOf))]) },
  {
    name: 'roles',
    meaning: 'host, guest, mediator or party, in the order of the participants; a dash where not said',
    of: (c) => joined(c.participants.map((p) => p.role ?? '–')),
  },
  { name: 'level', meaning: 'leaders, ministers, envoys, experts, military, other', of: (c) => c.level },
  {
    name: 'announced_by',
    meaning: 'who said that it is to take place',
    of: (c) => joined(c.announcedBy),
  },
  { name: 'within', meaning: 'id of the contact on whose sidelines it is', of: (c) => c.within },
  ...citationColumns<AnnouncedContact>((c) => c.citations),
]
