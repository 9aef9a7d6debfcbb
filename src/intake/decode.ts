import { ReadoutError } from '../model/error.ts'
import { buildDispatch } from './dispatch.ts'
import { decodeBytes } from './encoding/decode-bytes.ts'
import { refuseForeign } from './foreign.ts'
import type { Decoded, Format, Input, Inside, IntakeHints } from './format.ts'
import { docx } from './formats/docx/decode.ts'
import { eml } from './formats/eml/decode.ts'
import { isFeed } from './formats/feed/is-feed.ts'
import { gzip } from './formats/gzip/decode.ts'
import { isPage } from './formats/html/is-page.ts'
import { ics } from './formats/ics/decode.ts'
import { isJsonLines } from './formats/jsonl/is-json-lines.ts'
import { isNewsmlG2 } from './formats/newsml-g2/is-newsml-g2.ts'
import { isNinjs } from './formats/ninjs/is-ninjs.ts'
import { isNitf } from './formats/nitf/is-nitf.ts'
import { pdf } from './formats/pdf/decode.ts'
import { table } from './formats/table/decode.ts'
import { text } from './formats/text/decode.ts'
import { warc } from './formats/warc/decode.ts'
import { xlsx } from './formats/xlsx/decode.ts'
import { zip } from './formats/zip/decode.ts'
import { NESTED_INPUTS } from './limits.ts'
import { toEdtf } from './published/edtf.ts'
import { countUnpacked } from './unpacked.ts'

/** Known formats, the most telling first, those of bytes before those of text; plain text takes what is left. */
export const FORMATS: readonly Format[] = [
  pdf,
  docx,
  xlsx,
  zip,
  warc,
  gzip,
  eml,
  later('feed', isFeed, async () => (await import('./formats/feed/decode.ts')).feed),
  later('newsml-g2', isNewsmlG2, async () => (await import('./formats/newsml-g2/decode.ts')).newsmlG2),
  later('nitf', isNitf, async () => (await import('./formats/nitf/decode.ts')).nitf),
  later('ninjs', isNinjs, async () => (await import('./formats/ninjs/decode.ts')).ninjs),
  later('jsonl', isJsonLines, async () => (await import('./formats/jsonl/decode.ts')).jsonl),
  later('html', isPage, async () => (await import('./formats/html/decode.ts')).html),
  ics,
  table,
  text,
]

/** A format whose decoder is loaded with its first input: readers of markup would cost every start a fifth of its time. */
function later(name: string, recognises: Format['recognises'], load: () => Promise<Format>): Format {
  return {
    name,
    recognises,
    async *decode(input, hints, inside) {
      yield* (await load()).decode(input, hints, inside)
    },
  }
}

const OPENING_BYTES = 65_536

/**
 * Turns bytes into dispatches: one for plain text or a page, several for JSON Lines or an archive. The format is told from the bytes.
 * @throws ReadoutError intake/* with fault "input" where the bytes hold no dispatch, with fault "usage" where a hint is wrong
 */
export async function* decode(bytes: Uint8Array, hints: IntakeHints = {}): AsyncGenerator<Decoded> {
  yield* decodeNested(bytes, checkHints(hints), 0, countUnpacked())
}

/** The dispatch in a text that is in hand already, with what is known of it. @throws ReadoutError as `decode` */
export function decodeText(text: string, hints: IntakeHints = {}, name?: string): Decoded {
  return buildDispatch({ text, name }, checkHints(hints))
}

/** @param unpacked shared by all that one input holds */
async function* decodeNested(
  bytes: Uint8Array,
  hints: IntakeHints,
  depth: number,
  unpacked: Inside['unpacked'],
): AsyncGenerator<Decoded> {
  if (depth > NESTED_INPUTS)
    throw new ReadoutError(
      'intake/nested',
      'input',
      `lies more than ${NESTED_INPUTS} archives or messages deep; unpack it first`,
    )
  if (bytes.every(isBlank)) throw new ReadoutError('intake/empty', 'input', 'is empty; there is nothing to read')
  const inside: Inside = {
    decode: (inner, known) => withoutPlace(decodeNested(inner, known, depth + 1, unpacked)),
    unpacked,
  }
  const input = inputOf(bytes)
  yield* FORMATS.find((format) => format.recognises(input))!.decode(input, hints, inside)
}

/** A place inside of an archive's member is no place of the file that a run could go on from. */
async function* withoutPlace(all: AsyncIterable<Decoded>): AsyncGenerator<Decoded> {
  for await (const { resumeAt: _inside, ...decoded } of all) yield decoded
}

export function inputOf(bytes: Uint8Array): Input {
  let opening: string | undefined
  return {
    bytes,
    get opening() {
      opening ??= openingOf(bytes)
      return opening
    },
  }
}

function openingOf(bytes: Uint8Array): string {
  refuseForeign(bytes)
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
