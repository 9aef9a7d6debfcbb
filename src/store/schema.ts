import type { ColumnType, Generated } from 'kysely'
import type { ActorType } from '../model/actor.ts'
import type { Decision } from '../model/decision.ts'
import type { PublishedBasis } from '../model/dispatch.ts'
import type { FindingKind, Modality } from '../model/finding.ts'
import type { Version } from '../model/record-entry.ts'
import type { SecondVerdict } from '../model/second-reading.ts'

/** The kinds of entry a record holds; see `record-entry.ts`. */
export type EntryKind =
  | 'contact'
  | 'commitment'
  | 'statement'
  | 'position'
  | 'event'
  | 'actor'
  | 'family'
  | 'membership'
  | 'reference'
  | 'waiting'

/** Set when the row is written and never again: the record only grows. */
type Fixed<T> = ColumnType<T, T, never>
/** An instant, ISO 8601 in UTC with milliseconds. */
type Instant = Fixed<string>
/** JSON as text, so that both stores give back exactly what was written. */
type Json = Fixed<string>
type Flag = 0 | 1

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
  /** the dispatch without id and text: its parts, paragraphs and sentences */
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

/** A process by its slug, which stays when it is renamed. */
interface ProcessRow {
  seq: Generated<number>
  slug: Fixed<string>
  created_at: Instant
  /** the version by which all dispatches were filed; behind the newest while that is under way */
  filed_version: number | null
}

/** The process file as somebody saved it. The newest counts. */
interface ProcessVersionRow {
  seq: Generated<number>
  process: Fixed<number>
  body: Json
  by: Fixed<string>
  saved_at: Instant
}

/** How a dispatch fits a process, by the rule, and whether it belongs there now. Worked out from the rows around it. */
interface FilingRow {
  process: Fixed<number>
  dispatch: Fixed<number>
  score: number
  reasons: string
  filed: Flag
  /** 1 where a person said so, who stands over the rule */
  by_person: Flag
}

/** A person's word that a dispatch belongs to a process, or does not. The newest counts. */
interface FilingWordRow {
  seq: Generated<number>
  process: Fixed<number>
  dispatch: Fixed<number>
  filed: Fixed<Flag>
  by: Fixed<string>
  why: Fixed<string | null>
  decided_at: Instant
}

/** A person's judgement, for ever. */
interface DecisionRow {
  seq: Generated<number>
  id: Fixed<string>
  act: Fixed<Decision['act']>
  by: Fixed<string>
  decided_at: Instant
  body: Json
}

/** A finding a decision names; `dispatch_start` is the part of the ref that tells the dispatch. */
interface DecisionTargetRow {
  decision: Fixed<number>
  ref: Fixed<string>
  dispatch_start: Fixed<string>
}

/** How far the stored record of a process is: it is behind while `wanted` is above `built`. */
interface RecordStateRow {
  process: Fixed<number>
  wanted: number
  built: number
  built_at: string | null
  took_ms: number | null
  digest: string | null
  overview: string | null
}

/** One entry of the record as it was built last. */
interface RecordEntryRow {
  seq: Generated<number>
  process: Fixed<number>
  kind: Fixed<EntryKind>
  id: Fixed<string>
  /** its day, then what keeps entries of one day in order; sorts as text */
  sort: string
  label: string
  digest: string
  body: string
}

/** What an entry can be asked by, e.g. "by:Norland"; see `record-row.ts`. */
interface RecordTagRow {
  process: Fixed<number>
  kind: Fixed<EntryKind>
  entry: Fixed<string>
  tag: Fixed<string>
}

/** Which entries a finding, or which actor a naming, went into; `own` is the id the entry has where this is its first. */
interface RecordLinkRow {
  process: Fixed<number>
  ref: Fixed<string>
  entry: Fixed<string>
  own: Fixed<string | null>
}

/** Full text of statements and commitments; SQLite numbers its rows by `rowid`. */
interface RecordSearchRow {
  entry: number
}

/** A brief as it was handed up. */
interface BriefRow {
  seq: Generated<number>
  id: Fixed<string>
  process: Fixed<number>
  as_of: Json
  by: Fixed<string>
  composed_at: Instant
  body: Json
}

/** Findings drawn for a second reader. */
interface SecondSampleRow {
  seq: Generated<number>
  id: Fixed<string>
  process: Fixed<number>
  by: Fixed<string>
  seed: Fixed<string>
  each: Fixed<number>
  drawn_at: Instant
  items: Json
}

/** A second reader's word on one of them, apart from decisions. The newest counts. */
interface SecondVerdictRow {
  seq: Generated<number>
  sample: Fixed<number>
  ref: Fixed<string>
  verdict: Fixed<SecondVerdict['verdict']>
  why: Fixed<string | null>
  decided_at: Instant
}

/** When somebody last looked at a process. */
interface LastLookRow {
  process: Fixed<number>
  by: Fixed<string>
  looked_at: string
}

/** A source as somebody set it up, or took it away. The newest row of an id counts. */
interface SourceRow {
  seq: Generated<number>
  id: Fixed<string>
  settings: Json
  removed: Fixed<Flag>
  by: Fixed<string>
  decided_at: Instant
}

/** Where the work on a source stands, and who is at it. */
interface SourceStateRow {
  source: Fixed<string>
  /** where to go on, as the source's kind writes it */
  place: string | null
  tried_at: string | null
  succeeded_at: string | null
  next_try_at: string
  /** in a row */
  failures: number
  held_by: string | null
  held_until: string | null
}

interface SourceFailureRow {
  seq: Generated<number>
  source: Fixed<string>
  item: Fixed<string | null>
  code: Fixed<string>
  message: Fixed<string>
  failed_at: Instant
}

/** One thing a source brought, by the name the source has for it. */
interface SourceItemRow {
  seq: Generated<number>
  source: Fixed<string>
  key: Fixed<string>
  name: string | null
  url: string | null
  /** differs when the item does, as far as the source tells without fetching it */
  mark: string | null
  published_at: string | null
  first_seen_at: Instant
  state: 'waiting' | 'here' | 'failed'
  /** when it is to be fetched, again or for the first time */
  due_at: string | null
  tries: number
  /** how often it was looked at again after it came */
  checks: number
  etag: string | null
  last_modified: string | null
}

/** What an item said, each time that differed. `kept` 0: only this hash of it is. */
interface ItemDispatchRow {
  seq: Generated<number>
  item: Fixed<number>
  dispatch: Fixed<string>
  kept: Fixed<Flag>
  replaces: Fixed<string | null>
  seen_at: Instant
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
  process: ProcessRow
  process_version: ProcessVersionRow
  filing: FilingRow
  filing_word: FilingWordRow
  decision: DecisionRow
  decision_target: DecisionTargetRow
  record_state: RecordStateRow
  record_entry: RecordEntryRow
  record_tag: RecordTagRow
  record_link: RecordLinkRow
  record_search: RecordSearchRow
  brief: BriefRow
  second_sample: SecondSampleRow
  second_verdict: SecondVerdictRow
  last_look: LastLookRow
  source: SourceRow
  source_state: SourceStateRow
  source_failure: SourceFailureRow
  source_item: SourceItemRow
  item_dispatch: ItemDispatchRow
  migration: MigrationRow
}
