import type { DueItem } from '../model/due-item.ts'
import type { Waiting } from '../model/process-record.ts'
import type {
  ChronologyEntry,
  Family,
  Position,
  RecordActor,
  RecordCommitment,
  RecordContact,
  RecordMembership,
  RecordReference,
  RecordStatement,
} from '../model/record-entry.ts'
import type { EntryKind } from './schema.ts'

interface Entries {
  contact: RecordContact
  commitment: RecordCommitment
  statement: RecordStatement
  position: Position
  event: ChronologyEntry
  actor: RecordActor
  family: Family
  membership: RecordMembership
  reference: RecordReference
  waiting: Waiting & { readonly id: string }
  due: DueItem
}
/** What an entry of this kind holds. */
export type EntryOf<K extends EntryKind> = Entries[K]

/** One entry of a record as the store keeps it. */
export interface RecordRow {
  readonly kind: EntryKind
  readonly id: string
  /** its day where it has one, then what keeps entries of one day in order; sorts as text */
  readonly sort: string
  readonly label: string
  /** what it can be asked by, e.g. "phase:due", "by:norland" */
  readonly tags: readonly string[]
  /** what it is found by in full text; none for what is not searched */
  readonly words?: string
  readonly body: EntryOf<EntryKind>
}

/** Which entry a finding, or a naming of an actor, went into; `own` is the id the entry has where this is its first. */
export interface RecordLink {
  readonly ref: string
  readonly entry: string
  readonly own?: string
}
