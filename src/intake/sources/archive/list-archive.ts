import { createWriteStream } from 'node:fs'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, extname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { ReadoutError } from '../../../model/error.ts'
import { decode } from '../../decode.ts'
import type { Decoded, IntakeHints } from '../../format.ts'
import { ARCHIVE_BYTES, ARCHIVE_MS } from '../fetch/limits.ts'
import type { Batch, ListedItem, ListSource } from '../source-kind.ts'
import { readLines, readOpening } from './read-lines.ts'

const BATCH = 100
const OPENING_CHARACTERS = 8_192

/**
 * What a file of many dispatches holds, on disk or fetched. JSON Lines, packed with gzip or not, are taken line by line
 * from where the last look ended, however long the file; anything else is read as a whole.
 */
export const listArchive: ListSource = async function* (source, place, { fetcher, signal }) {
  if (!/^https?:/i.test(source.address)) return yield* listFile(source.address, source.address, place, signal)
  const folder = await mkdtemp(join(tmpdir(), 'readout-archive-'))
  try {
    const limits = { bodyBytes: ARCHIVE_BYTES, wholeMs: ARCHIVE_MS }
    const { body, url } = await fetcher.open(source.address, { limits, ignoreRobots: source.ignoreRobots, signal })
    const file = join(folder, 'archive')
    await pipeline(body, createWriteStream(file))
    yield* listFile(file, url, place, signal)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** @param address what the dispatches are named after */
async function* listFile(
  file: string,
  address: string,
  place: string | undefined,
  signal?: AbortSignal,
): AsyncIterable<Batch> {
  const found = await stat(file).catch((error: NodeJS.ErrnoException) => {
    throw new ReadoutError('intake/no-file', 'setup', `${address} cannot be read (${error.code})`, error)
  })
  const lines = await openLines(file)
  if (lines) return yield* listLines(lines, address, place, signal)
  // a file that was fetched is as old as the fetching
  const mark = file === address ? `${found.size} ${Math.round(found.mtimeMs)}` : `${found.size}`
  const name = basename(address, extname(address))
  const decodeWhole = async function* (hints: IntakeHints): AsyncIterable<Decoded> {
    yield* decode(await readFile(file), { ...hints, file: basename(address) })
  }
  yield { items: [{ key: address, name, mark, decode: decodeWhole }], place: mark }
}

/** One dispatch a line; `place` is the number of lines that are done. */
async function* listLines(
  lines: AsyncIterable<Uint8Array>,
  address: string,
  place: string | undefined,
  signal?: AbortSignal,
): AsyncIterable<Batch> {
  const done = Number(place ?? 0)
  let items: ListedItem[] = []
  let number = 0
  for await (const line of lines) {
    if (++number <= done || !line.length) continue
    items.push({ key: `${address}#${number}`, decode: (hints) => decode(line, hints) })
    if (items.length < BATCH) continue
    yield { items, place: String(number) }
    if (signal?.aborted) return
    items = []
  }
  if (number > done) yield { items, place: String(number) }
  else yield { items: [], unchanged: true }
}

/** A file that opens as JSON Lines do. */
async function openLines(file: string): Promise<AsyncIterable<Uint8Array> | undefined> {
  const { bytes, isPacked } = await readOpening(file)
  const opening = bytes.toString('latin1', 0, OPENING_CHARACTERS)
  return /^\s{0,20}\{.{0,4000}"(?:text|html)"\s{0,4}:/s.test(opening) ? readLines(file, isPacked) : undefined
}
