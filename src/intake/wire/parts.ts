import type { Dateline } from '../../model/dispatch.ts'
import type { Span } from '../../model/span.ts'

export interface Parts {
  section?: Span
  headline?: Span
  deck?: Span
  dateline?: Dateline
  paragraphs: Span[]
}

/** Tells the parts of a wire text apart. */
export function readParts(text: string): Parts {
  const blocks: Span[] = []
  for (const m of text.matchAll(/[^\n]+/g)) {
    const start = m.index + m[0].length - m[0].trimStart().length
    const exact = m[0].trim()
    if (exact) blocks.push({ start, end: start + exact.length, exact })
  }
  const parts: Parts = { paragraphs: [] }
  let body = blocks
  const at = blocks.findIndex((b) => /^\p{Lu}[\p{Lu}/ .]{2,40}, \p{L}{3,9}\.? \d{1,2}[.,]/u.test(b.exact))
  const dated = blocks.findIndex((b) => /^(?:\d{4}-\d\d-\d\d|\p{L}{6,9}day, \p{L}{3,9} \d{1,2}, \d{4})$/u.test(b.exact))
  if (at > 0) {
    const head = blocks.slice(0, at)
    if (/^[\p{L} ]{3,20}$/u.test(head[0]!.exact) && head.length > 1) parts.section = head.shift()
    parts.headline = head.shift()
    parts.deck = head.shift()
    body = blocks.slice(at)
  } else if (dated > 0) {
    parts.headline = blocks[0]
    body = blocks.slice(dated + 1)
  }
  if (at >= 0) {
    const b = blocks[at]!
    const m =
      /^(?<place>\p{Lu}[\p{Lu}/ .]{2,40}), (?<date>\p{L}{3,9}\.? \d{1,2})\.?(?: \/(?<agency>\p{L}+)\/\.?)?/u.exec(
        b.exact,
      )!
    parts.dateline = { span: { start: b.start, end: b.start + m[0].length, exact: m[0] }, place: m.groups!.place }
  } else if (dated >= 0) parts.dateline = { span: blocks[dated]!, date: blocks[dated]!.exact }
  return { ...parts, paragraphs: body }
}
