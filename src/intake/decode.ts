import { ReadoutError } from '../model/error.ts'
import { decodeBytes } from './encoding/decode-bytes.ts'
import { refuseForeign } from './foreign.ts'
import type { Decoded, Format, Input, IntakeHints } from './format.ts'
import { html } from './formats/html/decode.ts'
import { jsonl } from './formats/jsonl/decode.ts'
import { text } from './formats/text/decode.ts'
import { toEdtf } from './published/edtf.ts'

/** Known formats, the most telling first; plain text takes what is left. */
export const FORMATS: readonly Format[] = [jsonl, html, text]

const OPENING_BYTES = 65_536

/**
 * Turns bytes into dispatches: one for plain text or a page, several for JSON Lines. The format is told from the bytes.
 * @throws ReadoutError intake/* with fault "input" where the bytes hold no dispatch, with fault "usage" where a hint is wrong
 */
export function* decode(bytes: Uint8Array, hints: IntakeHints = {}): Generator<Decoded> {
  const known = checkHints(hints)
  if (bytes.every(isBlank)) throw new ReadoutError('intake/empty', 'input', 'is empty; there is nothing to read')
  refuseForeign(bytes)
  const input: Input = { bytes, opening: openingOf(bytes) }
  yield* FORMATS.find((format) => format.recognises(input))!.decode(input, known)
}

function openingOf(bytes: Uint8Array): string {
  return decodeBytes(bytes.subarray(0, OPENING_BYTES)).text.replace(/^[\uFEFF\s]+/u, '')
}

function checkHints(hints: IntakeHints): IntakeHints {
  if (hints.published === undefined) return hints
  const published = toEdtf(hints.published)
  if (!published)
    throw new ReadoutError(
      'intake/bad-date',
      'usage',
      `"${hints.published}" is no date in EDTF; write it as 2019-12-02, 2019-12 or 2019`,
    )
  return { ...hints, published }
}

function isBlank(b: number): boolean {
  return b === 0x20 || (b >= 9 && b <= 13)
}
