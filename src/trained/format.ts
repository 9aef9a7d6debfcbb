import { gunzipSync, gzipSync } from 'node:zlib'
import { ReadoutError } from '../model/error.ts'

export type Numbers =
  | Int8Array
  | Uint8Array
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | Float32Array
  | Float64Array

/** A trained model as read from its file: facts about it, and named arrays of numbers. */
export interface TrainedModel {
  /** whatever JSON the trainer wrote: labels, sizes, scales, scores, data it was trained on */
  readonly meta: Record<string, unknown>
  /** the numbers by section name */
  readonly sections: Readonly<Record<string, Numbers>>
}

const KINDS = {
  i8: Int8Array,
  u8: Uint8Array,
  i16: Int16Array,
  u16: Uint16Array,
  i32: Int32Array,
  u32: Uint32Array,
  f32: Float32Array,
  f64: Float64Array,
} as const

const MAGIC = 0x31444f52 // "ROD1"
const ALIGN = 8

/**
 * The bytes of a model file, gzipped unless told otherwise.
 *
 * Layout, little-endian: "ROD1", length of the header, header as JSON (`meta` and the sections' names, kinds and
 * lengths), then each section from the next multiple of eight.
 */
export function packTrained(model: TrainedModel, gzip = true): Uint8Array {
  const sections = Object.entries(model.sections)
  const header = Buffer.from(
    JSON.stringify({ meta: model.meta, sections: sections.map(([name, n]) => [name, kindOf(n), n.length]) }),
  )
  const parts: Buffer[] = [Buffer.alloc(8), header]
  parts[0]!.writeUInt32LE(MAGIC, 0)
  parts[0]!.writeUInt32LE(header.length, 4)
  let at = 8 + header.length
  for (const [, numbers] of sections) {
    const gap = aligned(at) - at
    parts.push(Buffer.alloc(gap), Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength))
    at += gap + numbers.byteLength
  }
  const bytes = Buffer.concat(parts)
  return gzip ? gzipSync(bytes, { level: 9 }) : bytes
}

/**
 * Reads the bytes `packTrained` wrote, gzipped or not.
 * @throws ReadoutError `trained/not-a-model` where they are something else or cut short
 */
export function unpackTrained(packed: Uint8Array): TrainedModel {
  const zipped = packed[0] === 0x1f && packed[1] === 0x8b
  // a copy of its own starts at offset 0, which typed arrays need
  const bytes = zipped ? gunzipSync(packed) : packed
  const buffer = new Uint8Array(bytes).buffer
  const view = new DataView(buffer)
  if (buffer.byteLength < 8 || view.getUint32(0, true) !== MAGIC) throw notAModel('it does not begin with "ROD1"')
  const headerEnd = 8 + view.getUint32(4, true)
  if (headerEnd > buffer.byteLength) throw notAModel('it is cut short')
  const { meta, sections } = JSON.parse(Buffer.from(buffer, 8, headerEnd - 8).toString()) as {
    meta: Record<string, unknown>
    sections: [name: string, kind: keyof typeof KINDS, length: number][]
  }
  let at = headerEnd
  const read: Record<string, Numbers> = {}
  for (const [name, kind, length] of sections) {
    at = aligned(at)
    const end = at + length * KINDS[kind].BYTES_PER_ELEMENT
    if (end > buffer.byteLength) throw notAModel('it is cut short')
    read[name] = new KINDS[kind](buffer, at, length)
    at = end
  }
  return { meta, sections: read }
}

/** Eight-bit weights; `value * scale` is about the weight. Scaled by the largest: clipping outliers costs 4 to 7 points. */
export function quantise(weights: Float32Array | Float64Array): { values: Int8Array; scale: number } {
  let largest = 0
  for (const w of weights) largest = Math.max(largest, Math.abs(w))
  const scale = largest / 127 || 1
  return { values: Int8Array.from(weights, (w) => Math.round(w / scale)), scale }
}

function aligned(at: number): number {
  return Math.ceil(at / ALIGN) * ALIGN
}

function kindOf(numbers: Numbers): string {
  return Object.entries(KINDS).find(([, kind]) => numbers instanceof kind)![0]
}

function notAModel(why: string): ReadoutError {
  return new ReadoutError('trained/not-a-model', 'setup', `the bytes are no trained model of this reader: ${why}`)
}
