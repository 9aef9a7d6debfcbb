import type { Generated } from 'kysely'
import type { Decision } from '../../model/decision.ts'
import type { SecondVerdict } from '../../model/second-reading.ts'
import type { Fixed, Flag, Instant, Json } from './columns.ts'

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
  | 'due'

/** Processes, what is filed to them, decisions, and their records as built last. */
export interface ProcessTables {
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
