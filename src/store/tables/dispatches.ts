import type { ColumnType, Generated } from 'kysely'
import type { ActorType } from '../../model/actor.ts'
import type { PublishedBasis } from '../../model/dispatch.ts'
import type { FindingKind, Modality } from '../../model/finding.ts'
import type { Version } from '../../model/record-entry.ts'
import type { Fixed, Flag, Instant, Json } from './columns.ts'

/** Dispatches, where they were seen, and their readings. */
export interface DispatchTables {
  dispatch: DispatchRow
  sighting: SightingRow
  reading: ReadingRow
  actor: ActorRow
  finding: FindingRow
  given_date: GivenDateRow
  withdrawal: WithdrawalRow
  listing: ListingRow
  dispatch_search: DispatchSearchRow
}

/**
 * The text itself, once, whoever sent it; of one with `kept` "sentences" only what findings cite, see `keepSentences`. The
 * rest is filled in when another source brings it under a licence to keep it: `id` is the hash of the whole either way.
 */
interface DispatchRow {
  seq: Generated<number>
  id: Fixed<string>
  text: string
  kept: ColumnType<'text' | 'sentences', 'text' | 'sentences' | undefined, 'text'>
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
  /** the id of the source it came through, where one brought it */
  via: ColumnType<string | null, string | null | undefined, never>
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
  /** the dispatch without id and text; of its paragraphs and sentences only the places, see `parts.ts` */
  parts: Json
  introduction: Json
  reason: Fixed<ReadingReason>
  read_at: Instant
}

/** Why a reading was made: the dispatch came in; a person gave its date; it was seen again with a surer date; a later reader read it. */
export type ReadingReason = 'added' | 'date-given' | 'date-seen' | 'read-anew' | 'text-allowed'

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
  /** of the dateline, as it is written there */
  place: string | null
  /** kinds of finding the reading has, each once, in the order of their letters, with spaces between */
  kinds: string
  /** numbers of the processes it is filed to, in their order, with spaces between */
  filed: ColumnType<string, string | undefined, string>
  /** those of one family are one line of a folded list; see `families.ts` */
  family: string | null
  /** the one of a family with the least stands for it */
  family_place: number
  /** in whose record it is of that family; none where headline and agency say so */
  family_process: number | null
  /** what it is to the others of its family in that record */
  relation: Version['relation'] | null
}

/** Full text, one row a dispatch; what lies behind it differs between the stores. */
interface DispatchSearchRow {
  dispatch: number
}
