import type { DispatchTables } from './tables/dispatches.ts'
import type { ProcessTables } from './tables/processes.ts'
import type { SettingTables } from './tables/settings.ts'
import type { SourceTables } from './tables/sources.ts'

export type { ReadingReason } from './tables/dispatches.ts'
export type { EntryKind } from './tables/processes.ts'

/** The tables of the store by name, as the newest migration leaves them. */
export interface Schema extends DispatchTables, ProcessTables, SettingTables, SourceTables {
  migration: MigrationRow
}

interface MigrationRow {
  number: number
  name: string
  applied_at: string
}
