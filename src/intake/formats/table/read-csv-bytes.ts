import { ReadoutError } from '../../../model/error.ts'
import { grouped } from '../../dispatch.ts'
import { decodeBytes } from '../../encoding/decode-bytes.ts'
import { TABLE_BYTES } from '../../limits.ts'
import { findDelimiter } from './delimiter.ts'
import type { Sheet } from './sheet.ts'

const OPENING_CHARACTERS = 65_536

/** The one sheet of a CSV file in any encoding. @throws ReadoutError intake/bad-table, intake/too-large */
export async function readCsvBytes(bytes: Uint8Array): Promise<Sheet> {
  if (bytes.length > TABLE_BYTES)
    throw new ReadoutError(
      'intake/too-large',
      'input',
      `is a table of ${grouped(bytes.length)} bytes (at most ${grouped(TABLE_BYTES)}); cut it into several`,
    )
  const { text } = decodeBytes(bytes)
  const delimiter = findDelimiter(text.slice(0, OPENING_CHARACTERS).trimStart())
  if (!delimiter)
    throw new ReadoutError(
      'intake/bad-table',
      'input',
      'is no table: its first line should be headings and every line have as many cells; save it as .xlsx or .csv',
    )
  const { readCsv } = await import('./read-csv.ts') // loaded on first need
  return readCsv(text, delimiter)
}
