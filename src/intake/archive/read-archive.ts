import type { Readable } from 'node:stream'
import { type Entry, fromBufferPromise, getFileNameLowLevel, type ZipFile } from 'yauzl'
import { ReadoutError } from '../../model/error.ts'
import { grouped } from '../dispatch.ts'
import { ARCHIVE_MEMBERS, MEMBER_BYTES, MEMBER_RATIO } from '../limits.ts'

/** One file of an archive. `name` is as the archive has it: for people, never a path to write to. */
export interface Member {
  readonly name: string
  /** @throws ReadoutError intake/bomb, intake/bad-archive */
  bytes(): Promise<Uint8Array>
}

// small files of one letter repeated shrink further than any bomb; they harm nobody
const HARMLESS_BYTES = 1_000_000

/**
 * The files of a ZIP archive in its own order, folders left out. Each is unpacked only when it is asked for, and is stopped
 * when it grows beyond what its entry says or what any member may have.
 * @param unpacked told of every unpacked byte, over all members
 * @throws ReadoutError intake/bad-archive, intake/bomb
 */
export async function* readArchive(bytes: Uint8Array, unpacked: (sizeBytes: number) => void): AsyncGenerator<Member> {
  const file = await opened(bytes)
  if (file.entryCount > ARCHIVE_MEMBERS)
    throw new ReadoutError(
      'intake/bomb',
      'input',
      `is an archive of ${grouped(file.entryCount)} files (at most ${grouped(ARCHIVE_MEMBERS)}); unpack it and read the folder`,
    )
  try {
    for await (const entry of file.eachEntry()) {
      const name = nameOf(entry)
      if (name.endsWith('/')) continue
      yield { name, bytes: () => unpack(file, entry, unpacked) }
    }
  } catch (error) {
    throw asBadArchive(error)
  }
}

/** The members of an office document that are asked for, as text; what is not there is absent. */
export async function readParts(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  unpacked: (sizeBytes: number) => void,
): Promise<Map<string, string>> {
  const parts = new Map<string, string>()
  for await (const member of readArchive(bytes, unpacked))
    if (wanted(member.name)) parts.set(member.name, new TextDecoder().decode(await member.bytes()))
  return parts
}

async function opened(bytes: Uint8Array): Promise<ZipFile> {
  try {
    return await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      lazyEntries: true,
      decodeStrings: false, // see nameOf
      validateEntrySizes: true,
    })
  } catch (error) {
    throw asBadArchive(error)
  }
}

/** Nothing is written under this name, so an archive with one that leads outside is still read. */
function nameOf({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string {
  return getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false)
}

async function unpack(file: ZipFile, entry: Entry, unpacked: (sizeBytes: number) => void): Promise<Uint8Array> {
  if (entry.isEncrypted())
    throw new ReadoutError('intake/bad-archive', 'input', 'is locked with a password; unpack it yourself')
  const { uncompressedSize, compressedSize } = entry
  const ratio = uncompressedSize / Math.max(1, compressedSize)
  if (uncompressedSize > MEMBER_BYTES || (uncompressedSize > HARMLESS_BYTES && ratio > MEMBER_RATIO))
    throw new ReadoutError(
      'intake/bomb',
      'input',
      `unpacks to ${grouped(uncompressedSize)} bytes, ${grouped(Math.round(ratio))} times what it is packed (at most ${grouped(MEMBER_BYTES)} bytes and ${MEMBER_RATIO} times); unpack it yourself`,
    )
  unpacked(uncompressedSize)
  try {
    const chunks: Buffer[] = []
    // yauzl ends the stream with an error once it gives more than the entry says
    for await (const chunk of (await file.openReadStreamPromise(entry)) as Readable) chunks.push(chunk as Buffer)
    return Buffer.concat(chunks)
  } catch (error) {
    throw asBadArchive(error)
  }
}

function asBadArchive(error: unknown): ReadoutError {
  if (error instanceof ReadoutError) return error
  const reason = error instanceof Error ? error.message.slice(0, 120) : 'damaged'
  return new ReadoutError(
    'intake/bad-archive',
    'input',
    `is a damaged archive or office document (${reason}); open it and save it again`,
    error,
  )
}
