import { ReadoutError } from '../../../model/error.ts'
import { buildDispatch } from '../../dispatch.ts'
import type { Decoded, IntakeHints } from '../../format.ts'
import { toEdtf } from '../../published/edtf.ts'
import { type LabelledValue, writeLines } from '../../stated/write-lines.ts'
import { readCellDate } from './cell-date.ts'
import type { ColumnRole, TableMapping } from './mapping.ts'
import { headingRow, type Sheet, type SheetRow } from './sheet.ts'
import { type MappedCell, stateRow } from './state-row.ts'

/**
 * The rows of a tracker, each a dispatch of its cells with what it states by the user's mapping.
 * @throws ReadoutError intake/no-mapping, intake/bad-table
 */
export function* decodeSheets(sheets: readonly Sheet[], hints: IntakeHints): Generator<Decoded> {
  const { mapping } = hints
  if (!mapping)
    throw new ReadoutError(
      'intake/no-mapping',
      'input',
      'is a table; say what its columns mean: readout map FILE > mapping.json, look it over, then --map mapping.json',
    )
  yield* decodeSheet(chooseSheet(sheets, mapping), mapping, hints)
}

function* decodeSheet(sheet: Sheet, mapping: TableMapping, hints: IntakeHints): Generator<Decoded> {
  const { headerRow } = mapping
  const head = headerRow ? sheet.rows.find(({ number }) => number === headerRow) : headingRow(sheet)
  if (!head) throw badTable('has no row of headings; say in the mapping "headerRow"')
  const headings = Array.from(head.cells, (cell) => cell?.text.replace(/\s+/g, ' ').trim() ?? '')
  const missing = Object.keys(mapping.columns).filter((heading) => !headings.includes(heading))
  if (missing.length)
    throw badTable(`has no column ${missing.map((heading) => `"${heading}"`).join(', ')}, which the mapping names`)
  const said = new Set<string>()
  for (const row of sheet.rows) {
    if (row.number <= head.number || !row.cells.some((cell) => cell?.text.trim())) continue
    const warnings: string[] = []
    const beyond = row.cells.findLastIndex((cell) => cell?.text.trim()) + 1
    if (beyond > headings.length)
      warnings.push(
        `row ${row.number} has ${beyond} cells where the headings are ${headings.length}; those beyond are left out`,
      )
    const decoded = decodeRow(row, headings, sheet.name, mapping, hints, (heading, reason) => {
      // a word that the mapping does not know stands in a thousand rows: it is said once
      if (said.has(`${heading}\n${reason}`)) return
      said.add(`${heading}\n${reason}`)
      warnings.push(`row ${row.number}, column ${heading}: ${reason}`)
    })
    if (decoded) yield { ...decoded, warnings: [...warnings, ...decoded.warnings] }
  }
}

function decodeRow(
  row: SheetRow,
  headings: readonly string[],
  sheet: string | undefined,
  mapping: TableMapping,
  hints: IntakeHints,
  doubt: (heading: string, reason: string) => void,
): Decoded | undefined {
  const columns = headings.flatMap((heading, i) => {
    const role: ColumnRole = (Object.hasOwn(mapping.columns, heading) && mapping.columns[heading]) || 'note'
    const cell = row.cells[i]
    return heading && cell && role !== 'ignore' ? [{ heading, role, cell }] : []
  })
  const place = { ...(sheet === undefined ? {} : { sheet }), row: row.number }
  const written = writeLines(
    columns.map(
      ({ heading, cell }): LabelledValue => ({ label: heading, value: cell.text, ...place, column: heading }),
    ),
  )
  if (!/[\p{L}\p{N}]/u.test(written.text)) return undefined
  const cells = columns.flatMap((column, i): MappedCell[] => {
    const value = written.values[i]
    return value ? [{ ...column, value }] : []
  })
  const own = ownFields(cells, mapping, doubt)
  const file = hints.file
  return {
    ...buildDispatch(
      {
        text: written.text,
        name: [file, sheet, `row ${row.number}`].filter(Boolean).join(' '),
        parts: { paragraphs: written.lines },
        origin: { ...(file ? { file } : {}), stated: true, parts: written.parts },
      },
      { ...hints, ...own },
    ),
    stated: stateRow(cells, mapping, doubt),
  }
}

/** What a row says of itself counts before what is said of all. */
function ownFields(
  cells: readonly MappedCell[],
  mapping: TableMapping,
  doubt: (heading: string, reason: string) => void,
): Pick<IntakeHints, 'published' | 'source' | 'url'> {
  const cellOf = (role: ColumnRole) => cells.find((cell) => cell.role === role)
  const date = cellOf('published')
  const { edtf, doubt: reason } = date ? readCellDate(date.cell, mapping.dates) : {}
  if (date && reason) doubt(date.heading, reason)
  const published = edtf && toEdtf(edtf)
  const source = cellOf('source')?.value.span.exact
  const url = cellOf('url')?.value.span.exact
  return {
    ...(published ? { published } : {}),
    ...(source ? { source } : {}),
    ...(url && /^https?:\/\//.test(url) ? { url } : {}),
  }
}

function chooseSheet(sheets: readonly Sheet[], { sheet: wanted }: TableMapping): Sheet {
  const sheet = wanted === undefined ? sheets[0] : sheets.find(({ name }) => name === wanted)
  if (sheet) return sheet
  const names = sheets.map(({ name }) => `"${name}"`).join(', ')
  throw badTable(wanted === undefined ? 'has no sheet' : `has no sheet "${wanted}"; its sheets are ${names}`)
}

function badTable(message: string): ReadoutError {
  return new ReadoutError(
    'intake/bad-table',
    'input',
    message.includes(';') ? message : `${message}; look the mapping over`,
  )
}
