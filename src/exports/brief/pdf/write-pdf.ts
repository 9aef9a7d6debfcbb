import type { Brief, BriefLine, BriefSection, BriefTable, BriefText } from '../../../model/brief.ts'
import { oneLine } from '../../words/shorten.ts'
import { basisWords, headWords, leadWords, sourceWords } from '../head.ts'
import type { Paper } from '../paper.ts'
import { columnWidths } from '../table-columns.ts'
import type { Run } from './lines.ts'
import { type Block, type Paragraph, Sheet, sliced } from './sheet.ts'

const QUIET = '#545d63'
const RULE = '#d0d4cf'
const BODY = 9.25
const SMALL = 7.5
const CELL_GAP = 6
const COLUMN_GAP = 16
const NUMBER_WIDTH = 20
// With less room, the sources begin on a page of their own.
const LEAST_SOURCES = 160

/**
 * The brief as PDF, its fonts embedded and its parts tagged for those who hear it; words in scripts that none of them has are
 * marked. Numbers of sources lead to the list at the end.
 */
export async function writePdf(brief: Brief, paper: Paper): Promise<Uint8Array> {
  const sheet = new Sheet(paper, {
    Title: `${oneLine(brief.process)}: brief`,
    Subject: headWords(brief),
    Creator: 'Readout',
    Producer: 'Readout',
    CreationDate: new Date(`${brief.asOf.day}T00:00:00Z`),
  })
  const root = sheet.start()
  const { width } = sheet
  sheet.draw(sheet.block(root, 'H1'), sheet.lay([{ text: oneLine(brief.process), bold: true }], { size: 18, width }))
  sheet.draw(sheet.block(root, 'P'), sheet.lay([{ text: headWords(brief), color: QUIET }], { size: 9, width }))
  for (const section of brief.sections) writeSection(sheet, sheet.block(root, 'Sect'), section)
  if (brief.sources.length) writeSources(sheet, sheet.block(root, 'Sect'), brief)
  root.end()
  sheet.foot(basisWords(brief), 7)
  return sheet.bytes()
}

function writeSection(sheet: Sheet, part: Block, { title, table, lines, note }: BriefSection): void {
  writeHeading(sheet, part, title)
  if (table) writeTable(sheet, sheet.block(part, 'Table'), table)
  if (lines.length) {
    const list = sheet.block(part, 'L')
    for (const line of lines) writeLine(sheet, list, line)
    list.end()
  }
  if (note) {
    sheet.y += 2
    const runs = [{ text: note, color: QUIET }]
    sheet.draw(sheet.block(part, 'P'), sheet.lay(runs, { size: SMALL, width: sheet.width }))
  }
  part.end()
}

/** A heading never stands alone at the foot of a page. */
function writeHeading(sheet: Sheet, part: Block, title: string): void {
  sheet.y += 7
  const heading = sheet.lay([{ text: title, bold: true }], { size: 11.5, width: sheet.width })
  sheet.need(heading.height + 5 * BODY)
  sheet.draw(sheet.block(part, 'H2'), heading)
  sheet.y += 1
}

function writeLine(sheet: Sheet, list: Block, { lead, text, cites }: BriefLine): void {
  const runs: Run[] = [...(lead ? [{ text: `${leadWords(lead)} `, bold: true }] : []), ...cited({ text, cites })]
  const item = sheet.block(list, 'LI')
  const setting = { size: BODY, width: sheet.width, indent: 11, lead: '–' }
  sheet.draw(sheet.block(item, 'LBody'), sheet.lay(runs, setting))
  item.end()
  sheet.y += 1.5
}

