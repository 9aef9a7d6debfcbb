import { readXml } from '../../archive/read-xml.ts'
import type { PagedParagraph } from '../../paged.ts'

interface Piece {
  text: string
  page: number
}

// text that was deleted or moved away, and the older rendering that stands beside a newer one
const LEFT_OUT = new Set(['del', 'moveFrom', 'Fallback'])
const TITLE = /^(?:Title|Heading1|Titel|berschrift1)$/

/**
 * Paragraphs of word/document.xml. Deleted text, fields' instructions, headers, footers and notes are left out; the cells of a
 * table's row are one paragraph.
 *
 * Pages are counted by the breaks that Word noted when it last showed the document; without them no page is known.
 * Source: ECMA-376 part 1, 17.3 (paragraphs and runs), 17.4 (tables), 17.13.5 (revisions).
 */
export function readBody(xml: string): { paragraphs: PagedParagraph[]; titled: boolean } {
  const paragraphs: Piece[][] = []
  // a text box stands inside a paragraph and has paragraphs of its own
  const open: Piece[][] = []
  let row: Piece[] | undefined
  let rows = 0
  let page = 1
  let hasPages = false
  let titled = false
  let skipped = 0
  let isText = false

  const write = (text: string) => {
    const pieces = open.at(-1)
    if (!pieces || skipped) return
    const last = pieces.at(-1)
    if (last?.page === page) last.text += text
    else pieces.push({ text, page })
  }
  readXml(xml, {
    open(name, attributes) {
      if (LEFT_OUT.has(name)) skipped++
      if (skipped) return
      if (name === 'p') open.push([])
      else if (name === 'tr' && rows++ === 0) row = []
      else if (name === 't') isText = true
      else if (name === 'tab' || name === 'cr' || name === 'br') write(' ')
      else if (name === 'noBreakHyphen') write('-')
      else if (name === 'lastRenderedPageBreak') {
        page++
        hasPages = true
      } else if (name === 'pStyle' && !paragraphs.some(hasWords) && TITLE.test(attributes.val ?? '')) titled = true
    },
    close(name) {
      if (LEFT_OUT.has(name)) skipped--
      if (skipped) return
      if (name === 't') isText = false
      else if (name === 'p') {
        const pieces = open.pop() ?? []
        if (!row) paragraphs.push(pieces)
        else if (hasWords(pieces)) row.push(...(row.length ? [{ text: ' | ', page: row.at(-1)!.page }] : []), ...pieces)
      } else if (name === 'tr' && --rows === 0 && row) {
        paragraphs.push(row)
        row = undefined
      }
    },
    text(text) {
      if (isText) write(text)
    },
  })
  return {
    paragraphs: hasPages ? paragraphs : paragraphs.map((pieces) => pieces.map(({ text }) => ({ text }))),
    titled,
  }
}

function hasWords(pieces: readonly Piece[]): boolean {
  return pieces.some(({ text }) => text.trim() !== '')
}
