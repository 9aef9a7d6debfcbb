import type { IncomingMessage } from 'node:http'
import { pipeline } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw, createZstdDecompress } from 'node:zlib'
import { ReadoutError } from '../../../model/error.ts'
import { ENCODINGS, type FetchLimits } from './limits.ts'

type Bytes = AsyncIterable<Buffer>

/** What `Accept-Encoding` offers. */
export const ACCEPT_ENCODING = 'gzip, deflate, br, zstd'

const DECODERS: Readonly<Record<string, () => NodeJS.ReadWriteStream>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  br: createBrotliDecompress,
  zstd: createZstdDecompress,
}

/**
 * The body of an answer, decompressed as it comes. It ends in an error as soon as it grows past the limit, comes too
 * slowly, is cut off, or is not compressed as it says.
 * @throws ReadoutError intake/fetch-too-large, intake/too-slow, intake/bad-answer
 */
export async function* readBody(message: IncomingMessage, limits: FetchLimits, what: string): Bytes {
  const encodings = (message.headers['content-encoding'] ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name && name !== 'identity')
  const unknown = encodings.find((name) => name !== 'deflate' && !DECODERS[name])
  if (unknown) throw badAnswer(`${what} is compressed as "${unknown.slice(0, 40)}", which is not known`)
  if (encodings.length > ENCODINGS) throw badAnswer(`${what} is compressed ${encodings.length} times over`)
  // what is not compressed may say at once that it is too large
  if (!encodings.length && Number(message.headers['content-length']) > limits.bodyBytes) throw tooLarge(what, limits)
  let bytes: Bytes = keepPace(message, limits, what)
  for (const name of encodings.reverse())
    bytes = name === 'deflate' ? inflate(bytes) : through(bytes, DECODERS[name]!())
  let size = 0
  try {
    for await (const chunk of bytes) {
      size += chunk.length
      if (size > limits.bodyBytes) throw tooLarge(what, limits)
      yield chunk
    }
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (/^(?:Z_|ERR_(?:_ERROR_FORMAT|BROTLI|_ERROR)|ERR_PADDING|ZSTD_)/.test(code) || /brotli|zstd/i.test(code))
      throw badAnswer(`${what} is not compressed as it says, or is cut off (${code})`, error)
    throw error
  } finally {
    message.destroy()
  }
}

/** Passes the bytes on and counts them; whoever sends a few now and then to hold the line is cut off. */
async function* keepPace(message: IncomingMessage, { paceMs, paceBytes }: FetchLimits, what: string): Bytes {
  let [seen, begun] = [0, performance.now()]
  const timer = setInterval(() => {
    const now = performance.now()
    // a busy program may look late, with bytes waiting that it has not taken yet
    const late = now - begun > 1.5 * paceMs
    const slow = seen < paceBytes && message.readableLength === 0
    ;[seen, begun] = [0, now]
    if (slow && !late)
      message.destroy(new ReadoutError('intake/too-slow', 'passing', `${what} comes too slowly; given up for now`))
  }, paceMs)
  try {
    for await (const chunk of message as Bytes) {
      seen += chunk.length
      yield chunk
    }
  } finally {
    clearInterval(timer)
  }
}

function through(bytes: Bytes, decoder: NodeJS.ReadWriteStream): Bytes {
  // errors of either side end the decoder, which the reader of it then meets
  return pipeline(bytes, decoder, () => {}) as unknown as Bytes
}

/** "deflate" is sent with and without its two bytes of header. */
async function* inflate(bytes: Bytes): Bytes {
  const parts = bytes[Symbol.asyncIterator]()
  const first = await parts.next()
  if (first.done) return
  const whole = async function* () {
    yield first.value
    yield* { [Symbol.asyncIterator]: () => parts }
  }
  yield* through(whole(), (first.value[0]! & 0x0f) === 8 ? createInflate() : createInflateRaw())
}

function tooLarge(what: string, { bodyBytes }: FetchLimits): ReadoutError {
  const most = bodyBytes.toLocaleString('en-GB')
  return new ReadoutError('intake/fetch-too-large', 'input', `${what} has more than ${most} bytes; given up`)
}

export function badAnswer(message: string, cause?: unknown): ReadoutError {
  return new ReadoutError('intake/bad-answer', 'passing', message, cause)
}
