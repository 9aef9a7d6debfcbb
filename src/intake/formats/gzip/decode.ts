import { createGunzip } from 'node:zlib'
import { ReadoutError } from '../../../model/error.ts'
import { grouped } from '../../dispatch.ts'
import type { Format, Inside } from '../../format.ts'
import { MEMBER_RATIO } from '../../limits.ts'

// small files of one letter repeated shrink further than any bomb; they harm nobody
const HARMLESS_BYTES = 1_000_000

/** A file of any other format packed with gzip, as in "feed.xml.gz"; a packed web archive is a format of its own. */
export const gzip: Format = {
  name: 'gzip',
  recognises: ({ bytes }) => bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8,
  async *decode({ bytes }, hints, inside) {
    const file = hints.file?.replace(/\.gz$/i, '')
    yield* inside.decode(await unpack(bytes, inside), { ...hints, file })
  },
}

/** @throws ReadoutError intake/bomb, intake/bad-archive */
async function unpack(packed: Uint8Array, inside: Inside): Promise<Uint8Array> {
  const most = Math.max(HARMLESS_BYTES, MEMBER_RATIO * packed.length)
  const chunks: Buffer[] = []
  let sizeBytes = 0
  const gunzip = createGunzip()
  gunzip.end(packed)
  try {
    for await (const chunk of gunzip as AsyncIterable<Buffer>) {
      sizeBytes += chunk.length
      inside.unpacked(chunk.length)
      if (sizeBytes > most) throw bomb(packed.length)
      chunks.push(chunk)
    }
  } catch (error) {
    if (error instanceof ReadoutError) throw error
    throw new ReadoutError(
      'intake/bad-archive',
      'input',
      `is packed with gzip and cut off or damaged (${(error as Error).message}); get it again`,
      error,
    )
  }
  return Buffer.concat(chunks)
}

function bomb(packedBytes: number): ReadoutError {
  return new ReadoutError(
    'intake/bomb',
    'input',
    `unpacks to more than ${MEMBER_RATIO} times its ${grouped(packedBytes)} bytes; unpack it yourself (gunzip FILE)`,
  )
}
