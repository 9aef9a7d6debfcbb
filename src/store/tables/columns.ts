import type { ColumnType } from 'kysely'

/** Set when the row is written and never again: the record only grows. */
export type Fixed<T> = ColumnType<T, T, never>
/** An instant, ISO 8601 in UTC with milliseconds. */
export type Instant = Fixed<string>
/** JSON as text, so that both stores give back exactly what was written. */
export type Json = Fixed<string>
export type Flag = 0 | 1
