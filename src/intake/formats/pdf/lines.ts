import type { PageItem } from './page-item.ts'

/** A line of one column: its words, where it begins and ends, the height of its foot and of its letters. */
export interface PageLine {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
}

// Distances in letter sizes. A word space is about 0.25; a gutter between columns rarely less than 1.5.
const SPACE = 0.15
const GUTTER = 1.3
const SAME_LINE = 0.5
const RAISED = 0.8
// Lines on either side of a gutter, and the share of lines that may cross it (headings over both columns).
const COLUMN_LINES = 4
const CROSSING_SHARE = 0.35
const MOST_COLUMNS = 4

/** The lines of a page as they are read: column by column, a line over several columns before what stands under it. */
export function readLines(items: readonly PageItem[]): PageLine[] {
  return inOrder(joinLines(items), MOST_COLUMNS)
}

function joinLines(items: readonly PageItem[]): PageLine[] {
  const level = items.filter((item) => item.level && item.size > 0 && item.text.trim())
  level.sort((a, b) => b.y - a.y || a.x - b.x)
  const rows: PageItem[][] = []
  for (const item of level) {
    const row = rows.at(-1)
    if (row && row[0]!.y - item.y < SAME_LINE * Math.min(row[0]!.size, item.size)) row.push(item)
    else rows.push([item])
  }
  return withRaised(rows).flatMap(splitRow)
}

/** Rows with the raised marks of notes, which stand as rows of small letters just above, put into the line they belong to. */
function withRaised(rows: readonly PageItem[][]): PageItem[][] {
  const out: PageItem[][] = []
  rows.forEach((row, i) => {
    const below = rows[i + 1]
    const isRaised =
      below && row.every(({ size, y }) => size < RAISED * below[0]!.size && y - below[0]!.y < below[0]!.size)
    if (isRaised) below.push(...row)
    else out.push(row)
  })
  return out
}

/** A row of letters at one height, cut where the gap is as wide as a gutter. */
function splitRow(row: PageItem[]): PageLine[] {
  row.sort((a, b) => a.x - b.x)
  const lines: { text: string; left: number; right: number; y: number; size: number }[] = []
  for (const { text, x, y, width, size } of row) {
    const line = lines.at(-1)
    const gap = line ? x - line.right : 0
    if (!line || gap > GUTTER * size) lines.push({ text, left: x, right: x + width, y, size })
    else {
      const apart = gap > SPACE * size && !/\s$/.test(line.text) && !/^\s/.test(text)
      line.text += apart ? ` ${text}` : text
      line.right = Math.max(line.right, x + width)
      line.size = Math.max(line.size, size)
    }
  }
  return lines.map((line) => ({ ...line, text: line.text.replace(/\s+/g, ' ').trim() }))
}

function inOrder(lines: readonly PageLine[], mostColumns: number): PageLine[] {
  const gutter = mostColumns > 1 ? findGutter(lines) : undefined
  if (gutter === undefined) return joinRows(lines)
  const out: PageLine[] = []
  let band: PageLine[] = []
  const close = () => {
    out.push(
      ...inOrder(
        band.filter((line) => line.right <= gutter),
        mostColumns - 1,
      ),
    )
    out.push(
      ...inOrder(
        band.filter((line) => line.right > gutter),
        mostColumns - 1,
      ),
    )
    band = []
  }
  for (const line of lines) {
    if (line.left < gutter && line.right > gutter) {
      close()
      out.push(line)
    } else band.push(line)
  }
  close()
  return out
}

/** Without columns, what stands on one row is one line, however wide the gaps (a table, a justified line). */
function joinRows(lines: readonly PageLine[]): PageLine[] {
  const out: PageLine[] = []
  for (const line of lines) {
    const row = out.at(-1)
    if (row && Math.abs(row.y - line.y) < SAME_LINE * Math.min(row.size, line.size) && line.left >= row.right)
      out[out.length - 1] = { ...row, text: `${row.text} ${line.text}`, right: line.right }
    else out.push(line)
  }
  return out
}

/** The place where the fewest lines cross and columns stand on both sides; undefined where there is but one column. */
function findGutter(lines: readonly PageLine[]): number | undefined {
  if (lines.length < 2 * COLUMN_LINES) return undefined
  const starts = new Map<number, number>()
  for (const { left } of lines) starts.set(Math.round(left), (starts.get(Math.round(left)) ?? 0) + 1)
  let best: { at: number; crossing: number } | undefined
  for (const [start, count] of starts) {
    if (count < COLUMN_LINES) continue
    const at = start - 2
    const left = lines.filter((line) => line.right <= at)
    const right = lines.filter((line) => line.left >= at)
    const crossing = lines.length - left.length - right.length
    if (left.length < COLUMN_LINES || right.length < COLUMN_LINES || crossing > CROSSING_SHARE * lines.length) continue
    if (!sideBySide(left, right)) continue
    if (!best || crossing < best.crossing || (crossing === best.crossing && at < best.at)) best = { at, crossing }
  }
  return best?.at
}

/** Columns stand beside one another, and are of text: a list of short lines over a block of others is none. */
function sideBySide(left: readonly PageLine[], right: readonly PageLine[]): boolean {
  const top = Math.min(left[0]!.y, right[0]!.y)
  const foot = Math.max(left.at(-1)!.y, right.at(-1)!.y)
  const within = (lines: readonly PageLine[]) => lines.filter(({ y }) => y <= top && y >= foot)
  const words = (lines: readonly PageLine[]) => lines.reduce((sum, line) => sum + line.text.length, 0) / lines.length
  const [a, b] = [within(left), within(right)]
  return a.length >= COLUMN_LINES && b.length >= COLUMN_LINES && words(a) >= 15 && words(b) >= 15
}
