import { ReadoutError } from '../../../model/error.ts'
import { grouped } from '../../dispatch.ts'
import { decodeBytes } from '../../encoding/decode-bytes.ts'
import type { Format } from '../../format.ts'
import { PAGE_BYTES } from '../../limits.ts'
import { buildPage } from './build-page.ts'
import { declaredCharset } from './charset.ts'

// comments, an XML declaration and a doctype may stand before the first element
const OPENING =
  /^(?:<\?xml[^>]{0,200}\?>\s*|<!--[\s\S]{0,2000}?-->\s*|<!doctype [^>]{0,300}>\s*){0,8}<(?:html|head|body|title|meta|article|main|section|div|p|h[1-6]|table|!doctype html)[\s>/]/iu
const DOCTYPE = /^(?:<!--[\s\S]{0,2000}?-->\s*){0,4}<!doctype html/iu

/** A page saved to disk. Nothing in it is fetched or run. */
export const html: Format = {
  name: 'html',
  recognises: ({ opening }) => DOCTYPE.test(opening) || OPENING.test(opening),
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
