import type { ExportInput } from '../export.ts'
import { oneLine } from '../words/shorten.ts'
import type { Column } from './columns.ts'

// A cell that begins so is run as a formula by spreadsheets; the full-width forms are taken for the same.
const FORMULA = /^[=+\-@＝＋－＠]/u
const QUOTED = /[",]/
const BYTE_ORDER_MARK = '\ufeff'

/**
 * A table as CSV: RFC 4180, UTF-8 with a byte order mark so that spreadsheets read Cyrillic right. A text that a
 * spreadsheet would run as a formula gets an apostrophe before it; every cell is one line.
 */
export function writeCsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[], input: ExportInput): string {
  const lines = [
    columns.map((c) => cell(c.name)),
    ...rows.map((row) => columns.map((column) => cell(column.of(row, input)))),
  ]
  return BYTE_ORDER_MARK + lines.map((line) => `${line.join(',')}\r\n`).join('')
}

function cell(value: string | number | null | undefined): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'number') return String(value)
  const text = oneLine(value)
  const guarded = FORMULA.test(text) ? `'${text}` : text
  return QUOTED.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}
