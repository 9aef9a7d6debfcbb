import { ReadoutError } from '../../../model/error.ts'
import { grouped } from '../../dispatch.ts'
import { decodeBytes } from '../../encoding/decode-bytes.ts'
import type { Format } from '../../format.ts'
import { decodeEach } from '../../items.ts'
import { XML_BYTES } from '../../limits.ts'
import { buildWireItem } from '../../wire-item/wire-item.ts'
import { isNinjs } from './is-ninjs.ts'
import { isFields, readNinjs } from './read-ninjs.ts'

/** News in JSON: one object, a list of them, or one a line. */
export const ninjs: Format = {
  name: 'ninjs',
  recognises: isNinjs,
  *decode({ bytes }, hints) {
    if (bytes.length > XML_BYTES)
      throw new ReadoutError(
        'intake/too-large',
        'input',
        `is too large for items in JSON (${grouped(bytes.length)} bytes; at most ${grouped(XML_BYTES)}); put one a line and cut the file`,
      )
    const { text, ...decodedAs } = decodeBytes(bytes)
    yield* decodeEach(itemsOf(text.replace(/^\uFEFF/, '')), hints, function* (item) {
      if (!isFields(item)) throw new ReadoutError('intake/bad-record', 'input', 'is no JSON object')
      yield* buildWireItem(readNinjs(item), hints, decodedAs)
    })
  },
}

function itemsOf(text: string): unknown[] {
  const [first = ''] = text.trimStart().split('\n', 1)
  const isLines = /^\{.{10,}\}\s*$/s.test(first) && /\n\s*\{/.test(text)
  return isLines
    ? text
        .split('\n')
        .filter((line) => line.trim())
        .map(parse)
    : [parse(text)].flat()
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (cause) {
    throw new ReadoutError(
      'intake/bad-json',
      'input',
      `is no JSON (${(cause as Error).message}); ask the wire for the item again`,
      cause,
    )
  }
}
