import type { ProposedMapping } from './formats/table/propose-mapping.ts'
import { readCsvBytes } from './formats/table/read-csv-bytes.ts'
import { isWorkbook } from './formats/xlsx/decode.ts'
import { countUnpacked } from './unpacked.ts'

/**
 * Proposes a mapping for a tracker, CSV or XLSX, for a person to look over.
 * @returns undefined where no row of headings is found
 * @throws ReadoutError intake/* where the bytes hold no table
 */
export async function proposeForTable(bytes: Uint8Array): Promise<ProposedMapping | undefined> {
  const { proposeMapping } = await import('./formats/table/propose-mapping.ts')
  if (!isWorkbook(bytes)) return proposeMapping([await readCsvBytes(bytes)])
  const { readXlsx } = await import('./formats/xlsx/read-xlsx.ts')
  return proposeMapping(await readXlsx(bytes, countUnpacked()))
}
