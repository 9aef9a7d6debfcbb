import { readXml } from '../../archive/read-xml.ts'
import type { PagedParagraph } from '../../paged.ts'

interface Piece {
  text: string
  page: number
}

// text that was deleted or moved away, and the older rendering that stands beside a newer one
const LEFT_OUT = new Set(['del', 'moveFrom', 'Fallback'])
const REFERENCE = /^(?:foot|end)noteReference$/
const TITLE = /^(?:Title|Heading1|Titel|berschrift1)$/

/** Notes by kind and number, "footnote 2", each of one paragraph or more. */
export type Notes = ReadonlyMap<string, readonly PagedParagraph[]>

interface Body {
  readonly paragraphs: PagedParagraph[]
  readonly titled: boolean
}

/**
 * Paragraphs of word/document.xml. Deleted text, fields' instructions, headers and footers are left out; the cells of a
 * table's row are one paragraph. A note stands behind the paragraph or row that first refers to it.
 *
 * Pages are counted by the breaks that Word noted when it last showed the document; without them no page is known.
 * Source: ECMA-376 part 1, 17.3 (paragraphs and runs), 17.4 (tables), 17.11 (notes), 17.13.5 (revisions).
 */
export function readBody(xml: string, notes: Notes = new Map()): Body {
  return walk(xml, notes, new Map())
}

/** The notes of word/footnotes.xml or word/endnotes.xml. */
export function readNotes(xml: string): Notes {
  const notes = new Map<string, readonly PagedParagraph[]>()
  walk(xml, new Map(), notes)
  return notes
}

/** @param found filled with the notes that stand in this part */
function walk(xml: string, notes: Notes, found: Map<string, readonly PagedParagraph[]>): Body {
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
  let note = ''
  // each stands once, however often it is referred to
  const placed = new Set<string>()
  const due: { key: string; page: number }[] = []

  const placeNotes = () => {
    if (open.length || row) return
    for (const { key, page } of due.splice(0))
      for (const paragraph of notes.get(key) ?? []) paragraphs.push(paragraph.map(({ text }) => ({ text, page })))
  }
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
      } else if (REFERENCE.test(name)) {
        const key = `${name.replace('Reference', '')} ${attributes.id}`
        if (!placed.has(key)) due.push({ key, page })
        placed.add(key)
      } else if (name === 'footnote' || name === 'endnote') {
        note = `${name} ${attributes.id}`
        paragraphs.length = 0
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
        placeNotes()
      } else if (name === 'tr' && --rows === 0 && row) {
        paragraphs.push(row)
        row = undefined
        placeNotes()
      } else if (name === 'footnote' || name === 'endnote') found.set(note, paragraphs.splice(0).filter(hasWords))
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
