import { type CsvError, parse } from 'csv-parse/sync'
import { ReadoutError } from '../../../model/error.ts'
import { TABLE_COLUMNS, TABLE_ROWS } from '../../limits.ts'
import type { Sheet } from './sheet.ts'
import { tooManyCells } from './too-many.ts'

/**
 * The rows of a CSV text, quoted cells with line breaks put together. Rows count as a spreadsheet would show them.
 * @throws ReadoutError intake/bad-table where a quotation is not closed, intake/too-large
 */
export function readCsv(text: string, delimiter: string): Sheet {
  let records: string[][]
  try {
    records = parse(text, {
      delimiter,
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      to: TABLE_ROWS + 1,
      max_record_size: 4_000_000,
    })
  } catch (error) {
    const { message, code } = error as CsvError
    const what = code === 'CSV_QUOTE_NOT_CLOSED' ? 'a quotation mark in it is not closed' : message.slice(0, 160)
    throw new ReadoutError(
      'intake/bad-table',
      'input',
      `is a table that cannot be taken apart (${what}); open it in a spreadsheet and save it again as CSV`,
      error,
    )
  }
  if (records.length > TABLE_ROWS || records.some((cells) => cells.length > TABLE_COLUMNS)) throw tooManyCells()
  return { rows: records.map((cells, i) => ({ number: i + 1, cells: cells.map((cell) => ({ text: cell })) })) }
}
