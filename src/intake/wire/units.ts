import type { Span } from '../../model/span.ts'
import { readDateLine } from './dateline.ts'
import { isFurniture } from './furniture.ts'

// Typewriter and teleprinter lines: the longest line of a text wrapped by the wire rather than by the reader's screen.
const WRAP_COLUMNS = 100
// Of the neighbouring lines of wrapped text this many were broken because the next word did not fit; composed and treebank texts gave 0.9 and more.
const WRAPPED_SHARE = 0.75
const TELLING_BREAKS = 3
const STRETCHED = 0.05

// "•  ", "1.  ", "-   ": what stands before an item of a list, as typeset ones are. A dash or number with one space behind may be prose.
const MARKER = /^(?:(?:[•▪●◦‣*]|\([a-z\d]{1,2}\))\s{1,8}|(?:[-–·]|\d{1,2}[.)])\s{2,8})(?=\S)/
const ENDS = /[.!?:]["”’')\]]{0,2}$/
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
 * A blank line always ends one. Inside a block, lines wrapped by the wire are joined, other lines stand alone: the names
 * of a list in wrapped text, and all of them where nothing is wrapped. The text itself is not touched: a joined
 * paragraph keeps its line breaks.
 */
export function readUnits(text: string): Span[] {
  const blocks = blocksOf(readLines(text))
  const columns = columnsOf(blocks)
  const breaks = blocks.map((block) => breaksOf(block, columns))
  // a paragraph of some lines says it, however many lists and addresses stand beside
  const telling = breaks.filter((b) => b.length >= TELLING_BREAKS)
  const isWrappedText = [breaks.flat(), ...telling].some((b) => share(b) >= WRAPPED_SHARE)
  return blocks.flatMap((block, i) => {
    const joins = columns <= WRAP_COLUMNS && isWrapped(breaks[i]!, isWrappedText)
    const units: [first: Line, last: Line][] = []
    for (const line of block) {
      const open = units.at(-1)
      if (open && joins && continues(open[1], line, columns)) open[1] = line
      else units.push([line, line])
    }
    return units.map(([first, last]) => spanBetween(text, first, last))
  })
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

function blocksOf(lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = []
  for (const line of lines)
    if (line.blankBefore) blocks.push([line])
    else blocks.at(-1)!.push(line)
  return blocks
}

/**
 * The width lines were broken at: the longest, but for the one in twenty that a table stretches; a headline before the
 * first blank line may run wider than the text under it, and an address anywhere.
 */
function columnsOf(blocks: readonly (readonly Line[])[]): number {
  const measured = blocks.length > 1 && blocks.slice(1).flat().length > 1 ? blocks.slice(1) : blocks
  const widths = measured
    .flatMap((block) => block.filter((line) => !hasAddress(line)))
    .map((line) => line.indent + line.text.length)
    .sort((a, b) => a - b)
  return widths[Math.ceil(widths.length * (1 - STRETCHED)) - 1] ?? 0
}

/** Of each line that may go on with the one before: true where that was broken because the next word did not fit. */
function breaksOf(block: readonly Line[], columns: number): boolean[] {
  return block.flatMap((line, i) => {
    const before = block[i - 1]
    if (!before || line.marker || isIndented(line, before) || hasAddress(line) || hasAddress(before)) return []
    return [isFull(before, line, columns) || goesOn(before, line)]
  })
}

/** A block of some lines is what its own breaks say; a short one is like the text it stands in. */
function isWrapped(breaks: readonly boolean[], isWrappedText: boolean): boolean {
  if (breaks.length < TELLING_BREAKS) return isWrappedText
  return share(breaks) >= (isWrappedText ? WRAPPED_SHARE / 2 : WRAPPED_SHARE)
}

function share(breaks: readonly boolean[]): number {
  return breaks.length ? breaks.filter(Boolean).length / breaks.length : 0
}

function isFull(line: Line, next: Line, columns: number): boolean {
  // a no-break space holds two words together
  const word = next.text.split(/[ \t]/, 1)[0]!
  // three columns of slack: hyphenation and older systems broke a little early
  return line.indent + line.text.length + 1 + word.length > columns - 3
}

/** No sentence ends before a small letter, whatever the width says. */
function goesOn(before: Line, line: Line): boolean {
  return /^\p{Ll}/u.test(line.text) && !ENDS.test(before.text)
}

/** No address is broken, however long: the lines beside it are as they come. */
function hasAddress({ text }: Line): boolean {
  return text.includes('://')
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
  return isFullBefore || !ENDS.test(before.text)
}

function isDateLine({ text }: Line): boolean {
  return readDateLine({ start: 0, end: text.length, exact: text }) !== undefined
}

function spanBetween(text: string, first: Line, last: Line): Span {
  const start = first.start + first.marker
  const end = last.start + last.text.length
  return { start, end, exact: text.slice(start, end) }
}
