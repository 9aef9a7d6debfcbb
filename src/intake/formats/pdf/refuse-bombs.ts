import { inflateSync } from 'node:zlib'
import { ReadoutError } from '../../../model/error.ts'
import { grouped } from '../../dispatch.ts'
import { PDF_UNPACKED_BYTES } from '../../limits.ts'

const DICTIONARY_BYTES = 400
const TWICE_PACKED =
  /\/Filter\s{0,20}\[[^\]]{0,200}(?:Flate|LZW|RunLength|\/Fl\b)[^\]]{0,200}(?:Flate|LZW|RunLength|\/Fl\b)/

/**
 * Refuses a PDF whose packed streams unpack to more than any document has, before a library unpacks them without measure.
 * @throws ReadoutError intake/bomb
 */
export function refuseBombs(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let left = PDF_UNPACKED_BYTES
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    if (file.toString('latin1', at - 3, at) === 'end') continue
    const dictionary = file.toString('latin1', Math.max(0, at - DICTIONARY_BYTES), at)
    if (TWICE_PACKED.test(dictionary.slice(dictionary.lastIndexOf('obj')))) throw bomb()
    const start = at + 6 + (file[at + 6] === 13 ? 2 : 1)
    // the first byte of zlib data names its method
    if ((file[start]! & 0x0f) !== 8) continue
    try {
      left -= inflateSync(file.subarray(start), { maxOutputLength: left + 1 }).length
    } catch (error) {
      // damaged streams are the library's to judge
      if ((error as NodeJS.ErrnoException).code !== 'ERR_BUFFER_TOO_LARGE') continue
      left = -1
    }
    if (left < 0) throw bomb()
  }
}

function bomb(): ReadoutError {
  return new ReadoutError(
    'intake/bomb',
    'input',
    `is a PDF that unpacks to more than ${grouped(PDF_UNPACKED_BYTES)} bytes; save its text and read that`,
  )
}
