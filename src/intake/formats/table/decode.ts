import type { Format } from '../../format.ts'
import { decodeSheets } from './decode-sheets.ts'
import { findDelimiter } from './delimiter.ts'
import { readCsvBytes } from './read-csv-bytes.ts'

/** A tracker of the user's own as CSV. Workbooks are the same to the user: see formats/xlsx. */
export const table: Format = {
  name: 'table',
  recognises: ({ opening }) => findDelimiter(opening) !== undefined,
  async *decode({ bytes }, hints) {
    yield* decodeSheets([await readCsvBytes(bytes)], hints)
  },
}
