import { constants, inflateRawSync } from 'node:zlib'
import type { Format } from '../../format.ts'
import { headerLength } from './gzip-header.ts'

const PREFIX = 'WARC/'
const OPENING_BYTES = 4_096

/** A web archive, packed or not: the pages in it that are articles, one after the other, never all in memory. */
export const warc: Format = {
  name: 'warc',
  recognises: ({ bytes }) => isWarc(bytes),
  async *decode({ bytes }, hints) {
    yield* this.decodeStream!({ from: 0, sizeBytes: bytes.length, chunks: [bytes] }, hints)
  },
  async *decodeStream(stream, hints) {
    const { decodeArchive } = await import('./decode-archive.ts') // loaded on first need
    yield* decodeArchive(stream, hints)
  },
}

function isWarc(bytes: Uint8Array): boolean {
  const opening = bytes.subarray(0, OPENING_BYTES)
  const header = headerLength(opening)
  if (!header) return startsSo(opening)
  try {
    // the first letters are enough: the rest of the member may lie beyond the opening
    return startsSo(inflateRawSync(opening.subarray(header), { finishFlush: constants.Z_SYNC_FLUSH }))
  } catch {
    return false
  }
}

/** The line ends that close a record stand before the next one, where reading goes on in the middle of a file. */
function startsSo(bytes: Uint8Array): boolean {
  const opening = Buffer.from(bytes.subarray(0, PREFIX.length + 4)).toString('latin1')
  return opening.replace(/^[\r\n]{1,4}/, '').startsWith(PREFIX)
}
