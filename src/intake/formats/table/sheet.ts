/** A cell as it is shown. `edtf` where the file itself says that it is a date; `isNumber` where it is a number that is none. */
export interface Cell {
  readonly text: string
  readonly edtf?: string
  readonly isNumber?: true
}

/** One sheet; a CSV file has one without a name. `cells` have gaps where nothing stands. */
export interface Sheet {
  readonly name?: string
  readonly rows: readonly SheetRow[]
}

export interface SheetRow {
  /** from 1, as spreadsheets show it */
  readonly number: number
  readonly cells: readonly (Cell | undefined)[]
}

// a title or a note may stand over the headings
const HEADING_ROWS = 20

/** The row of headings: the first of words in at least two columns. */
export function headingRow(sheet: Sheet): SheetRow | undefined {
  return sheet.rows.slice(0, HEADING_ROWS).find(({ cells }) => {
    const filled = cells.filter((cell) => cell?.text.trim())
    return filled.length >= 2 && filled.every((cell) => /\p{L}/u.test(cell!.text) && !cell!.edtf)
  })
}
