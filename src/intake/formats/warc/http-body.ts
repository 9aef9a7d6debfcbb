import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, zstdDecompressSync } from 'node:zlib'
import { PAGE_BYTES } from '../../limits.ts'
import { readFields } from './record-parser.ts'

/** An answer of a web server as an archive keeps it: what kind of thing it is, and its body unpacked. */
export interface HttpAnswer {
  readonly status: number
  readonly type: string
  readonly charset?: string
  readonly body: Uint8Array
}

const BREAK = Buffer.from('\r\n\r\n')
const CONTROL = { maxOutputLength: PAGE_BYTES }

/**
 * Takes an answer apart. Archives differ in whether they keep bodies as they were sent (in chunks, packed) or opened: what
 * cannot be opened is taken as it is.
 * @returns undefined where it is no answer, `tooLarge` where its body unpacks to more than a page may have
 */
export function readAnswer(content: Uint8Array): HttpAnswer | 'too-large' | undefined {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  const end = bytes.indexOf(BREAK)
  const head = bytes.toString('latin1', 0, Math.max(0, end))
  const status = Number(/^HTTP\/\d(?:\.\d)? (\d{3})/.exec(head)?.[1])
  if (!status) return undefined
  const fields = readFields(head)
  const kind = fields.get('content-type') ?? ''
  const sent = bytes.subarray(end + BREAK.length)
  const whole = /chunked/i.test(fields.get('transfer-encoding') ?? '') ? joinChunks(sent) : sent
  const body = unpack(whole, fields.get('content-encoding') ?? '')
  if (!body) return 'too-large'
  const charset = /charset\s{0,3}=\s{0,3}["']?([\w:.-]{2,40})/i.exec(kind)?.[1]
  return { status, type: kind.split(';')[0]!.trim().toLowerCase(), ...(charset ? { charset } : {}), body }
}

/** Chunks of an answer put together; the body as it is where it has none. Source: RFC 9112, 7.1. */
function joinChunks(body: Buffer): Buffer {
  const chunks: Buffer[] = []
  let at = 0
  for (;;) {
    const end = body.indexOf('\r\n', at)
    const size = end < 0 || end - at > 40 ? undefined : /^[0-9a-f]{1,8}/i.exec(body.toString('latin1', at, end))?.[0]
    if (size === undefined) return chunks.length ? Buffer.concat(chunks) : body
    const length = Number.parseInt(size, 16)
    if (length === 0) return Buffer.concat(chunks)
    chunks.push(body.subarray(end + 2, end + 2 + length))
    at = end + 2 + length + 2
  }
}

/** @returns undefined where it unpacks to more than a page may have */
function unpack(body: Buffer, encoding: string): Buffer | undefined {
  try {
    switch (encoding.trim().toLowerCase()) {
      case 'gzip':
      case 'x-gzip':
        return gunzipSync(body, CONTROL)
      case 'deflate':
        return ((body[0] ?? 0) & 0x0f) === 8 ? inflateSync(body, CONTROL) : inflateRawSync(body, CONTROL)
      case 'br':
        return brotliDecompressSync(body, CONTROL)
      case 'zstd':
        return zstdDecompressSync(body, CONTROL)
      default:
        return body
    }
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? undefined : body
  }
}
