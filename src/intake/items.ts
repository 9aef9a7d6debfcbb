import { ReadoutError } from '../model/error.ts'
import type { Decoded, IntakeHints } from './format.ts'

/**
 * Decodes each of several items of one input. One that cannot be read is named by its number and the others go on.
 * @throws ReadoutError the first fault, at the end, where nobody listens for them
 */
export function* decodeEach<T>(
  items: Iterable<T>,
  hints: IntakeHints,
  decodeItem: (item: T) => Decoded | Iterable<Decoded>,
): Generator<Decoded> {
  const faults: ReadoutError[] = []
  let number = 0
  for (const item of items) {
    number++
    try {
      const decoded = decodeItem(item)
      if (Symbol.iterator in decoded) yield* decoded
      else yield decoded
    } catch (error) {
      if (!(error instanceof ReadoutError)) throw error
      const fault = new ReadoutError(error.code, error.fault, `item ${number} ${error.message}`, error)
      if (hints.onFault) hints.onFault(fault)
      else faults.push(fault)
    }
  }
  if (faults.length) throw faults[0]
}
