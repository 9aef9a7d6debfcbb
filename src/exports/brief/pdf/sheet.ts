import PDFDocument from 'pdfkit'
import { startsRtl } from '../../words/direction.ts'
import { PAPERS, type Paper } from '../paper.ts'
import { ARABIC, type Face, fileOf, SERIF } from './faces.ts'
import { breakLines, type Line, type Run } from './lines.ts'

const MARGIN = { side: 54, top: 44, bottom: 52 }
const INK = '#000000'
const QUIET = '#545d63'
const RAISED_SIZE = 0.62
const RAISED_BY = 0.34
/** From one line to the next, in sizes of the letters; letters of Arabic reach lower. */
const LEADING = 1.36
const ARABIC_LEADING = 1.6

export type Block = PDFKit.PDFStructureElement
/** `scope` says of what a head of a table is the head. */
type BlockOptions = PDFKit.Mixins.StructureElementOptions & { readonly scope?: 'Column' }

/** How a paragraph is set. `lead` is a mark in front of it, hung into the indent. */
export interface Setting {
  readonly size: number
  readonly width: number
  readonly indent?: number
  readonly lead?: string
  readonly leadColor?: string
  /** not chosen by the first letter: a quotation does not turn the line it stands in */
  readonly isRtl?: boolean
}

/** A paragraph broken into lines, ready to be drawn. */
export interface Paragraph {
  readonly lines: readonly Line[]
  readonly leading: number
  readonly height: number
  readonly isRtl: boolean
  readonly setting: Setting
}

/** Parts no taller than `height`, for what stands beside something and cannot flow over pages by itself. */
export function sliced(paragraph: Paragraph, height: number): Paragraph[] {
  const { lines, leading, setting } = paragraph
  const most = Math.max(1, Math.floor(height / leading))
  if (lines.length <= most) return [paragraph]
  const { lead: _, ...unled } = setting
  return Array.from({ length: Math.ceil(lines.length / most) }, (_, i) => {
    const own = lines.slice(i * most, (i + 1) * most)
    return { ...paragraph, lines: own, height: own.length * leading, setting: i ? unled : setting }
  })
}

/** Pages in the making: what is drawn goes below what was drawn before, and on the next page where there is no room. */
export class Sheet {
  readonly left = MARGIN.side
  readonly width: number
  readonly #doc: PDFKit.PDFDocument
  readonly #bottom: number
  readonly #registered = new Set<string>()
  /** of words at a size of one point */
  readonly #widths = new Map<string, number>()
  y = MARGIN.top

