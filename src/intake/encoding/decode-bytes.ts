import { ReadoutError } from '../../model/error.ts'
import { guessCharset } from './charset.ts'

/** Bytes as text, and how they were told apart. */
export interface DecodedText {
  readonly text: string
  /** as TextDecoder names it, e.g. "utf-8", "windows-1251" */
  readonly encoding: string
  /** places where bytes are no text in this encoding; each stands as "\uFFFD" in `text` */
  readonly damaged: number
  /** true where two encodings fitted almost as well */
  readonly unsure: boolean
}

// A file whose bytes are control characters more often than this is no text.
const CONTROL_SHARE = 0.05
const SAMPLE_BYTES = 65_536

/**
 * Decodes text by its bytes: byte order mark, UTF-16 without one, the charset a page declares, UTF-8, else the likeliest
 * single-byte encoding by the letters it gives.
 * @param declared a charset label named by the input itself; believed unless the bytes contradict it
 * @throws ReadoutError intake/binary, intake/nul-bytes
 */
export function decodeBytes(bytes: Uint8Array, declared?: string): DecodedText {
  const utf16 = marked(bytes) ?? utf16WithoutMark(bytes)
  if (utf16) return plain(new TextDecoder(utf16).decode(bytes), utf16)
  const nul = bytes.indexOf(0)
  if (nul >= 0) throw nulBytes(bytes, nul)
  if (controlShare(bytes) > CONTROL_SHARE)
    throw new ReadoutError(
      'intake/binary',
      'input',
      'holds control characters rather than text; save it as plain text, HTML or JSON Lines',
    )
  const utf8 = strictUtf8(bytes)
  if (utf8 !== undefined) return plain(utf8, 'utf-8')
  const label = knownLabel(declared)
  if (label && label !== 'utf-8') return plain(new TextDecoder(label).decode(bytes), label)
  const { sound, broken } = countUtf8(bytes)
  if (label === 'utf-8' || (sound > 0 && sound >= broken))
    return { text: new TextDecoder().decode(bytes), encoding: 'utf-8', damaged: broken, unsure: false }
  const { encoding, unsure } = guessCharset(bytes)
  return { text: new TextDecoder(encoding).decode(bytes), encoding, damaged: 0, unsure }
}

function plain(text: string, encoding: string): DecodedText {
  const damaged = encoding === 'utf-8' ? 0 : (text.match(/\uFFFD/g)?.length ?? 0)
  return { text, encoding, damaged, unsure: false }
}

function marked(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe && !(bytes[2] === 0 && bytes[3] === 0)) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

/** UTF-16 shows in its spaces and line ends: a NUL on every second byte, and letters in both halves once decoded. */
function utf16WithoutMark(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 4096 - (4096 % 2))
  if (!sample.includes(0)) return undefined
  // "<?" opens XML: two characters are proof enough, and its text may be any script's
  const opening = Buffer.from(bytes.subarray(0, 4)).toString('hex')
  if (opening === '3c003f00') return 'utf-16le'
  if (opening === '003c003f') return 'utf-16be'
  for (const encoding of ['utf-16le', 'utf-16be']) {
    const text = new TextDecoder(encoding).decode(sample)
    const odd = text.match(/[^\p{L}\p{M}\p{N}\p{P}\p{Sc}\s]/gu)?.length ?? 0
    const spaces = text.match(/[ \n.,a-z]/g)?.length ?? 0
    if (text.length > 3 && odd / text.length < 0.02 && spaces / text.length > 0.1) return encoding
  }
  return undefined
}

function nulBytes(bytes: Uint8Array, at: number): ReadoutError {
  const few = bytes.length / (bytes.filter((b) => b === 0).length || 1) > 100 && controlShare(bytes) < CONTROL_SHARE
  return few
    ? new ReadoutError(
        'intake/nul-bytes',
        'input',
        `holds NUL bytes (the first at byte ${at}), so part of it is lost or was never text; save it as plain text again`,
      )
    : new ReadoutError(
        'intake/binary',
        'input',
        'is a binary file; save its text as plain text, HTML or JSON Lines first',
      )
}

function controlShare(bytes: Uint8Array): number {
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  let control = 0
  for (const b of sample) if (b < 0x20 && b !== 9 && b !== 10 && b !== 12 && b !== 13 && b !== 0x1b) control++
  return control / (sample.length || 1)
}

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Counts multi-byte sequences that are UTF-8 and places that are not. */
function countUtf8(bytes: Uint8Array): { sound: number; broken: number } {
  let sound = 0
  let broken = 0
  for (let i = 0; i < bytes.length; i++) {
    const b = bytes[i]!
    if (b < 0x80) continue
    const length = b >= 0xf0 && b < 0xf5 ? 3 : b >= 0xe0 ? 2 : b >= 0xc2 && b < 0xe0 ? 1 : 0
    let more = 0
    while (more < length && (bytes[i + 1 + more]! & 0xc0) === 0x80) more++
    if (length > 0 && more === length) sound++
    else broken++
    i += more
  }
  return { sound, broken }
}

function knownLabel(label: string | undefined): string | undefined {
  try {
    return label ? new TextDecoder(label).encoding : undefined
  } catch {
    return undefined
  }
}
