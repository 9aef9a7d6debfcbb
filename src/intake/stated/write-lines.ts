import type { OriginPart } from '../../model/dispatch.ts'
import type { Span } from '../../model/span.ts'
import { canonicalText } from '../canonical.ts'

/** A value that an input gives as data, under the name it has there, with the cell it stands in where it has one. */
export interface LabelledValue extends Omit<OriginPart, 'span'> {
  readonly label: string
  readonly value: string
}

/** A value as it stands in the text: its words, and the number of its line, which counts as its sentence. */
export interface StatedValue {
  readonly span: Span
  readonly sentence: number
}

export interface StatedLines {
  readonly text: string
  readonly lines: readonly Span[]
  /** in the order given; undefined where a value has no words */
  readonly values: readonly (StatedValue | undefined)[]
  readonly parts: readonly (Omit<OriginPart, 'span'> & { readonly start: number; readonly end: number })[]
}

/** Data as canonical text, one "label: value" a line, so that every finding made of it has words to point to. */
export function writeLines(values: readonly LabelledValue[]): StatedLines {
  let text = ''
  const lines: Span[] = []
  const parts: StatedLines['parts'][number][] = []
  const stated = values.map(({ label, value, ...place }): StatedValue | undefined => {
    const words = oneLine(value)
    if (!words) return undefined
    if (text) text += '\n'
    const begin = text.length
    text += `${oneLine(label)}: `
    const start = text.length
    text += words
    const end = text.length
    lines.push({ start: begin, end, exact: text.slice(begin, end) })
    if (Object.keys(place).length) parts.push({ start, end, ...place })
    return { span: { start, end, exact: words }, sentence: lines.length - 1 }
  })
  return { text, lines, values: stated, parts }
}

function oneLine(value: string): string {
  return canonicalText(value).text.replace(/\s+/g, ' ').trim()
}
