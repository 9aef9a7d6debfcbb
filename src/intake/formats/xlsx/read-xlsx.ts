import { ReadoutError } from '../../../model/error.ts'
import { readParts } from '../../archive/read-archive.ts'
import { readXml } from '../../archive/read-xml.ts'
import { TABLE_COLUMNS, TABLE_ROWS } from '../../limits.ts'
import { isEdtf } from '../../published/edtf.ts'
import type { Cell, Sheet, SheetRow } from '../table/sheet.ts'
import { tooManyCells } from '../table/too-many.ts'
import { isDateFormat, serialDay } from './serial-date.ts'

interface Book {
  readonly strings: readonly string[]
  /** by the number of a cell's style: true where it shows a day */
  readonly dateStyles: readonly boolean[]
  readonly from1904: boolean
}

/**
 * The sheets of a workbook in its order, with the values its cells had when it was saved: formulas are not worked out.
 * Source: ECMA-376 part 1, 18.2 (workbook), 18.3 (sheets), 18.4 (shared strings), 18.8 (styles).
 * @throws ReadoutError intake/bad-archive, intake/bomb, intake/too-large
 */
export async function readXlsx(bytes: Uint8Array, unpacked: (sizeBytes: number) => void): Promise<Sheet[]> {
  const parts = await readParts(
    bytes,
    (name) => /^xl\/(?:[^/]{1,60}\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]{1,60}\.xml)$/.test(name),
    unpacked,
  )
  const workbook = parts.get('xl/workbook.xml')
  if (workbook === undefined)
    throw new ReadoutError('intake/bad-archive', 'input', 'is a workbook without sheets; save it again')
  const { sheets, from1904 } = readWorkbook(workbook)
  const targets = readRelations(parts.get('xl/_rels/workbook.xml.rels') ?? '')
  const book = {
    strings: readStrings(parts.get('xl/sharedStrings.xml') ?? ''),
    dateStyles: readStyles(parts.get('xl/styles.xml') ?? ''),
    from1904,
  }
  return sheets.flatMap(({ name, id }) => {
    const xml = parts.get(`xl/${(targets.get(id) ?? '').replace(/^\/?(?:xl\/)?/, '')}`)
    return xml === undefined ? [] : [{ name, rows: readRows(xml, book) }]
  })
}

function readWorkbook(xml: string): { sheets: { name: string; id: string }[]; from1904: boolean } {
  const sheets: { name: string; id: string }[] = []
  let from1904 = false
  readXml(xml, {
    open(name, { name: title = '', id = '', date1904 }) {
      if (name === 'sheet') sheets.push({ name: title, id })
      if (name === 'workbookPr') from1904 = date1904 === '1' || date1904 === 'true'
    },
  })
  return { sheets, from1904 }
}

function readRelations(xml: string): Map<string, string> {
  const targets = new Map<string, string>()
  if (xml)
    readXml(xml, {
      open(name, { Id, Target }) {
        if (name === 'Relationship' && Id && Target) targets.set(Id, Target)
      },
    })
  return targets
}

/** Shared strings in order; a string of several runs is put together, its phonetic guide left out. */
function readStrings(xml: string): string[] {
  const strings: string[] = []
  let current = ''
  let isText = false
  let phonetic = 0
  if (xml)
    readXml(xml, {
      open(name) {
        if (name === 'si') current = ''
        else if (name === 'rPh') phonetic++
        else if (name === 't') isText = !phonetic
      },
      close(name) {
        if (name === 'si') strings.push(current)
        else if (name === 'rPh') phonetic--
        else if (name === 't') isText = false
      },
      text(text) {
        if (isText) current += text
      },
    })
  return strings
}

function readStyles(xml: string): boolean[] {
  const codes = new Map<number, string>()
  const styles: boolean[] = []
  let inCells = false
  if (xml)
    readXml(xml, {
      open(name, { numFmtId, formatCode }) {
        if (name === 'numFmt' && formatCode !== undefined) codes.set(Number(numFmtId), formatCode)
        else if (name === 'cellXfs') inCells = true
        else if (name === 'xf' && inCells) styles.push(isDateFormat(Number(numFmtId), codes.get(Number(numFmtId))))
      },
      close(name) {
        if (name === 'cellXfs') inCells = false
      },
    })
  return styles
}

function readRows(xml: string, book: Book): SheetRow[] {
  const rows: SheetRow[] = []
  let cells: (Cell | undefined)[] = []
  let row = 0
  let column = 0
  let type = ''
  let style = 0
  let value = ''
  let isValue = false
  readXml(xml, {
    open(name, { r, t, s }) {
      if (name === 'row') {
        row = /^\d{1,7}$/.test(r ?? '') ? Number(r) : row + 1
        column = 0
        cells = []
      } else if (name === 'c') {
        column = columnOf(r) ?? column + 1
        if (column > TABLE_COLUMNS) throw tooManyCells()
        type = t ?? 'n'
        style = Number(s) || 0
        value = ''
      } else if (name === 'v' || name === 't') isValue = true
    },
    close(name) {
      if (name === 'v' || name === 't') isValue = false
      else if (name === 'c' && value !== '') cells[column - 1] = cellOf(value, type, style, book)
      else if (name === 'row' && cells.length) {
        if (rows.length >= TABLE_ROWS) throw tooManyCells()
        rows.push({ number: row, cells })
      }
    },
    text(text) {
      if (isValue) value += text
    },
  })
  return rows
}

function cellOf(value: string, type: string, style: number, { strings, dateStyles, from1904 }: Book): Cell {
  if (type === 's') return { text: strings[Number(value)] ?? '' }
  if (type === 'b') return { text: value === '1' ? 'yes' : 'no' }
  if (type === 'd') return isEdtf(value.slice(0, 10)) ? { text: value, edtf: value.slice(0, 10) } : { text: value }
  if (type !== 'n') return { text: value }
  const day = dateStyles[style] ? serialDay(Number(value), from1904) : undefined
  if (day) return { text: day, edtf: day }
  // fifteen figures are what a spreadsheet shows: 0.1 + 0.2 is 0.3
  return { text: String(Number(Number(value).toPrecision(15))), isNumber: true }
}

/** "AB12" is column 28. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0]
  if (!letters) return undefined
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}
