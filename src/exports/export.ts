import type { SentenceOf } from '../model/cited-sentence.ts'
import type { ProcessRecord } from '../model/process-record.ts'

/** What an export is written from. Pure: the same record gives the same bytes. */
export interface ExportInput {
  readonly record: ProcessRecord
  /** the process's name in addresses, e.g. "kessal-settlement" */
  readonly slug: string
  readonly sentenceOf: SentenceOf
  /** the text of a dispatch, where it is at hand; only exports that count in another unit ask for it */
  readonly textOf: (dispatch: string) => string | undefined
  /** of Readout */
  readonly version: string
}

/** One way of writing a record. `needsText` says that `textOf` is asked. */
export interface Export {
  readonly kind: string
  readonly about: string
  readonly ending: string
  readonly mediaType: string
  readonly needsText?: true
  write(input: ExportInput): string
}
