/** Numbers that look random and are the same for the same seed, 0 up to 1. Source: mulberry32. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Pieces that parsers stumble over. */
const PIECES = [
  ...['<', '>', '</', '&', '&#', '&#x110000;', ']]>', '<![CDATA[', '<!--', '-->', '<!DOCTYPE x [<!ENTITY a "b">]>'],
  ...[
    '<p>',
    '</p>',
    '<div><div><div>',
    '<script>',
    '<table>',
    '<?xml version="1.0" encoding="utf-16"?>',
    ' xmlns:a="',
    '<a:b:c/>',
  ],
  ...[
    '{',
    '}',
    '[',
    ']',
    '"',
    '\\u0000',
    '\\',
    ':null,',
    '1e999',
    '-',
    ',',
    ';',
    '\t',
    '\r',
    '\n\n',
    '\n--',
    'BEGIN:VEVENT\n',
  ],
  ...[
    '\0',
    '\xff\xfe',
    '\xfe\xff',
    '\xef\xbb\xbf',
    '\xed\xa0\x80',
    '\xf0\x9f',
    'PK\x03\x04',
    '%PDF-',
    '\x1f\x8b\x08',
    'WARC/1.0\r\n',
  ],
  ...[
    '9'.repeat(40),
    'a'.repeat(3_000),
    '=?utf-8?B?',
    'Content-Type: multipart/mixed; boundary="',
    'RRULE:FREQ=SECONDLY\n',
    '2019-13-45',
    '..',
  ],
].map((piece) => Buffer.from(piece, 'latin1'))

const MOST_CHANGES = 6
const LARGEST_BYTES = 400_000

/** The bytes with one to several changes: flipped bits, pieces put in, stretches left out, repeated, swapped with another's, an end cut off. */
export function mutate(bytes: Uint8Array, other: Uint8Array, random: () => number): Uint8Array {
  let changed = Buffer.from(bytes)
  const upTo = (n: number) => Math.floor(random() * n)
  for (let left = 1 + upTo(MOST_CHANGES); left > 0; left--) {
    const at = upTo(changed.length + 1)
    const end = Math.min(changed.length, at + 1 + upTo(random() < 0.5 ? 8 : 400))
    const around = (middle: Uint8Array, from = end) =>
      Buffer.concat([changed.subarray(0, at), middle, changed.subarray(from)])
    switch (upTo(7)) {
      case 0:
        if (at < changed.length) changed[at] = changed[at]! ^ (1 << upTo(8))
        break
      case 1:
        changed = around(PIECES[upTo(PIECES.length)]!, at)
        break
      case 2:
        changed = around(new Uint8Array())
        break
      case 3:
        changed = around(
          Buffer.concat(Array.from({ length: 1 + upTo(random() < 0.1 ? 500 : 4) }, () => changed.subarray(at, end))),
        )
        break
      case 4: {
        const from = upTo(other.length)
        changed = around(other.subarray(from, from + upTo(600)))
        break
      }
      case 5:
        if (random() < 0.3) changed = changed.subarray(0, at)
        break
      default:
        changed = around(Uint8Array.from({ length: upTo(20) }, () => upTo(256)))
    }
    if (changed.length > LARGEST_BYTES) changed = changed.subarray(0, LARGEST_BYTES)
  }
  return changed
}
