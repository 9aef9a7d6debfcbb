import type { Format } from '../../format.ts'
import { buildWireItem } from '../../wire-item/wire-item.ts'
import { decodeXml } from '../../xml/decode-xml.ts'
import { isNitf } from './is-nitf.ts'
import { readNitf } from './read-nitf.ts'

/** News Industry Text Format: one item a file. */
export const nitf: Format = {
  name: 'nitf',
  recognises: isNitf,
  *decode({ bytes }, hints) {
    const { root, warning, ...decodedAs } = decodeXml(bytes)
    for (const decoded of buildWireItem(readNitf(root), hints, decodedAs))
      yield warning ? { ...decoded, warnings: [...decoded.warnings, warning] } : decoded
  },
}
