import { createReadStream, type Dirent, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import type { ByteStream } from '../intake/index.ts'
import { ReadoutError } from '../model/error.ts'

const CHUNK_BYTES = 1_048_576

/** One thing named on the command line: a file, a file of a folder, or standard input ("-"). */
export interface Input {
  /** for people, the path as it was given */
  readonly path: string
  /** the file's name without its ending; undefined for standard input */
  readonly name?: string
  /** the file's name with its ending */
  readonly file?: string
  /** all of it at once. @throws ReadoutError cli/unreadable */
  bytes(): Promise<Uint8Array>
  /** from a byte on, as it is read. @throws ReadoutError cli/unreadable, once it is read */
  stream(from?: number): ByteStream
}

/**
 * Inputs in the order given; a folder's files by name, those of its folders too, hidden ones left out.
 *
 * A path that leads nowhere is an input as well, one that cannot be read: the others still are.
 */
export function* listInputs(paths: readonly string[]): Generator<Input> {
  for (const path of paths) {
    if (path === '-') yield standardInput()
    else if (isFolder(path)) yield* listFolder(path)
    else yield fileInput(path)
  }
}

function* listFolder(folder: string): Generator<Input> {
  const entries = entriesOf(folder)
  if (!entries) return yield fileInput(folder) // which says why when it is read
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* listFolder(path)
    else yield fileInput(path)
  }
}

/** A folder's entries, hidden ones left out; undefined where it may not be read. */
function entriesOf(folder: string): Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true }).filter((entry) => !entry.name.startsWith('.'))
  } catch {
    return undefined
  }
}

function fileInput(path: string): Input {
  return {
    path,
    name: basename(path, extname(path)),
    file: basename(path),
    async bytes() {
      try {
        return readFileSync(path)
      } catch (error) {
        throw unreadable(error)
      }
    },
    stream(from = 0) {
      const size = statSync(path, { throwIfNoEntry: false })?.size
      return { from, ...(size === undefined ? {} : { sizeBytes: size }), chunks: chunksOf(path, from) }
    },
  }
}

function standardInput(): Input {
  return {
    path: 'standard input',
    bytes: () => buffer(process.stdin),
    stream: () => ({ from: 0, chunks: process.stdin as AsyncIterable<Uint8Array> }),
  }
}

async function* chunksOf(path: string, from: number): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of createReadStream(path, { start: from, highWaterMark: CHUNK_BYTES })) yield chunk as Buffer
  } catch (error) {
    throw unreadable(error)
  }
}

function unreadable(error: unknown): ReadoutError {
  const { code, message } = error as NodeJS.ErrnoException
  return new ReadoutError('cli/unreadable', 'input', REASONS[code ?? ''] ?? message, error)
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'is not there',
  EACCES: 'may not be read by you',
  EISDIR: 'is a folder that may not be read by you',
  ERR_FS_FILE_TOO_LARGE: 'is larger than 2 GB; cut it into several files',
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}
