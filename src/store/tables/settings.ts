import type { Generated } from 'kysely'
import type { Fixed, Flag, Instant, Json } from './columns.ts'

/** What persons set for all processes, and what they brought in by hand. */
export interface SettingTables {
  setting: SettingRow
  import: ImportRow
  import_dispatch: ImportDispatchRow
}

/** An agency, theme or name as somebody set it, or took it away. The newest row of each counts. */
interface SettingRow {
  seq: Generated<number>
  part: Fixed<'agency' | 'theme' | 'name'>
  id: Fixed<string>
  body: Json
  removed: Fixed<Flag>
  by: Fixed<string>
  decided_at: Instant
}

/** What somebody brought in at once; `words` say what it was: "3 files", "pasted text". */
interface ImportRow {
  seq: Generated<number>
  id: Fixed<string>
  words: Fixed<string>
  by: Fixed<string>
  begun_at: Instant
}

/** A dispatch of an import; `is_new` 0 where the record had it already. */
interface ImportDispatchRow {
  import: Fixed<number>
  dispatch: Fixed<number>
  is_new: Fixed<Flag>
}
