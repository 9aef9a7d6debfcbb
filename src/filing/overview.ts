import type { AsOf, ProcessRecord } from '../model/process-record.ts'
import type { Aggregate } from '../model/record-entry.ts'
import { dayIn } from './day-in.ts'
import { dueItems } from './due.ts'
import { waitingOf } from './record-rows.ts'

/** What a list of processes says of a record. */
export interface Overview {
  readonly asOf: AsOf
  readonly counts: Readonly<Record<(typeof COUNTED)[number], number>>
  /** the day of the latest dispatch */
  readonly lastReported?: string
  readonly aggregates: Readonly<Record<string, Aggregate>>
}

export const COUNTED = [
  'dispatches',
  'independent',
  'contacts',
  'commitments',
  'statements',
  'events',
  'actors',
  'waiting',
  'due',
] as const

export function overviewOf(record: ProcessRecord): Overview {
  const versions = record.families.flatMap((f) => f.versions)
  const last = versions
    .map((v) => dayIn(v.reported) ?? '')
    .sort()
    .at(-1)
  return {
    asOf: record.asOf,
    counts: {
      dispatches: versions.length,
      independent: new Set(
        record.families.flatMap((f) => (f.dependent ? [] : [f.agency ?? f.versions[0]!.source ?? f.id])),
      ).size,
      contacts: record.contacts.length,
      commitments: record.commitments.length,
      statements: record.statements.length,
      events: record.chronology.length,
      actors: record.actors.length,
      waiting: waitingOf(record).length,
      due: dueItems(record.contacts, record.commitments).length,
    },
    ...(last ? { lastReported: last } : {}),
    aggregates: record.aggregates,
  }
}
