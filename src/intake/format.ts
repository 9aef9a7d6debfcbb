import type { Dispatch } from '../model/dispatch.ts'

/** What the caller knows about some bytes beforehand. */
export interface IntakeHints {
  /** EDTF date given by the user, e.g. "2019-12-02" */
  readonly published?: string
  readonly source?: string
  readonly url?: string
}

/** One dispatch out of the bytes, with warnings for people (a date left open, a lossy decoding). */
export interface Decoded {
  readonly dispatch: Dispatch
  readonly name?: string
  readonly warnings: readonly string[]
}
