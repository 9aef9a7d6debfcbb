import type { Actor } from '../model/actor.ts'
import type { Dispatch } from '../model/dispatch.ts'
import type { ReadoutError } from '../model/error.ts'
import type { Finding } from '../model/finding.ts'
import type { TableMapping } from './formats/table/mapping.ts'

/** What the caller knows about some bytes beforehand. Dates are EDTF. */
export interface IntakeHints {
  /** what the input is called, for people: a file's name with its ending */
  readonly file?: string
  /** the date the wire sent it, given by the user, e.g. "2019-12-02" */
  readonly published?: string
  readonly source?: string
  readonly url?: string
  /** the day it came in, "2024-03-01": it cannot have been sent later */
  readonly received?: string
  /** dates of dispatches on record that it belongs with; they narrow a dateline without a year */
  readonly known?: readonly string[]
  /** what the columns of a table mean; a table is not read without it */
  readonly mapping?: TableMapping
  /** told of each part of an input that cannot be read (a line of JSON Lines) while the others go on; without it the first is thrown at the end */
  readonly onFault?: (fault: ReadoutError) => void
  /** told at the end, in one line, what was passed over without being at fault (pages of an archive that are no articles) */
  readonly onNote?: (note: string) => void
}

/** One dispatch out of the bytes, with warnings for people (a date left open, a lossy decoding, another language). */
export interface Decoded {
  readonly dispatch: Dispatch
  readonly name?: string
  readonly warnings: readonly string[]
  /** true where part of the text is lost: bytes that are no text stand as "\uFFFD" */
  readonly damaged?: true
  /** the byte of the input from which a later run goes on after this dispatch, where the format allows it */
  readonly resumeAt?: number
  /** what the input says as data (a row of a tracker, an entry of a calendar); the text is then not read for more */
  readonly stated?: Stated
}

/** Actors and findings that an input gives ready, their spans in the dispatch's text; ids are provisional, the pipeline renumbers them. */
export interface Stated {
  readonly actors: readonly Actor[]
  readonly findings: readonly Finding[]
}

/** How a format hands on what lies inside an input: a member of an archive, an attachment. Depth and size are counted over the whole input. */
export interface Inside {
  /** @throws ReadoutError intake/nested, and whatever the bytes inside deserve */
  decode(bytes: Uint8Array, hints: IntakeHints): AsyncIterable<Decoded>
  /** Counts bytes that were unpacked. @throws ReadoutError intake/bomb past the limit */
  unpacked(sizeBytes: number): void
}

/** The bytes of a file as they are read, for inputs larger than memory. */
export interface ByteStream {
  /** the place in the file at which it begins */
  readonly from: number
  /** of the whole file; a stream that ends before was cut off */
  readonly sizeBytes?: number
  readonly chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>
}

/** An input before its format is known. */
export interface Input {
  readonly bytes: Uint8Array
  /** the first characters, decoded, white space before them cut off; asking for it refuses bytes that are no text */
  readonly opening: string
}

/** A format of inputs; each has a folder under formats/ and a heading in docs/reference/formats.md. */
export interface Format {
  readonly name: string
  /** told from the bytes, never from a file's name */
  recognises(input: Input): boolean
  /** @throws ReadoutError intake/* where the bytes hold no dispatch */
  decode(input: Input, hints: IntakeHints, inside: Inside): Iterable<Decoded> | AsyncIterable<Decoded>
  /** the same without holding the input in memory, where the format can be larger than that */
  decodeStream?(stream: ByteStream, hints: IntakeHints): AsyncIterable<Decoded>
}
