import { holdsMember } from '../../archive/central-directory.ts'
import type { Format } from '../../format.ts'
import { decodeSheets } from '../table/decode-sheets.ts'

/** A tracker of the user's own as a workbook, read as formats/table reads CSV. */
export const xlsx: Format = {
  name: 'xlsx',
  recognises: ({ bytes }) => isWorkbook(bytes),
  async *decode({ bytes }, hints, inside) {
    const { readXlsx } = await import('./read-xlsx.ts') // loaded on first need
    yield* decodeSheets(await readXlsx(bytes, (size) => inside.unpacked(size)), hints)
  },
}

export function isWorkbook(bytes: Uint8Array): boolean {
  return holdsMember(bytes, 'xl/workbook.xml')
}
