import type { ByteStream } from '../../format.ts'
import { headerLength } from './gzip-header.ts'
import { RecordParser, type WarcRecord } from './record-parser.ts'
import { unpackMembers } from './unpack-members.ts'
import { StreamWindow } from './window.ts'

export interface ArchiveFault {
  readonly what: 'damaged' | 'truncated'
  /** the byte of the file */
  readonly at: number
}

/** A record or a fault, in the order of the file. `resumeAt` is where the next record begins, where reading can begin there. */
export interface Read {
  readonly record?: WarcRecord
  readonly fault?: ArchiveFault
  readonly resumeAt?: number
}

const CHUNK_BYTES = 1_048_576

/**
 * The records of a web archive, packed record by record, packed as a whole, or not packed.
 *
 * A stream that ends in the middle of a record, or before the size of its file, is said to be cut off: a truncated archive
 * looks like a complete one otherwise.
 */
export async function* readRecords(stream: ByteStream): AsyncGenerator<Read> {
  const window = new StreamWindow(stream.chunks, stream.from)
  if (!(await window.fill(1))) return
  await window.fill(CHUNK_BYTES)
  let isCut = false
  for await (const read of headerLength(window.bytes) ? packed(window) : plain(window)) {
    isCut ||= read.fault?.what === 'truncated'
    yield read
  }
  const { sizeBytes } = stream
  if (!isCut && sizeBytes !== undefined && window.offset < sizeBytes)
    yield { fault: { what: 'truncated', at: window.offset } }
}

async function* packed(window: StreamWindow): AsyncGenerator<Read> {
  const parser = new RecordParser()
  for await (const { bytes, begins, ends, damagedAt, truncated } of unpackMembers(window)) {
    // a member begins a record, whatever was lost before
    if (damagedAt !== undefined || (begins !== undefined && parser.isBroken)) parser.reset()
    const wasBroken = parser.isBroken
    const records = [...parser.push(bytes)]
    for (const [i, record] of records.entries()) {
      const isLast = i === records.length - 1
      yield { record, ...(ends !== undefined && isLast && parser.isIdle ? { resumeAt: ends } : {}) }
    }
    if (truncated) return yield { fault: { what: 'truncated', at: window.offset } }
    if (damagedAt !== undefined || (parser.isBroken && !wasBroken))
      yield { fault: { what: 'damaged', at: damagedAt ?? begins ?? window.offset } }
  }
  if (!parser.isIdle && !parser.isBroken) yield { fault: { what: 'truncated', at: window.offset } }
}

async function* plain(window: StreamWindow): AsyncGenerator<Read> {
  const parser = new RecordParser()
  while (await window.fill(1)) {
    const chunk = window.bytes.subarray(0, CHUNK_BYTES)
    window.use(chunk.length)
    for (const record of parser.push(chunk)) yield { record, resumeAt: window.offset - parser.held }
    if (parser.isBroken) {
      yield { fault: { what: 'damaged', at: window.offset - parser.held } }
      return
    }
  }
  if (!parser.isIdle) yield { fault: { what: 'truncated', at: window.offset } }
}
