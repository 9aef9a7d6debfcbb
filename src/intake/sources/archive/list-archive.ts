import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { ReadoutError } from '../../../model/error.ts'
import type { Source } from '../../../model/source.ts'
import { decode } from '../../decode.ts'
import { decodeStream } from '../../decode-stream.ts'
import type { Decoded } from '../../format.ts'
import { ARCHIVE_BYTES, ARCHIVE_MS } from '../fetch/limits.ts'
import type { Batch, ListedItem, ListSource, SourceTools } from '../source-kind.ts'
import { readLines, readOpening } from './read-lines.ts'

/** How far an archive is read. One that grew goes on from there; one that changed otherwise is read anew. */
interface Place {
  readonly sizeBytes: number
  /** time of the file; 0 where it was fetched */
  readonly changedMs: number
  /** everything is taken */
  readonly isDone: boolean
  /** lines of JSON Lines, or bytes of a web archive, that are taken */
  readonly from: number
  readonly etag?: string
  readonly lastModified?: string
}

/** A file on this disk, as it is now. */
interface File extends Pick<Place, 'sizeBytes' | 'changedMs' | 'etag' | 'lastModified'> {
  readonly path: string
  /** what its dispatches are named after */
  readonly address: string
}

const BATCH = 50
const OPENING_CHARACTERS = 8_192

/**
 * What a file of many dispatches holds, on disk or fetched. JSON Lines, packed with gzip or not, and web archives are taken
 * piece by piece, however large, from where the last look ended; another archive is gone through from its beginning.
 */
export const listArchive: ListSource = async function* (source, text, tools) {
  const place = text ? (JSON.parse(text) as Place) : undefined
  if (/^https?:/i.test(source.address)) return yield* listFetched(source, place, tools)
  const found = await stat(source.address).catch((error: NodeJS.ErrnoException) => {
    throw new ReadoutError('intake/no-file', 'setup', `${source.address} cannot be read (${error.code})`, error)
  })
  const { size: sizeBytes, mtimeMs } = found
  const file = { path: source.address, address: source.address, sizeBytes, changedMs: Math.round(mtimeMs) }
  yield* listFile(source, file, place, tools)
}

async function* listFetched(source: Source, place: Place | undefined, tools: SourceTools): AsyncIterable<Batch> {
  const { fetcher, signal } = tools
  const known = place?.isDone ? { etag: place.etag, lastModified: place.lastModified } : {}
  const limits = { bodyBytes: ARCHIVE_BYTES, wholeMs: ARCHIVE_MS }
  const answer = await fetcher.open(source.address, { ...known, limits, ignoreRobots: source.ignoreRobots, signal })
  if (answer.unchanged) return yield { items: [], unchanged: true }
  const folder = await mkdtemp(join(tmpdir(), 'readout-archive-'))
  try {
    const path = join(folder, basename(new URL(answer.url).pathname) || 'archive')
    await pipeline(answer.body, createWriteStream(path))
    const { etag, lastModified, url: address } = answer
    const { size: sizeBytes } = await stat(path)
    yield* listFile(source, { path, address, sizeBytes, changedMs: 0, etag, lastModified }, place, tools)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function* listFile(
  source: Source,
  file: File,
  place: Place | undefined,
  { signal, mapping }: SourceTools,
): AsyncIterable<Batch> {
  const { path, address, ...now } = file
  const isSame = place?.sizeBytes === now.sizeBytes && place.changedMs === now.changedMs
  if (place?.isDone && isSame) return yield { items: [], unchanged: true }
  const start = place && (isSame || place.sizeBytes < now.sizeBytes) ? place.from : 0
  const at = (from: number, isDone: boolean) => JSON.stringify({ ...now, from, isDone } satisfies Place)
  const faults: NonNullable<Batch['faults']>[number][] = []
  let items: ListedItem[] = []
  let from = start
  const pieces = (await isLines(path)) ? linesOf(file, start) : membersOf(source, file, start, mapping, faults)
  for await (const { item, next } of pieces) {
    items.push(item)
    from = next ?? from
    if (items.length < BATCH) continue
    // without a place to go on from, only the whole file counts
    yield { items, faults: faults.splice(0), ...(next === undefined ? {} : { place: at(next, false) }) }
    if (signal?.aborted) return
    items = []
  }
  yield { items, faults, place: at(from, true) }
}

/** A file that opens as JSON Lines do. */
async function isLines(path: string): Promise<boolean> {
  const opening = (await readOpening(path)).bytes.toString('latin1', 0, OPENING_CHARACTERS)
  return /^\s{0,20}\{.{0,4000}"(?:text|html)"\s{0,4}:/s.test(opening)
}

interface Piece {
  readonly item: ListedItem
  /** from where to go on behind it, where that can be said */
  readonly next?: number
}

async function* linesOf({ path, address }: File, start: number): AsyncIterable<Piece> {
  const { isPacked } = await readOpening(path)
  let number = 0
  for await (const line of readLines(path, isPacked)) {
    if (++number <= start || !line.length) continue
    yield { item: { key: `${address}#${number}`, decode: (hints) => decode(line, hints) }, next: number }
  }
}

async function* membersOf(
  source: Source,
  { path, address, sizeBytes }: File,
  start: number,
  mapping: SourceTools['mapping'],
  faults: NonNullable<Batch['faults']>[number][],
): AsyncIterable<Piece> {
  const onFault = ({ code, message }: ReadoutError) => void faults.push({ item: address, code, message })
  const hints = {
    file: basename(path),
    source: source.agency,
    mapping,
    received: new Date().toISOString().slice(0, 10),
    onFault,
  }
  const chunks = createReadStream(path, { start })
  let number = 0
  for await (const decoded of decodeStream({ from: start, sizeBytes, chunks }, hints))
    yield { item: memberItem(decoded, `${address}@${start}#${++number}`), next: decoded.resumeAt }
}

function memberItem(decoded: Decoded, place: string): ListedItem {
  const { id, url } = decoded.dispatch
  return {
    // a member is known by where it was fetched and what it says; its place changes when an archive is packed anew
    key: url ? `${url} ${id}` : id,
    name: decoded.name ?? place,
    ...(url ? { url } : {}),
    decode: () => [decoded],
  }
}
