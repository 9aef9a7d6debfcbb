import type { Span } from '../../model/span.ts'
import { readDateLine } from './dateline.ts'
import { isFurniture } from './furniture.ts'

// Typewriter and teleprinter lines: the longest line of a text wrapped by the wire rather than by the reader's screen.
const WRAP_COLUMNS = 100
// Of the neighbouring lines of wrapped text this many were broken because the next word did not fit; composed and treebank texts gave 0.9 and more.
const WRAPPED_SHARE = 0.75

// "•  ", "1.  ", "-   ": what stands before an item of a list, as typeset ones are. A dash or number with one space behind may be prose.
const MARKER = /^(?:(?:[•▪●◦‣*]|\([a-z\d]{1,2}\))\s{1,8}|(?:[-–·]|\d{1,2}[.)])\s{2,8})(?=\S)/
const LOOSE_MARKER = /^[-–·]\s(?=\S)/

interface Line {
  readonly start: number
  readonly text: string
  readonly indent: number
  /** width of the marker of an item; lines that go on with the item hang under its words */
  readonly marker: number
  readonly blankBefore: boolean
}

/**
 * Headlines, paragraphs and single lines of a canonical text, in order.
 *
 * A blank line always ends one. Inside a block, lines wrapped by the wire are joined, other lines stand alone. The text
 * itself is not touched: a joined paragraph keeps its line breaks.
 */
export function readUnits(text: string): Span[] {
  const lines = readLines(text)
  const columns = columnsOf(lines)
  const wrapped = columns <= WRAP_COLUMNS && isWrapped(lines, columns)
  const units: Span[] = []
  let first: Line | undefined
  let last: Line | undefined
  const close = () => {
    if (first && last) units.push(spanBetween(text, first, last))
    first = undefined
  }
  for (const line of lines) {
    if (!first || !last || !wrapped || line.blankBefore || !continues(last, line, columns)) {
      close()
      first = line
    }
    last = line
  }
  close()
  return units
}

function readLines(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  let blankBefore = true
  for (const raw of text.split('\n')) {
    const trimmed = raw.trim()
    const indent = raw.length - raw.trimStart().length
    if (trimmed) lines.push({ start: start + indent, text: trimmed, indent, marker: markerOf(trimmed), blankBefore })
    blankBefore = !trimmed
    start += raw.length + 1
  }
  return lines
}

function markerOf(text: string): number {
  return MARKER.exec(text)?.[0].length ?? 0
}

/** The longest line; a headline before the first blank line may run wider than the text under it. */
function columnsOf(lines: readonly Line[]): number {
  const second = lines.findIndex((line, i) => i > 0 && line.blankBefore)
  const measured = second > 0 && lines.length - second > 1 ? lines.slice(second) : lines
  return measured.reduce((most, line) => Math.max(most, line.indent + line.text.length), 0)
}

/** True where lines were broken at a width: nearly every break stands where the next word would not have fitted. */
function isWrapped(lines: readonly Line[], columns: number): boolean {
  let pairs = 0
  let full = 0
  lines.forEach((line, i) => {
    const before = lines[i - 1]
    if (!before || line.blankBefore || line.marker || isIndented(line, before)) return
    pairs++
    if (isFull(before, line, columns)) full++
  })
  return pairs > 0 && full / pairs >= WRAPPED_SHARE
}

function isFull(line: Line, next: Line, columns: number): boolean {
  const word = next.text.split(/\s/, 1)[0]!
  // three columns of slack: hyphenation and older systems broke a little early
  return line.indent + line.text.length + 1 + word.length > columns - 3
}

/** Further in than the line before, and than the words of the item that line opens. */
function isIndented(line: Line, before: Line): boolean {
  return line.indent > before.indent + before.marker + 1
}

/** In wrapped text: does `line` go on with the paragraph of `before`? An indent, a date or a byline begins something new. */
function continues(before: Line, line: Line, columns: number): boolean {
  if (line.marker || isIndented(line, before)) return false
  const isFullBefore = isFull(before, line, columns)
  if (LOOSE_MARKER.test(line.text) && !isFullBefore) return false
  if (isFurniture(line.text) || isFurniture(before.text)) return false
  if (isDateLine(line) || isDateLine(before)) return false
  return isFullBefore || !/[.!?:]["”’')\]]{0,2}$/.test(before.text)
}

function isDateLine({ text }: Line): boolean {
  return readDateLine({ start: 0, end: text.length, exact: text }) !== undefined
}

function spanBetween(text: string, first: Line, last: Line): Span {
  const start = first.start + first.marker
  const end = last.start + last.text.length
  return { start, end, exact: text.slice(start, end) }
}
