import { writeFileSync } from 'node:fs'
import { ReadoutError } from '../model/error.ts'
import { print } from './answer.ts'

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'its folder is not there',
  EACCES: 'you may not write there',
  EISDIR: 'it is a folder',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
}

/**
 * Writes bytes to a file or, without one, to standard output.
 * @throws ReadoutError cli/unwritable
 */
export async function writeOutput(bytes: string | Uint8Array, file: string | undefined): Promise<void> {
  if (file === undefined || file === '-') return print(bytes)
  try {
    writeFileSync(file, bytes)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    throw new ReadoutError('cli/unwritable', 'setup', `cannot write ${file}: ${REASONS[code ?? ''] ?? message}`, error)
  }
  process.stderr.write(`${file}\n`)
}
