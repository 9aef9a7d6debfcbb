import { daysOf } from '../../model/edtf.ts'
import type { Citation, Named } from '../../model/record-entry.ts'
import { type Column, citationColumns, keyColumns } from '../csv/columns.ts'
import { writeCsv } from '../csv/write-csv.ts'
import type { Export, ExportInput } from '../export.ts'
import { sideOf } from '../sides.ts'
import { type Coding, codeOfContact, codeOfEvent } from './coding.ts'

/** Contacts and events coded by PLOVER and CAMEO, one row a pair of sides. */
export const plover: Export = {
  kind: 'plover',
  about: 'contacts and events by PLOVER and CAMEO, and what does not map',
  ending: 'csv',
  mediaType: 'text/csv; charset=utf-8; header=present',
  write: (input) => writeCsv(COLUMNS, codedRows(input), input),
}

interface CodedRow {
  readonly id: string
  readonly kind: 'contact' | 'event'
  readonly label: string
  readonly when?: string
  readonly place?: string
  readonly coding: Coding
  readonly source?: string
  readonly target?: string
  readonly citations: readonly Citation[]
}

const COLUMNS: readonly Column<CodedRow>[] = [
  ...keyColumns<CodedRow>(),
  { name: 'kind', meaning: 'contact or event', of: (r) => r.kind },
  { name: 'date', meaning: 'first day, ISO; empty where open', of: (r) => daysOf(r.when).first },
  { name: 'when', meaning: 'EDTF', of: (r) => r.when },
  {
    name: 'source',
    meaning: 'who acts; of a visit the guest; of other contacts, which are mutual, the first of two sides by name',
    of: (r) => r.source,
  },
  { name: 'target', meaning: 'toward whom', of: (r) => r.target },
  { name: 'plover', meaning: 'PLOVER event type', of: (r) => r.coding.plover },
  { name: 'plover_mode', meaning: 'PLOVER mode', of: (r) => r.coding.mode },
  {
    name: 'plover_context',
    meaning: 'PLOVER context: the matter, and "historical" where dispatches only recall it',
    of: (r) => r.coding.context,
  },
  { name: 'cameo', meaning: 'CAMEO code, or roots it may be', of: (r) => r.coding.cameo },
  { name: 'maps', meaning: 'yes, partly, no', of: (r) => r.coding.maps },
  { name: 'note', meaning: 'what does not map, or stays open', of: (r) => r.coding.note },
  { name: 'place', meaning: 'as the dispatches name it', of: (r) => r.place },
  { name: 'label', meaning: 'the entry in short', of: (r) => r.label },
  ...citationColumns<CodedRow>((r) => r.citations),
]

function codedRows({ record }: ExportInput): CodedRow[] {
  const contacts = record.contacts.flatMap((contact): CodedRow[] => {
    const { id, label, when, place, citations } = contact
    const row = { id, kind: 'contact' as const, label, when, place, citations, coding: codeOfContact(contact) }
    const pairs = pairsOf(contact.participants)
    return pairs.length
      ? pairs.map(([source, target]) => ({ ...row, source, target }))
      : [{ ...row, source: contact.participants[0]?.name }]
  })
  const events = record.chronology.flatMap((event): CodedRow[] => {
    const { id, label, when, place, citations, actors, recipients } = event
    const row = { id, kind: 'event' as const, label, when, place, citations, coding: codeOfEvent(event) }
    const sources = actors.length ? actors.map(sideOf) : [undefined]
    const targets = recipients.length ? recipients.map(sideOf) : [undefined]
    return sources.flatMap((source) => targets.map((target) => ({ ...row, source, target })))
  })
  return [...contacts, ...events]
}

/** Each two different sides that take part, once, a guest before its host. */
function pairsOf(participants: readonly Named[]): [string, string][] {
  const sides = [...new Set(participants.map(sideOf))].sort()
  const hosts = new Set(participants.filter((p) => p.role === 'host').map(sideOf))
  return sides.flatMap((a, i) =>
    sides.slice(i + 1).map((b): [string, string] => (hosts.has(a) && !hosts.has(b) ? [b, a] : [a, b])),
  )
}