/** Rows are never parted but where one is taller than a page; the head stands again at the top of each page. */
function writeTable(sheet: Sheet, table: Block, { head, rows }: BriefTable): void {
  const widths = columnWidths(head.length).map((share) => share * sheet.width)
  const lefts = widths.map((_, i) => sheet.left + widths.slice(0, i).reduce((sum, w) => sum + w, 0))
  const lay = (runs: readonly Run[], i: number, size: number) => sheet.lay(runs, { size, width: widths[i]! - CELL_GAP })
  const headCells = head.map((text, i) => sliced(lay([{ text, color: QUIET }], i, SMALL), sheet.tallest / 4)[0]!)
  const bodyCells = rows.flatMap(({ cells }) =>
    slicedRow(
      cells.map((c, i) => lay(cited(c, i === 0), i, SMALL + 0.25)),
      sheet.tallest,
    ),
  )
  const draw = (cells: readonly Paragraph[], type: 'TH' | 'TD') => {
    const row = sheet.block(table, 'TR')
    for (const [i, cell] of cells.entries()) {
      const block = sheet.block(row, type, type === 'TH' ? { scope: 'Column' } : {})
      sheet.drawAt(block, cell, lefts[i]!, sheet.y + 2)
    }
    row.end()
    sheet.y += heightOf(cells)
    sheet.rule(RULE)
  }
  sheet.need(heightOf(headCells) + heightOf(bodyCells[0] ?? []))
  draw(headCells, 'TH')
  for (const cells of bodyCells) {
    if (heightOf(cells) > sheet.room) {
      sheet.nextPage()
      draw(headCells, 'TH')
    }
    draw(cells, 'TD')
  }
  table.end()
  sheet.y += 5
}

/** A row as one or, where a cell is taller than a page, several. */
function slicedRow(cells: readonly Paragraph[], height: number): Paragraph[][] {
  const slices = cells.map((cell) => sliced(cell, height))
  const most = Math.max(1, ...slices.map((s) => s.length))
  return Array.from({ length: most }, (_, i) => slices.map((s, j) => s[i] ?? { ...cells[j]!, lines: [], height: 0 }))
}

function heightOf(cells: readonly Paragraph[]): number {
  return Math.max(0, ...cells.map(({ height }) => height)) + 5
}

/** In two columns, as even as they can be. */
function writeSources(sheet: Sheet, part: Block, brief: Brief): void {
  sheet.need(LEAST_SOURCES)
  writeHeading(sheet, part, 'Sources')
  const width = (sheet.width - COLUMN_GAP) / 2
  const list = sheet.block(part, 'L')
  let left = brief.sources.flatMap((source) =>
    sliced(laySource(sheet, source, brief.asOf.day.slice(0, 4), width), sheet.tallest),
  )
  while (left.length) {
    if (left[0]!.height > sheet.room) sheet.nextPage()
    const height = columnHeight(left, sheet.room)
    const top = sheet.y
    for (const column of [0, 1]) {
      sheet.y = top
      while (left.length && sheet.y + left[0]!.height <= top + height + 0.01) {
        const item = sheet.block(list, 'LI')
        const body = sheet.block(item, 'LBody')
        sheet.drawAt(body, left[0]!, sheet.left + column * (width + COLUMN_GAP), sheet.y)
        item.end()
        sheet.y += left[0]!.height + 2
        left = left.slice(1)
      }
    }
    if (left.length) sheet.nextPage()
    else sheet.y = top + height
  }
  list.end()
  part.end()
}

function laySource(sheet: Sheet, source: Brief['sources'][number], year: string, width: number): Paragraph {
  const { quote, rest } = sourceWords(source, year)
  const runs: Run[] = [
    { text: quote, id: `s${source.number}` },
    { text: ` ${rest}`, color: QUIET },
    ...(source.url ? [{ text: ` ${source.url}`, color: QUIET, link: source.url }] : []),
  ]
  const lead = String(source.number)
  return sheet.lay(runs, { size: SMALL - 0.25, width, indent: NUMBER_WIDTH, lead, leadColor: QUIET, isRtl: false })
}

/** The least height at which two columns hold all, or the room there is. */
function columnHeight(paragraphs: readonly Paragraph[], room: number): number {
  const heights = paragraphs.map(({ height }) => height + 2)
  let first = 0
  const second = heights.reduce((sum, h) => sum + h, 0)
  for (const height of heights) {
    if (first >= second - first) break
    first += height
  }
  return Math.min(first, room)
}

function cited({ text, cites }: BriefText, bold = false): Run[] {
  return [
    { text, bold },
    ...cites.map((number, i) => ({ text: `${i ? ',\u2009' : '\u00a0'}${number}`, isRaised: true, goTo: `s${number}` })),
  ]
}
