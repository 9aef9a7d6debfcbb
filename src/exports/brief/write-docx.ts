import {
  Bookmark,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  Header,
  HeadingLevel,
  InternalHyperlink,
  type IRunOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  SectionType,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx'
import type { Brief, BriefLine, BriefSection, BriefTable, BriefText } from '../../model/brief.ts'
import { dateWords } from '../words/dates.ts'
import { byDirection, hasRtl, startsRtl } from '../words/direction.ts'
import { safeText } from '../words/shorten.ts'
import { basisWords, headWords, leadWords, sourceWords } from './head.ts'
import { PAPERS, type Paper } from './paper.ts'
import { columnWidths } from './table-columns.ts'

// Sizes are in half points, lengths in twentieths of a point.
const MARGIN = 1_134
// On every Windows and Mac, with Greek and Cyrillic; elsewhere the nearest serif is taken.
const FONT = 'Georgia'
const LANGUAGE = { value: 'en-GB', bidirectional: 'ar-SA' }
const LEFT_TO_RIGHT_MARK = '\u200e'
const BODY = 18
const SMALL = 15
const QUIET = '545D63'
const RULE = { style: BorderStyle.SINGLE, size: 4, color: 'D0D4CF' }
const NO_RULE = { style: BorderStyle.NONE, size: 0, color: 'auto' }

/** The brief as a Word document: numbers of sources lead to the list at the end. */
export async function writeDocx(brief: Brief, paper: Paper): Promise<Uint8Array> {
  const year = brief.asOf.day.slice(0, 4)
  const [paperWidth, paperHeight] = PAPERS[paper].map((points) => Math.round(points * 20)) as [number, number]
  const width = paperWidth - 2 * MARGIN
  const page = {
    size: { width: paperWidth, height: paperHeight },
    margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
  }
  const footer = new Footer({ children: [foot(brief, width)] })
  const footers = { default: footer, first: footer }
  const headers = { default: new Header({ children: [head(brief)] }), first: new Header({ children: [] }) }
  const document = new Document({
    title: `${safeText(brief.process)}: brief`,
    description: headWords(brief),
    creator: 'Readout',
    styles: {
      default: {
        document: {
          run: { font: FONT, size: BODY, language: LANGUAGE },
          paragraph: { spacing: { after: 30, line: 247 } },
        },
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
        properties: { page, titlePage: true },
        headers,
        footers,
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, ...directed(brief.process), children: runs(brief.process) }),
          new Paragraph({
            children: runs(headWords(brief), { color: QUIET, size: SMALL + 2 }),
            spacing: { after: 120 },
          }),
          ...brief.sections.flatMap((section) => writeSection(section, width)),
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
            tabStops: [{ type: TabStopType.LEFT, position: 340 }],
            children: [
              new Bookmark({ id: `s${source.number}`, children: [run(`${source.number}`, { size: SMALL })] }),
              new TextRun({ children: [new Tab()], size: SMALL }),
              ...runs(`${quote} `, { size: SMALL }),
              ...runs(`${isolated(quote)}${rest}`, { size: SMALL, color: QUIET }),
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

function writeSection({ title, table, lines, note }: BriefSection, width: number): (Paragraph | Table)[] {
  return [
    heading(title),
    ...(table ? [writeTable(table, width), new Paragraph({ spacing: { after: 0, line: 120 }, children: [] })] : []),
    ...lines.map(writeLine),
    ...(note ? [new Paragraph({ ...directed(note), children: runs(note, { size: SMALL, color: QUIET }) })] : []),
  ]
}

function writeLine({ lead, text, cites }: BriefLine): Paragraph {
  return new Paragraph({
    numbering: { reference: 'lines', level: 0 },
    ...directed(lead ?? text),
    children: [...(lead ? runs(`${leadWords(lead)} `, { bold: true }) : []), ...cited({ text, cites }, BODY)],
  })
}

function writeTable({ head, rows }: BriefTable, width: number): Table {
  const widths = columnWidths(head.length).map((share) => Math.round(share * width))
  const cell = (text: string, children: ParagraphChild[], i: number) =>
    new TableCell({
      width: { size: widths[i]!, type: WidthType.DXA },
      margins: { top: 40, bottom: 40, left: 0, right: 100 },
      borders: { top: NO_RULE, left: NO_RULE, right: NO_RULE, bottom: RULE },
      children: [new Paragraph({ spacing: { after: 0, line: 240 }, ...directed(text), children })],
    })
  return new Table({
    width: { size: width, type: WidthType.DXA },
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
        children: head.map((h, i) => cell(h, runs(h, { size: SMALL, color: QUIET }), i)),
      }),
      ...rows.map(
        ({ cells }) =>
          new TableRow({
            cantSplit: true,
            children: cells.map((c, i) => cell(c.text, cited(c, SMALL + 1, i === 0), i)),
          }),
      ),
    ],
  })
}

function cited({ text, cites }: BriefText, size: number, bold = false): ParagraphChild[] {
  return [
    ...runs(text, { size, bold }),
    ...cites.flatMap((number, i) => [
      run(i ? ', ' : `${isolated(text)}\u00a0`, { size, superScript: i > 0 }),
      new InternalHyperlink({ anchor: `s${number}`, children: [run(String(number), { superScript: true, size })] }),
    ]),
  ]
}

/** The process and the day, at the top of the pages after the first. */
function head({ process, asOf }: Brief): Paragraph {
  return new Paragraph({ children: runs(`${process}, ${dateWords(asOf.day)}`, { size: 14, color: QUIET }) })
}

function foot(brief: Brief, width: number): Paragraph {
  const small = { size: 14, color: QUIET }
  return new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: width }],
    children: [
      run(basisWords(brief), small),
      new TextRun({ ...small, children: [new Tab(), PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] }),
    ],
  })
}

function heading(text: string): Paragraph {
  return new Paragraph({ heading: HeadingLevel.HEADING_1, ...directed(text), children: runs(text) })
}

/** A paragraph runs in the direction of its first letter. */
function directed(text: string): { readonly bidirectional?: true } {
  return startsRtl(text) ? { bidirectional: true } : {}
}

/** Before what stands after words that run from right to left and is not to go along with them; empty otherwise. */
function isolated(before: string): string {
  return hasRtl(before) && !startsRtl(before) ? LEFT_TO_RIGHT_MARK : ''
}

/** Text in runs of one direction each, those of Arabic and Hebrew in the fonts and sizes that Word keeps for them. */
function runs(text: string, options: RunLook = {}): TextRun[] {
  return byDirection(text).map(({ text: own, isRtl }) =>
    run(own, isRtl ? { ...options, rightToLeft: true, boldComplexScript: options.bold } : options),
  )
}

type RunLook = Omit<IRunOptions, 'text' | 'children'>

function run(text: string, options: RunLook = {}): TextRun {
  return new TextRun({ text: safeText(text), ...options })
}
