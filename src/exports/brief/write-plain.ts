import type { Brief, BriefLine, BriefSection, BriefTable } from '../../model/brief.ts'
import { listed } from '../words/names.ts'
import { oneLine, safeText } from '../words/shorten.ts'
import { basisWords, headWords, leadWords, sourceWords } from './head.ts'

const COLUMNS = 80
/** Heads of cells that say so are told in one line. */
const NOTHING = 'not reported'

/** The brief as plain text of 80 columns, for a mail: tables become lists, numbers of sources stand in brackets. */
export function writePlain(brief: Brief): string {
  const year = brief.asOf.day.slice(0, 4)
  const sources = brief.sources.map((source) => {
    const { quote, rest } = sourceWords(source, year)
    const number = `[${source.number}]`.padStart(4)
    return fold(`${quote} ${rest}${source.url ? ` ${source.url}` : ''}`, `${number} `, '     ')
  })
  return [
    `${oneLine(brief.process).toUpperCase()}\n${fold(headWords(brief))}`,
    ...brief.sections.map(writeSection),
    ...(sources.length ? [`SOURCES\n\n${sources.join('\n')}`] : []),
    fold(basisWords(brief)),
  ]
    .join('\n\n')
    .concat('\n')
}

function writeSection({ title, table, lines, note }: BriefSection): string {
  return [
    title.toUpperCase(),
    ...(table ? [writeRows(table)] : []),
    ...(lines.length ? [lines.map(writeLine).join('\n')] : []),
    ...(note ? [fold(note)] : []),
  ].join('\n\n')
}

/** One item a row: the first cell, then the others with the head they stand under. */
function writeRows({ head, rows }: BriefTable): string {
  return rows
    .map(({ cells }) => {
      const [first, ...told] = cells
        .map(({ text, cites }, i) => (i ? `${head[i]}: ` : '') + text + marks(cites))
        .filter((_, i) => cells[i]!.text !== NOTHING)
      const untold = head.filter((_, i) => cells[i]!.text === NOTHING)
      const rest = untold.length ? [...told, `${listed(untold)}: ${NOTHING}`] : told
      return [fold(first!, '- ', '  '), ...rest.map((cell) => fold(cell, '    ', '      '))].join('\n')
    })
    .join('\n')
}

function writeLine({ lead, text, cites }: BriefLine): string {
  return fold(`${lead ? `${leadWords(lead)} ` : ''}${text}${marks(cites)}`, '- ', '  ')
}

function marks(cites: readonly number[]): string {
  return cites.map((n) => ` [${n}]`).join('')
}

function fold(text: string, first = '', rest = first): string {
  const lines: string[] = []
  let line = first
  for (const word of safeText(text).split(/\s+/)) {
    const isEmpty = line === first || line === rest
    if (!isEmpty && line.length + 1 + word.length > COLUMNS) {
      lines.push(line)
      line = rest + word
    } else line += isEmpty && !line.trim().replace(/^-$/, '') ? word : ` ${word}`
  }
  return [...lines, line].join('\n')
}