  constructor(paper: Paper, info: PDFKit.DocumentInfo) {
    const [width, height] = PAPERS[paper]
    this.width = width - 2 * MARGIN.side
    this.#bottom = height - MARGIN.bottom
    this.#doc = new PDFDocument({
      size: [width, height],
      margin: 0,
      info,
      lang: 'en',
      tagged: true,
      displayTitle: true,
      pdfVersion: '1.7',
      bufferPages: true,
      font: undefined as unknown as string,
    })
  }

  /** Room from here to the foot of the page. */
  get room(): number {
    return this.#bottom - this.y
  }

  /** What fits on a page with room for a heading or the head of a table. */
  get tallest(): number {
    return (this.#bottom - MARGIN.top) * 0.75
  }

  /** The outermost block, whose parts are read in the order in which they are added. */
  start(): Block {
    const block = this.#doc.struct('Document')
    this.#doc.addStructure(block)
    return block
  }

  block(parent: Block, type: string, options: BlockOptions = {}): Block {
    const block = this.#doc.struct(type, options)
    parent.add(block)
    return block
  }

  nextPage(): void {
    this.#doc.addPage()
    this.y = MARGIN.top
  }

  /** Goes to the next page where this does not hold so much more. */
  need(height: number): void {
    if (height > this.room && this.y > MARGIN.top) this.nextPage()
  }

  lay(runs: readonly Run[], setting: Setting): Paragraph {
    const isRtl = setting.isRtl ?? startsRtl(runs.map(({ text }) => text).join(' '))
    const measure = (text: string, face: Face, run: Run) => this.#widthOf(text, face, run, setting.size)
    const lines = breakLines(runs, setting.width - (setting.indent ?? 0), measure, isRtl)
    const isTall = lines.some((l) => l.pieces.some((p) => p.face === ARABIC))
    const leading = setting.size * (isTall ? ARABIC_LEADING : LEADING)
    return { lines, leading, height: lines.length * leading, isRtl, setting }
  }

  /** Draws it from `x`, line by line, over the end of the page where need be. */
  draw(block: Block, paragraph: Paragraph, x = this.left): void {
    const { lines, leading, setting } = paragraph
    for (const [i, line] of lines.entries()) {
      // two lines of a paragraph at the least stay together
      this.need(leading * (i === 0 ? Math.min(2, lines.length) : 1))
      block.add(() => this.#drawLine(line, paragraph, x, this.y + leading - setting.size * 0.36, i === 0))
      this.y += leading
    }
    block.end()
  }

  /** Draws it with its top at a height of this page. */
  drawAt(block: Block, paragraph: Paragraph, x: number, y: number): void {
    const before = this.y
    this.y = y
    for (const [i, line] of paragraph.lines.entries()) {
      const foot = this.y + paragraph.leading - paragraph.setting.size * 0.36
      block.add(() => this.#drawLine(line, paragraph, x, foot, i === 0))
      this.y += paragraph.leading
    }
    block.end()
    this.y = before
  }

  rule(color: string): void {
    this.#doc.markContent('Artifact', { type: 'Layout' })
    this.#doc.lineWidth(0.5).strokeColor(color)
    this.#doc
      .moveTo(this.left, this.y)
      .lineTo(this.left + this.width, this.y)
      .stroke()
    this.#doc.endMarkedContent()
  }

  /** Words at the foot of each page, and its number. */
  foot(words: string, size: number): void {
    const { count } = this.#doc.bufferedPageRange()
    const paragraph = this.lay([{ text: words, color: QUIET }], { size, width: this.width - 50, isRtl: false })
    for (let page = 0; page < count; page++) {
      this.#doc.switchToPage(page)
      this.#doc.markContent('Artifact', { type: 'Pagination' })
      for (const [i, line] of paragraph.lines.entries())
        this.#drawLine(line, paragraph, this.left, this.#bottom + 18 + i * paragraph.leading, false)
      const number = this.lay([{ text: `${page + 1} of ${count}`, color: QUIET }], { size, width: 50, isRtl: true })
      this.#drawLine(number.lines[0]!, number, this.left + this.width - 50, this.#bottom + 18, false)
      this.#doc.endMarkedContent()
    }
  }

  async bytes(): Promise<Uint8Array> {
    const parts: Uint8Array[] = []
    this.#doc.end()
    for await (const part of this.#doc) parts.push(part as Uint8Array)
    return new Uint8Array(Buffer.concat(parts))
  }

  #drawLine(line: Line, { setting, isRtl }: Paragraph, x: number, foot: number, isFirst: boolean): void {
    const indent = setting.indent ?? 0
    const start = isRtl ? x + setting.width - indent - line.width : x + indent
    if (isFirst && setting.lead) {
      this.#use(SERIF, { text: setting.lead, ...(setting.leadColor ? { color: setting.leadColor } : {}) }, setting.size)
      this.#doc.text(setting.lead, isRtl ? x + setting.width - indent / 2 : x, foot, BASELINE)
    }
    for (const { run, drawn, face, x: at, width } of line.pieces) {
      this.#use(face, run, setting.size)
      this.#doc.text(drawn, start + at, foot - (run.isRaised ? setting.size * RAISED_BY : 0), BASELINE)
      const [left, top, height] = [start + at, foot - setting.size, setting.size * 1.3] as const
      if (run.link) this.#doc.link(left, top, width, height, run.link)
      if (run.goTo) this.#doc.goTo(left, top, width, height, run.goTo)
      if (run.id) this.#doc.addNamedDestination(run.id, 'XYZ', left, top, null)
    }
  }

  #widthOf(text: string, face: Face, run: Run, size: number): number {
    const key = `${run.bold ? face.bold : face.regular} ${text}`
    const known = this.#widths.get(key)
    const scale = run.isRaised ? size * RAISED_SIZE : size
    if (known !== undefined) return known * scale
    this.#setFont(face, run, 1)
    const width = this.#doc.widthOfString(text)
    this.#widths.set(key, width)
    return width * scale
  }

  #use(face: Face, run: Run, size: number): void {
    this.#setFont(face, run, run.isRaised ? size * RAISED_SIZE : size)
    this.#doc.fillColor(run.color ?? INK)
  }

  #setFont(face: Face, { bold }: Run, size: number): void {
    const name = bold ? face.bold : face.regular
    if (!this.#registered.has(name)) {
      this.#doc.registerFont(name, fileOf(name))
      this.#registered.add(name)
    }
    this.#doc.font(name, size)
  }
}

const BASELINE = { lineBreak: false, baseline: 'alphabetic' } as const
