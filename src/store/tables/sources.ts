import type { Generated } from 'kysely'
import type { Fixed, Flag, Instant, Json } from './columns.ts'

/** Sources, the work on them, and what they brought. */
export interface SourceTables {
  source: SourceRow
  source_state: SourceStateRow
  source_failure: SourceFailureRow
  source_item: SourceItemRow
  item_dispatch: ItemDispatchRow
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
