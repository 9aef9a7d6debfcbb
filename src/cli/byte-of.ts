import { ReadoutError } from '../model/error.ts'

/**
 * The byte that --from names, at which reading an archive goes on.
 * @throws ReadoutError cli/bad-from where it is none, or several inputs are named
 */
export function byteOf(from: string | undefined, paths: readonly string[]): number {
  if (from === undefined) return 0
  if (/^\d{1,15}$/.test(from) && paths.length === 1 && paths[0] !== '-') return Number(from)
  throw new ReadoutError(
    'cli/bad-from',
    'usage',
    `--from ${from} should be the number of a byte, and one file be named; readout add says it when it is stopped`,
  )
}
