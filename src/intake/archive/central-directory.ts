const END_BYTES = 22
const LONGEST_COMMENT = 65_535
const ENTRY_BYTES = 46

/** True where the bytes open as a ZIP archive does. */
export function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4
}

/** True where a ZIP archive lists this member; nothing is unpacked for the answer. */
export function holdsMember(bytes: Uint8Array, name: string): boolean {
  if (!isArchive(bytes)) return false
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = file.lastIndexOf('PK\x05\x06', file.length - END_BYTES, 'latin1')
  if (end < 0 || end < file.length - END_BYTES - LONGEST_COMMENT) return false
  const start = file.readUInt32LE(end + 16)
  for (let at = file.indexOf(name, start, 'latin1'); at >= 0 && at < end; at = file.indexOf(name, at + 1, 'latin1')) {
    const entry = at - ENTRY_BYTES
    if (
      entry >= start &&
      file.toString('latin1', entry, entry + 4) === 'PK\x01\x02' &&
      file.readUInt16LE(entry + 28) === name.length
    )
      return true
  }
  return false
}
