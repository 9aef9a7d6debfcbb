import { RECORD_BYTES } from '../../limits.ts'

/** A record of a web archive. `content` is absent where it is larger than any page. */
export interface WarcRecord {
  /** names in small letters */
  readonly fields: ReadonlyMap<string, string>
  readonly content?: Uint8Array
}

const HEADER_BYTES = 65_536
const BREAK = '\r\n\r\n'

/** Puts records together from pieces of any size, holding no more than one. Source: WARC 1.1, clause 4. */
export class RecordParser {
  #held: Buffer = Buffer.alloc(0)
  /** bytes of a content too large to hold that are still to come */
  #skip = 0
  #skipped: WarcRecord | undefined
  #isBroken = false

  /** true between two records */
  get isIdle(): boolean {
    return this.#skip === 0 && !/\S/.test(this.#held.toString('latin1', 0, 64))
  }

  /** true once what came was no record; whatever comes after it is passed over */
  get isBroken(): boolean {
    return this.#isBroken
  }

  /** bytes that came and are not yet used */
  get held(): number {
    return this.#held.length
  }

  /** Forgets what was begun: the next bytes begin a record. */
  reset(): void {
    this.#held = Buffer.alloc(0)
    this.#skip = 0
    this.#skipped = undefined
    this.#isBroken = false
  }

  /** The records that end in these bytes; while one is given, `held` is what stands behind it. */
  *push(bytes: Uint8Array): Generator<WarcRecord> {
    if (this.#isBroken) return
    let rest = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    if (this.#skip) {
      const skipped = Math.min(this.#skip, rest.length)
      this.#skip -= skipped
      rest = rest.subarray(skipped)
      if (this.#skip) return
    }
    this.#held = this.#held.length ? Buffer.concat([this.#held, rest]) : rest
    if (this.#skipped) yield this.#skipped
    this.#skipped = undefined
    while (!this.#isBroken) {
      const record = this.#next()
      if (!record) return
      if (record !== 'skipping') yield record
    }
  }

  #next(): WarcRecord | 'skipping' | undefined {
    let start = 0
    while (this.#held[start] === 13 || this.#held[start] === 10) start++
    const end = this.#held.indexOf(BREAK, start, 'latin1')
    if (end < 0 || end - start > HEADER_BYTES) {
      this.#isBroken = this.#held.length - start > HEADER_BYTES || !opensRecord(this.#held, start)
      return undefined
    }
    const fields = opensRecord(this.#held, start) ? readFields(this.#held.toString('utf8', start, end)) : undefined
    const length = Number(fields?.get('content-length') ?? Number.NaN)
    if (!fields || !Number.isSafeInteger(length) || length < 0) {
      this.#isBroken = true
      return undefined
    }
    const from = end + BREAK.length
    if (length <= RECORD_BYTES) {
      if (this.#held.length < from + length) return undefined
      const content = this.#held.subarray(from, from + length)
      this.#held = this.#held.subarray(from + length)
      return { fields, content }
    }
    if (this.#held.length >= from + length) {
      this.#held = this.#held.subarray(from + length)
      return { fields }
    }
    this.#skip = from + length - this.#held.length
    this.#skipped = { fields }
    this.#held = Buffer.alloc(0)
    return 'skipping'
  }
}

function opensRecord(bytes: Buffer, start: number): boolean {
  const opening = bytes.toString('latin1', start, start + 5)
  return 'WARC/'.startsWith(opening) || opening === 'WARC/'
}

/** "Name: value" lines after the first, folded ones put together; of a name that comes twice the first counts. */
export function readFields(head: string): Map<string, string> {
  const fields = new Map<string, string>()
  for (const line of head
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .slice(1)) {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).trim().toLowerCase()
    if (colon > 0 && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim())
  }
  return fields
}
