import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { pipeline } from 'node:stream'
import { constants, createGunzip, gunzipSync } from 'node:zlib'
import { ReadoutError } from '../../../model/error.ts'
import { LINE_BYTES } from '../../limits.ts'

const OPENING_BYTES = 65_536
const NEWLINE = 0x0a

/** The first bytes of a file, unpacked where it is packed with gzip. */
export async function readOpening(path: string): Promise<{ bytes: Buffer; isPacked: boolean }> {
  await using file = await open(path)
  const { buffer, bytesRead } = await file.read(Buffer.alloc(OPENING_BYTES), 0, OPENING_BYTES)
  const bytes = buffer.subarray(0, bytesRead)
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b
  if (!isPacked) return { bytes, isPacked }
  // the beginning of a packed file has no end, which is no error here
  const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 100 * OPENING_BYTES }
  return { bytes: gunzipSync(bytes, options), isPacked }
}

/**
 * The lines of a file one after another, whatever its size, unpacked as they come.
 * @throws ReadoutError intake/too-large where a line is longer than any dispatch, intake/bad-archive where it is cut off or damaged
 */
export async function* readLines(path: string, isPacked: boolean): AsyncGenerator<Buffer> {
  const file = createReadStream(path)
  const bytes = isPacked ? pipeline(file, createGunzip(), () => {}) : file
  let rest: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of bytes as AsyncIterable<Buffer>) {
      let from = 0
      for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
        yield Buffer.concat([...rest, chunk.subarray(from, end)])
        ;[rest, size, from] = [[], 0, end + 1]
      }
      rest.push(chunk.subarray(from))
      size += chunk.length - from
      if (size > LINE_BYTES) throw tooLong(path)
    }
  } catch (error) {
    if (error instanceof ReadoutError) throw error
    const { code, message } = error as NodeJS.ErrnoException
    throw new ReadoutError('intake/bad-archive', 'input', `${path} is cut off or damaged (${code ?? message})`, error)
  }
  if (size) yield Buffer.concat(rest)
}

function tooLong(path: string): ReadoutError {
  const most = LINE_BYTES.toLocaleString('en-GB')
  return new ReadoutError(
    'intake/too-large',
    'input',
    `${path} has a line of more than ${most} bytes; it is no JSON Lines`,
  )
}
