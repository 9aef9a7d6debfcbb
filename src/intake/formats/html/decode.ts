import { ReadoutError } from '../../../model/error.ts'
import { grouped } from '../../dispatch.ts'
import { decodeBytes } from '../../encoding/decode-bytes.ts'
import type { Format } from '../../format.ts'
import { PAGE_BYTES } from '../../limits.ts'
import { buildPage } from './build-page.ts'
import { declaredCharset } from './charset.ts'
import { isPage } from './is-page.ts'

/** A page saved to disk. Nothing in it is fetched or run. */
export const html: Format = {
  name: 'html',
  recognises: isPage,
  *decode({ bytes }, hints) {
    if (bytes.length > PAGE_BYTES)
      throw new ReadoutError(
        'intake/too-large',
        'input',
        `is too large for a page (${grouped(bytes.length)} bytes; at most ${grouped(PAGE_BYTES)}); save the article alone as plain text`,
      )
    const decoded = decodeBytes(bytes, declaredCharset(bytes))
    yield buildPage(decoded.text, hints, decoded)
  },
}
