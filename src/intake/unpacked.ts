import { ReadoutError } from '../model/error.ts'
import { UNPACKED_BYTES } from './limits.ts'

/** Counts what one input unpacks to, all its members together. @returns a counter that throws ReadoutError intake/bomb past the limit */
export function countUnpacked(): (sizeBytes: number) => void {
  let leftBytes = UNPACKED_BYTES
  return (sizeBytes) => {
    leftBytes -= sizeBytes
    if (leftBytes < 0)
      throw new ReadoutError(
        'intake/bomb',
        'input',
        `unpacks to more than ${UNPACKED_BYTES / 1_000_000} MB; unpack it and read the files`,
      )
  }
}
