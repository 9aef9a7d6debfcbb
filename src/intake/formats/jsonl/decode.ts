import { ReadoutError } from '../../../model/error.ts'
import { buildDispatch, grouped } from '../../dispatch.ts'
import { decodeBytes } from '../../encoding/decode-bytes.ts'
import type { Decoded, Format, IntakeHints } from '../../format.ts'
import { LINE_BYTES } from '../../limits.ts'
import { buildPage } from '../html/build-page.ts'
import { isJsonLines } from './is-json-lines.ts'
import { readRecord } from './record.ts'

const NEWLINE = 10

/** JSON Lines, one dispatch a line; also one JSON object, or an array of them, over several lines. */
export const jsonl: Format = {
  name: 'jsonl',
  recognises: isJsonLines,
  decode: ({ bytes, opening }, hints) =>
    isOneDocument(opening) ? decodeDocument(bytes, hints) : decodeLines(bytes, hints),
}

/** One JSON value over several lines: its first line does not end where it began. */
function isOneDocument(opening: string): boolean {
  return opening.startsWith('[') || /^\{\s*$/u.test(opening.split('\n', 1)[0]!)
}

function* decodeLines(bytes: Uint8Array, hints: IntakeHints): Generator<Decoded> {
  const faults: ReadoutError[] = []
  let number = 0
  for (const line of linesOf(bytes)) {
    number++
    if (!line.some((b) => b > 0x20)) continue
    try {
      yield decodeLine(line, hints)
    } catch (error) {
      if (!(error instanceof ReadoutError)) throw error
      const fault = new ReadoutError(error.code, error.fault, `line ${number} ${error.message}`, error)
      if (hints.onFault) hints.onFault(fault)
      else faults.push(fault)
    }
  }
  if (faults.length) throw faults[0]
}

function decodeLine(line: Uint8Array, hints: IntakeHints): Decoded {
  if (line.length > LINE_BYTES)
    throw new ReadoutError(
      'intake/too-large',
      'input',
      `has ${grouped(line.length)} bytes (at most ${grouped(LINE_BYTES)}); cut it into its dispatches`,
    )
  const decoded = decodeBytes(line)
  return decodeRecord(parse(decoded.text.replace(/^\uFEFF/, '')), hints, decoded)
}

function* decodeDocument(bytes: Uint8Array, hints: IntakeHints): Generator<Decoded> {
  const decoded = decodeBytes(bytes)
  const value = parse(decoded.text.replace(/^\uFEFF/, ''))
  for (const item of Array.isArray(value) ? value : [value]) yield decodeRecord(item, hints, decoded)
}

function decodeRecord(
  value: unknown,
  hints: IntakeHints,
  { encoding, damaged }: { encoding: string; damaged: number },
): Decoded {
  const { text, html, name, ...own } = readRecord(value)
  // what a line says of itself counts before what the caller says of them all
  const known = { ...hints, ...own }
  if (text === undefined) return buildPage(html!, known, { name, encoding, damaged })
  return buildDispatch({ text, name, encoding, damaged }, known)
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (cause) {
    throw new ReadoutError(
      'intake/bad-json',
      'input',
      `is no JSON (${(cause as Error).message}); write one object a line, {"text": "…"}`,
      cause,
    )
  }
}

function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
  // UTF-16 has the byte of a line end inside other characters, so it is decoded first
  if (bytes.subarray(0, 64).includes(0) || bytes[0] === 0xfe || bytes[0] === 0xff)
    bytes = Buffer.from(decodeBytes(bytes).text)
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(NEWLINE, start)
    yield bytes.subarray(start, end < 0 ? bytes.length : end)
    start = end < 0 ? bytes.length : end + 1
  }
}
