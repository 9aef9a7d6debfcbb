import { buildDispatch, tooLarge } from '../../dispatch.ts'
import { decodeBytes } from '../../encoding/decode-bytes.ts'
import { refuseXml } from '../../foreign.ts'
import type { Format } from '../../format.ts'
import { TEXT_BYTES } from '../../limits.ts'
import { readFrontMatter } from './front-matter.ts'

/** Plain wire text in any encoding, front matter before it allowed. Takes whatever no other format knows. */
export const text: Format = {
  name: 'text',
  recognises: () => true,
  *decode({ bytes, opening }, hints) {
    refuseXml(opening)
    if (bytes.length > TEXT_BYTES) throw tooLarge(bytes.length)
    const decoded = decodeBytes(bytes)
    yield buildDispatch({ ...decoded, ...readFrontMatter(decoded.text) }, hints)
  },
}
