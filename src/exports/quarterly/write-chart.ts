import { OWED } from '../../model/due-item.ts'
import type { RecordCommitment } from '../../model/record-entry.ts'
import { rankedCommitments, whatWords } from '../brief/commitments.ts'
import { viewWords } from '../commitment-words.ts'
import type { Export, ExportInput } from '../export.ts'
import { dateWords } from '../words/dates.ts'
import { capitalised, counted } from '../words/names.ts'
import { oneLine, shorten } from '../words/shorten.ts'

// the lines under the drawing need so much
const LEAST_WIDTH = 820
const LABEL = 380
const COLUMN = 96
const ROW = 26
const TOP = 84
const MARGIN = 24
const STEP = { width: 16, gap: 4, unit: 5 }
const INK = '#14181a'
const QUIET = '#545d63'
const RULE = '#d0d4cf'

/** The levels of the quarterly table as a drawing for a report: a row a commitment, a column a view. */
export const chart: Export = {
  kind: 'chart',
  about: 'the levels of the quarterly table, drawn',
  ending: 'svg',
  mediaType: 'image/svg+xml',
  write: writeChart,
}

function writeChart({ record }: ExportInput): string {
  const scored = rankedCommitments(record).filter((c) => OWED.includes(c.force))
  const assessed = scored.filter((c) => Object.keys(c.views).length)
  const views = Object.keys(record.aggregates).filter((view) => view !== 'all')
  const width = Math.max(LEAST_WIDTH, 2 * MARGIN + LABEL + views.length * COLUMN)
  const foot = TOP + (assessed.length + 1) * ROW
  const height = foot + 64
  const rest = scored.length - assessed.length
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="Source Serif 4, Georgia, serif" font-size="13" fill="${INK}">`,
    `<title>${escaped(record.process)}: how far commitments are carried out, according to whom</title>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    text(MARGIN, 34, record.process, 'font-size="19" font-weight="600"'),
    text(
      MARGIN,
      54,
      `How far commitments are carried out, according to whom, as of ${dateWords(record.asOf.day)}`,
      `fill="${QUIET}"`,
    ),
    ...views.map((view, i) =>
      text(columnAt(i), TOP - 8, shorten(capitalised(viewWords(view).replace(/^the /, '')), 13), `fill="${QUIET}"`),
    ),
    ...assessed.flatMap((commitment, row) => drawRow(commitment, views, TOP + row * ROW, width)),
    ...drawTotals(record.aggregates, views, TOP + assessed.length * ROW, width),
    text(
      MARGIN,
      foot + 22,
      `Filled steps: 1 minimum, 2 intermediate, 3 full; open steps: not reached; grey: left open by the words. A dash: not reported, which is not “not done”.`,
      `font-size="11" fill="${QUIET}"`,
    ),
    text(
      MARGIN,
      foot + 40,
      `Per cent: levels added up, of 3 for each commitment assessed. ${capitalised(counted(rest, 'commitment'))} that nobody assessed ${rest === 1 ? 'is' : 'are'} not drawn.`,
      `font-size="11" fill="${QUIET}"`,
    ),
    '</svg>\n',
  ].join('\n')
}

function drawRow(commitment: RecordCommitment, views: readonly string[], y: number, width: number): string[] {
  return [
    line(y, width),
    text(MARGIN, y + 18, capitalised(whatWords(commitment, 56))),
    ...views.flatMap((view, i) => {
      const level = commitment.views[view]?.level
      if (level === undefined || level === null) return [text(columnAt(i), y + 18, '–', `fill="${QUIET}"`)]
      const [low, high] = typeof level === 'number' ? [level, level] : level
      return [1, 2, 3].map((step) =>
        drawStep(columnAt(i), y + 20, step, step <= low ? INK : step <= high ? RULE : 'none'),
      )
    }),
  ]
}

/** One of three steps that grow to the right. */
function drawStep(x: number, foot: number, step: number, fill: string): string {
  const { width, gap, unit } = STEP
  const height = step * unit
  return `<rect x="${x + (step - 1) * (width + gap)}" y="${foot - height}" width="${width}" height="${height}" fill="${fill}" stroke="${INK}" stroke-width="0.75"/>`
}

function drawTotals(
  aggregates: ExportInput['record']['aggregates'],
  views: readonly string[],
  y: number,
  width: number,
): string[] {
  return [
    line(y, width),
    text(MARGIN, y + 18, 'Per cent of full', 'font-weight="600"'),
    ...views.map((view, i) => {
      const { low, high } = aggregates[view]!
      const words = low === null || high === null ? '–' : low === high ? `${low}` : `${low}–${high}`
      return text(columnAt(i), y + 18, words, 'font-weight="600"')
    }),
  ]
}

function columnAt(i: number): number {
  return MARGIN + LABEL + i * COLUMN
}

function line(y: number, width: number): string {
  return `<path d="M${MARGIN} ${y}H${width - MARGIN}" stroke="${RULE}" stroke-width="0.75"/>`
}

function text(x: number, y: number, words: string, attributes = ''): string {
  return `<text x="${x}" y="${y}" ${attributes}>${escaped(words)}</text>`
}

function escaped(words: string): string {
  return oneLine(words).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
