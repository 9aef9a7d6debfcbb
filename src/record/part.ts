import type { Waiting } from '../model/process-record.ts'

/** A part of the record: its entries, what is asked of a person, and which entries each finding went into, by ref. */
export interface Part<E> {
  readonly entries: readonly E[]
  readonly waiting: readonly Waiting[]
  readonly of: ReadonlyMap<string, readonly string[]>
}
