import { readFile } from 'node:fs/promises'
import { readMapping, type TableMapping } from '../intake/index.ts'
import { ReadoutError } from '../model/error.ts'

/**
 * What the columns of a source's trackers mean; undefined where it names no file that says so.
 * @throws ReadoutError intake/no-file, intake/bad-mapping
 */
export async function loadMapping(path: string | undefined): Promise<TableMapping | undefined> {
  if (path === undefined) return undefined
  const json = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new ReadoutError(
      'intake/no-file',
      'setup',
      `the mapping ${path} cannot be read (${error.code}); readout map TRACKER > ${path} makes one`,
      error,
    )
  })
  return readMapping(json.replace(/^\uFEFF/, ''))
}
