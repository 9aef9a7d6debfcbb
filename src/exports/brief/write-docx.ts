import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  InternalHyperlink,
  type IRunOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  SectionType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Brief, BriefLine, BriefSection, BriefTable, BriefText } from '../../model/brief.ts'
import { basisWords, headWords, leadWords, sourceWords } from './head.ts'
import { columnWidths } from './table-columns.ts'

// Sizes are in half points, lengths in twentieths of a point. A4 with these margins leaves 9,638 between them.
const MARGIN = 1_134
const WIDTH = 9_638
// On every Windows and Mac, with Greek and Cyrillic; elsewhere the nearest serif is taken.
const FONT = 'Georgia'
const BODY = 18
const SMALL = 15
const QUIET = '545D63'
const RULE = { style: BorderStyle.SINGLE, size: 4, color: 'D0D4CF' }
const NO_RULE = { style: BorderStyle.NONE, size: 0, color: 'auto' }

/** The brief as a Word document on A4: numbers of sources lead to the list at the end. */
export async function writeDocx(brief: Brief): Promise<Uint8Array> {
  const year = brief.asOf.day.slice(0, 4)
  const page = {
    size: { width: 11_906, height: 16_838 },
    margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
  }
  const footers = { default: new Footer({ children: [foot(brief)] }) }
  const document = new Document({
    title: `${brief.process}: brief`,
    description: headWords(brief),
    creator: 'Readout',
    styles: {
      default: {
        document: { run: { font: FONT, size: BODY }, paragraph: { spacing: { after: 30, line: 247 } } },
        title: { run: { font: FONT, size: 36, bold: true, color: '000000' }, paragraph: { spacing: { after: 40 } } },
        heading1: {
          run: { font: FONT, size: 23, bold: true, color: '000000' },
          paragraph: { spacing: { before: 200, after: 60 }, keepNext: true },
        },
      },
    },
    numbering: {
      config: [
        {
          reference: 'lines',
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '–',
              style: { paragraph: { indent: { left: 227, hanging: 227 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: { page },
        footers,
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [run(brief.process)] }),
          new Paragraph({
            children: [run(headWords(brief), { color: QUIET, size: SMALL + 2 })],
            spacing: { after: 120 },
          }),
          ...brief.sections.flatMap(writeSection),
          ...(brief.sources.length ? [heading('Sources')] : []),
        ],
      },
      {
        properties: { page, type: SectionType.CONTINUOUS, column: { count: 2, space: 400 } },
        footers,
        children: brief.sources.map((source) => {
          const { quote, rest } = sourceWords(source, year)
          return new Paragraph({
            spacing: { after: 50, line: 228 },
            indent: { left: 340, hanging: 340 },
            children: [
              new Bookmark({ id: `s${source.number}`, children: [run(`${source.number}`, { size: SMALL })] }),
              run(`  ${quote} `, { size: SMALL }),
              run(rest, { size: SMALL, color: QUIET }),
              ...(source.url
                ? [
                    new ExternalHyperlink({
                      link: source.url,
                      children: [run(` ${source.url}`, { size: SMALL, color: QUIET })],
                    }),
                  ]
                : []),
            ],
          })
        }),
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

function writeSection({ title, table, lines, note }: BriefSection): (Paragraph | Table)[] {
  return [
    heading(title),
    ...(table ? [writeTable(table), new Paragraph({ spacing: { after: 0, line: 120 }, children: [] })] : []),
    ...lines.map(writeLine),
    ...(note ? [new Paragraph({ children: [run(note, { size: SMALL, color: QUIET })] })] : []),
  ]
}

function writeLine({ lead, text, cites }: BriefLine): Paragraph {
  return new Paragraph({
    numbering: { reference: 'lines', level: 0 },
    children: [...(lead ? [run(`${leadWords(lead)} `, { bold: true })] : []), ...cited({ text, cites }, BODY)],
  })
}

function writeTable({ head, rows }: BriefTable): Table {
  const widths = columnWidths(head.length).map((share) => Math.round(share * WIDTH))
  const cell = (children: ParagraphChild[], i: number) =>
    new TableCell({
      width: { size: widths[i]!, type: WidthType.DXA },
      margins: { top: 40, bottom: 40, left: 0, right: 100 },
      borders: { top: NO_RULE, left: NO_RULE, right: NO_RULE, bottom: RULE },
      children: [new Paragraph({ spacing: { after: 0, line: 240 }, children })],
    })
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: {
      top: NO_RULE,
      bottom: NO_RULE,
      left: NO_RULE,
      right: NO_RULE,
      insideHorizontal: NO_RULE,
      insideVertical: NO_RULE,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        children: head.map((h, i) => cell([run(h, { size: SMALL, color: QUIET })], i)),
      }),
      ...rows.map(
        ({ cells }) =>
          new TableRow({ cantSplit: true, children: cells.map((c, i) => cell(cited(c, SMALL + 1, i === 0), i)) }),
      ),
    ],
  })
}

function cited({ text, cites }: BriefText, size: number, bold = false): ParagraphChild[] {
  return [
    run(text, { size, bold }),
    ...cites.flatMap((number, i) => [
      run(i ? ', ' : ' ', { size, superScript: i > 0 }),
      new InternalHyperlink({ anchor: `s${number}`, children: [run(String(number), { superScript: true, size })] }),
    ]),
  ]
}

function foot(brief: Brief): Paragraph {
  const small = { size: 14, color: QUIET }
  return new Paragraph({
    alignment: AlignmentType.LEFT,
    children: [
      run(`${basisWords(brief)} `, small),
      new TextRun({ ...small, children: [PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] }),
    ],
  })
}

function heading(text: string): Paragraph {
  return new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(text)] })
}

function run(text: string, options: Omit<IRunOptions, 'text' | 'children'> = {}): TextRun {
  return new TextRun({ text, ...options })
}
