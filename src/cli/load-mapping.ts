import { readFileSync } from 'node:fs'
import { readMapping, type TableMapping } from '../intake/index.ts'
import { ReadoutError } from '../model/error.ts'

/**
 * The mapping that --map names; undefined where none is.
 * @throws ReadoutError cli/no-mapping-file, intake/bad-mapping
 */
export function loadMapping(path: string | undefined): TableMapping | undefined {
  if (path === undefined) return undefined
  let json: string
  try {
    json = readFileSync(path, 'utf8')
  } catch (error) {
    throw new ReadoutError(
      'cli/no-mapping-file',
      'usage',
      `--map ${path} cannot be read; readout map TRACKER > ${path} makes one`,
      error,
    )
  }
  return readMapping(json.replace(/^\uFEFF/, ''))
}
