import pdfmake from 'pdfmake'
import type { Content, ContentTable, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces.js'
import type { Brief, BriefLine, BriefSection, BriefTable, BriefText } from '../../model/brief.ts'
import { oneLine } from '../words/shorten.ts'
import { basisWords, headWords, leadWords, sourceWords } from './head.ts'
import { FONT, FONT_FILES, FONTS, printed } from './pdf-fonts.ts'
import { columnWidths } from './table-columns.ts'

const QUIET = '#545d63'
const RULE = '#d0d4cf'
const SMALL = 7.5
const LAST_HEADING = 0.84

pdfmake.setFonts(FONT_FILES)
// Nothing is fetched, and nothing but the fonts is read, whatever a dispatch wrote.
pdfmake.setUrlAccessPolicy(() => false)
pdfmake.setLocalAccessPolicy((path: string) => path.startsWith(FONTS))

/** The brief as PDF on A4, its fonts embedded; words in scripts that none of them has are marked. Numbers of sources lead to the list at the end. */
export async function writePdf(brief: Brief): Promise<Uint8Array> {
  const year = brief.asOf.day.slice(0, 4)
  const sources = brief.sources.map((source): Content => {
    const { quote, rest } = sourceWords(source, year)
    return {
      columns: [
        { text: String(source.number), width: 16, alignment: 'right', color: QUIET, id: `s${source.number}` },
        {
          text: [
            printed(`${quote} `),
            { text: printed(rest), color: QUIET },
            ...(source.url ? [{ text: ` ${source.url}`, color: QUIET, link: source.url }] : []),
          ],
        },
      ],
      columnGap: 5,
      fontSize: SMALL - 0.25,
      lineHeight: 0.98,
      marginBottom: 1.5,
    }
  })
  const half = halfOf(brief)
  const definition: TDocumentDefinitions = {
    pageSize: 'A4',
    pageMargins: [54, 44, 54, 50],
    info: {
      title: `${oneLine(brief.process)}: brief`,
      subject: headWords(brief),
      creator: 'Readout',
      producer: 'Readout',
      creationDate: new Date(`${brief.asOf.day}T00:00:00Z`),
    },
    defaultStyle: { font: FONT, fontSize: 9.25, lineHeight: 1.02 },
    // a heading in the last part of a page would stand alone there
    pageBreakBefore: (node) => node.headlineLevel === 1 && node.startPosition.verticalRatio > LAST_HEADING,
    footer: (page, pages) => ({
      columns: [
        { text: printed(basisWords(brief)), width: '*' },
        { text: `${page} of ${pages}`, width: 40, alignment: 'right' },
      ],
      margin: [54, 10, 54, 0],
      fontSize: 7,
      color: QUIET,
    }),
    content: [
      { text: printed(oneLine(brief.process)), fontSize: 18, bold: true },
      { text: printed(headWords(brief)), color: QUIET, fontSize: 9, marginBottom: 4 },
      ...brief.sections.flatMap(writeSection),
      ...(sources.length
        ? [
            heading('Sources'),
            { columns: [{ stack: sources.slice(0, half) }, { stack: sources.slice(half) }], columnGap: 16 },
          ]
        : []),
    ],
  }
  return new Uint8Array(await pdfmake.createPdf(definition).getBuffer())
}

function writeSection({ title, table, lines, note }: BriefSection): Content[] {
  return [
    heading(title),
    ...(table ? [writeTable(table)] : []),
    ...lines.map(writeLine),
    ...(note ? [{ text: printed(note), fontSize: SMALL, color: QUIET, marginTop: 2 }] : []),
  ]
}

function writeLine({ lead, text, cites }: BriefLine): Content {
  return {
    columns: [
      { text: '–', width: 8 },
      { text: [...(lead ? [{ text: printed(`${leadWords(lead)} `), bold: true }] : []), ...cited({ text, cites })] },
    ],
    columnGap: 3,
    marginBottom: 1.5,
  }
}

function writeTable({ head, rows }: BriefTable): ContentTable {
  const cell = (text: BriefText, i: number): TableCell => ({ text: cited(text), ...(i === 0 ? { bold: true } : {}) })
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: columnWidths(head.length).map((share) => `${(share * 100).toFixed(2)}%`),
      body: [
        head.map((text): TableCell => ({ text: printed(text), color: QUIET, fontSize: SMALL })),
        ...rows.map(({ cells }) => cells.map(cell)),
      ],
    },
    fontSize: SMALL + 0.25,
    lineHeight: 1,
    marginBottom: 4,
    layout: {
      hLineWidth: (i) => (i === 0 ? 0 : 0.5),
      vLineWidth: () => 0,
      hLineColor: () => RULE,
      paddingLeft: () => 0,
      paddingRight: () => 4,
      paddingTop: () => 2.5,
      paddingBottom: () => 2.5,
    },
  }
}

function cited({ text, cites }: BriefText): Content[] {
  return [
    printed(text),
    ...cites.map(
      (number, i): Content => ({
        text: `${i ? ',\u2009' : '\u00a0'}${number}`,
        sup: true,
        linkToDestination: `s${number}`,
        bold: false,
      }),
    ),
  ]
}

function heading(text: string): Content {
  return { text: printed(text), fontSize: 11.5, bold: true, marginTop: 6, marginBottom: 1.5, headlineLevel: 1 }
}

/** How many sources fill the first of two columns of one height. */
function halfOf({ sources }: Brief): number {
  const sizes = sources.map((s) => Math.min(s.quote.length, 220) + (s.headline?.length ?? 0) + 60)
  const whole = sizes.reduce((sum, size) => sum + size, 0)
  let filled = 0
  for (const [i, size] of sizes.entries()) {
    filled += size
    if (filled >= whole / 2) return i + 1
  }
  return sizes.length
}
