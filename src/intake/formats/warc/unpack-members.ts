import { constants, crc32, createInflateRaw, inflateRawSync } from 'node:zlib'
import { headerLength } from './gzip-header.ts'
import type { StreamWindow } from './window.ts'

/** Plain bytes of an archive. `begins` is the place in the file where a member begins with them, `ends` where the next one will. */
export interface Unpacked {
  readonly bytes: Uint8Array
  readonly begins?: number
  readonly ends?: number
  /** the place of bytes that could not be unpacked, and were passed over */
  readonly damagedAt?: number
  /** true where the stream ends in the middle of a member */
  readonly truncated?: true
}

// The usual archive packs each record by itself, some 20 KB: a member is unpacked in one go where it is wholly here and not
// larger than this, else piece by piece.
const READ_AHEAD_BYTES = 1_048_576
const AT_ONCE_BYTES = 8_388_608
const TRAILER_BYTES = 8

/** The members of a gzip file one after the other. Source: RFC 1952; every record of a WARC is one (WARC 1.1, annex D). */
export async function* unpackMembers(window: StreamWindow): AsyncGenerator<Unpacked> {
  while (await window.fill(1)) {
    await window.fill(READ_AHEAD_BYTES)
    const begins = window.offset
    const header = headerLength(window.bytes)
    if (!header) {
      const found = await skipToMember(window)
      yield { bytes: new Uint8Array(0), damagedAt: begins, ...(found ? {} : { truncated: true as const }) }
      continue
    }
    const whole = unpackAtOnce(window.bytes.subarray(header))
    if (whole === 'damaged') {
      await skipToMember(window)
      yield { bytes: new Uint8Array(0), damagedAt: begins }
    } else if (whole) {
      window.use(header + whole.packed + TRAILER_BYTES)
      yield { bytes: whole.bytes, begins, ends: window.offset }
    } else {
      window.use(header)
      yield* unpackSlowly(window, begins)
    }
  }
}

/** @returns undefined where it is too large or not all here */
function unpackAtOnce(packed: Uint8Array): { bytes: Uint8Array; packed: number } | 'damaged' | undefined {
  try {
    const { buffer, engine } = inflateRawSync(packed, {
      finishFlush: constants.Z_SYNC_FLUSH,
      maxOutputLength: AT_ONCE_BYTES,
      info: true,
    }) as unknown as { buffer: Buffer; engine: { bytesWritten: number } }
    const used = engine.bytesWritten
    // the trailer stands behind what was used; where it does not, the member goes on beyond the window
    if (used + TRAILER_BYTES > packed.length) return undefined
    const checksum = Buffer.from(packed.buffer, packed.byteOffset + used, 4).readUInt32LE()
    return checksum === crc32(buffer) ? { bytes: buffer, packed: used } : 'damaged'
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? undefined : 'damaged'
  }
}

/** A member of any size: the whole archive may be packed as one. */
async function* unpackSlowly(window: StreamWindow, begins: number): AsyncGenerator<Unpacked> {
  const inflate = createInflateRaw()
  let truncated = false
  let unreadable: unknown
  const feed = async () => {
    while (!inflate.readableEnded) {
      if (!(await window.fill(1))) {
        truncated = true
        break
      }
      const before = inflate.bytesWritten
      const chunk = window.bytes.subarray(0, READ_AHEAD_BYTES)
      await new Promise<void>((resolve) => inflate.write(chunk, () => resolve()))
      const used = inflate.bytesWritten - before
      window.use(used)
      if (used < chunk.length) break // the member ends in this chunk
    }
    inflate.end()
  }
  const feeding = feed().catch((error) => {
    unreadable = error
    inflate.destroy(error as Error)
  })
  let damaged = false
  let first = true
  try {
    for await (const bytes of inflate) {
      yield { bytes: bytes as Buffer, ...(first ? { begins } : {}) }
      first = false
    }
    await feeding
  } catch (error) {
    if (unreadable) throw unreadable
    if (!(error as NodeJS.ErrnoException).code?.startsWith('Z_')) throw error
    damaged = true
  } finally {
    inflate.destroy()
  }
  if (truncated) yield { bytes: new Uint8Array(0), truncated: true }
  else if (damaged) {
    await skipToMember(window)
    yield { bytes: new Uint8Array(0), damagedAt: begins }
  } else {
    await window.fill(TRAILER_BYTES)
    window.use(Math.min(TRAILER_BYTES, window.bytes.length))
    yield { bytes: new Uint8Array(0), ends: window.offset }
  }
}

/** Goes on to the next bytes that begin a member. @returns false where there are none */
async function skipToMember(window: StreamWindow): Promise<boolean> {
  window.use(1)
  for (;;) {
    await window.fill(READ_AHEAD_BYTES)
    const { bytes } = window
    const at = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf('\x1f\x8b\x08', 0, 'latin1')
    if (at >= 0) {
      window.use(at)
      return true
    }
    if (bytes.length < 3 || !(await window.fill(bytes.length + 1))) {
      window.use(bytes.length)
      return false
    }
    window.use(Math.max(1, bytes.length - 2))
  }
}
