import type { PagedParagraph } from '../../paged.ts'
import type { PageLine } from './lines.ts'

type Piece = { text: string; page: number }

interface PlacedLine extends PageLine {
  readonly page: number
}

// Measures in letter sizes: more than the usual distance between lines parts paragraphs, as does an indent.
const WIDE_GAP = 1.35
const INDENT = 0.8
const SHORT_LINE = 4
const OTHER_SIZE = 1.12
const SENTENCE_END = /[.!?:…]["”’»)\]]{0,2}$/
const ITEM = /^(?:[•●▪◦‣·–—-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s/

/**
 * Lines put together to paragraphs again, over columns and pages, hyphens at line ends mended.
 * `titled` where the first one is set larger than the rest.
 */
export function readParagraphs(pages: readonly (readonly PageLine[])[]): {
  paragraphs: PagedParagraph[]
  titled: boolean
} {
  const lines = pages.flatMap((page, i) => page.map((line): PlacedLine => ({ ...line, page: i + 1 })))
  const spacing = usualSpacing(lines)
  const compounds = new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/\p{L}{2,30}-\p{L}{2,30}/gu) ?? []))
  const paragraphs: Piece[][] = []
  const sizes: number[] = []
  lines.forEach((line, i) => {
    const before = lines[i - 1]
    if (!before || beginsParagraph(before, line, lines, spacing)) {
      paragraphs.push([{ text: line.text, page: line.page }])
      sizes.push(line.size)
    } else append(paragraphs.at(-1)!, line, compounds)
  })
  const usual = median(lines.map(({ size }) => size))
  return { paragraphs, titled: paragraphs.length > 1 && sizes[0]! > OTHER_SIZE * usual && sizes[0]! > sizes[1]! }
}

function beginsParagraph(before: PlacedLine, line: PlacedLine, lines: readonly PlacedLine[], spacing: number): boolean {
  if (ratio(before.size, line.size) > OTHER_SIZE) return true
  if (ITEM.test(line.text)) return true
  const ends = SENTENCE_END.test(before.text)
  const sameColumn =
    before.page === line.page && before.y > line.y && before.left < line.right && line.left < before.right
  // over a column or a page only the words tell
  if (!sameColumn) return ends || /^\p{Lu}/u.test(line.text) === false ? ends : isShort(before, lines)
  if (before.y - line.y > WIDE_GAP * spacing * line.size) return true
  if (line.left - before.left > INDENT * line.size && !isHanging(before)) return true
  return ends && isShort(before, lines)
}

/** An item's second line is set in from its number. */
function isHanging({ text }: PageLine): boolean {
  return ITEM.test(text)
}

/** The line ends well before the longest of its column. */
function isShort(line: PlacedLine, lines: readonly PlacedLine[]): boolean {
  let edge = line.right
  for (const other of lines)
    if (other.page === line.page && Math.abs(other.left - line.left) < 3 * line.size) edge = Math.max(edge, other.right)
  return edge - line.right > SHORT_LINE * line.size
}

function append(pieces: Piece[], line: PlacedLine, compounds: ReadonlySet<string>): void {
  const last = pieces.at(-1)!
  const broken = /(?<head>\p{L}{1,40})[-\u00ad‐]$/u.exec(last.text)?.groups?.head
  const tail = /^\p{Ll}{1,40}/u.exec(line.text)?.[0]
  let joint = ' '
  if (broken && tail) {
    // a word that is written with a hyphen elsewhere in the document keeps it
    const keeps = compounds.has(`${broken}-${tail}`.toLowerCase())
    last.text = keeps ? last.text : last.text.slice(0, -1)
    joint = ''
  }
  if (last.page === line.page) last.text += joint + line.text
  else pieces.push({ text: joint + line.text, page: line.page })
}

/** The distance between two lines of a paragraph, in letter sizes: the commonest one in the document. */
function usualSpacing(lines: readonly PlacedLine[]): number {
  const counts = new Map<number, number>()
  lines.forEach((line, i) => {
    const before = lines[i - 1]
    const distance = before && before.page === line.page ? (before.y - line.y) / line.size : 0
    if (distance > 0.5 && distance < 4) {
      const rounded = Math.round(distance * 20) / 20
      counts.set(rounded, (counts.get(rounded) ?? 0) + 1)
    }
  })
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 1.2
}

function ratio(a: number, b: number): number {
  return Math.max(a, b) / Math.min(a, b)
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}
