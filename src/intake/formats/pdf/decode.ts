import { ReadoutError } from '../../../model/error.ts'
import { buildDispatch, grouped } from '../../dispatch.ts'
import type { Format } from '../../format.ts'
import { PDF_BYTES } from '../../limits.ts'
import { joinPaged } from '../../paged.ts'
import { readLines } from './lines.ts'
import { readParagraphs } from './paragraphs.ts'
import { withoutRunningHeads } from './running-heads.ts'

/** A PDF with text in it. Paragraphs are put together from where the letters stand; nothing is fetched or run. */
export const pdf: Format = {
  name: 'pdf',
  recognises: ({ bytes }) => Buffer.from(bytes.subarray(0, 8)).toString('latin1').trimStart().startsWith('%PDF-'),
  async *decode({ bytes }, hints) {
    if (bytes.length > PDF_BYTES)
      throw new ReadoutError(
        'intake/too-large',
        'input',
        `is a PDF of ${grouped(bytes.length)} bytes (at most ${grouped(PDF_BYTES)}); cut it into its documents`,
      )
    // loaded on first need
    const [{ readPages }, { refuseBombs }] = await Promise.all([import('./read-pages.ts'), import('./refuse-bombs.ts')])
    refuseBombs(bytes)
    const pages = await readPages(bytes)
    const { paragraphs, titled } = readParagraphs(withoutRunningHeads(pages.map(readLines)))
    const { text, origin } = joinPaged(paragraphs, hints.file)
    if (!/\p{L}{2}/u.test(text))
      throw new ReadoutError(
        'intake/no-text',
        'input',
        `is a PDF of ${pages.length === 1 ? 'one page' : `${pages.length} pages`} without text, most likely scanned; have its text recognised (OCR) and read that`,
      )
    yield buildDispatch({ text, ...(origin ? { origin } : {}), ...(titled ? { titled } : {}) }, hints)
  },
}
