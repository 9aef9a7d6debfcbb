import type { RecordBuilder } from '../builder-here.ts'
import type { FilingHints } from '../file-bytes.ts'

/** What is done by a program of its own, so that the server goes on answering. */
export type Task =
  | { readonly what: 'record'; readonly ask: keyof RecordBuilder; readonly about: readonly unknown[] }
  | { readonly what: 'file'; readonly bytes: Uint8Array; readonly hints: FilingHints }
  | { readonly what: 'sample'; readonly by: string }
  | { readonly what: 'finish-filing' }

/** One task on its way there, and what came of it on its way back. */
export interface Order {
  readonly number: number
  readonly task: Task
}
export type Outcome =
  | { readonly number: number; readonly result: unknown }
  | { readonly number: number; readonly error: Failure }

/** An error as it crosses between programs; without a code it is a mistake of ours. */
export interface Failure {
  readonly message: string
  readonly code?: string
  readonly fault?: string
  readonly stack?: string
}
