import { ReadoutError } from '../model/error.ts'
import { decode, FORMATS, inputOf } from './decode.ts'
import { grouped } from './dispatch.ts'
import type { ByteStream, Decoded, IntakeHints } from './format.ts'
import { FILE_BYTES } from './limits.ts'

const OPENING_BYTES = 65_536

/**
 * As `decode`, for a file as it is read: an archive larger than memory is never held whole. Formats that cannot be read in
 * pieces are put together first.
 */
export async function* decodeStream(stream: ByteStream, hints: IntakeHints = {}): AsyncGenerator<Decoded> {
  const chunks =
    Symbol.asyncIterator in stream.chunks ? stream.chunks[Symbol.asyncIterator]() : stream.chunks[Symbol.iterator]()
  const opening: Uint8Array[] = []
  let length = 0
  while (length < OPENING_BYTES) {
    const { value, done } = await chunks.next()
    if (done) break
    opening.push(value)
    length += value.length
  }
  const first = Buffer.concat(opening)
  async function* whole(): AsyncGenerator<Uint8Array> {
    yield first
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value
  }
  const streamed = FORMATS.find((format) => format.decodeStream && format.recognises(inputOf(first)))
  if (streamed) return yield* streamed.decodeStream!({ ...stream, chunks: whole() }, hints)
  yield* decode(await gather(whole()), hints)
}

async function gather(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    all.push(chunk)
    length += chunk.length
    if (length > FILE_BYTES)
      throw new ReadoutError(
        'intake/too-large',
        'input',
        `is larger than ${grouped(FILE_BYTES)} bytes, which only web archives may be; cut it into several files`,
      )
  }
  return Buffer.concat(all)
}
