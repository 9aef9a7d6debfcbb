import type { Brief, BriefLine, BriefSection, BriefTable } from '../../model/brief.ts'
import { oneLine } from '../words/shorten.ts'
import { basisWords, headWords, leadWords, sourceWords } from './head.ts'

/** The brief as Markdown, numbers of sources in brackets and linked to the list at the end. */
export function writeMarkdown(brief: Brief): string {
  const year = brief.asOf.day.slice(0, 4)
  const sources = brief.sources.map((source) => {
    const { quote, rest } = sourceWords(source, year)
    const link = source.url ? ` <${encodeURI(decodable(source.url))}>` : ''
    return `<a id="s${source.number}"></a>${source.number}. ${plain(quote)} ${plain(rest)}${link}`
  })
  return [
    `# ${plain(brief.process)}`,
    plain(headWords(brief)),
    ...brief.sections.flatMap(writeSection),
    ...(sources.length ? ['## Sources', sources.join('\n\n')] : []),
    `*${plain(basisWords(brief))}*`,
  ]
    .join('\n\n')
    .concat('\n')
}

function writeSection({ title, table, lines, note }: BriefSection): string[] {
  return [
    `## ${plain(title)}`,
    ...(table ? [writeTable(table)] : []),
    ...(lines.length ? [lines.map(writeLine).join('\n')] : []),
    ...(note ? [`*${plain(note)}*`] : []),
  ]
}

function writeLine({ lead, text, cites }: BriefLine): string {
  return `- ${lead ? `**${plain(leadWords(lead))}** ` : ''}${plain(text)}${citeMarks(cites)}`
}

function writeTable({ head, rows }: BriefTable): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    row(head.map(plain)),
    row(head.map(() => '---')),
    ...rows.map(({ cells }) => row(cells.map(({ text, cites }) => plain(text) + citeMarks(cites)))),
  ].join('\n')
}

function citeMarks(cites: readonly number[]): string {
  return cites.length ? ` ${cites.map((n) => `[\\[${n}\\]](#s${n})`).join(' ')}` : ''
}

/** Text that Markdown takes as text, whatever the source wrote. */
function plain(text: string): string {
  return oneLine(text).replace(/[\\`*_[\]<>|#~&]/g, '\\$&')
}

function decodable(url: string): string {
  try {
    return decodeURI(url)
  } catch {
    return url
  }
}
