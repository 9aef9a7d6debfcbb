import type { ColumnType, Generated } from 'kysely'
import type { ActorType } from '../model/actor.ts'
import type { PublishedBasis } from '../model/dispatch.ts'
import type { FindingKind, Modality } from '../model/finding.ts'

/** Set when the row is written and never again: the record only grows. */
type Fixed<T> = ColumnType<T, T, never>
/** An instant, ISO 8601 in UTC with milliseconds. */
type Instant = Fixed<string>
/** JSON as text, so that both stores give back exactly what was written. */
type Json = Fixed<string>
type Flag = 0 | 1

/** The text itself, once, whoever sent it. */
interface DispatchRow {
  seq: Generated<number>
  id: Fixed<string>
  text: Fixed<string>
  added_at: Instant
}

/** Where a dispatch was seen. `key` hashes what tells two sightings apart, so that the same one is not written twice. */
interface SightingRow {
  seq: Generated<number>
  dispatch: Fixed<number>
  key: Fixed<string>
  name: Fixed<string | null>
  source: Fixed<string | null>
  url: Fixed<string | null>
  published: Fixed<string | null>
  invented: Fixed<Flag>
  seen_at: Instant
}

/** One reading of a dispatch by one version of the reader. The newest counts; the older stay. */
interface ReadingRow {
  seq: Generated<number>
  dispatch: Fixed<number>
  reader_version: Fixed<string>
  language: Fixed<string>
  published: Fixed<string | null>
  published_basis: Fixed<PublishedBasis>
  /** the dispatch without id and text: its parts, paragraphs and sentences */
  parts: Json
  introduction: Json
  reason: Fixed<ReadingReason>
  read_at: Instant
}

/** Why a reading was made: the dispatch came in; a person gave its date; it was seen again with a surer date. */
export type ReadingReason = 'added' | 'date-given' | 'date-seen'

interface ActorRow {
  reading: Fixed<number>
  ordinal: Fixed<number>
  id: Fixed<string>
  name: Fixed<string>
  type: Fixed<ActorType>
  body: Json
}

interface FindingRow {
  reading: Fixed<number>
  ordinal: Fixed<number>
  id: Fixed<string>
  key: Fixed<string>
  kind: Fixed<FindingKind>
  span_start: Fixed<number>
  span_end: Fixed<number>
  sentence: Fixed<number>
  confidence: Fixed<number>
  reader: Fixed<string>
  modality: Fixed<Modality | null>
  background: Fixed<Flag>
  body: Json
}

/** A date of publication that a person gave. The newest counts. */
interface GivenDateRow {
  seq: Generated<number>
  dispatch: Fixed<number>
  edtf: Fixed<string>
  by: Fixed<string>
  given_at: Instant
}

/** A dispatch taken out of the record, or put back (`withdrawn` 0). The newest counts. */
interface WithdrawalRow {
  seq: Generated<number>
  dispatch: Fixed<number>
  withdrawn: Fixed<Flag>
  by: Fixed<string>
  decided_at: Instant
}

/** What now counts for each dispatch. Worked out from the rows above and rewritten with them; nothing else is updated. */
interface ListingRow {
  dispatch: number
  reading: number
  /** publication as far as it is known, else when it was added; sorts as text */
  ordered_at: string
  /** how many the reading has */
  findings: number
  name: string | null
  source: string | null
  invented: Flag
  withdrawn: Flag
}

/** Full text, one row a dispatch; what lies behind it differs between the stores. */
interface DispatchSearchRow {
  dispatch: number
}

interface MigrationRow {
  number: number
  name: string
  applied_at: string
}

export interface Schema {
  dispatch: DispatchRow
  sighting: SightingRow
  reading: ReadingRow
  actor: ActorRow
  finding: FindingRow
  given_date: GivenDateRow
  withdrawal: WithdrawalRow
  listing: ListingRow
  dispatch_search: DispatchSearchRow
  migration: MigrationRow
}
